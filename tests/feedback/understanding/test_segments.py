import pytest

from feedback.understanding import Sentiment, excerpt, shown, understand


def parts(text, **kwargs):
    read = understand(text, **kwargs)
    return [(read.redacted[s.start : s.end], s.sentiment.value) for s in read.segments]


MIXED = {
    "en": (
        "Maria Kowalska at window 3 was wonderful, but I waited four hours",
        "Maria Kowalska at window 3 was wonderful",
        "but I waited four hours",
    ),
    "es": (
        "La señora García fue muy amable, pero esperé cuatro horas.",
        "La señora García fue muy amable",
        "pero esperé cuatro horas.",
    ),
    "it": (
        "La dottoressa Bianchi è stata gentilissima, però ho aspettato tre ore.",
        "La dottoressa Bianchi è stata gentilissima",
        "però ho aspettato tre ore.",
    ),
    "pl": (
        "Pani Nowak była bardzo miła, ale czekałem cztery godziny.",
        "Pani Nowak była bardzo miła",
        "ale czekałem cztery godziny.",
    ),
    "ro": (
        "Doamna Ionescu a fost foarte amabilă, însă am așteptat patru ore.",
        "Doamna Ionescu a fost foarte amabilă",
        "însă am așteptat patru ore.",
    ),
    "el": (
        "Η υπάλληλος ήταν υπέροχη, αλλά περίμενα τέσσερις ώρες.",
        "Η υπάλληλος ήταν υπέροχη",
        "αλλά περίμενα τέσσερις ώρες.",
    ),
    "greeklish": (
        "H ypallhlos htan yperoxh, alla perimena tesseris wres.",
        "H ypallhlos htan yperoxh",
        "alla perimena tesseris wres.",
    ),
}


@pytest.mark.parametrize("language", MIXED)
def test_praise_and_complaint_of_one_sentence_are_parted_at_the_contrast(language):
    text, praise, complaint = MIXED[language]
    assert parts(text) == [(praise, "praise"), (complaint, "complaint")]


def test_opposite_clauses_are_parted_at_a_comma():
    assert parts("Nurse was amazing, wait was far too long") == [
        ("Nurse was amazing", "praise"),
        ("wait was far too long", "complaint"),
    ]


def test_neighbouring_clauses_of_one_sentiment_stay_together():
    assert parts("She was kind, but also quick, and very patient.") == [
        ("She was kind, but also quick, and very patient.", "praise")
    ]


def test_a_clause_without_sentiment_joins_its_neighbour():
    text = "Maria Kowalska, at window 3, was wonderful."
    assert parts(text) == [(text, "praise")]


def test_sentences_are_segments_of_their_own():
    assert parts("The clerk was lovely. The office was filthy.") == [
        ("The clerk was lovely.", "praise"),
        ("The office was filthy.", "complaint"),
    ]


@pytest.mark.parametrize(
    "text", ["Dr. Rossi was lovely.", "I met J. Smith at 10.30 and she was lovely.", "Great service!!!"]
)
def test_a_full_stop_inside_a_sentence_parts_nothing(text):
    assert parts(text) == [(text, "praise")]


def test_nothing_but_praise_is_no_contrast():
    text = "I have nothing but praise for the team"
    assert parts(text) == [(text, "praise")]


def test_an_excerpt_begins_without_the_connective():
    text = "I waited four hours, but Maria was wonderful."
    last = understand(text).segments[-1]
    assert excerpt(text, last.start, last.end) == "Maria was wonderful."


def test_an_excerpt_without_a_connective_is_the_segment_itself():
    assert excerpt("maria was wonderful", 0, 19) == "maria was wonderful"


def test_a_comment_of_one_segment_has_its_sentiment():
    read = understand("Nothing", question="What could we do better?")
    assert [(s.sentiment, s.praise) for s in read.segments] == [(read.sentiment, read.praise)]
    assert read.sentiment == Sentiment.PRAISE


@pytest.mark.parametrize(
    ("language", "text", "opening"),
    [
        ("en", "but Ana was kind.", "but "),
        ("es", "pero Ana fue amable.", "pero "),
        ("el", "αλλά η Άννα βοήθησε.", "αλλά "),
    ],
)
def test_what_is_shown_is_told_in_offsets_and_begins_after_the_connective(language, text, opening):
    whole = f"I waited. {text} "
    assert shown(whole, 10, len(whole), language) == (10 + len(opening), len(whole) - 1)


def test_a_segment_of_connectives_alone_is_shown_whole():
    assert shown("but", 0, 3) == (0, 3)


def test_only_the_beginning_of_a_long_segment_is_read_for_its_connective():
    text = "but " + "Ana was kind and patient " * 300
    assert shown(text, 0, len(text)) == (4, len(text) - 1)


def test_a_row_of_commas_parts_nothing():
    assert parts("kind,,,,, ,,, and patient") == [("kind,,,,, ,,, and patient", "praise")]
