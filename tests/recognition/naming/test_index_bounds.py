"""Whatever stands in a comment or a directory: no crash, nobody guessed, and no more looked at than a comment needs."""

import pytest

from feedback.understanding.people import written_people
from recognition.naming import Index, Person
from recognition.naming.page import MOST_NAMES, MOST_PLACES, MOST_READ
from recognition.naming.scope import MOST_LOOKED_AT, Scope, TooManyError
from tests.recognition.naming.people import HALL

LETTERS = 10_000
MARIAS = Index.build(Person(n, "Maria", "García", office=HALL) for n in range(500))
CROWD = [Person(n, f"{first}lia", f"{last}etson", office=HALL) for n, (first, last) in enumerate(
    (first, last) for first in "BCDFGHJKLMNPR" for last in "BCDFGHJKLMNPR"
)]  # fmt: skip
CROWDED = Index.build(CROWD)
SENTENCE = "the and of to in was is very kind staff with for my me they were all will may hope grace"
WORDS = SENTENCE.split()
STOP_WORDS = Index.build(
    Person(n, given.title(), family.title(), office=HALL)
    for n, (given, family) in enumerate((given, family) for given in WORDS for family in WORDS)
)
ONE_LETTER = Index.build(Person(n, "ABCDEFGH"[n % 8], "ABCDEFGH"[n // 8], office=HALL) for n in range(64))
LONG = Index.build(Person(n, "x" * 190 + str(n), "z" * 200, office=HALL) for n in range(20))


def sure(index, text, language=""):
    people = written_people(text, language)
    return [
        mention.surface
        for office in (HALL, None)
        for mention in index.decide(text, office=office, language=language, people=people).mentions
        if mention.certainty == "sure"
    ]


@pytest.mark.parametrize("name", ["Maria García", "Maria", "Mrs García", "M. García", "Maria G.", "Mara García"])
@pytest.mark.parametrize("frame", ["{} ", "{} was kind. ", "{}, ", "{}\n"])
def test_of_five_hundred_namesakes_nobody_is_guessed(name, frame):
    assert sure(MARIAS, frame.format(name) * (LETTERS // 14)) == []


def test_five_hundred_namesakes_are_all_offered_to_whoever_asks():
    (mention,) = MARIAS.decide("Maria García was kind.", office=HALL).mentions

    assert len(mention.candidates) == 500


@pytest.mark.parametrize("between", ["\n", ", ", " ", "; ", " and "])
def test_a_directory_pasted_in_is_about_nobody(between):
    assert sure(CROWDED, between.join(f"{person.given} {person.family}" for person in CROWD)) == []


def test_as_many_names_as_a_comment_may_say_are_all_found():
    few = CROWD[:MOST_NAMES]
    thanks = "Thanks to " + ", ".join(f"{person.given} {person.family}" for person in few) + "!"

    assert len(CROWDED.decide(thanks, office=HALL, language="en").mentions) == MOST_NAMES


def test_a_name_said_again_and_again_means_whom_it_means_once():
    text = "Blia Cetson was kind. "
    once, often = (CROWDED.decide(text * n, office=HALL, language="en") for n in (1, 2 * MOST_PLACES))

    assert (often.outcome, often.employee_ids) == (once.outcome, once.employee_ids)


@pytest.mark.parametrize(
    ("index", "text"),
    [
        (ONE_LETTER, "A B " * 2500),
        (ONE_LETTER, "A. B. " * 1600),
        (ONE_LETTER, "a-b-" * 2500),
        (ONE_LETTER, "I had a B test and C. was there"),
        (LONG, ("x" * 191 + " ") * 50),
        (LONG, ("x" * 190 + " " + "z" * 200 + " ") * 25),
        (MARIAS, "M\u200dar\u200dia \u200d" * 900),
        (MARIAS, "Μаrіa " * 1600),
        (MARIAS, "a" * LETTERS),
        (MARIAS, "\u0301" * LETTERS),
        (MARIAS, "ﷺ" * 3000),
        (MARIAS, "Mrs. " * 2000),
        (MARIAS, "de la " * 1600),
        (MARIAS, "M"),
    ],
)
def test_letters_without_sense_name_nobody_surely(index, text):
    assert sure(index, text) == []


def test_ranks_before_a_name_that_hundreds_have_name_nobody():
    kings = Index.build(Person(n, "Helena", "King", office=HALL) for n in range(300))

    assert kings.decide("King Helena. " * 700, office=HALL).mentions == ()


@pytest.mark.parametrize("word", ["ь", "ʼ", "Ъ", "\uff9e", "l'ʼ"])
def test_a_letter_without_a_sound_is_no_word(word):
    (mention,) = MARIAS.decide(f"{word} Η Maria García {word} βοήθησε πολύ", office=HALL, language="el").mentions

    assert mention.surface == "Maria García"


@pytest.mark.parametrize(("frame", "named"), [("Blia Cetson helped me. {}", ["Blia Cetson"]), ("{} Blia Cetson.", [])])
def test_names_after_very_many_different_words_are_not_looked_for(frame, named):
    words = [f"{a}{b}{c}elo" for a in "BDFGLMNPRST" for b in "aeiou" for c in "bdfglmnprstvzkx"]
    mentions = CROWDED.decide(frame.format(" ".join(words[: MOST_READ + 20])), office=HALL, language="en").mentions

    assert [mention.surface for mention in mentions] == named


def test_names_that_are_everyday_words_are_not_seen_in_a_sentence():
    assert sure(STOP_WORDS, "the staff were very kind to me and they will hope for the grace of my staff. " * 120) == []


def test_small_words_that_no_sentence_can_spare_are_no_names():
    index = Index.build([Person(1, "My", "Husband", office=HALL), Person(2, "Was", "Kind", office=HALL)])

    assert sure(index, "She was kind and my husband Will was happy.", "en") == []


def test_looking_ends_where_too_many_could_be_meant():
    scope = Scope(MARIAS._directory, HALL)
    scope.spend(MOST_LOOKED_AT)

    with pytest.raises(TooManyError):
        scope.by_given(MARIAS._directory.words["maria"])
