"""A steward says what a stretch really is: praise, neutral or complaint, and what it is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction

from feedback.complaints.opening import keep_in_step
from feedback.corrections.keeping import keep, send_back, take_up
from feedback.models import Correction, Feedback, Segment, Sentiment
from portal.audit.trail import record

HOW_SURELY = {Sentiment.PRAISE: 1.0, Sentiment.NEUTRAL: 0.5, Sentiment.COMPLAINT: 0.0}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person says of the segment with the pk ``segment``; None: as it stands."""

    segment: int
    sentiment: str | None = None
    themes: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """How many segments changed in what."""

    sentiments: int
    themes: int


@transaction.atomic
def judge(feedback: Feedback, verdicts: Iterable[Verdict], *, by: User) -> Judged:
    """Correct the segments of ``feedback``; a verdict about one that is there no longer is passed over.

    A changed sentiment sends the comment back to routing: letters are delivered, rewritten or taken back there.
    Raises ``Busy`` while a worker has the comment, ``ValueError`` for a sentiment that is none.
    """
    comment = take_up(feedback.pk)
    segments = {segment.pk: segment for segment in comment.segments.all()}
    known = [(segments[it.segment], it) for it in verdicts if it.segment in segments]
    sentiments = sum(_judge_sentiment(segment, it.sentiment, by) for segment, it in known if it.sentiment)
    themes = sum(_judge_themes(segment, it.themes, by) for segment, it in known if it.themes)
    if sentiments:
        _judge_comment(comment, list(segments.values()))
        keep_in_step(comment)
        send_back(comment)
    if sentiments or themes:
        record(by, "feedback.comment_corrected", comment, unit=comment.unit_id)
    return Judged(sentiments, themes)


def _judge_sentiment(segment: Segment, sentiment: str, by: User) -> bool:
    becomes = Sentiment(sentiment)
    if segment.sentiment == becomes:
        return False
    _keep(segment, Correction.Kind.SENTIMENT, segment.sentiment, becomes, by)
    segment.sentiment, segment.praise = becomes, HOW_SURELY[becomes]
    segment.save(update_fields=["sentiment", "praise"])
    return True


def _judge_themes(segment: Segment, themes: Sequence[str], by: User) -> bool:
    """The order of themes says how much is spoken of each: a person says only which."""
    if set(segment.themes) == set(themes):
        return False
    was, becomes = (",".join(sorted(set(names))) for names in (segment.themes or ["other"], themes))
    _keep(segment, Correction.Kind.THEME, was, becomes, by)
    segment.themes = list(dict.fromkeys(themes))
    segment.save(update_fields=["themes"])
    return True


def _keep(segment: Segment, kind: Correction.Kind, was: str, becomes: str, by: User) -> None:
    keep(segment.feedback, kind, (segment.start, segment.end), was=str(was), becomes=str(becomes), by=by)


def _judge_comment(comment: Feedback, segments: Sequence[Segment]) -> None:
    """Of one mind, the comment is what its segments are. Of two, it stays what it was understood to be."""
    minds = {segment.sentiment for segment in segments} - {Sentiment.NEUTRAL}
    if len(minds) > 1:
        return
    sentiment = Sentiment(minds.pop()) if minds else Sentiment.NEUTRAL
    Feedback.objects.filter(pk=comment.pk).update(sentiment=sentiment, praise=HOW_SURELY[sentiment])
