import pytest

from feedback.understanding import Sentiment, understand

SENTENCES = {
    Sentiment.PRAISE: [
        "The staff were friendly and very helpful.",
        "Could not fault anything.",
        "Not bad at all, no problems.",
        "El personal fue muy amable y atento.",
        "Todo perfecto, no se puede pedir más.",
        "Personale gentilissimo e molto competente.",
        "Nessun problema, tutto bene.",
        "Bardzo miła i kompetentna obsługa.",
        "Wszystko w porządku, bez zastrzeżeń.",
        "Personal amabil și foarte profesionist.",
        "Totul a fost bine, fără probleme.",
        "Πολύ ευγενικό και εξυπηρετικό προσωπικό.",
        "Όλα τέλεια, κανένα παράπονο.",
        "Poly eygeniko kai eksyphretiko proswpiko",
        "👍👍",
    ],
    Sentiment.COMPLAINT: [
        "The clerk was rude and unhelpful.",
        "Not helpful at all.",
        "I waited three hours and nobody came.",
        "La funcionaria fue muy desagradable.",
        "No fueron amables.",
        "Un servizio pessimo, personale maleducato.",
        "Non sono stati gentili.",
        "Okropna obsługa, nikt nie pomógł.",
        "Urzędniczka była nieuprzejma.",
        "Un serviciu groaznic, nimeni nu răspunde.",
        "Nu au fost amabili.",
        "Απαράδεκτη συμπεριφορά, κανείς δεν απαντά.",
        "Δεν ήταν ευγενικοί.",
        "Aparadekth symperifora apo thn ypallhlo",
        "👎",
    ],
    Sentiment.NEUTRAL: ["I came on Tuesday.", "", "...", "Vine el martes.", "Sono venuto martedì.", "Ήρθα την Τρίτη."],
}


@pytest.mark.parametrize(("sentiment", "text"), [(kind, text) for kind, texts in SENTENCES.items() for text in texts])
def test_a_comment_has_the_sentiment_of_its_words(sentiment, text):
    assert understand(text).sentiment == sentiment


NOTHING = ["Nothing", "Nada", "Niente.", "Nic", "Nimic!", "Τίποτα"]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_to_do_better_is_praise(text):
    assert understand(text, question="What could we do better?").sentiment == Sentiment.PRAISE


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_that_was_good_is_a_complaint(text):
    assert understand(text, question="What was good?").sentiment == Sentiment.COMPLAINT


def test_nothing_without_a_question_is_neutral():
    assert understand("Nothing").sentiment == Sentiment.NEUTRAL


@pytest.mark.parametrize(
    "question", ["¿Qué podemos mejorar?", "Cosa possiamo migliorare?", "Co możemy poprawić?", "Ce putem îmbunătăți?"]
)
def test_the_question_may_be_in_any_language(question):
    assert understand("Nothing", question=question).sentiment == Sentiment.PRAISE


def test_an_answer_that_begins_with_nothing_is_not_turned_round_by_it():
    assert understand("Nothing, staff brilliant").sentiment == Sentiment.PRAISE


def test_a_rating_speaks_where_the_words_do_not():
    assert [understand("I came on Tuesday.", rating=stars).sentiment for stars in (1, 3, 5)] == [
        Sentiment.COMPLAINT,
        Sentiment.NEUTRAL,
        Sentiment.PRAISE,
    ]


def test_a_thumb_speaks_where_the_words_do_not():
    assert understand("I came on Tuesday.", thumb=True).sentiment == Sentiment.PRAISE
    assert understand("I came on Tuesday.", thumb=False).sentiment == Sentiment.COMPLAINT


def test_ticked_drivers_lean_to_their_side():
    up = understand("I came.", ticked=("positive_ease", "positive_humanity")).praise
    down = understand("I came.", ticked=("negative_ease",)).praise
    assert up > understand("I came.").praise > down


def test_a_rating_out_of_range_or_absurd_is_brought_back():
    assert understand("I came.", rating=1e9).praise == understand("I came.", rating=5).praise
    assert understand("I came.", rating=float("nan")).praise == understand("I came.").praise


def test_a_short_wait_is_praised_and_a_long_one_is_not():
    assert understand("Only waited 5 minutes").praise > understand("Waited 90 minutes").praise


def test_the_words_that_decided_are_told():
    assert understand("She was kind but the office was dirty").why[:2] == ("+kind", "-dirty")
