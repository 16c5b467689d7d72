"""What became of the complaints of the sample: answered, changed, closed; the latest still wait."""

from datetime import timedelta
from itertools import cycle

from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import DateTimeField, F, OuterRef, Subquery
from django.utils import timezone

from feedback.complaints import answering, opening
from feedback.models import Feedback, FollowUp, Sentiment, Source
from portal.sample.lines import ANSWERS, WHAT_CHANGED

DAYS = 45  # how far back the board goes
LEFT_OPEN, LEFT_ANSWERED, FORGOTTEN = 5, 4, 20  # every so many-th was overlooked


def answer_complaints(source: Source, owner: User) -> None:
    """Open what complains, date it, and have ``owner`` answer all but the latest. Done again, it adds nothing."""
    if FollowUp.objects.filter(feedback__source=source, owner=owner).exists():
        return
    since = timezone.now() - timedelta(days=DAYS)
    complaining = Feedback.objects.filter(source=source, segments__sentiment=Sentiment.COMPLAINT)
    opening.open_for(complaining.filter(received_at__gte=since).distinct())
    of_feedback = Feedback.objects.filter(pk=OuterRef("feedback")).values("received_at")[:1]
    rows = FollowUp.objects.filter(feedback__source=source)
    rows.update(made_at=Subquery(of_feedback, output_field=DateTimeField()))
    rows.update(due_at=F("made_at") + timedelta(days=settings.COMPLAINT_DUE_DAYS))
    said = cycle(zip(ANSWERS, WHAT_CHANGED, strict=True))
    for position, row in enumerate(rows.open().order_by("-feedback__received_at", "pk")[LEFT_OPEN:]):
        if position % FORGOTTEN == FORGOTTEN - 1:
            continue
        words, changed = next(said)
        answering.take_on(row, by=owner)
        answering.answer(row, words, changed, by=owner)
        if position >= LEFT_ANSWERED:
            answering.close(row, by=owner)
    _date_answers(source)


def _date_answers(source: Source) -> None:
    answered = FollowUp.objects.filter(feedback__source=source).exclude(answered_at=None)
    answered.update(answered_at=F("made_at") + timedelta(days=3, hours=4))
    answered.exclude(closed_at=None).update(closed_at=F("made_at") + timedelta(days=6))
