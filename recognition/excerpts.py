"""What of a comment is delivered: the praising words, never the complaint. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from feedback.understanding.segments import shown

Span = tuple[int, int]
GAP = " … "
NOBODY = "[name]"
SENTENCE_END = re.compile(r"[.!?;…]\W*$|\n")


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of the comment: its offsets in the redacted text, and what it says."""

    start: int
    end: int
    sentiment: str

    def holds(self, span: Span) -> bool:
        return self.start <= span[0] < self.end


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words as delivered; ``name`` is where the name is marked, ``own`` wherever it stands, ``others`` others'."""

    text: str
    name: Span | None
    partial: bool
    own: tuple[Span, ...] = field(default=(), compare=False)
    others: tuple[Span, ...] = field(default=(), compare=False)

    def without_names(self) -> "Excerpt":
        """The same words with a placeholder for every name that was found in them."""
        return Excerpt(masked(self.text, [*self.own, *self.others])[0], None, self.partial)


def masked(words: str, names: Iterable[Span], kept: Span | None = None) -> tuple[str, Span | None]:
    """``words`` with a placeholder at each of ``names``, and where the name at ``kept``, which stays, stands then."""
    said, at, place = "", 0, None
    for start, end in _apart(names, kept):
        said += words[at:start]
        if (start, end) == kept:
            place = (len(said), len(said) + end - start)
        said += words[start:end] if (start, end) == kept else NOBODY
        at = end
    return said + words[at:], place


def _apart(names: Iterable[Span], kept: Span | None) -> list[Span]:
    """``names`` in order, those that overlap as one, none of them over ``kept``, which is among them."""
    merged: list[Span] = []
    for start, end in sorted(names):
        if kept and start < kept[1] and kept[0] < end:
            continue
        if merged and start < merged[-1][1]:
            last = merged.pop()
            merged.append((last[0], max(last[1], end)))
        else:
            merged.append((start, end))
    return sorted([*merged, kept] if kept else merged)


def excerpt_for(
    text: str,
    parts: Sequence[Part],
    *,
    language: str = "en",
    name: Span | None = None,
    places: Sequence[Span] = (),
    others: Sequence[Span] = (),
) -> Excerpt:
    """The praise in ``text`` for the person written at ``name`` (None: for the team).

    ``places`` are all the places of that name, ``others`` those of other people: what praises only them is left out,
    unless that would leave nothing (only a steward decides so). What names the person without praising ("I met Ana.")
    stands before the praise it leads to. Raises ``ValueError`` when ``parts`` hold no praise.
    """
    praising = [part for part in parts if part.sentiment == "praise"]
    if not praising:
        raise ValueError("no part of this comment is praise")
    own = [*places, *([name] if name else [])]
    mine = [part for part in praising if not _only_for_others(part, own, others)] or praising
    naming = [part for part in parts if name and part.holds(name) and part.sentiment == "neutral"]
    leading = [part for part in _leading(text, mine, parts) if not any(map(part.holds, others))]
    chosen = sorted({*mine, *naming, *leading}, key=lambda part: part.start)
    partial = any(part.sentiment == "complaint" for part in parts)
    runs = _runs(chosen, parts)
    spans = [shown(text, start, end, language) for start, end in runs]
    was_cut = text[runs[0][0] : spans[0][0]].strip() != ""
    return _joined(text, spans, name, own, others, partial=partial, capital=was_cut)


def _leading(text: str, praising: Sequence[Part], parts: Sequence[Part]) -> list[Part]:
    """The neutral parts that begin a sentence which ends in praise: without them it would lose its subject."""
    neighbours = [(before, part) for before, part in pairwise(parts) if part in praising]
    return [
        before
        for before, part in neighbours
        if before.sentiment == "neutral" and not SENTENCE_END.search(text[before.start : part.start])
    ]


def _only_for_others(part: Part, own: Sequence[Span], others: Sequence[Span]) -> bool:
    """Whether ``part`` names somebody else and not this person."""
    return bool(own) and not any(map(part.holds, own)) and any(map(part.holds, others))


def _runs(chosen: Sequence[Part], parts: Sequence[Part]) -> list[Span]:
    """Chosen parts that follow each other in the comment run together, with what stands between them."""
    order = {part: position for position, part in enumerate(parts)}
    runs: list[list[Part]] = []
    for part in chosen:
        if runs and order[part] == order[runs[-1][-1]] + 1:
            runs[-1].append(part)
        else:
            runs.append([part])
    return [(run[0].start, run[-1].end) for run in runs]


def _joined(
    text: str,
    runs: Sequence[Span],
    name: Span | None,
    own: Sequence[Span],
    others: Sequence[Span],
    *,
    partial: bool,
    capital: bool,
) -> Excerpt:
    words, moved = "", {}
    for start, end in runs:
        words += GAP if words else ""
        shift = len(words) - start
        held = (span for span in (*own, *others) if start <= span[0] and span[1] <= end)
        moved |= {span: (span[0] + shift, span[1] + shift) for span in held}
        words += text[start:end]
    mine, theirs = (tuple(moved[span] for span in spans if span in moved) for spans in (own, others))
    return Excerpt(_opened(words) if capital else words, moved.get(name), partial, mine, theirs)


def _opened(words: str) -> str:
    """A letter whose "but" was cut off opens with a capital; the offsets in it stay as they are."""
    first = words[:1].upper()
    return first + words[1:] if len(first) == 1 else words
