"""What is no mention of staff is not linked, however like a name it looks."""

import pytest

from tests.recognition.naming.people import CLINIC, DESK, HALL, INDEX, linked, outcome

NOBODY = [
    "All was fine. Kind regards, Denise Fowler",
    "My name is Denise Fowler and the visit went well.",
    "They were kind to my daughter Denise.",
    "The Denise Fowler Library was closed.",
    "The bench on Fowler Street is broken.",
    "I hope to come again, and hope is all I have.",
    "Hope this reaches somebody.",
    "Denise Harrow helped me.",
    "denise harrow helped me.",
    "Harriet Denise Moss helped me.",
    "Mr Bob Harrow helped me.",
    "Daniela helped me.",
    "Staff were kind, the tea was hot.",
    "President Fowler spoke on the radio.",
    "We met in Denise 2 and it was cold.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_linked_who_is_not_meant(text):
    assert outcome(text) == "none"


def test_somebody_of_another_office_is_not_meant():
    assert outcome("Ottilie Brandreth was kind.", office=HALL) == "none"


def test_an_unknown_office_has_nobody():
    assert outcome("Denise Fowler was kind.", office="Nowhere") == "none"


def test_a_first_name_without_an_office_is_nobody():
    assert outcome("Denise was kind, thank you.", office=None) == "none"


def test_a_name_in_a_text_about_other_things_is_nobody():
    text = "In 1931 the novelist Denise Fowler published a novel about the war, and a film was made of it."

    assert outcome(text, office=None) == "none"


def test_two_who_share_a_first_name_are_both_offered():
    decision = INDEX.decide("Denise was kind.", office=DESK, language="en")

    assert (str(decision.outcome), set(decision.employee_ids)) == ("ambiguous", {14, 15})


def test_two_who_share_all_names_are_both_offered():
    decision = INDEX.decide("Ottilie Brandreth was kind.", office=DESK, language="en")

    assert (str(decision.outcome), set(decision.employee_ids)) == ("ambiguous", {16, 17})


def test_a_further_surname_makes_a_person_doubtful():
    assert outcome("Denise Fowler Harrow helped me.") == "ambiguous"


def test_a_surname_that_differs_by_a_letter_is_doubtful():
    assert outcome("Mrs Fowlar helped me.") == "ambiguous"


def test_an_initial_without_an_office_is_doubtful():
    assert outcome("D. Fowler helped me, thank you.", office=None) == "ambiguous"


def test_only_the_staff_of_a_signed_comment_is_linked():
    assert linked("Denise Fowler was kind. Best wishes, Robert Quill") == {1}


def test_a_relatives_name_stays_the_relatives_later_on():
    assert outcome("My daughter Denise was treated well. Denise was home by noon.") == "none"


def test_somebody_who_left_is_still_found_and_said_to_have_left():
    mention = INDEX.decide("Winifred was kind.", office=CLINIC, language="en").mentions[0]

    assert [str(e.kind) for e in mention.candidates[0].why] == ["matched_letters", "same_office", "left"]
