"""Whom an alert may reach. The rule that stands above all others: it never reaches nobody.

Nobody on call → all officers of the unit → those of the units above, up to the agency → every officer there is →
administrators → superusers. Whoever left, is blocked or has no address counts as nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import Q, QuerySet
from django.utils import timezone

from feedback.escalation.rota import Rota, Stretch, Weekly, zone_of
from feedback.models import DatedShift, Line, WeeklyShift, Whom
from portal.directory.models import Grant, Unit
from portal.directory.roles import Role


@dataclass(frozen=True)
class Reached:
    """Who is told. ``stood_in``: not those whom the step meant, for there was nobody; others were found."""

    people: tuple[User, ...]
    stood_in: bool = False


class Circle:
    """Everybody who may hear of an alert of one unit (None: a comment that names none), at one moment."""

    def __init__(self, unit: Unit | None, moment: datetime) -> None:
        self.moment = moment
        self.units = units_up(unit)
        self.is_for_all = unit is None

    @property
    def unit_ids(self) -> list[int]:
        return [unit.pk for unit in self.units]

    def reached(self, whom: str) -> Reached:
        """Who is told when the ladder says ``whom``; empty only if the portal knows nobody at all who could act."""
        meant = self._meant(whom)
        if meant:
            return Reached(tuple(meant))
        return Reached(tuple(self.officers() or self.anybody()), stood_in=True)

    def on_call(self, line: int) -> list[User]:
        """Who is on call in the nearest unit, going up, whose rota has anybody then who can really be reached."""
        for unit in self.units:
            who = rota_of(unit, self.moment).on_call(self.moment, line)
            if found := [self._officers[pk] for pk in who if pk in self._officers]:
                return found
        return []

    def officers(self) -> list[User]:
        """All officers of the nearest unit, going up, that has any."""
        for unit in self.units:
            if found := self._holding(Role.SAFETY_OFFICER, unit.pk):
                return found
        return list(self._officers.values()) if self.is_for_all else []

    def anybody(self) -> list[User]:
        """The last resort: administrators, from the nearest unit up, else superusers."""
        for unit in self.units:
            if found := self._holding(Role.ADMINISTRATOR, unit.pk):
                return found
        everywhere = reachable().filter(grants__role=Role.ADMINISTRATOR).distinct()
        return list(everywhere) or list(reachable().filter(is_superuser=True))

    def can_open(self, user: User) -> bool:
        """Whether ``user`` may read the alert itself, as an officer of this unit."""
        return user.pk in self._officers

    def can_open_it(self) -> list[User]:
        """Everybody who may: who can be on call here."""
        return list(self._officers.values())

    def _meant(self, whom: str) -> list[User]:
        match whom:
            case Whom.ON_CALL:
                return self.on_call(Line.FIRST)
            case Whom.SECOND:
                second = self.on_call(Line.SECOND)
                return _once([*second, *self.officers()])
            case Whom.OFFICERS:
                return self.officers()
            case Whom.MANAGERS:
                return next((found for unit in self.units if (found := self._holding(Role.MANAGER, unit.pk))), [])
        top = self.units[-1].pk
        return _once([*self._holding(Role.SAFETY_OFFICER, top), *self._holding(Role.ADMINISTRATOR, top)])

    def _holding(self, role: str, unit_id: int) -> list[User]:
        return _once(grant.user for grant in self._grants if grant.role == role and grant.unit_id == unit_id)

    @cached_property
    def _officers(self) -> dict[int, User]:
        """Those who may open the alert: a grant holds in its unit and below, and a comment without unit is for all."""
        return {grant.user_id: grant.user for grant in self._grants if grant.role == Role.SAFETY_OFFICER}

    @cached_property
    def _grants(self) -> list[Grant]:
        roles = [Role.SAFETY_OFFICER, Role.MANAGER, Role.ADMINISTRATOR]
        where = Q(unit__in=self.unit_ids)
        if self.is_for_all:
            where |= Q(role=Role.SAFETY_OFFICER)
        granted = Grant.objects.filter(where, role__in=roles, user__in=reachable())
        return list(granted.select_related("user__employee").order_by("pk"))


def reachable() -> QuerySet[User]:
    """Accounts that are open, of people who work here today, with an address to write to."""
    today = timezone.localdate()
    here = Q(employee=None) | Q(employee__left=None) | Q(employee__left__gt=today)
    return User.objects.filter(here, is_active=True).exclude(email="").order_by("pk")


def units_up(unit: Unit | None) -> list[Unit]:
    """``unit`` and those above it, up to the agency, which is always the last."""
    found, agency = [], Unit.objects.agency()
    while unit is not None and unit not in found:
        found.append(unit)
        unit = unit.parent
    return found if agency in found else [*found, agency]


def rota_of(unit: Unit, moment: datetime) -> Rota:
    """The rota of ``unit`` itself, with the single shifts that have not ended by ``moment``."""
    weekly = WeeklyShift.objects.filter(unit=unit)
    dated = DatedShift.objects.filter(unit=unit, ends_at__gt=moment)
    return Rota(
        tuple(Weekly(it.officer_id, it.line, it.weekday, it.starts, it.ends, it.since, it.until) for it in weekly),
        tuple(Stretch(it.officer_id, it.line, it.starts_at, it.ends_at) for it in dated),
        zone_of(unit.time_zone, settings.TIME_ZONE),
    )


def _once(people: Sequence[User]) -> list[User]:
    return list({user.pk: user for user in people}.values())
