"""A letter without the names of others: placeholders where they stood, the own name where it stands now."""

from hypothesis import given
from hypothesis import strategies as st

from recognition.excerpts import NOBODY, masked

TEXT = st.text(alphabet="abc d", min_size=8, max_size=30)
SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda it: (it[0], it[0] + it[1])), max_size=5)


def test_the_own_name_moves_with_the_words_before_it():
    words = "Ben and Ana Ruiz, with Maria, and Ben."

    text, own = masked(words, [(0, 3), (8, 16), (34, 37)], (23, 28))

    assert text == "[name] and [name], with Maria, and [name]."
    assert text[slice(*own)] == "Maria"


def test_of_two_names_that_overlap_the_longer_goes_and_the_own_stays():
    assert masked("Ana Ruiz", [(0, 3), (0, 8)])[0] == NOBODY
    assert masked("Ana Ruiz", [(0, 8)], (0, 3)) == ("Ana Ruiz", (0, 3))


@given(TEXT, SPANS, st.data())
def test_no_letter_of_a_masked_name_is_left_and_the_own_name_is_whole(text, spans, data):
    spans = [(start, end) for start, end in spans if end <= len(text)]
    start = data.draw(st.integers(0, len(text) - 1))
    kept = data.draw(st.sampled_from([None, (start, data.draw(st.integers(start + 1, len(text))))]))

    said, own = masked(text, spans, kept)

    hidden = {
        at for first, last in spans for at in range(first, last) if not kept or last <= kept[0] or kept[1] <= first
    }
    assert sorted(said.replace(NOBODY, "")) == sorted(
        letter for at, letter in enumerate(text) if at not in hidden or (kept and kept[0] <= at < kept[1])
    )
    assert own is None if kept is None else said[slice(*own)] == text[slice(*kept)]
