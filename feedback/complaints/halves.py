"""A comment in two: what went wrong, and what was good beside it. No employee is named in either.

A complaint is about a service and is never delivered as somebody's failing. So whoever may work here is "an employee"
here, in both halves; only places stay. Pure, save for the rows it is given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from feedback.corrections.rewording import placeholders, places
from feedback.models import Feedback, Sentiment, WrittenPerson
from feedback.understanding import shown

Span = tuple[int, int]
SHORTEST_NAME = 3  # letters of a part of a name that is looked for alone


@dataclass(frozen=True, slots=True)
class Piece:
    """Words as written, or (``is_masked``) the place of a name."""

    words: str
    is_masked: bool = False


@dataclass(frozen=True, slots=True)
class Halves:
    """Each half is its stretches in the order in which they stand; each stretch is its pieces."""

    complaint: tuple[tuple[Piece, ...], ...]
    praise: tuple[tuple[Piece, ...], ...]

    @classmethod
    def of(cls, feedback: Feedback) -> "Halves":
        """The halves of ``feedback``; what is neither praise nor complaint stands with the complaint it explains."""
        hidden = named(feedback)
        runs = groupby(feedback.segments.all(), key=lambda it: it.sentiment == Sentiment.PRAISE)
        halves = {True: [], False: []}
        for is_praise, run in runs:
            segments = list(run)
            begin, end = segments[0].start, segments[-1].end
            span = shown(feedback.text, begin, end, feedback.language)
            pieces = list(_pieces(feedback.text, span, hidden))
            was_cut = feedback.text[begin : span[0]].strip() != ""
            halves[is_praise].append(tuple(_opened(pieces) if was_cut else pieces))
        return cls(tuple(halves[False]), tuple(halves[True]))


def named(feedback: Feedback) -> list[Span]:
    """Where somebody who may work here is named in the redacted text, each place once, in order.

    The parts of a name are looked for too: "Maria Kowalska … this Maria".
    """
    text, taken = feedback.text, placeholders(feedback.text, None)
    people = [it for it in feedback.written_people.all() if it.part != WrittenPerson.Part.PLACE]
    spans = {(it.start, it.end) for it in people}
    names = {text[start:end] for start, end in spans}
    parts = {part for name in names for part in name.split() if len(part) >= SHORTEST_NAME}
    for name in names | parts:
        spans |= set(places(text, name, taken))
    return _joined(sorted(spans))


def names_in(feedback: Feedback) -> set[str]:
    """The names of ``named``, as written."""
    return {feedback.text[start:end] for start, end in named(feedback)}


def as_text(stretches: Sequence[Sequence[Piece]], mask: str) -> str:
    """One half in plain words, with ``mask`` for each name."""
    return " … ".join("".join(mask if it.is_masked else it.words for it in pieces) for pieces in stretches)


def _pieces(text: str, span: Span, hidden: Sequence[Span]) -> Iterator[Piece]:
    at, end = span
    for first, last in hidden:
        if last <= at or first >= end:
            continue
        if at < first:
            yield Piece(text[at:first])
        yield Piece("", is_masked=True)
        at = last
    if at < end:
        yield Piece(text[at:end])


def _opened(pieces: Sequence[Piece]) -> list[Piece]:
    """A stretch whose "but" was cut off opens with a capital."""
    first = pieces[0].words
    return [Piece(first[:1].upper() + first[1:], pieces[0].is_masked), *pieces[1:]]


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Overlapping spans, and names that only a blank parts, as one."""
    found: list[Span] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
