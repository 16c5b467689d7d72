"""The comment as the desk shows it: the name marked, the complaint faint. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from recognition.excerpts import Part, Span


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
