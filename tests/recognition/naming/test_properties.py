"""What holds for every comment and every name."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from recognition.naming import Index, Person
from tests.recognition.naming.people import HALL, INDEX, PEOPLE

SENTENCES = (
    "thank you thanks to for and was were very kind helped me my the in on at nurse Mrs Pani doamna κυρία . , ! - ( ) "
    "Denise Fowler Peggy Ashdown Hope Tarrant Katarzyna Kozłowskiego Χρυσούλα Ξενάκη Златі D. husband Street"
)
WORDS = st.sampled_from(SENTENCES.split())
COMMENTS = st.lists(WORDS, min_size=1, max_size=25).map(" ".join)
FULL_NAMES = st.sampled_from([person for person in PEOPLE if person.office == HALL])
FRAMES = st.sampled_from(["{} helped me a lot.", "Many thanks to {} for helping me.", "I met {} and was very happy."])
STRANGERS = st.builds(
    Person,
    st.just(900),
    st.text(alphabet="abcdefgilmnorstu", min_size=2, max_size=8).map(str.title),
    st.text(alphabet="abcdefgilmnorstu", min_size=2, max_size=8).map(str.title),
    office=st.just("Elsewhere"),
)


@given(st.text(max_size=400))
def test_no_text_raises_and_every_mention_holds_its_surface(text):
    for mention in INDEX.decide(text, office=HALL).mentions:
        assert mention.surface == text[mention.start : mention.end] != ""


@given(COMMENTS)
def test_every_score_is_between_nought_and_one_and_falls(text):
    for mention in INDEX.decide(text, office=HALL).mentions:
        scores = [candidate.score for candidate in mention.candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)


@given(COMMENTS)
def test_whoever_is_surely_named_is_the_only_candidate(text):
    for mention in INDEX.decide(text, office=HALL).mentions:
        assert str(mention.certainty) == "unsure" or len(mention.candidates) == 1


@given(FULL_NAMES, FRAMES)
def test_naming_the_same_person_twice_changes_nothing(person, frame):
    name = f"{person.given} {person.family}"
    once = INDEX.decide(frame.format(name), office=HALL, language="en")
    twice = INDEX.decide(f"{frame.format(name)} {frame.format(name)}", office=HALL, language="en")

    assert (twice.outcome, twice.employee_ids) == (once.outcome, once.employee_ids)


@given(FULL_NAMES, FRAMES, st.sampled_from([str.upper, str.lower, str.title]))
def test_case_changes_nothing_for_full_names(person, frame, case):
    text = frame.format(case(f"{person.given} {person.family}"))

    assert INDEX.decide(text, office=HALL, language="en").employee_ids == (person.key,)


@given(FULL_NAMES, FRAMES, st.sampled_from([str.upper, str.lower]))
def test_case_of_the_whole_comment_changes_nothing_for_full_names(person, frame, case):
    text = case(frame.format(f"{person.given} {person.family}"))

    assert INDEX.decide(text, office=HALL, language="en").employee_ids == (person.key,)


@given(FULL_NAMES, FRAMES, st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_how_accents_are_composed_changes_nothing(person, frame, form):
    text = unicodedata.normalize(form, frame.format(f"{person.given} {person.family}"))

    assert INDEX.decide(text, office=HALL, language="en").employee_ids == (person.key,)


@given(COMMENTS, STRANGERS)
def test_an_unrelated_employee_of_another_office_changes_nothing(text, stranger):
    wider = Index.build([*PEOPLE, stranger])

    assert wider.decide(text, office=HALL) == INDEX.decide(text, office=HALL)
