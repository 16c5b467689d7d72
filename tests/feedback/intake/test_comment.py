from datetime import UTC, date, datetime

import pytest
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as st

from feedback.intake import Comment, RefusedError


def comment(**values):
    return Comment(**{"reference": "r1", "text": "Thank you.", **values})


def refused_field(**values):
    with pytest.raises(RefusedError) as refused:
        comment(**values)
    return refused.value.field


@pytest.mark.parametrize(
    "text", ["Ω", "👩‍👩‍👧 ευχαριστώ", "\u202bشكرا\u202c", "<script>alert(1)</script>", "=1+1", "a" * 10_000]
)
def test_one_to_ten_thousand_characters_of_any_script_stay_as_they_are(text):
    assert comment(text=text).text == text


def test_white_space_around_a_text_is_dropped():
    assert comment(text="\n Thank you. \t").text == "Thank you."


@pytest.mark.parametrize("text", ["", "  \n", "a" * 10_001, "a\0b", "a\ud800b"])
def test_a_text_that_is_none_is_refused(text):
    assert refused_field(text=text) == "text"


def test_an_answer_without_words_is_taken():
    assert comment(text="", trust_raw=1, trust_scale=2).text == ""


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("reference", {"reference": " "}),
        ("reference", {"reference": "x" * 201}),
        ("reference", {"reference": "a\0"}),
        ("language", {"language": "English!"}),
        ("received_at", {"received_at": datetime(1889, 1, 1, tzinfo=UTC)}),
        ("received_at", {"received_at": datetime(9999, 1, 1, tzinfo=UTC)}),
        ("occurred_on", {"occurred_on": date(9999, 1, 1)}),
        ("trust_raw", {"trust_raw": 1}),
        ("trust_raw", {"trust_raw": 2, "trust_scale": 2}),
        ("trust_raw", {"trust_raw": 0, "trust_scale": 5}),
        ("trust_scale", {"trust_raw": 1, "trust_scale": 7}),
        ("drivers", {"drivers": {"positive": {"smell": True}}}),
        ("email", {"email": "nobody"}),
        ("place", {"place": "x" * 81}),
    ],
)
def test_what_is_wrong_is_refused_by_its_field(field, values):
    assert refused_field(**values) == field


def test_a_language_is_kept_without_its_region():
    assert comment(language="pl-PL").language == "pl"


def test_the_digest_tells_any_change():
    assert comment().digests() == comment().digests()
    assert comment().digests() != comment(text="Thank you!").digests()
    assert comment().digests() != comment(unit="north").digests()


def test_the_digest_cannot_be_tried_out_without_the_secret_key():
    before = comment().digests()[0]
    with override_settings(SECRET_KEY="another"):
        assert comment().digests()[0] != before


def test_a_repetition_is_known_after_the_secret_key_has_changed():
    with override_settings(SECRET_KEY="former"):
        before = comment().digests()[0]
    with override_settings(SECRET_KEY="new", SECRET_KEY_FALLBACKS=["former"]):
        assert before in comment().digests()


@given(st.text(st.characters(codec=None), max_size=50), st.text(st.characters(codec=None), max_size=20))
def test_any_text_is_either_taken_or_refused(text, place):
    try:
        taken = comment(text=text, place=place)
    except RefusedError:
        return
    assert taken.text == text.strip()
    assert taken.text.encode()
