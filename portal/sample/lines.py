"""What staff of the sample agency write: one line back to a citizen, thanks to a colleague. Data only."""

# A line back, in the language of the letter.
LINES_BACK = {
    "en": (
        "Thank you. Your words made my whole week.",
        "It was a pleasure. I hope the grant has come by now.",
        "Thank you for taking the time to write. Give my best to your mother.",
        "I read this on a hard day, and it helped. Thank you.",
        "That means a lot to all of us at the counter. Come back any time.",
    ),
    "es": (
        "Muchas gracias por sus palabras. Me alegraron el día.",
        "Gracias por escribir. Espero que su padre esté mejor.",
        "Ha sido un placer ayudarle. Gracias de corazón.",
    ),
    "it": (
        "Grazie di cuore, le sue parole mi hanno fatto molto piacere.",
        "Grazie per aver trovato il tempo di scrivere.",
        "È stato un piacere. Un caro saluto a sua figlia.",
    ),
    "pl": (
        "Bardzo dziękuję za te słowa. Sprawiły mi wielką radość.",
        "Dziękuję, że znalazła Pani chwilę, żeby napisać.",
        "To była przyjemność. Proszę pozdrowić mamę.",
    ),
    "ro": (
        "Vă mulțumesc din suflet. M-am bucurat toată ziua.",
        "Mulțumesc că v-ați făcut timp să scrieți.",
        "A fost o plăcere să vă ajut. Toate cele bune.",
    ),
    "el": (
        "Σας ευχαριστώ από καρδιάς. Μου φτιάξατε τη μέρα.",
        "Ευχαριστώ που βρήκατε τον χρόνο να γράψετε.",
        "Χαρά μου που μπόρεσα να βοηθήσω.",
    ),
}

# Thanks to a colleague; {name} is what they are called.
TO_COLLEAGUES = (
    "{name} took my window on Tuesday when my son was ill, without being asked. Thank you.",
    "Thank you, {name}, for sitting down with me over the new form until I had understood it.",
    "{name} found the missing file after everybody else had given up looking.",
    "When the queue went out of the door on Monday, {name} came out and talked to people. It changed the morning.",
    "{name} translated for me for an hour, and then went on with their own work as if it were nothing.",
    "Thank you, {name}, for telling me kindly what I had got wrong. I will remember how you did it.",
    "{name} wrote down how the scanner wants to be treated. We have had no jam since.",
    "I was new and lost. {name} ate lunch with me every day of my first week.",
    "{name} stayed until the last appeal was in the post, the evening before the deadline.",
    "It was {name} who noticed that the old woman in the corner had been waiting since eight.",
    "{name} keeps the plants in the waiting room alive. Citizens mention it more often than our opening hours.",
    "Thank you, {name}: the list of interpreters on the noticeboard saved three appointments this week.",
    "{name} stood by me when a visitor shouted, and walked with me round the block afterwards.",
    "Everything I know about appeals, {name} taught me, one cup of tea at a time.",
)
TO_TEAMS = (
    "The whole office came in early on the first day of the new scheme. By noon nobody was waiting. Thank you all.",
    "Thank you to the colleagues at the counter, who handled the power cut as if it happened every day.",
    "You welcomed our two trainees as though they had always been here. They talk of nothing else.",
)
GIVEN_BACK = "Please leave out what the visitor was ill with, and send it again."
ANSWERS = (
    "You are right, and we are sorry. Since Monday a second window opens at noon, when most people come.",
    "Thank you for telling us. The letter you got was out of date; it has been rewritten, and a new one is on its way.",
    "We have looked into it. The ticket machine had given out numbers for a window that was closed; it is repaired.",
    "Sorry for the long wait. Two colleagues were ill that week; you can now also send the form without coming in.",
)
WHAT_CHANGED = (
    "A second window at noon.",
    "The letter was rewritten in plain words.",
    "The ticket machine was repaired, and is checked every Monday.",
    "",
)
