import pytest

from feedback.understanding import THEME_NAMES, understand
from feedback.understanding.theme_words import DRIVERS, THEMES

SENTENCES = [
    ("The clerk was rude", "staff_manner"),
    ("They explained every step", "communication"),
    ("I waited three hours", "waiting"),
    ("There is no ramp for my wheelchair", "access"),
    ("The toilets were dirty", "environment"),
    ("Too many forms and documents", "process"),
    ("The website would not let me log in", "digital"),
    ("My problem was solved and the refund paid", "outcome"),
    ("They treated me with dignity and respect", "dignity"),
    ("I did not feel safe there", "safety"),
    ("Esperé tres horas en la cola", "waiting"),
    ("Troppi moduli e documenti", "process"),
    ("Toaleta była brudna", "environment"),
    ("Funcționara a fost nepoliticoasă", "staff_manner"),
    ("Περίμενα τρεις ώρες στην ουρά", "waiting"),
    ("Perimena treis wres sthn oura", "waiting"),
]


@pytest.mark.parametrize(("text", "theme"), SENTENCES)
def test_a_comment_has_the_theme_of_its_words(text, theme):
    assert theme in understand(text).themes


def test_a_comment_about_nothing_in_particular_is_other():
    assert understand("It was Tuesday.").themes == ("other",)


def test_ticked_drivers_give_the_theme_where_the_words_do_not():
    assert understand("It was Tuesday.", ticked=("negative_efficiency",)).themes == ("waiting",)


def test_each_segment_has_its_own_themes():
    read = understand("The clerk was kind, but I waited three hours")
    assert [segment.themes for segment in read.segments] == [("staff_manner",), ("waiting",)]


def test_every_theme_has_words_in_every_language_and_a_driver():
    assert {*THEMES, "other"} == set(THEME_NAMES) == set(DRIVERS)
    assert {frozenset(tables) for tables in THEMES.values()} == {frozenset({"en", "es", "it", "pl", "ro", "el"})}
