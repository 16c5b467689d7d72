"""What was decided before: how it is counted, and what it changes about a comment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.naming import Certainty, EvidenceKind, Index, Person
from recognition.naming.lessons import NOTHING_LEARNT, Lesson, Lessons, Tally, Taught
from tests.recognition.naming.people import DESK, HALL, INDEX, PEOPLE

MEANS, NO_NAME, DENIED = Taught.MEANS, Taught.NOT_A_NAME, Taught.NOT_THIS_PERSON
FOWLER, QUILL, HOPE, MARLOW, PETTY = 1, 3, 4, 14, 15
NAMES = ("denise", "hope", "sunny", "bob", "big tom", "denise fowler", "helped", "nurse")
SENTENCES = "thanks to Denise Hope Sunny Bob Big Tom Fowler helped me . , we love the kind nurse at desk was very Mrs"
WORDS = st.lists(st.sampled_from(SENTENCES.split()), min_size=1, max_size=15).map(" ".join)
PRAISE = st.sampled_from(
    ["Sunny was kind.", "Thanks to Big Tom for helping.", "Denise helped me.", "We love Hope, always."]
)
COMMENTS = WORDS | PRAISE | st.tuples(PRAISE, WORDS).map(" ".join)


def lesson(kind, words, office=HALL, key=None):
    return Lesson(kind, words, office, key)


def lessons_at(*offices):
    keys = st.sampled_from([FOWLER, HOPE, MARLOW])
    names, offices = st.sampled_from(NAMES), st.sampled_from(offices)
    about_somebody = st.builds(Lesson, st.sampled_from([MEANS, DENIED]), names, offices, keys)
    return st.lists(about_somebody | st.builds(Lesson, st.just(NO_NAME), names, offices), max_size=12)


def decide(text, *taught, office=HALL, index=INDEX):
    return index.decide(text, office=office, language="en", lessons=Lessons(taught))


def told(text, *taught, office=HALL, index=INDEX):
    """(certainty, the candidates' keys in order) of the only mention."""
    (mention,) = decide(text, *taught, office=office, index=index).mentions
    return str(mention.certainty), [candidate.key for candidate in mention.candidates]


def why(decision, key):
    kinds = (EvidenceKind.LEARNT, EvidenceKind.DENIED)
    (mention,) = decision.mentions
    return [it for c in mention.candidates if c.key == key for it in c.why if it.kind in kinds]


class TestTally:
    def test_three_times_in_a_row_settle_whom_the_words_mean(self):
        assert [Tally.of([lesson(MEANS, "sunny", key=1)] * n).settled for n in (2, 3)] == [None, 1]

    @pytest.mark.parametrize(
        "spoils", [lesson(DENIED, "sunny", key=1), lesson(NO_NAME, "sunny"), lesson(MEANS, "sunny", key=2)]
    )
    def test_whatever_speaks_against_it_unsettles_it(self, spoils):
        assert Tally.of([lesson(MEANS, "sunny", key=1)] * 5 + [spoils]).settled is None

    @pytest.mark.parametrize("spoils", [lesson(DENIED, "sunny", key=1), lesson(NO_NAME, "sunny")])
    def test_three_more_in_a_row_settle_it_again(self, spoils):
        tally = Tally.of([lesson(MEANS, "sunny", key=1), spoils] + [lesson(MEANS, "sunny", key=1)] * 3)

        assert (tally.settled, tally.denied) == (1, {})

    def test_a_name_that_meant_two_people_is_never_settled(self):
        taught = [lesson(MEANS, "sunny", key=2)] + [lesson(MEANS, "sunny", key=1)] * 9

        assert Tally.of(taught).settled is None

    def test_nobody_twice_is_no_name_unless_it_was_somebodys(self):
        nobody, somebody = lesson(NO_NAME, "sunny"), lesson(MEANS, "sunny", key=1)

        believed = [Tally.of(taught).is_no_name for taught in ([nobody], [nobody] * 2, [somebody, nobody, nobody])]
        assert believed == [False, True, False]


class TestNamesThatOnlyTheDeskKnows:
    text = "Sunny was very kind to me."

    def test_once_makes_a_candidate_and_three_times_make_it_sure(self):
        taught = lesson(MEANS, "sunny", key=FOWLER)

        assert [told(self.text, *[taught] * n) for n in (1, 2, 3)] == [
            ("unsure", [FOWLER]),
            ("unsure", [FOWLER]),
            ("sure", [FOWLER]),
        ]

    def test_the_reason_says_how_often_and_no_further_than_three(self):
        decisions = [decide(self.text, *[lesson(MEANS, "sunny", key=FOWLER)] * n) for n in (1, 5)]

        assert [[it.detail for it in why(decision, FOWLER)] for decision in decisions] == [["1"], ["3"]]

    def test_two_words_are_a_name_as_well(self):
        assert told("Big Tom was kind.", *[lesson(MEANS, "big tom", key=QUILL)] * 3) == ("sure", [QUILL])

    def test_it_is_not_found_in_the_surname_of_a_stranger(self):
        assert decide("Sunny Wetherby was kind.", *[lesson(MEANS, "sunny", key=FOWLER)] * 3).mentions == ()

    def test_it_is_not_found_where_the_word_is_no_name(self):
        assert decide("It was a sunny day and you were kind.", *[lesson(MEANS, "sunny", key=FOWLER)] * 3).mentions == ()

    def test_it_is_one_mention_with_the_same_persons_other_name(self):
        (mention,) = decide("Denise Fowler is kind. We love Sunny!", *[lesson(MEANS, "sunny", key=FOWLER)] * 3).mentions

        assert mention.places == ((0, 13), (31, 36))

    def test_it_is_not_found_without_an_office(self):
        assert decide(self.text, *[lesson(MEANS, "sunny", key=FOWLER)] * 3, office=None).mentions == ()

    def test_what_was_taught_above_holds_for_the_people_of_the_office(self):
        taught = [lesson(MEANS, "sunny", "Region", FOWLER)] * 3

        assert (told(self.text, *taught), decide(self.text, *taught, office=DESK).mentions) == (("sure", [FOWLER]), ())

    def test_it_stays_unsure_where_a_colleague_has_that_surname(self):
        index = Index.build([Person(1, "Ida", "Moss", office=1), Person(2, "Una", "Sunny", office=1)])
        taught = [lesson(MEANS, "sunny", 1, 1)] * 3

        assert told(self.text, *taught, office=1, index=index) == ("unsure", [1])


class TestNamesThatTheDirectoryKnows:
    def test_of_several_the_one_meant_before_comes_first_and_stays_unsure(self):
        taught = lesson(MEANS, "denise", DESK, PETTY)

        assert [told("Denise was kind.", *[taught] * n, office=DESK) for n in (1, 3)] == [
            ("unsure", [PETTY, MARLOW])
        ] * 2

    def test_the_desk_preselects_whoever_was_meant_once_before(self):
        (mention,) = decide("Denise was kind.", lesson(MEANS, "denise", DESK, PETTY), office=DESK).mentions
        first, second = (candidate.score for candidate in mention.candidates)

        assert first - second >= 0.2

    def test_a_pet_name_of_several_is_settled_by_the_desk(self):
        index = Index.build([Person(1, "Oliver", "Moss", office=1), Person(2, "Olivia", "Pike", office=1)])
        taught = lesson(MEANS, "ollie", 1, 2)

        assert [told("Ollie was kind.", *[taught] * n, office=1, index=index) for n in (0, 1, 3)] == [
            ("unsure", [1, 2]),
            ("unsure", [2, 1]),
            ("sure", [2]),
        ]

    def test_what_is_settled_is_one_mention_with_the_same_persons_own_name(self):
        index = Index.build([Person(1, "Oliver", "Moss", office=1), Person(2, "Olivia", "Pike", office=1)])
        text, taught = "Ollie was kind. Olivia was kind.", [lesson(MEANS, "ollie", 1, 2)] * 3
        (mention,) = decide(text, *taught, office=1, index=index).mentions

        assert (mention.candidates[0].key, mention.places) == (2, ((0, 5), (16, 22)))

    def test_the_job_said_beside_the_name_outweighs_what_was_settled(self):
        index = Index.build([Person(1, "Oliver", "Moss", title="Porter", office=1), Person(2, "Ada", "Pike", office=1)])
        taught = [lesson(MEANS, "ollie", 1, 2)] * 3

        assert told("The porter Ollie was kind.", *taught, office=1, index=index)[0] == "unsure"

    def test_somebody_else_once_chosen_makes_a_sure_name_a_question(self):
        taught = lesson(MEANS, "denise", key=QUILL)

        assert [told("Denise was kind.", *[taught] * n) for n in (1, 3)] == [("unsure", [QUILL, FOWLER])] * 2

    def test_that_wasnt_me_makes_a_sure_name_a_question(self):
        decision = decide("Denise was kind.", lesson(DENIED, "denise", key=FOWLER))

        assert decision.mentions[0].certainty is Certainty.UNSURE
        assert [(it.kind, it.detail) for it in why(decision, FOWLER)] == [(EvidenceKind.DENIED, "1")]

    def test_whoever_said_that_wasnt_me_comes_last(self):
        assert told("Denise was kind.", lesson(DENIED, "denise", DESK, MARLOW), office=DESK)[1] == [PETTY, MARLOW]

    def test_whoever_is_named_in_full_as_well_is_meant_in_full(self):
        text = "Denise Fowler was kind. I love how Denise helped."

        assert told(text, lesson(DENIED, "denise", key=FOWLER)) == ("sure", [FOWLER])

    def test_a_full_name_without_an_office_is_asked_about_after_that_wasnt_me(self):
        text = "Denise Fowler at the desk was very kind to me."
        taught = lesson(DENIED, "denise fowler", key=FOWLER)

        assert (told(text, office=None), told(text, taught, office=None)) == (("sure", [FOWLER]), ("unsure", [FOWLER]))


class TestWordsThatAreNoNames:
    unclear, clear = "You gave me Hope, and kind words.", "Many thanks to Hope Tarrant."
    nobody = lesson(NO_NAME, "hope")

    def test_never_by_one_decision(self):
        assert told(self.unclear, self.nobody) == told(self.unclear) == ("unsure", [HOPE])

    def test_twice_and_the_word_is_passed_over_where_it_may_be_a_word(self):
        assert decide(self.unclear, self.nobody, self.nobody).mentions == ()

    def test_a_surely_written_name_is_never_passed_over(self):
        clear = "Thanks to Hope for helping me."

        assert told(clear, self.nobody, self.nobody) == told(clear) == ("sure", [HOPE])
        assert told(self.clear, self.nobody, self.nobody) == ("sure", [HOPE])

    def test_somebody_meant_by_it_once_speaks_against_it(self):
        assert told(self.unclear, self.nobody, self.nobody, lesson(MEANS, "hope", key=HOPE)) == ("unsure", [HOPE])


@given(COMMENTS, lessons_at(DESK, "Clinic", "Nowhere"))
def test_what_was_taught_in_another_office_never_changes_a_decision(text, taught):
    assert decide(text, *taught) == decide(text)


@given(COMMENTS, lessons_at(HALL, "Region"), lessons_at(HALL, "Region"))
def test_what_is_withdrawn_leaves_no_trace(text, kept, withdrawn):
    before = decide(text, *kept)
    decide(text, *kept, *withdrawn)

    assert decide(text, *kept) == before


@given(COMMENTS, lessons_at(HALL).filter(bool).map(lambda some: some[:1] * 2))
def test_two_lessons_never_make_anybody_sure_who_was_not(text, taught):
    before = {keys for m in decide(text).mentions if (keys := m.candidates[0].key) and m.certainty is Certainty.SURE}
    after = {m.candidates[0].key for m in decide(text, *taught).mentions if m.certainty is Certainty.SURE}

    assert after <= before


@given(COMMENTS, lessons_at(HALL, DESK, "Region"))
def test_lessons_name_nobody_of_another_office(text, taught):
    offices = {person.key: person.office for person in PEOPLE}
    named = {c.key for mention in decide(text, *taught).mentions for c in mention.candidates}

    assert {offices[key] for key in named} <= {HALL}


@given(COMMENTS, lessons_at(HALL, DESK, "Region"))
def test_scores_stay_calibrated_and_a_sure_name_has_one_candidate(text, taught):
    for mention in decide(text, *taught).mentions:
        scores = [candidate.score for candidate in mention.candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)
        assert mention.certainty is Certainty.UNSURE or len(scores) == 1
        assert mention.surface == text[mention.start : mention.end]


@given(COMMENTS)
def test_nothing_learnt_changes_nothing(text):
    assert INDEX.decide(text, office=HALL, language="en", lessons=NOTHING_LEARNT) == decide(text)
