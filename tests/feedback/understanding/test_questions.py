import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding.context import Context
from feedback.understanding.questions import asks, says_nothing, takes_no_side, yes_or_no
from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words


def heard(text, question, language="en"):
    """1 for praise, -1 for a complaint, 0 for neither: the words of an answer with the question they answer."""
    words = Words(text)
    lean = whole(stretches(words, language)).logit
    return side_of(lean + Context(question).asked(words, lean))


FAULTS = [
    "What could we do better?",
    "What frustrated you?",
    "What annoyed you?",
    "Where did we let you down?",
    "Suggestions?",
    "What would make this a five-star office?",
    "What did you not enjoy?",
    "What did you like least?",
    "Was there anything you were unhappy with?",
    "¿En qué fallamos?",
    "¿Qué echó en falta?",
    "¿Qué no le gustó?",
    "Che cosa non ha funzionato?",
    "Le è mancato qualcosa?",
    "Co wymaga naprawy?",
    "Czego zabrakło?",
    "Co się nie podobało?",
    "Ce v-a deranjat?",
    "Ce nu v-a plăcut?",
    "Ce v-a plăcut cel mai puțin?",
    "Τι σας έλειψε;",
    "Τι δεν σας άρεσε;",
    "Τι θα αλλάζατε;",
]
PRAISE = [
    "What was good?",
    "What impressed you?",
    "Highlights?",
    "What should we keep doing?",
    "Is there somebody you would like to thank?",
    "¿Qué fue lo mejor de su visita?",
    "¿A quién quiere dar las gracias?",
    "Quali sono stati i momenti migliori?",
    "Punti di forza dell'ufficio",
    "Co Państwa urzekło?",
    "Za co nas Państwo lubią?",
    "Ce v-a bucurat?",
    "Cine merită o mulțumire?",
    "Τι σας άρεσε;",
    "Τι κάναμε σωστά;",
]
OPEN = [
    "",
    "Why did you give that answer?",
    "Anything else you'd like to tell us?",
    "How was the food?",
    "How did your complaint go?",
    "What's it like dealing with the housing office?",
    "Has the service got better or worse?",
    "What were you satisfied and/or dissatisfied with?",
    "¿Por qué nos da esta nota?",
    "¿Cómo fue su visita, bien o mal?",
    "Perché ha dato questo voto?",
    "Quanto è soddisfatto e perché?",
    "Dlaczego taka ocena?",
    "De ce ați ales „mulțumit”?",
    "Πόσο καλά σας ενημέρωσαν;",
]


@pytest.mark.parametrize("question", FAULTS)
def test_a_question_about_what_went_wrong_or_is_missed_asks_for_faults(question):
    assert asks(question) == (-1.0, False)


@pytest.mark.parametrize("question", PRAISE)
def test_a_question_about_what_was_good_asks_for_praise(question):
    assert asks(question) == (1.0, False)


@pytest.mark.parametrize("question", OPEN)
def test_a_question_that_asks_for_neither_or_both_is_open(question):
    assert asks(question) == (0.0, False)


@pytest.mark.parametrize(
    "question",
    [
        "How could we improve?",
        "¿Cómo podemos mejorar?",
        "Come possiamo migliorare?",
        "Jak możemy poprawić usługi?",
        "Cum putem îmbunătăți serviciul?",
        "Πώς μπορούμε να βελτιωθούμε;",
    ],
)
def test_how_to_improve_asks_for_faults_but_is_answered_with_anything(question):
    assert asks(question) == (-0.5, False)
    assert heard("The staff were good.", question) == 1


@pytest.mark.parametrize(
    "question", ["Were you treated with respect?", "Was the leaflet helpful?", "Czy czuła się Pani bezpiecznie?"]
)
def test_yes_praises_where_the_question_is_whether_something_good_was_so(question):
    assert asks(question) == (0.0, True)
    assert [heard(text, question) for text in ("Yes", "No", "At noon")] == [1, -1, 0]


NOTHING = [
    "Nothing",
    "Nope",
    "none. Excellent response",
    "Not a lot",
    "Not much really",
    "Nothing drastic",
    "I can't think of anything",
    "Honestly, nothing comes to mind",
    "You didn't",
    "No, all fine",
    "No se me ocurre nada",
    "Nada en especial",
    "Non mi viene in mente niente",
    "Nic nie przychodzi mi do głowy",
    "Brak uwag",
    "Nu am nimic de adăugat",
    "Nimic, totul a fost bine",
    "Δεν έχω κάτι",
    "Τίποτα απολύτως",
]


@pytest.mark.parametrize("text", NOTHING)
def test_an_answer_that_there_is_nothing_praises_where_faults_were_asked_for(text):
    assert heard(text, "What could we do better?") == 1


@pytest.mark.parametrize("text", ["Nothing", "Not a lot", "Not much really", "Nada", "Niente di particolare", "Nic"])
def test_an_answer_that_there_is_nothing_complains_where_praise_was_asked_for(text):
    assert heard(text, "What was good?") == -1


@pytest.mark.parametrize(
    "text",
    ["No parking", "None of the lifts work", "Nothing works", "Nothing but the parking", "Not much, but the food"],
)
def test_what_only_begins_like_nothing_is_a_fault(text):
    assert not says_nothing(Words(text))
    assert heard(text, "What could we do better?") == -1


@pytest.mark.parametrize(
    "text", ["N/A", "Don't know", "Not sure", "?", ".", "Hard to say", "No sé", "Nie wiem", "Δεν ξέρω"]
)
@pytest.mark.parametrize("question", ["What was good?", "What could we do better?"])
def test_an_answer_that_takes_no_side_is_neutral_whatever_was_asked(text, question):
    assert takes_no_side(Words(text))
    assert heard(text, question) == 0


@pytest.mark.parametrize("text", ["Food & staff.", "Bingo/coffee bar", "The garden", "Story time on Tuesdays"])
def test_a_bare_thing_is_what_was_asked_for(text):
    asked = ("What was good?", "What could be better?", "Any comments?")
    assert [heard(text, question) for question in asked] == [1, -1, 0]


@given(st.text(max_size=80))
def test_any_text_may_be_a_question_or_an_answer(text):
    assert asks(text).side in {-1.0, -0.5, 0.0, 1.0}
    assert yes_or_no(Words(text)) in {-1, 0, 1}
    assert says_nothing(Words(text)) in {True, False}
