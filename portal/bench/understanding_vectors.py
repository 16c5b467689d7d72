"""Sentence vectors that are computed once and kept: they cost a hundred times what everything else does."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from feedback.training.vectors import Remembered
from feedback.understanding import judging, vectors


class Vectors:
    """Vectors by text, remembered in the file ``kept``; none at all with ``without``, or where the engine does not run.

    Raises ``CommandError`` if ``kept`` is no such file.
    """

    def __init__(self, kept: Path | None = None, *, without: bool = False) -> None:
        self.available = not without and vectors.available()
        try:
            self._remembered = Remembered(kept)
        except ValueError as error:
            raise CommandError(_("%(path)s holds no sentence vectors.") % {"path": kept}) from error

    def vector(self, text: str) -> Sequence[float] | None:
        """The vector of ``text``, as ``feedback.understanding.vectors`` gives it."""
        return self._remembered.vector(text).tolist() if self.available else None

    def matrix(self, texts: Sequence[str]) -> np.ndarray | None:
        """A row of 384 numbers for each of ``texts``."""
        return np.array([self.vector(text) for text in texts]) if self.available else None

    @contextmanager
    def instead(self) -> Iterator[None]:
        """Within, understanding gets its vectors from here."""
        before, judging.vectors = judging.vectors, self
        try:
            yield
        finally:
            judging.vectors = before

    def keep(self) -> None:
        """Write what was computed to the file, if one was given."""
        self._remembered.save()
