"""Minutes to a person: from a comment's arrival to the first officer who acknowledged one of its urgent alerts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from django.contrib.auth.models import User
from django.db.models import Min
from django.utils import timezone

from feedback.models import SafetyAlert

DAYS = (30, 90)
FEW = 5


@dataclass(frozen=True, slots=True)
class Measure:
    """Over the comments that arrived in the last ``days``: how many an officer has, and after how many minutes.

    ``waiting`` counts those of the same days that nobody has yet. They are in no median: it would flatter them.
    """

    days: int
    n: int
    median: int | None
    longest: int | None
    waiting: int

    @property
    def is_few(self) -> bool:
        """Whether one slow comment more would change the picture."""
        return 0 < self.n < FEW


def measures(user: User, days: Iterable[int] = DAYS) -> list[Measure]:
    """One measure for each number of ``days``, over what ``user`` may see; drills count nowhere."""
    now = timezone.now()
    urgent = SafetyAlert.objects.visible_to(user).urgent().real()
    since = now - timedelta(days=max(days))
    rows = urgent.filter(feedback__arrived_at__gte=since).values_list("feedback", "feedback__arrived_at")
    found = list(rows.annotate(seen=Min("acknowledged_at")).order_by())
    return [_measure(each, [row[1:] for row in found if row[1] >= now - timedelta(days=each)]) for each in days]


def _measure(days: int, comments: list[tuple[datetime, datetime | None]]) -> Measure:
    seconds = [(seen - arrived).total_seconds() for arrived, seen in comments if seen]
    return Measure(
        days,
        len(seconds),
        _minutes(median(seconds)) if seconds else None,
        _minutes(max(seconds)) if seconds else None,
        len(comments) - len(seconds),
    )


def _minutes(seconds: float) -> int:
    """Whole minutes, never rounded down: a minute that has begun was waited."""
    return max(0, -int(-seconds // 60))
