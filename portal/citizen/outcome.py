"""What came of a citizen's words, told without a word about who works here.

A name that nobody bears gets the same sentence as one that is sure, unclear or gone: else whoever tries out names
would learn from this page who works here.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from feedback.models import Feedback, FollowUp, Sentiment, State
from portal.citizen.models import Erasure
from recognition.models import Thanks


@dataclass(frozen=True, slots=True)
class CameOfIt:
    """``lines`` came back from people, ``answer`` from whoever answers for the service (None until there is one).

    ``has_praise`` and ``has_complaint`` say what was read in it, once ``is_read``. ``is_going``: it will be deleted.
    """

    feedback: Feedback
    lines: tuple[Thanks, ...]
    follow_up: FollowUp | None
    is_read: bool
    has_praise: bool
    has_complaint: bool
    is_going: bool

    @classmethod
    def of(cls, feedback: Feedback) -> "CameOfIt":
        """What may be told of ``feedback`` now."""
        moods = set(feedback.segments.values_list("sentiment", flat=True))
        return cls(
            feedback=feedback,
            lines=tuple(lines_for(feedback)),
            follow_up=FollowUp.objects.tellable().filter(feedback=feedback).first(),
            is_read=feedback.state == State.ROUTED,
            has_praise=Sentiment.PRAISE in moods,
            has_complaint=Sentiment.COMPLAINT in moods,
            is_going=Erasure.objects.filter(feedback=feedback).exists(),
        )

    @property
    def taken_on(self) -> bool:
        return bool(self.follow_up and (self.follow_up.owner_id or self.follow_up.handed_to_id))

    @property
    def answered_at(self) -> datetime | None:
        return self.follow_up.answered_at if self.follow_up else None

    def mark_read(self) -> None:
        """Remember that the citizen has read the lines: their writers may know."""
        unread = [line.pk for line in self.lines if line.opened_at is None]
        if unread:
            Thanks.objects.filter(pk__in=unread, opened_at=None).update(opened_at=timezone.now())


def lines_for(feedback: Feedback) -> QuerySet[Thanks]:
    """The lines that a steward passed on to the writer of ``feedback``, oldest first."""
    return Thanks.objects.tellable().filter(compliment__feedback=feedback).order_by("reviewed_at", "pk")
