"""What stewards put right as rows to learn from: plain values, without anything that is or was private."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Prefetch

from feedback.models import Correction, Feedback, Segment

AROUND = 60  # letters on either side of a placeholder that stands in no segment


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a row's text: private, and then what ``kind`` of placeholder stands there, or not private ("")."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """One stretch of a comment and what a steward said of it; None is what nobody said anything about.

    ``text`` is redacted, ``language`` and ``question`` are the comment's. ``group`` is the same for all rows of one
    comment and tells nothing else of it: rows of a group belong on the same side of a split.
    """

    text: str
    language: str
    question: str
    sentiment: str | None
    themes: tuple[str, ...] | None
    redactions: tuple[Marked, ...]
    group: str


def labelled_rows() -> Iterator[LabelledRow]:
    """Every corrected stretch, comment by comment, a few hundred in memory at a time.

    Left out are comments whose original's retention has ended, and drills; what was erased is not there.
    """
    kept = Correction.objects.in_retention()
    comments = (
        Feedback.objects.filter(pk__in=kept.values("feedback"))
        .prefetch_related(Prefetch("corrections", kept.order_by("start", "pk")), "segments")
        .order_by("pk")
    )
    for comment in comments.iterator(chunk_size=200):
        yield from _rows(comment)


def _rows(comment: Feedback) -> Iterator[LabelledRow]:
    corrections = list(comment.corrections.all())
    segments = list(comment.segments.all())
    for segment in segments:
        inside = [it for it in corrections if _in(segment, it)]
        if inside:
            yield _row(comment, (segment.start, segment.end), inside)
    for stray in corrections:
        if not any(_in(segment, stray) for segment in segments):
            span = max(0, stray.start - AROUND), min(len(comment.text), stray.end + AROUND)
            yield _row(comment, span, [stray])


def _in(segment: Segment, correction: Correction) -> bool:
    return segment.start <= correction.start and correction.end <= segment.end


def _row(comment: Feedback, span: tuple[int, int], corrections: Iterable[Correction]) -> LabelledRow:
    start, end = span
    said = {it.kind: it for it in corrections if it.kind != Correction.Kind.REDACTION}
    sentiment, themes = said.get(Correction.Kind.SENTIMENT), said.get(Correction.Kind.THEME)
    return LabelledRow(
        text=comment.text[start:end],
        language=comment.language,
        question=comment.question,
        sentiment=sentiment.becomes if sentiment else None,
        themes=themes.names if themes else None,
        redactions=tuple(
            Marked(it.start - start, it.end - start, it.becomes)
            for it in corrections
            if it.kind == Correction.Kind.REDACTION
        ),
        group=hashlib.sha256(comment.uuid.bytes).hexdigest()[:16],
    )
