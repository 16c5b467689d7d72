"""Whom one may thank: colleagues and teams, found by a part of their name."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import QuerySet

from portal.directory.models import Employee, Unit
from recognition.finding import find_people

FOUND, TEAMS, SHORTEST = 8, 4, 2


@dataclass(frozen=True, slots=True)
class Addressees:
    """Who is chosen so far, and who else is called as was looked for."""

    people: Sequence[Employee]
    teams: Sequence[Unit]
    found: Sequence[Employee] = ()
    found_teams: Sequence[Unit] = ()
    search: str = ""

    @property
    def is_too_short(self) -> bool:
        return 0 < len(self.search) < SHORTEST

    @property
    def found_nobody(self) -> bool:
        return len(self.search) >= SHORTEST and not self.found and not self.found_teams


def thankable(user: User) -> QuerySet[Employee]:
    """Colleagues whom ``user`` may thank by name: they work here, and may be named to ``user``."""
    return Employee.objects.visible_to(user).present().exclude(user=user).select_related("unit")


def look_for(user: User, search: str, people: Sequence[Employee], teams: Sequence[Unit]) -> Addressees:
    """Colleagues and teams in whose names ``search`` stands, those of the own unit first, without who is chosen."""
    search = search.replace("\0", "").strip()[:80]
    if len(search) < SHORTEST:
        return Addressees(people, teams, search=search)
    others = thankable(user).exclude(pk__in=[person.pk for person in people])
    found = find_people(search, others, unit_id=user.employee.unit_id, most=FOUND)
    called = Unit.objects.filter(name__icontains=search).exclude(pk__in=[team.pk for team in teams])[:TEAMS]
    return Addressees(people, teams, found, list(called), search)
