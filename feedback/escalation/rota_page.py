"""What the page of a rota shows: who is on call now, when nobody is, the shifts, and the ladder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.utils import timezone

from feedback.escalation.ladder import Step, ladder_of
from feedback.escalation.people import Circle, rota_of
from feedback.escalation.rota import zone_of
from feedback.escalation.showing import name_of
from feedback.models import DatedShift, LadderStep, Line, WeeklyShift, Whom
from feedback.models.oncall import KEEPERS
from portal.directory.models import Unit

AHEAD = timedelta(days=14)
LISTED = 8
SOON = 10  # minutes: a ladder that says nothing for longer is warned of


@dataclass(frozen=True, slots=True)
class Row:
    """One shift as it is listed, with the name by which its reader may know who has it."""

    shift: WeeklyShift | DatedShift
    who: str


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder as it is listed; ``own`` is the row that a press removes, None for an inherited one."""

    minutes: int
    whom: str
    by_mail: bool
    by_webhook: bool
    own: LadderStep | None


@dataclass(frozen=True)
class RotaPage:
    """The rota and the ladder of one unit for one reader, at one moment."""

    unit: Unit
    reader: User
    circle: Circle

    @classmethod
    def of(cls, unit: Unit, reader: User) -> "RotaPage":
        return cls(unit, reader, Circle(unit, timezone.now()))

    @property
    def zone(self) -> str:
        return str(zone_of(self.unit.time_zone, settings.TIME_ZONE))

    @property
    def now(self) -> list[tuple[str, list[str]]]:
        """Each line and who is on call on it now, here or in a unit above."""
        return [(line.label, self._names(self.circle.on_call(line))) for line in Line]

    @property
    def stand_ins(self) -> list[str]:
        """Who is told in place of somebody on call, now that nobody is; empty while somebody is."""
        reached = self.circle.reached(Whom.ON_CALL)
        return self._names(reached.people) if reached.stood_in else []

    @property
    def has_officer(self) -> bool:
        return bool(self.circle.can_open_it())

    @property
    def gaps(self) -> list[tuple[datetime, datetime]]:
        """When nobody of this unit's own rota is on call, over the next fortnight."""
        begins = self.circle.moment.replace(second=0, microsecond=0)
        return rota_of(self.unit, begins).gaps(begins, begins + AHEAD)

    @property
    def first_gaps(self) -> list[tuple[datetime, datetime]]:
        return self.gaps[:LISTED]

    @property
    def more_gaps(self) -> int:
        return max(0, len(self.gaps) - LISTED)

    @property
    def weekly(self) -> list[Row]:
        return self._rows(WeeklyShift.objects.filter(unit=self.unit))

    @property
    def dated(self) -> list[Row]:
        return self._rows(DatedShift.objects.filter(unit=self.unit, ends_at__gt=self.circle.moment))

    @property
    def ladder(self) -> list[Rung]:
        own = {(it.after_minutes, it.whom): it for it in LadderStep.objects.filter(unit=self.unit)}
        return [self._rung(step, own.get((step.minutes, step.whom))) for step in ladder_of(self.circle.units)]

    @property
    def has_own_ladder(self) -> bool:
        return LadderStep.objects.filter(unit=self.unit).exists()

    @property
    def is_late(self) -> bool:
        """Whether the first message goes out later than anybody would wish."""
        return self.ladder[0].minutes > SOON

    def _rung(self, step: Step, own: LadderStep | None) -> Rung:
        return Rung(step.minutes, Whom(step.whom).label, step.by_mail, step.by_webhook, own)

    def _rows(self, shifts: Sequence) -> list[Row]:
        return [Row(shift, name_of(shift.officer, self.reader)) for shift in shifts.select_related("officer__employee")]

    def _names(self, people: Sequence[User]) -> list[str]:
        return [name_of(user, self.reader) for user in people]


def kept_by(user: User) -> list[Unit]:
    """The units whose rota ``user`` keeps, the agency first."""
    units = Unit.objects.all() if user.is_superuser else Unit.objects.granted(user, *KEEPERS)
    order = [Unit.Kind.AGENCY, Unit.Kind.REGION, Unit.Kind.OFFICE]
    return sorted(units, key=lambda unit: (order.index(unit.kind), unit.name))
