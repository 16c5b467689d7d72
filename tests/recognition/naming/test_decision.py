"""What a decision says: where, who, how sure and why."""

import pytest

from recognition.naming import Candidate, Certainty, Evidence, EvidenceKind, Index, Mention, Person, likeness
from tests.recognition.naming.people import HALL, INDEX


def test_a_mention_says_where_it_stands_and_why_it_is_who_it_is():
    decision = INDEX.decide("Thanks to Bob Quill!", office=HALL, language="en")

    assert decision.mentions == (
        Mention(
            start=10,
            end=19,
            surface="Bob Quill",
            certainty=Certainty.SURE,
            candidates=(
                Candidate(
                    key=3,
                    score=0.986,
                    why=(
                        Evidence(EvidenceKind.NICKNAME_OF, "robert"),
                        Evidence(EvidenceKind.MATCHED_LETTERS, "quill"),
                        Evidence(EvidenceKind.SAME_OFFICE),
                    ),
                ),
            ),
            places=((10, 19),),
        ),
    )


def test_every_place_of_a_name_is_kept():
    decision = INDEX.decide("Denise Fowler helped. Later Denise Fowler called.", office=HALL, language="en")

    assert decision.mentions[0].places == ((0, 13), (28, 41))


def test_one_slip_is_said():
    why = INDEX.decide("Denise Fowlre helped.", office=HALL, language="en").mentions[0].candidates[0].why

    assert why[1] == Evidence(EvidenceKind.ONE_SLIP, "fowler")


def test_the_same_person_twice_is_one_mention():
    decision = INDEX.decide("Denise Fowler helped. Later Denise Fowler called.", office=HALL, language="en")

    assert [(m.start, m.surface) for m in decision.mentions] == [(0, "Denise Fowler")]


def test_each_mention_is_decided_on_its_own():
    index = Index.build(
        [Person(1, "Ida", "Moss", office=1), Person(2, "Una", "Pike", office=1), Person(3, "Una", "Rudd", office=1)]
    )

    mentions = index.decide("Ida helped and so did Una.", office=1, language="en").mentions

    assert [(m.surface, str(m.certainty)) for m in mentions] == [("Ida", "sure"), ("Una", "unsure")]


def test_a_decision_with_one_sure_mention_is_linked_to_that_one():
    index = Index.build(
        [Person(1, "Ida", "Moss", office=1), Person(2, "Una", "Pike", office=1), Person(3, "Una", "Rudd", office=1)]
    )

    assert index.decide("Ida helped and so did Una.", office=1, language="en").employee_ids == (1,)


def test_whoever_is_called_so_outranks_whom_a_nickname_may_mean():
    index = Index.build([Person(1, "Kate", "Moss", office=1), Person(2, "Katherine", "Pike", office=1)])

    assert index.decide("Kate helped me.", office=1, language="en").employee_ids == (1,)


def test_other_names_count_like_the_preferred_one():
    index = Index.build([Person(1, "Gwendolen", "Moss", others=("Binky",), office=1)])

    assert index.decide("Binky helped me.", office=1, language="en").employee_ids == (1,)


def test_parents_that_go_in_a_circle_do_no_harm():
    index = Index.build([Person(1, "Ida", "Moss", office="a")], parents={"a": "b", "b": "a"})

    assert index.decide("Ida helped me.", office="b", language="en").employee_ids == (1,)


def test_an_empty_directory_knows_nobody():
    assert Index.build([]).decide("Ida helped me.").mentions == ()


def test_five_hundred_namesakes_are_all_offered_and_none_is_chosen():
    index = Index.build(Person(n, "María", "García", office=n) for n in range(500))

    decision = index.decide("Gracias a María García por su ayuda.", language="es")

    assert (str(decision.outcome), len(decision.employee_ids)) == ("ambiguous", 500)


@pytest.mark.parametrize(
    "person",
    [
        Person(1, "", ""),
        Person(1, "A", "B"),
        Person(1, "The", "And"),
        Person(1, "X" * 200, "Y" * 200),
        Person(1, "🙂", "—"),
        Person(1, "  ", "'"),
    ],
)
def test_odd_names_do_no_harm(person):
    index = Index.build([person, Person(2, "Ida", "Moss")])

    assert index.decide("Thank you Ida Moss, and the rest. 🙂 a b", language="en").employee_ids == (2,)


def test_the_same_letters_in_other_case_and_script_are_alike():
    assert likeness("ΧΡΥΣΟΥΛΑ", "Chrysoula") == 1.0


def test_one_letter_of_five_is_a_fifth_of_unlikeness():
    assert likeness("Danis", "Denis") == 0.8


def test_a_blank_name_is_refused():
    with pytest.raises(ValueError, match="blank"):
        likeness(" ", "Ida")
