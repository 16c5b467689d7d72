"""Reading one comment: everything that is understood of it, in one pass over its words."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from feedback.understanding.context import Context
from feedback.understanding.judging import verdicts
from feedback.understanding.language import language_of
from feedback.understanding.lexicon import Hit
from feedback.understanding.people import WrittenPerson, written_people
from feedback.understanding.redaction import redact
from feedback.understanding.results import OffsetMap, Redaction, Segment, Understanding
from feedback.understanding.safety import alarms
from feedback.understanding.segments import Stretch, stretches, trimmed, whole
from feedback.understanding.sentiment import UNDECIDED, praise_of, sentiment_of
from feedback.understanding.themes import OTHER, theme_hits, themes_of, ticked_themes
from feedback.understanding.tokens import Words

_REASONS = 40  # words told in ``why``


def understand(
    text: str,
    *,
    question: str = "",
    rating: float | None = None,
    thumb: bool | None = None,
    ticked: Sequence[str] = (),
    language: str = "",
) -> Understanding:
    """Read a citizen's comment, of any length and script.

    ``question`` is the question it answers, ``rating`` a score from 1 to 5, ``thumb`` up or down, ``ticked`` the A-11
    drivers chosen (``ease``, or with their side ``positive_ease``), ``language`` the declared one: a hint, checked.
    Nothing is stored, nothing leaves the process, and the same input always gives the same answer.
    """
    words = Words(text)
    spoken = language_of(words, language)
    people = written_people(text, spoken)
    redacted, redactions = redact(text, spoken, people)
    offsets = OffsetMap(redactions)
    context = Context(question, rating, thumb, tuple(ticked))
    standing = _still_standing(people, redactions, offsets)
    return Understanding(
        language=spoken,
        redacted=redacted,
        redactions=redactions,
        people=standing,
        offsets=offsets,
        **_judged(Words(redacted) if redactions else words, spoken, context, standing),
    )


def _judged(words: Words, spoken: str, context: Context, people: Sequence[WrittenPerson]) -> dict[str, Any]:
    """What the redacted words say: the fields of ``Understanding`` about sentiment, themes and safety."""
    parts = stretches(words, spoken, [(person.start, person.end) for person in people])
    tone = whole(parts)
    praise = praise_of(tone.logit + context.asked(words) + context.given())
    hits = theme_hits(words, spoken)
    return {
        "segments": _segments(words, parts, hits, verdicts(words, parts, context)),
        "sentiment": sentiment_of(praise),
        "praise": praise,
        "themes": themes_of(hits) or ticked_themes(context.ticked) or (OTHER,),
        "safety": alarms(words, spoken),
        "why": tuple(tone.why[:_REASONS]),
    }


def _segments(words: Words, parts: list[Stretch], hits: list[Hit], praises: list[float]) -> tuple[Segment, ...]:
    """The stretches as they are shown, each with its own of ``praises``."""
    text = words.text
    if not parts:
        start, end = trimmed(text, 0, len(text))
        return (Segment(start, end, sentiment_of(UNDECIDED), UNDECIDED, (OTHER,)),) if start < end else ()
    found = []
    for index, (part, praise) in enumerate(zip(parts, praises, strict=True)):
        start, end = _bounds(words, parts, index)
        themes = themes_of(hit for hit in hits if part.first <= hit.first <= part.last)
        if start < end:
            found.append(Segment(start, end, sentiment_of(praise), praise, themes or (OTHER,)))
    return tuple(found)


def _bounds(words: Words, parts: list[Stretch], index: int) -> tuple[int, int]:
    """From a stretch's first letter, with the quotation mark before it, to where the next one begins, trimmed."""
    start = _opening(words, parts, index)
    end = _opening(words, parts, index + 1) if index + 1 < len(parts) else len(words.text)
    return trimmed(words.text, start, end)


def _opening(words: Words, parts: list[Stretch], index: int) -> int:
    if index == 0:
        return 0
    start, floor = words.starts[parts[index].first], words.ends[parts[index - 1].last]
    while start > floor and not words.text[start - 1].isspace():
        start -= 1
    return start


def _still_standing(
    people: Sequence[WrittenPerson], redactions: Sequence[Redaction], offsets: OffsetMap
) -> tuple[WrittenPerson, ...]:
    """The people whose names were not redacted, with offsets into the redacted text."""
    ends = [redaction.end for redaction in redactions]
    kept = [p for p in people if not _touched(p, redactions, ends)]
    return tuple(
        WrittenPerson(offsets.to_redacted(p.start), offsets.to_redacted(p.start) + p.end - p.start, p.text, p.part)
        for p in kept
    )


def _touched(person: WrittenPerson, redactions: Sequence[Redaction], ends: Sequence[int]) -> bool:
    """Whether one of ``redactions`` (sorted, free of overlap) takes a letter of a person's name."""
    at = bisect_right(ends, person.start)
    return at < len(ends) and redactions[at].start < person.end
