"""Reading one comment: everything that is understood of it, in one pass over its words."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from feedback.understanding.context import Context
from feedback.understanding.heads import Verdict, shipped
from feedback.understanding.judging import NEUTRAL, Comment, judge, sentiment_of
from feedback.understanding.language import language_of
from feedback.understanding.lexicon import Hit
from feedback.understanding.people import WrittenPerson, written_people
from feedback.understanding.redaction import redact
from feedback.understanding.results import OffsetMap, Redaction, Segment, Sentiment, Understanding
from feedback.understanding.rulebook import SHIPPED, Rulebook
from feedback.understanding.safety import alarms, in_redacted
from feedback.understanding.segments import Stretch, trimmed
from feedback.understanding.themes import OTHER, matched_words, theme_hits, themes_of, themes_of_all, ticked_themes
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
    rulebook: Rulebook = SHIPPED,
) -> Understanding:
    """Read a citizen's comment, of any length and script.

    ``question`` is the question it answers, ``rating`` a score from 1 to 5, ``thumb`` up or down, ``ticked`` the A-11
    drivers chosen (``ease``, or with their side ``positive_ease``), ``language`` the declared one: a hint, checked.
    ``rulebook`` holds what an agency added to the shipped rules.
    Nothing is stored, nothing leaves the process, and the same input always gives the same answer.
    """
    words = Words(text)
    spoken = language_of(words, language)
    people = written_people(text, spoken)
    redacted, redactions = redact(text, spoken, people)
    offsets = OffsetMap(redactions)
    standing = _still_standing(people, redactions, offsets)
    # Danger is looked for in the words as they came: redaction may take one of a cry for help for a name.
    safety = in_redacted(alarms(words, spoken, rulebook), offsets, redacted)
    context = Context(question, rating, thumb, tuple(ticked))
    judged = _judged(Words(redacted) if redactions else words, spoken, context, standing, rulebook)
    return Understanding(spoken, redacted, redactions, people=standing, safety=safety, offsets=offsets, **judged)


def _judged(
    words: Words, spoken: str, context: Context, people: Sequence[WrittenPerson], rulebook: Rulebook
) -> dict[str, Any]:
    """What the redacted words say: the fields of ``Understanding`` about sentiment and themes."""
    heads = rulebook.heads or shipped()
    names = [(person.start, person.end) for person in people]
    comment = Comment.parted(words, spoken, names, context, heads)
    judged = judge(comment, heads)
    segments = _segments(comment, theme_hits(words, spoken, rulebook.themes), judged.parts)
    return {
        "segments": segments,
        "sentiment": sentiment_of(judged.whole),
        "praise": round(judged.whole.praise, 4),
        "themes": themes_of_all(s.themes for s in segments) or ticked_themes(context.ticked) or (OTHER,),
        "why": judged.why[:_REASONS],
    }


def _segments(comment: Comment, hits: list[Hit], verdicts: Sequence[Verdict]) -> tuple[Segment, ...]:
    """The stretches as they are shown, each with its own of ``verdicts``."""
    words, parts = comment.words, comment.parts
    if not parts:
        start, end = trimmed(words.text, 0, len(words.text))
        return (Segment(start, end, sentiment_of(NEUTRAL), NEUTRAL.praise, (OTHER,)),) if start < end else ()
    found = []
    for index, (part, verdict) in enumerate(zip(parts, verdicts, strict=True)):
        start, end = _bounds(words, parts, index)
        sentiment = sentiment_of(verdict)
        inside, praised = [hit for hit in hits if part.first <= hit.first <= part.last], sentiment is Sentiment.PRAISE
        themes, matched = themes_of(inside, praised=praised), matched_words(words, inside, praised=praised)
        if start < end:
            found.append(Segment(start, end, sentiment, round(verdict.praise, 4), themes or (OTHER,), matched))
    return tuple(found)


def _bounds(words: Words, parts: Sequence[Stretch], index: int) -> tuple[int, int]:
    """From a stretch's first letter, with the quotation mark before it, to where the next one begins, trimmed."""
    start = _opening(words, parts, index)
    end = _opening(words, parts, index + 1) if index + 1 < len(parts) else len(words.text)
    return trimmed(words.text, start, end)


def _opening(words: Words, parts: Sequence[Stretch], index: int) -> int:
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
