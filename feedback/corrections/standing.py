"""Stretches whose sentiment nobody corrected: what training must not unlearn."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Exists, OuterRef
from django.utils import timezone

from feedback.models import Correction, Segment


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One stretch of a redacted text and what it was understood to say; ``group`` as in ``LabelledRow``."""

    text: str
    language: str
    question: str
    sentiment: str
    group: str


def standing_rows() -> Iterator[StandingRow]:
    """Every stretch in retention whose sentiment nobody corrected, the newest comments first; no drills."""
    spoken_of = Correction.objects.filter(
        feedback=OuterRef("feedback"), kind=Correction.Kind.SENTIMENT, start=OuterRef("start"), end=OuterRef("end")
    )
    segments = (
        Segment.objects.filter(feedback__original__delete_after__gt=timezone.now(), feedback__drill=None)
        .exclude(Exists(spoken_of))
        .select_related("feedback")
        .order_by("-feedback", "start")
    )
    for segment in segments.iterator(chunk_size=200):
        comment = segment.feedback
        yield StandingRow(
            text=comment.text[segment.start : segment.end],
            language=comment.language,
            question=comment.question,
            sentiment=segment.sentiment,
            group=hashlib.sha256(comment.uuid.bytes).hexdigest()[:16],
        )
