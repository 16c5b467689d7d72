"""A redacted text of which some stretches are replaced, and where everything stands in it afterwards. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from feedback.understanding import OffsetMap, Redaction
from feedback.understanding.tokens import PLACEHOLDER, fold

Span = tuple[int, int]
_PLACEHOLDER = re.compile(PLACEHOLDER)
_EDGE = " \t\r\n,;:"


@dataclass(frozen=True, slots=True)
class Edit:
    """The stretch ``start`` to ``end`` of the old text becomes ``words``."""

    start: int
    end: int
    words: str


class Rewording:
    """The text after ``edits``, which do not overlap, and the way of any stretch from the old text to the new."""

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self.edits = sorted(edits, key=lambda edit: edit.start)
        grown = [len(edit.words) - (edit.end - edit.start) for edit in self.edits]
        self._shifts = [0, *accumulate(grown)]
        parts, at = [], 0
        for edit in self.edits:
            parts += [text[at : edit.start], edit.words]
            at = edit.end
        self.text = "".join([*parts, text[at:]])

    def moved(self, start: int, end: int) -> Span:
        """Where the words ``start`` to ``end`` stand now; of an edit that it touches, the stretch holds all."""
        return self._start(start), self._end(end)

    def touches(self, start: int, end: int) -> bool:
        """Whether a letter between ``start`` and ``end`` was replaced."""
        return any(edit.start < end and start < edit.end for edit in self.edits)

    @property
    def spans(self) -> list[Span]:
        """Where the new words stand in the new text."""
        return [
            (edit.start + shift, edit.start + shift + len(edit.words))
            for edit, shift in zip(self.edits, self._shifts, strict=False)
        ]

    def _start(self, offset: int) -> int:
        for edit, shift in zip(self.edits, self._shifts, strict=False):
            if offset < edit.end:
                return shift + min(offset, edit.start)
        return self._shifts[-1] + offset

    def _end(self, offset: int) -> int:
        for edit, shift in zip(self.edits, self._shifts, strict=False):
            if offset <= edit.start:
                return shift + offset
            if offset <= edit.end:
                return shift + edit.start + len(edit.words)
        return self._shifts[-1] + offset


def settled(spans: Sequence[Span], rewording: Rewording) -> list[Span | None]:
    """Where stretches that stand in order without overlap stand after ``rewording``, still without overlap.

    What two of them shared belongs to the first; one of which nothing but blanks is left is None.
    """
    found: list[Span | None] = []
    floor = 0
    for old in spans:
        start, end = rewording.moved(*old)
        start = max(start, floor)
        while start < end and rewording.text[start] in _EDGE and start > rewording.moved(*old)[0]:
            start += 1
        found.append((start, end) if start < end else None)
        floor = max(floor, end)
    return found


def places(text: str, words: str, taken: Sequence[Span]) -> list[Span]:
    """Where ``words`` stand in ``text`` as whole words, whatever their case, accents and blanks, in order.

    What is ``taken`` (the placeholders, in order) is left as it is: a stretch across it comes in parts.
    """
    said = [re.escape(word) for word in fold(words).split()]
    if not said:
        return []
    pattern = re.compile(rf"(?<!\w){_SEP.join(said)}(?!\w)" if _is_worded(words) else _SEP.join(said))
    found = (match.span() for match in pattern.finditer(fold(text)))
    return [part for span in found for part in _beside(text, span, taken)]


_SEP = r"\s+"


def _is_worded(words: str) -> bool:
    """Whether the words begin and end with a letter or digit, so that they can stand as whole words."""
    bare = words.strip()
    return bool(re.match(r"\w", bare) and re.search(r"\w$", bare))


def _beside(text: str, span: Span, taken: Sequence[Span]) -> Iterator[Span]:
    start, end = span
    for first, last in taken:
        if first <= start and end <= last:
            return  # inside a placeholder: its kind is nobody's secret
        if start < last and first < end:
            yield from _trimmed(text, start, first)
            start = last
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    if start < end:
        yield start, end


def placeholders(text: str, redactions: Sequence[Redaction] | None) -> list[Span]:
    """Where placeholders stand in the redacted ``text``: by the map, else (None: it is gone) by their look."""
    if redactions is None:
        return [match.span() for match in _PLACEHOLDER.finditer(text)]
    offsets = OffsetMap(redactions)
    starts = [offsets.to_redacted(it.start) for it in redactions]
    return [(start, start + len(it.placeholder)) for start, it in zip(starts, redactions, strict=True)]


def hidden_also(redactions: Sequence[Redaction], spans: Iterable[Span], kind: str) -> list[Redaction]:
    """The map once ``spans`` of the redacted text, clear of every placeholder, are hidden as ``kind``."""
    offsets = OffsetMap(redactions)
    news = [Redaction(offsets.to_original(start), offsets.to_original(end), kind) for start, end in spans]
    return sorted([*redactions, *news], key=lambda it: it.start)
