"""Clauses with their tone, merged into the segments that are shown and delivered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from feedback.understanding.clauses import Break, Clause, clauses
from feedback.understanding.cues import Role, cues
from feedback.understanding.lexicon import Hit
from feedback.understanding.sentiment import Tone, side_of, tone
from feedback.understanding.tokens import Words

_OPENING = 60  # characters in which a segment's connective is looked for
_TRIM = " \t\r\n,:;-–—…·"


@dataclass(slots=True)
class Stretch:
    """Neighbouring words of one sentiment with the cues in them: a segment in the making."""

    first: int
    last: int
    opened_by: Break
    hits: list[Hit]
    tone: Tone
    has_words: bool
    side: int


def by_rules(_clause: Clause, heard: Tone) -> int:
    """The side of a clause by its cues alone."""
    return side_of(heard.logit)


def stretches(
    words: Words,
    language: str,
    names: Sequence[tuple[int, int]] = (),
    side: Callable[[Clause, Tone], int] = by_rules,
) -> list[Stretch]:
    """The comment's stretches in order: every word is in one, neighbours in a sentence differ in sentiment.

    ``names`` are where people's names stand in the text: Joy and Linda praise nobody. ``side`` tells the side of a
    clause: 1 praise, -1 complaint, 0 neither.
    """
    hits = cues(words, language)
    if names:
        people = named(words, names)
        hits = [hit for hit in hits if hit.first not in people or hit.value.roles]
    merged: list[Stretch] = []
    at = 0
    for clause in clauses(words, hits):
        upto = at
        while upto < len(hits) and hits[upto].first <= clause.last:
            upto += 1
        heard = tone(words, hits[at:upto])
        new = Stretch(*clause, hits[at:upto], heard, _has_word(words, clause), side(clause, heard))
        _join(merged, new)
        at = upto
    return merged


def named(words: Words, names: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The indexes of the words that are people's names, which stand at ``names`` in the text."""
    return frozenset(at for start, end in names for at in range(words.first_from(start), words.first_from(end)))


def _join(merged: list[Stretch], new: Stretch) -> None:
    if not merged or not _belong_together(merged[-1], new):
        merged.append(new)
        return
    last = merged[-1]
    last.last = new.last
    last.hits += new.hits
    last.has_words = last.has_words or new.has_words
    last.tone.absorb(new.tone)
    last.side = last.side or new.side


def _belong_together(last: Stretch, new: Stretch) -> bool:
    if new.opened_by is Break.SENTENCE:
        return not new.has_words
    if not last.has_words:
        return True
    sides = last.side, new.side
    return sides[0] == sides[1] or (new.opened_by is Break.WEAK and 0 in sides)


def _has_word(words: Words, clause: Clause) -> bool:
    return any(word.isalnum() or word == "#" for word in words.words[clause.first : clause.last + 1])


def whole(parts: list[Stretch]) -> Tone:
    """The tone of a comment from those of its stretches."""
    total = Tone()
    for part in parts:
        total.absorb(part.tone)
    return total


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the blanks and commas around it; its full stop stays."""
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    while start < end and text[start] in _TRIM:
        start += 1
    return start, end


def shown(text: str, start: int, end: int, language: str = "en") -> tuple[int, int]:
    """Where what is shown of the segment ``start`` to ``end`` begins and ends: without the "but" that opened it.

    Offsets into ``text``; a segment that is nothing but connectives stays whole. Capitals are the caller's.
    """
    opening = Words(text[start : min(end, start + _OPENING)])
    skip = 0
    for hit in cues(opening, language):
        if hit.first != skip or not {Role.CONTRAST, Role.JOIN} & hit.value.roles:
            break
        skip = hit.last + 1
    begin = start + opening.starts[skip] if 0 < skip < len(opening) else start
    return trimmed(text, begin, end)


def excerpt(text: str, start: int, end: int, language: str = "en") -> str:
    """A segment as it is shown alone: without the "but" that opened it, with a capital letter."""
    begin, stop = shown(text, start, end, language)
    words = text[begin:stop]
    return words if begin == trimmed(text, start, end)[0] else words[:1].upper() + words[1:]
