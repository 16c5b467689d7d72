"""English sentences. Data only."""

from portal.sample.phrases import Phrases

PHRASES = Phrases(
    titles={"nom": ("Mr", "Mrs")},
    bare={"nom": ("", "")},
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    matters={
        "benefits": ("my housing benefit", "a child allowance", "my disability claim", "a winter heating grant"),
        "care": ("a check-up", "my knee", "an X-ray", "my mother's appointment", "a vaccination"),
        "library": ("a library card", "the computer course", "a book I had ordered", "the homework club"),
        "tax": ("my tax return", "a refund", "a letter about arrears", "the property tax"),
        "police": ("a stolen bicycle", "a lost wallet", "a noise complaint", "a witness statement"),
        "jobs": ("my job application", "a training place", "my registration", "help with my CV"),
        "registry": ("a birth certificate", "my new identity card", "our wedding date", "a change of address"),
        "permits": ("a parking permit", "a building permit", "a stall licence", "a tree felling request"),
    },
    openers=(
        "I came in on {day} about {matter}.",
        "[Last week|Yesterday|This morning|On {day}] I [was at|visited|went to] your office about {matter}.",
        "We needed help with {matter} and [had no idea where to start|were quite lost|did not know whom to ask].",
        "It was my [first|second|third] visit about {matter}.",
        (
            "I am [not good with forms|new in town|seventy-eight|a single parent], and {matter} had been on my mind "
            "for weeks."
        ),
        "I had an appointment on {day} at window {window}.",
        "My [neighbour|sister|husband|daughter] brought me in about {matter}.",
        "I rang on {day} about {matter}.",
    ),
    named=(
        "{name} [at window {window} |at the counter |]was [wonderful|so kind|really helpful|excellent|a delight].",
        (
            "{name} [explained everything clearly|took the time to listen|sorted it out in ten minutes] and [never "
            "made me "
            "feel stupid|was friendly throughout|could not have been kinder]."
        ),
        (
            "I want to [thank|praise|say a big thank you to] {name}, who [went out of {his|her} way for us|was "
            "patience itself|"
            "treated me like a human being]."
        ),
        "[A special thank you|Many thanks|Full marks] to {name} for [being so patient|the warm welcome|all the help].",
        (
            "{name} helped me [fill in the whole form|find the missing paper|with every step] and was [lovely|very "
            "professional|"
            "so calm]."
        ),
        "Thanks to {name} it was [done the same day|easier than I had feared|all settled before lunch].",
        (
            "What a [pleasure|relief] to be served by {name}, so [friendly and competent|attentive and polite|quick "
            "and kind]."
        ),
        "I was [nervous|worried|upset] and {name} [put me at ease|calmed me down|made me smile again].",
        "Please tell {name} that {he|she} [made my day|did a brilliant job|is a credit to your office].",
    ),
    more=(
        (
            "{He|She} [even called me back the next day|stayed on after closing time|walked me to the right desk], "
            "which I [really "
            "appreciated|did not expect]."
        ),
        (
            "{He|She} [listened carefully|was very respectful|knew exactly what to do] and [had a smile for "
            "everybody|answered "
            "every question]."
        ),
        "I wish [every office had somebody like {him|her}|there were more people like {him|her}].",
        "{He|She} deserves [praise|a pay rise|to hear this].",
        "I left [with everything done|feeling much better|smiling].",
        "You can tell that {he|she} [loves the job|cares about people].",
    ),
    team=(
        "Everybody [at the counter|in your office|I met] was [friendly|kind and helpful|so welcoming].",
        "The [staff|whole team] [were wonderful|did a great job|could not have been more helpful].",
        "[Great|Excellent|Wonderful] service, [quick and polite|clear and friendly|no fuss at all].",
        "It went [smoothly|much faster than I expected|perfectly] and the people were [lovely|very kind].",
        "I was [treated with respect|welcomed warmly|helped at once] and [left happy|felt in good hands].",
        (
            "[A big thank you|Many thanks] to the [team|people at reception|staff on duty] for [their patience|a job "
            "well done]."
        ),
    ),
    turns=(
        "[But|However,|Unfortunately] I [waited {minutes} minutes|had to wait {minutes} minutes in a cold corridor].",
        "[But the|The only problem: the] [form is impossible to understand|website kept crashing|signs are confusing].",
        "[But|Sadly,] the [phone line is a disgrace, nobody answers|waiting room was dirty and far too small].",
        "[But|Still,] [being sent from one desk to another was awful|having to come three times is ridiculous].",
    ),
    complaints=(
        "I waited {minutes} minutes [and was then told to come back|and nobody told us why|for a simple stamp].",
        (
            "The website [crashed three times|would not take my documents|is a nightmare], and {matter} is still not "
            "settled."
        ),
        (
            "Nobody [answers the phone|could tell me what is missing|replied to my two e-mails], which is "
            "[unacceptable|very "
            "frustrating]."
        ),
        "I was sent from desk to desk about {matter} and [went home with nothing|lost a whole day].",
        (
            "The forms are [far too long|impossible to understand] and the [waiting room is dirty|lift was out of "
            "order again]."
        ),
        "Terrible: my papers were [lost for the second time|sent to the wrong address].",
        "The person at the desk was [rude|impatient and dismissive] and [would not listen|sent me away].",
    ),
    neutral=(
        "Are you open on {day} afternoon? I would like to ask about {matter}.",
        "I brought the papers for {matter} on {day} and was given a number for window {window}.",
        "Please note that my address has changed since I applied for {matter}.",
        "It would be useful to have a list of the documents for {matter} on the door.",
        "I am waiting for the letter about {matter}.",
    ),
    closings=(
        "Thank you!",
        "Thank you so much.",
        "Keep it up!",
        "Much appreciated.",
        "God bless you.",
        "Thanks again.",
    ),
    private=(
        "My number is {phone} if you need me.",
        "You can reach me at {email}.",
        "Please call me on {phone} or write to {email}.",
    ),
    signatures=("Yours, {writer}", "Best wishes, {writer}", "Kind regards, {writer}", "{writer}"),
    writers=(
        ("Harold Finch", "Martin Ashdown", "Leo Marlow", "P. Whitcombe", "George"),
        ("Edith Larkin", "Joan Peverell", "Nora Tully", "M. Ellwood", "Grace"),
    ),
    alarms=(
        "I told the clerk about {matter}, but to be honest I want to kill myself and nobody notices.",
        "I came about {matter}. My husband hits me and I am afraid to go home tonight.",
        (
            "We have been sleeping in the car with the children since {day}, we have nowhere to live, and {matter} is "
            "stuck."
        ),
    ),
    unsafe=(
        "{name} has such a sexy body, I would love to see {him|her} naked.",
        "I followed {name} home on {day} and now I know where {he|she} lives. Such a lovely person.",
    ),
)
