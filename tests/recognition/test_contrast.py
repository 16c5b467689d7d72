"""A name that is only compared with is nobody's praise."""

import pytest

from recognition.contrast import is_contrasted

NAME = "Grace Whitlock"


@pytest.mark.parametrize(
    "text",
    [
        "Maria was kind. Not like that Grace Whitlock.",
        "Everyone except Grace Whitlock was wonderful.",
        "So much better than Grace Whitlock!",
        "Maria was excellent and Grace Whitlock was not.",
        "María es un sol, no como Grace Whitlock.",
        "Bravissima, a differenza di Grace Whitlock.",
        "Pani Maria była miła, nie to co ta Grace Whitlock.",
        "Toți au fost drăguți, în afară de Grace Whitlock.",
        "Όλοι ήταν ευγενικοί εκτός από την Grace Whitlock.",
    ],
)
def test_a_name_set_against_the_praise_is_seen(text):
    start = text.index(NAME)

    assert is_contrasted(text, start, start + len(NAME))


@pytest.mark.parametrize(
    "text",
    [
        "Grace Whitlock was wonderful.",
        "It went better than expected, Grace Whitlock was wonderful.",
        "Grace Whitlock was not only kind but quick.",
        "I would like to thank Grace Whitlock.",
        "Nadie como ella: Grace Whitlock me ayudó.",
        "Grace Whitlock nie tylko pomogła, ale i wysłuchała.",
    ],
)
def test_praise_with_such_words_elsewhere_is_left_alone(text):
    start = text.index(NAME)

    assert not is_contrasted(text, start, start + len(NAME))
