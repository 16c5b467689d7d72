"""Sentence vectors of many texts, with a file that remembers them: a text costs a few hundredths of a second."""

import hashlib
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from feedback.understanding import vectors


class NoVectors(Exception):  # noqa: N818 - a state of the machine, not a mistake
    """The engine of sentence vectors does not run on this machine, and no file has the vector either."""


class Remembered:
    """Sentence vectors by text; those of ``path`` (``.npz``, one entry a text under its MD5) are not computed again.

    Raises ``ValueError`` if ``path`` is no such file.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.known = _loaded(path) if path and path.exists() else {}
        self.computed = 0

    def vector(self, text: str) -> np.ndarray:
        """The vector of ``text`` (384 numbers, length 1.0). Raises ``NoVectors`` where it cannot be had."""
        key = hashlib.md5(text.encode(errors="replace"), usedforsecurity=False).hexdigest()
        if key not in self.known:
            found = vectors.vector(text)
            if found is None:
                raise NoVectors
            self.known[key] = np.asarray(found, dtype=np.float32)
            self.computed += 1
        return np.asarray(self.known[key], dtype=float)

    def save(self) -> None:
        """Write all vectors to the file, if there is one and something is new."""
        if self.path and self.computed:
            with self.path.open("wb") as file:
                np.savez(file, **self.known)


def _loaded(path: Path) -> dict[str, np.ndarray]:
    try:
        with np.load(path) as file:
            return dict(file)
    except (BadZipFile, OSError, AttributeError, TypeError) as error:
        raise ValueError(path) from error
