import pytest

from feedback.understanding import AlarmKind, Severity, understand

URGENT = {
    AlarmKind.SELF_HARM: [
        "The nurse was lovely but I have no will to live.",
        "I want to kill myself and nobody cares",
        "I don't want to be here anymore, I don't want to live",
        "I am suicidal and they told me to wait six weeks",
        "Everyone would be better off without me",
        "I keep cutting myself and want to end it all",
        "My son says he wants to die",
        "I took all my pills last night",
        "Quiero morir, ya no puedo más",
        "No tengo ganas de vivir",
        "Voy a quitarme la vida",
        "He pensado en suicidarme",
        "Voglio morire, non ce la faccio più",
        "Non ho più voglia di vivere",
        "Penso al suicidio ogni giorno",
        "Ho deciso di farla finita",
        "Chcę umrzeć",
        "Nie chce mi się żyć",
        "Myślę o samobójstwie",
        "Nie mam siły żyć, chcę się zabić",
        "Vreau să mor",
        "Nu mai vreau să trăiesc",
        "Mă gândesc la sinucidere",
        "O să îmi iau viața",
        "Θέλω να πεθάνω",
        "Δεν θέλω να ζω άλλο",
        "Σκέφτομαι να αυτοκτονήσω",
        "Δεν έχω όρεξη για ζωή",
        "Thelw na pethanw, den antexw allo",
        "I would rather be dead than go through this again",
        "Me voy a suicidar si no me ayudan",
        "La mia vita non ha più senso",
        "Życie nie ma dla mnie sensu",
        "Nu mai am pentru ce trăi",
        "Έχω σκέψεις αυτοκτονίας",
        "Sk\u200beftomai na aytokthonhsw, thelo na pethano",
    ],
    AlarmKind.VIOLENCE: [
        "I will kill you all if this goes on",
        "I'm coming back with a knife",
        "My ex said he will kill me",
        "Os voy a matar a todos",
        "Vi ammazzo tutti",
        "Zabiję was wszystkich",
        "Vă omor pe toți",
        "Θα σας σκοτώσω όλους",
    ],
    AlarmKind.ABUSE: [
        "My husband beats me and I am scared to go home",
        "Mi marido me pega",
        "Mio marito mi picchia",
        "Mąż mnie bije",
        "Soțul mă bate",
        "Ο άντρας μου με χτυπάει",
    ],
    AlarmKind.CHILD_AT_RISK: [
        "My neighbour beats her children every night",
        "Pega a sus hijos todos los días",
        "Picchia i suoi figli",
        "Ona bije swoje dzieci",
        "Bate copilul în fiecare zi",
        "Χτυπάει το παιδί της κάθε μέρα",
    ],
    AlarmKind.HOMELESSNESS: [
        "We are homeless since Friday and sleep in our car",
        "Estamos durmiendo en la calle",
        "Dormo in macchina da un mese",
        "Śpię na dworcu",
        "Dorm pe stradă",
        "Κοιμάμαι στο δρόμο",
    ],
    AlarmKind.MEDICAL: [
        "I can't breathe, please send someone",
        "No puedo respirar",
        "Non riesco a respirare",
        "Nie mogę oddychać",
        "Nu pot să respir",
        "Δεν μπορώ να αναπνεύσω",
    ],
}
HELD = {
    AlarmKind.SEXUALISED: [
        "Great service and a very sexy body",
        "Qué buenas tetas tiene la del mostrador",
        "Che bel culo la ragazza allo sportello",
        "Niezła dupa z tej urzędniczki",
        "Ce cur are doamna",
        "Τι κορμί η υπάλληλος",
    ],
    AlarmKind.STALKING: [
        "She is an angel and I know where she lives",
        "Sé dónde vive",
        "So dove abita",
        "Wiem gdzie mieszka",
        "Știu unde locuiește",
        "Ξέρω πού μένει",
    ],
    AlarmKind.HATEFUL: [
        "She was very nice for a foreigner",
        "Muy amable para ser gitana",
        "Brava per essere una straniera",
        "Miła jak na Ukrainkę",
        "Amabilă pentru o țigancă",
        "Καλή για Αλβανίδα ήταν",
    ],
    AlarmKind.MOCKING: [
        "Thank you so much for wasting my whole day, wonderful work",
        "Gracias por hacerme perder la mañana, excelente",
        "Complimenti per avermi fatto perdere la mattina",
        "Brawo za zmarnowany dzień",
        "Felicitări pentru timpul pierdut",
        "Συγχαρητήρια για την αδιαφορία σας",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in URGENT.items() for text in texts])
def test_danger_is_urgent(kind, text):
    assert (kind, Severity.URGENT) in [(alarm.kind, alarm.severity) for alarm in understand(text).safety]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in HELD.items() for text in texts])
def test_praise_that_must_not_reach_an_inbox_is_held(kind, text):
    assert (kind, Severity.HOLD) in [(alarm.kind, alarm.severity) for alarm in understand(text).safety]


HARMLESS = [
    "The wait nearly killed me",
    "She saved my life",
    "I was bored to death in the queue, I almost died laughing",
    "Killing time in the waiting room",
    "I am not suicidal",
    "Alex stopped me from suicide",
    "The suicide prevention training was excellent",
    "The tea there is to die for",
    "He would not hurt a fly",
    "I cut myself shaving and the nurse was kind",
    "A great service for the homeless",
    "I had a panic attack once and they calmed me",
    "Thank you for making me feel so welcome",
    "Thanks for everything",
    "I can't go on without saying thank you",
    "I would kill for a coffee machine in the waiting room",
    "I was attacked by a dog and the nurse was great",
    "My father died here in peace and the nurses were wonderful",
    "Mia madre è morta qui, grazie per l'umanità",
    "Mój tata zmarł tutaj, dziękuję za opiekę",
    "Mama a murit aici, mulțumesc pentru omenie",
    "Η μητέρα μου πέθανε εδώ, ευχαριστώ για την ανθρωπιά",
    "La espera casi me mata",
    "Me salvó la vida",
    "Casi me muero de risa",
    "No quiero dejar de agradecer su trato",
    "L'attesa mi ha quasi ammazzato, ma il personale è bravo",
    "Mi ha salvato la vita",
    "Stavo per morire di noia",
    "Prawie umarłem z nudów",
    "Uratowała mi życie",
    "Umierałam z głodu w poczekalni",
    "Era să mor de plictiseală",
    "Mi-a salvat viața",
    "Am murit de râs cu doamna de la ghișeu",
    "Κόντεψα να πεθάνω από τη βαρεμάρα",
    "Μου έσωσε τη ζωή",
    "Πέθανα στα γέλια με την κυρία στο γκισέ",
    "Mou eswse th zwh",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_figures_of_speech_negations_and_thanks_raise_nothing(text):
    assert understand(text).safety == ()


def test_an_alarm_points_at_the_words_that_raised_it():
    read = understand("Call 07700 900123. The nurse was lovely but I have no will to live.")
    alarm = read.safety[0]
    assert read.redacted[alarm.start : alarm.end] == alarm.why == "no will to live"


def test_danger_is_found_whatever_language_was_declared():
    assert understand("Quiero morir", language="pl").safety[0].kind == AlarmKind.SELF_HARM


def test_urgent_alarms_come_first():
    read = understand("I know where she lives and I will kill her")
    assert [alarm.severity for alarm in read.safety] == [Severity.URGENT, Severity.HOLD]
