"""The shipped heads: the same rows give the same numbers, and numbers written and read back are the same heads."""

from itertools import islice

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from feedback.training import fitting, shipping
from feedback.training.rows import own_rows
from feedback.training.vectors import Remembered
from feedback.understanding.heads import loaded


@pytest.fixture(scope="module")
def read():
    """Sixty of our own comments, with vectors made up."""
    made_up = np.random.default_rng(1)
    return [fitting.read(row, made_up.normal(size=384) / 20) for row in islice(own_rows(), 0, 1200, 20)]


def fitted(read):
    authors = sorted({it.row.author for it in read})
    return fitting.fit(read, unread=authors[0]) if len(authors) > 1 else None


def test_the_same_rows_give_the_same_heads_and_they_are_read_back_as_written(read, tmp_path):
    heads = fitted(read)
    shipping.write(heads, tmp_path)

    assert fitted(read) == heads
    assert loaded(tmp_path) == heads


def test_a_vector_is_computed_once_and_remembered(tmp_path):
    path = tmp_path / "vectors.npz"
    first = Remembered(path)
    vector = first.vector("You were kind.")
    first.save()

    again = Remembered(path)

    assert np.allclose(again.vector("You were kind."), vector)
    assert again.computed == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [({}, "--shipped needs --films"), ({"films": "nowhere.csv"}, "cannot be read as film lines")],
)
def test_shipped_says_what_it_lacks(options, told, tmp_path):
    with pytest.raises(CommandError, match=told):
        call_command("train", shipped=True, into=tmp_path, **options)
