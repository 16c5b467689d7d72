"""A text as the numbers of its word pieces: the likeliest way to put it together from pieces (Viterbi).

Source: Kudo, *Subword Regularization*, 2018, section 3.2, with the pieces of XLM-RoBERTa, as multilingual-e5-small has
them. The library ``tokenizers`` does the same but holds 200 MB for these pieces in every process.
"""

import re

from feedback.understanding.e5.model_file import Pieces

_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"  # how the pieces write a space
_STRANGE = 10.0  # a letter that no piece has is so much less likely than the least likely piece
_UNREACHED = float("-inf")


class Tokens:
    """Turns texts into numbers of ``pieces``, at most ``longest`` with the two that stand for begin and end."""

    def __init__(self, pieces: Pieces, longest: int) -> None:
        self._pieces, self._longest = pieces, longest
        self._reach = max(map(len, pieces.known))
        self._strange = min(pieces.scores) - _STRANGE

    def __call__(self, text: str) -> list[int]:
        """The numbers of the pieces of ``text``."""
        spaced = re.sub(" {2,}", " ", f" {text.translate(self._pieces.read_as)}")
        found = self._likeliest(spaced.replace(" ", _SPACE))
        return [self._pieces.begin, *found[: self._longest - 2], self._pieces.end]

    def _likeliest(self, text: str) -> list[int]:
        best, last = self._paths(text)
        found, at = [], len(best) - 1
        while at:
            at, piece = last[at]
            found.append(piece)
        return found[::-1]

    def _paths(self, text: str) -> tuple[list[float], list[tuple[int, int]]]:
        """For each place how likely its likeliest path is, and that path's last piece: where it begins, its number."""
        known, scores, size = self._pieces.known, self._pieces.scores, len(text)
        best = [0.0, *[_UNREACHED] * size]
        last = [(0, self._pieces.unknown)] * (size + 1)
        for first in range(size):
            here = best[first]
            if here + self._strange > best[first + 1]:
                best[first + 1], last[first + 1] = here + self._strange, (first, self._pieces.unknown)
            for stop in range(first + 1, min(size, first + self._reach) + 1):
                piece = known.get(text[first:stop])
                if piece is not None and here + scores[piece] > best[stop]:
                    best[stop], last[stop] = here + scores[piece], (first, piece)
        return best, last
