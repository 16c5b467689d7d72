import pytest

from feedback.understanding import AlarmKind, Severity, understand

INSULTING = [
    "Ewa Nowak was kind. Not like that idiot Helen Marsh.",
    "Thanks to Ewa, unlike lazy cow Helen",
    "Ewa sorted it at once, useless Helen Marsh could not",
    "Grace is a moron",
    "Grace is lazy",
    "Ewa helped me, that cow Grace did not",
    "Helen was really rude and useless.",
    "Ewa is lovely, she is a fat pig though",
    "Lovely office, stupid staff",
    "Thank you Ewa. You morons!",
    "Ewa fue amable, no como la idiota de Helen Marsh",
    "La funcionaria inútil no hizo nada",
    "Ewa gentilissima, non come quella cretina di Helen",
    "Helen è una vacca",
    "Ewa miła, nie to co ta krowa Helen",
    "Helen jest głupia",
    "Ewa amabilă, nu ca proasta Helen",
    "Helen este o vacă",
    "Η Εύα ευγενική, όχι σαν την ηλίθια Ελένη",
    "Η υπάλληλος είναι άχρηστη",
]
MOCKING = [
    "Bravo Helen, you managed to make me cry. Perfect.",
    "Great job ruining my day!",
    "She was about as wonderful as a toothache",
    "Bravo Helen, lograste hacerme llorar",
    "Brava Helen, sei riuscita a farmi piangere",
    "Miła jak ból zęba",
    "Amabilă ca o durere de dinți",
    "Ευγενική σαν πονόδοντος",
]
HARMLESS = [
    "I felt stupid but Ewa was kind",
    "It was my stupid mistake and Ewa put it right",
    "The stupid machine ate my card, Ewa got it back",
    "I'm an idiot, Ewa was patient with me",
    "She never made me feel like an idiot",
    "Ewa answered all my stupid questions",
    "Ewa said the website was useless and she was right",
    "She is not lazy at all",
    "Ewa is no idiot",
    "Ewa drew a cow for my daughter",
    "Me sentí idiota y Ewa me ayudó",
    "La máquina es inútil pero Ewa es un sol",
    "Mi sentivo una stupida, Ewa è stata gentile",
    "Czułam się głupio, jestem idiotką, a Ewa pomogła",
    "Aparatul de bilete este inutil, dar doamna Ewa este minunată",
    "Ένιωσα ηλίθια, η Εύα με βοήθησε",
    "Great job, Ewa, you managed to fix it in a minute",
    "As kind as a mother",
    "Machine was useless",
    "App is useless, but Ewa helped",
    "Parking is pathetic. Ewa was lovely.",
    "Website useless, staff lovely",
]


@pytest.mark.parametrize("text", INSULTING)
def test_an_insult_of_a_person_is_held(text):
    assert [(alarm.kind, alarm.severity) for alarm in understand(text).safety] == [(AlarmKind.HATEFUL, Severity.HOLD)]


@pytest.mark.parametrize("text", MOCKING)
def test_mocking_praise_is_held(text):
    assert [(alarm.kind, alarm.severity) for alarm in understand(text).safety] == [(AlarmKind.MOCKING, Severity.HOLD)]


@pytest.mark.parametrize("text", HARMLESS)
def test_insults_of_things_of_oneself_or_denied_raise_nothing(text):
    assert understand(text).safety == ()
