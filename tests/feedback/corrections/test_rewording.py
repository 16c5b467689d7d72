"""A text of which stretches are replaced: whatever pointed at words points at the same words, or at the placeholder."""

import string
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from feedback.corrections.rewording import Edit, Rewording, hidden_also, placeholders, places, settled
from feedback.understanding import Redaction

LETTERS = st.text(string.ascii_lowercase + " .,\n", max_size=60)


@st.composite
def edited(draw):
    """A text, edits of it without overlap, and a stretch of it."""
    text = draw(st.text(string.ascii_lowercase + " ", min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    edits = [Edit(start, end, draw(st.sampled_from(["[id]", "[address]", "X"]))) for start, end in pairs]
    start = draw(st.integers(0, len(text)))
    return text, edits, start, draw(st.integers(start, len(text)))


@given(edited())
def test_a_stretch_clear_of_every_edit_keeps_its_words(case):
    text, edits, start, end = case
    rewording = Rewording(text, edits)
    first, last = rewording.moved(start, end)

    assert 0 <= first <= last <= len(rewording.text)
    if not rewording.touches(start, end) and start < end:
        assert rewording.text[first:last] == text[start:end]


@given(edited())
def test_a_stretch_that_an_edit_cuts_holds_the_whole_of_the_new_words(case):
    text, edits, start, end = case
    rewording = Rewording(text, edits)
    first, last = rewording.moved(start, end)

    for edit, (begin, stop) in zip(rewording.edits, rewording.spans, strict=True):
        assert rewording.text[begin:stop] == edit.words
        if edit.start < end and start < edit.end:
            assert first <= begin
            assert stop <= last


@given(edited(), st.sets(st.integers(0, 60), max_size=6))
def test_neighbours_stay_in_order_and_apart(case, cuts):
    text, edits, _start, _end = case
    edges = [0, *sorted(cut for cut in cuts if 0 < cut < len(text)), len(text)]
    kept = [span for span in settled(list(pairwise(edges)), Rewording(text, edits)) if span]

    assert all(start < end for start, end in kept)
    assert all(before[1] <= after[0] for before, after in pairwise(kept))


def plainly(words):
    return " ".join(words.split()).strip(" ,")


@given(LETTERS, LETTERS.filter(plainly), LETTERS)
def test_words_are_found_where_they_stand_and_nowhere_else(before, words, after):
    text = f"{before} {words} {after}"
    found = {plainly(text[start:end]) for start, end in places(text, words, [])}

    assert found == {plainly(words)}


def test_words_are_found_whatever_their_case_accents_and_blanks():
    text = "José  Núñez called. jose nunez\nwaited; Joseph Nunez did not."

    found = [text[start:end] for start, end in places(text, "josé núñez", [])]

    assert found == ["José  Núñez", "jose nunez"]


def test_a_stretch_across_a_placeholder_comes_in_parts():
    text = "Ring Ana on [phone] or at home."
    (taken,) = placeholders(text, None)

    assert [text[a:b] for a, b in places(text, "Ana on [phone] or", [taken])] == ["Ana on", "or"]


def test_the_name_of_a_kind_is_not_found_inside_its_placeholder():
    text = "My phone is [phone]."

    assert places(text, "phone", placeholders(text, None)) == [(3, 8)]


def test_what_a_citizen_wrote_in_brackets_is_no_placeholder_while_there_is_an_original():
    text = "Ask [anna] on [phone]."

    assert placeholders(text, [Redaction(14, 21, "phone")]) == [(14, 21)]


def test_the_map_to_the_original_holds_old_and_new():
    original = "Ana rang 0770 twice."
    before = [Redaction(9, 13, "phone")]
    redacted = "Ana rang [phone] twice."

    after = hidden_also(before, places(redacted, "ana", placeholders(redacted, before)), "name")

    assert after == [Redaction(0, 3, "name"), Redaction(9, 13, "phone")]
    assert Rewording(original, [Edit(it.start, it.end, it.placeholder) for it in after]).text == (
        "[name] rang [phone] twice."
    )
