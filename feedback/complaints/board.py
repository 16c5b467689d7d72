"""The service owner's list: which complaints, in which order, and what one row says."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from django.contrib.auth.models import User
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from feedback.complaints.halves import Halves
from feedback.models import CaseSystem, FollowUp
from feedback.models.followups import FollowUpQuerySet
from portal.directory.models import Service, Unit
from portal.directory.roles import Role
from portal.paging import Stretch, stretch

STATES = {
    "open": gettext_lazy("open"),
    "answered": gettext_lazy("answered"),
    "closed": gettext_lazy("closed"),
    "handed": gettext_lazy("handed to the case system"),
}
SOONEST_FIRST, LAST_CLOSED_FIRST = ("due_at", "pk"), ("-closed_at", "-pk")


@dataclass(frozen=True, slots=True)
class Filters:
    """What the sentence above the list says; "" is every unit, every service."""

    state: str
    unit: str
    service: str

    @classmethod
    def read(cls, query: QueryDict) -> "Filters":
        """The choices in an address; what nobody offered means the first choice."""
        state = query.get("state", "")
        return cls(state if state in STATES else "open", _code(query, "unit"), _code(query, "service"))

    @property
    def address(self) -> str:
        """The same choices, for the link to the next page."""
        return urlencode({"state": self.state, "unit": self.unit, "service": self.service})

    def apply(self, rows: FollowUpQuerySet) -> FollowUpQuerySet:
        """Those of ``rows`` that the sentence speaks of."""
        if self.unit:
            rows = rows.filter(unit__code=self.unit)
        if self.service:
            rows = rows.filter(feedback__service__code=self.service)
        if self.state == "handed":
            return rows.filter(handed_to__webhook__is_on=True)
        return rows.ours().filter(state=self.state)


@dataclass(frozen=True, slots=True)
class Row:
    """One complaint, with its own words first."""

    follow_up: FollowUp
    halves: Halves
    due: str
    owner: str

    @classmethod
    def of(cls, follow_up: FollowUp, reader: User) -> "Row":
        """The row as ``reader`` sees it."""
        halves = Halves.of(follow_up.feedback)
        return cls(follow_up, halves, due_in_words(follow_up), owner_in_words(follow_up, reader))


@dataclass(frozen=True, slots=True)
class Board:
    """The page: its rows, its choices, and how many are overdue (counted no further than it shows)."""

    filters: Filters
    rows: list[Row]
    page: Stretch
    units: list[Unit]
    services: list[Service]
    overdue: int
    states: list[tuple[str, str]]

    @classmethod
    def of(cls, user: User, filters: Filters, after: str | None) -> "Board":
        """What ``user`` answers for, as ``filters`` say, from the key ``after`` on."""
        mine = FollowUp.objects.visible_to(user)
        order = LAST_CLOSED_FIRST if filters.state == "closed" else SOONEST_FIRST
        page = stretch(filters.apply(mine).with_comment(), after, *order)
        units = Unit.objects.granted(user, Role.SERVICE_OWNER)
        return cls(
            filters=filters,
            rows=[Row.of(row, user) for row in page.rows],
            page=page,
            units=list(units),
            services=list(Service.objects.filter(Q(units__in=units) | Q(units=None)).distinct()),
            overdue=mine.overdue()[:100].count(),
            states=_states(),
        )


def due_in_words(follow_up: FollowUp) -> str:
    """When an answer is due, or since when it should be there."""
    if follow_up.state == FollowUp.State.CLOSED:
        return _("Closed")
    if follow_up.state == FollowUp.State.ANSWERED:
        return _("Answered")
    days = (timezone.localdate(follow_up.due_at) - timezone.localdate()) // timedelta(days=1)
    if days < 0:
        return ngettext("Overdue for %(n)d day", "Overdue for %(n)d days", -days) % {"n": -days}
    if days == 0:
        return _("Overdue since today") if follow_up.is_overdue else _("Due today")
    return ngettext("Due tomorrow", "Due in %(n)d days", days) % {"n": days}


def owner_in_words(follow_up: FollowUp, reader: User) -> str:
    """Who has taken it on; "" for nobody. Somebody protected is a colleague without a name."""
    owner = follow_up.owner
    if owner is None:
        return ""
    if owner == reader:
        return _("you")
    employee = getattr(owner, "employee", None)
    return _("a colleague") if employee is None or employee.protected else str(employee)


def _states() -> list[tuple[str, str]]:
    """What may be chosen; the last only where there is a case system."""
    choices = list(STATES.items())
    return choices if CaseSystem.objects.exists() else choices[:-1]


def _code(query: QueryDict, name: str) -> str:
    return query.get(name, "").replace("\0", "")[:80]
