"""The comment as the desk shows it: the name marked, the complaint faint; a name with the letters it shares. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from portal.directory.folding import fold
from recognition.excerpts import Part, Span

SHORTEST_ALIKE = 2
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    mention: bool = False
    aside: bool = False


def pieces(text: str, parts: Sequence[Part], mention: Span | None) -> list[Piece]:
    """``text`` cut where the marking changes; joined, the pieces are the whole text again."""
    blamed = [(part.start, part.end) for part in parts if part.sentiment == "complaint"]
    edges = {0, len(text), *(mention or ()), *(edge for span in blamed for edge in span)}
    cuts = sorted(edge for edge in edges if 0 <= edge <= len(text))
    return [
        Piece(text[start:end], mention=_within(start, [mention] if mention else []), aside=_within(start, blamed))
        for start, end in pairwise(cuts)
    ]


def _within(offset: int, spans: Sequence[Span]) -> bool:
    return any(start <= offset < end for start, end in spans)


@dataclass(frozen=True, slots=True)
class Letters:
    text: str
    is_alike: bool = False


def alike_letters(name: str, written: str) -> list[Letters]:
    """``name`` cut where the letters end with which one of its words and one of ``written`` begin alike.

    Case, accents and script do not matter. One piece where fewer than two letters agree; joined, they are the name.
    """
    spans = [_shared(word, other) for word in WORD.finditer(name) for other in WORD.findall(written)]
    start, end = max(spans, key=lambda span: span[1] - span[0], default=(0, 0))
    if end - start < SHORTEST_ALIKE:
        return [Letters(name)]
    return [Letters(name[:start]), Letters(name[start:end], is_alike=True), Letters(name[end:])]


def _shared(word: re.Match, other: str) -> Span:
    pairs = zip(map(fold, word[0]), map(fold, other), strict=False)
    alike = list(takewhile(lambda pair: pair[0] == pair[1], pairs))
    return word.start(), word.start() + len(alike)
