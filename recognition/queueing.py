"""What waits for one steward: how many, how long, who has which, and what comes before and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db.models import Aggregate, Count, DateTimeField, Min, Prefetch
from django.utils import timezone
from django.utils.timesince import timesince

from portal.directory.models import Employee
from recognition.models import Mention, Routing, Settlement

SHOWN, SHOWN_ALL = 12, 200
COUNTED = 1001


class Middle(Aggregate):
    """The value in the middle: half of the rows have a smaller one or the same."""

    template = "percentile_disc(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DateTimeField()


@dataclass(frozen=True, slots=True)
class Row:
    """One that waits; ``holder`` is the other steward who has it now, by name where ``reader`` may know the name."""

    routing: Routing
    written: str
    holder: str | None

    @property
    def is_free(self) -> bool:
        return self.holder is None and not self.routing.is_held


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for one steward; beyond a thousand it is not counted, and half of it is not known."""

    rows: Sequence[Row]
    count: int
    oldest: datetime | None
    half_since: datetime | None
    settled_today: int
    open: Routing | None

    @classmethod
    def for_steward(cls, user: User, *, before: Routing | None = None, whole: bool = False) -> "Queue":
        """The first that wait for ``user``, who has ``before`` before them; ``whole`` is no more than a day's work."""
        waiting = Routing.objects.visible_to(user).on_desk()
        undecided = Prefetch("mentions", Mention.objects.undecided(), to_attr="undecided")
        rows = waiting.select_related("unit").prefetch_related(undecided)
        since = waiting.order_by("waiting_since").values("waiting_since")[:COUNTED]
        all_of_it = since.aggregate(count=Count("*"), oldest=Min("waiting_since"), half=Middle("waiting_since"))
        return cls(
            _rows(list(rows[: SHOWN_ALL if whole else SHOWN]), user),
            all_of_it["count"],
            all_of_it["oldest"],
            all_of_it["half"] if 2 < all_of_it["count"] < COUNTED else None,
            _settled_today(user),
            before,
        )

    @property
    def more(self) -> int:
        return self.count - len(self.rows)

    @property
    def half_for(self) -> str:
        """How long half of them wait at the least, in the largest unit: "3 hours"."""
        return timesince(self.half_since, depth=1) if self.half_since else ""

    @property
    def earlier(self) -> Row | None:
        """The free one before the open one; None where that is the first."""
        return next((row for row in reversed(self.rows[: max(0, self._place)]) if row.is_free), None)

    @property
    def later(self) -> Row | None:
        """The free one after the open one, from the top again after the last; None where there is no other."""
        others = [*self.rows[self._place + 1 :], *self.rows[: self._place]]
        return next((row for row in others if row.is_free), None)

    @property
    def _place(self) -> int:
        """Where the open one stands; one that is not among those shown stands before them all."""
        places = [place for place, row in enumerate(self.rows) if self.open and row.routing.pk == self.open.pk]
        return places[0] if places else -1


def _rows(routings: Sequence[Routing], reader: User) -> list[Row]:
    names = _holders(routings, reader)
    return [Row(it, it.undecided[0].written if it.undecided else "", names.get(it.pk)) for it in routings]


def _holders(routings: Sequence[Routing], reader: User) -> dict[int, str]:
    """By routing, the other steward who has it now; empty for one whose name ``reader`` may not know."""
    now = timezone.now()
    taken = {
        it.pk: it.opened_by_id
        for it in routings
        if it.opened_by_id not in (None, reader.pk) and it.opened_until and it.opened_until > now
    }
    people = Employee.objects.visible_to(reader).filter(user__in=set(taken.values()))
    names = {person.user_id: str(person) for person in people} if taken else {}
    return {pk: names.get(user, "") for pk, user in taken.items()}


def holder_of(routing: Routing, reader: User) -> str:
    """The name of the steward who has ``routing`` now; empty where ``reader`` may not know it."""
    return _holders([routing], reader).get(routing.pk, "")


def _settled_today(user: User) -> int:
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    today = Settlement.objects.standing().filter(steward=user, settled_at__gte=midnight)
    return today[:COUNTED].count()
