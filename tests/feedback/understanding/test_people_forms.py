"""The forms in which a word of the tables is looked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding.people_forms import greeklish, with_endings
from feedback.understanding.people_text import fold


def test_a_stem_stands_for_each_of_its_endings():
    assert with_endings("aktor+m film", {"m": "- a owi"}) == ["aktor", "aktora", "aktorowi", "film"]


def test_an_unknown_kind_of_endings_is_an_error():
    with pytest.raises(KeyError):
        with_endings("aktor+x", {"m": "- a"})


def test_each_sound_is_spelt_in_one_way_through_a_word():
    assert greeklish("Ήρθη") == {"irthi", "hrthh", "ir8i", "hr8h"}


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("εξυπηρέτησε", "eksipiretise"), ("εξυπηρέτησε", "e3yphrethse"), ("χάλια", "xalia"), ("μπράβο", "mpravo"),
        ("ευχαριστώ", "eyxaristw"), ("ευχαριστώ", "efharisto"), ("βοήθησε", "boh8hse"), ("είμαι", "ime"),
    ],
)  # fmt: skip
def test_greek_is_found_as_people_type_it_in_latin(word, typed):
    assert typed in greeklish(word)


def test_a_word_without_greek_letters_has_no_greek_spelling():
    assert greeklish("kudos") == set()


@given(st.text(alphabet="αβγδεζηθικλμνξοπρστυφχψω", min_size=1, max_size=12))
def test_every_spelling_is_latin_letters_and_digits(word):
    assert all(spelling == fold(spelling) and spelling.isascii() for spelling in greeklish(word))
