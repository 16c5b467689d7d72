"""Looking things up in the trail: by who, what, about what, where, when. It knows keys only; names are for others."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.db import connection
from django.db.models import Q

from portal.audit.models import Event, EventQuerySet, Seal
from portal.paging import stretch
from portal.tables import harmless

ORDER = ("-at", "-pk")
EXPORTED = ("id", "at", "actor_id", "actor_label", "verb", "object_type", "object_id", "unit_id", "seal_id", "position")
AT_A_TIME = 2_000
ENOUGH = 1_001
# Each next verb is one step into the index, however many events there are between.
VERBS = """
WITH RECURSIVE known(verb) AS (
    (SELECT verb FROM audit_event ORDER BY verb LIMIT 1)
    UNION ALL SELECT (SELECT verb FROM audit_event WHERE verb > known.verb ORDER BY verb LIMIT 1)
    FROM known WHERE known.verb IS NOT NULL
) SELECT verb FROM known WHERE verb IS NOT NULL
"""


class Thing(NamedTuple):
    """What an event is about: ``feedback.feedback`` and its key."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for; None, "" and () ask for nothing in particular.

    ``units`` None: everywhere, and where no unit is concerned. ``about``: any of these things.
    """

    actor: int | None = None
    actor_label: str = ""
    verb: str = ""
    about: tuple[Thing, ...] = ()
    units: frozenset[int] | None = None
    since: datetime | None = None
    before: datetime | None = None

    def events(self) -> EventQuerySet:
        """What was found, in no order yet."""
        exact = {"actor_id": self.actor, "actor_label": self.actor_label, "verb": self.verb}
        times = {"at__gte": self.since, "at__lt": self.before}
        found = Event.objects.filter(**{name: value for name, value in (exact | times).items() if value})
        if self.about:
            found = found.filter(_any_of(self.about))
        return found if self.units is None else found.filter(unit_id__in=self.units)


def _any_of(things: Iterable[Thing]) -> Q:
    asked = Q()
    for thing in things:
        asked |= Q(object_type=thing.kind, object_id=thing.key)
    return asked


def known_verbs() -> list[str]:
    """Every verb that stands in the trail, in alphabetical order; takes as many steps as there are verbs."""
    with connection.cursor() as cursor:
        cursor.execute(VERBS)
        return [verb for (verb,) in cursor.fetchall()]


@dataclass(frozen=True, slots=True)
class Chain:
    """How far the trail is sealed: the last seal, and how many events wait for the next (up to ``ENOUGH``)."""

    last: Seal | None
    waiting: int

    @classmethod
    def now(cls) -> "Chain":
        """As it stands."""
        return cls(Seal.objects.order_by("-pk").defer("prints").first(), Event.objects.unsealed()[:ENOUGH].count())


class _Echo:
    """What ``csv.writer`` writes to, to have the row back."""

    def write(self, row: str) -> str:
        return row


def as_csv(events: EventQuerySet) -> Iterator[str]:
    """The rows of ``events`` as CSV, newest first, a stretch at a time: memory stays flat, and no formula runs."""
    writer, after = csv.writer(_Echo()), None
    yield writer.writerow(EXPORTED)
    while True:
        page = stretch(events, after, *ORDER, size=AT_A_TIME)
        for event in page.rows:
            yield writer.writerow([_cell(getattr(event, name)) for name in EXPORTED])
        if page.more is None:
            return
        after = str(page.more)


def _cell(value: str | int | datetime | None) -> str:
    if value is None:
        return ""
    return harmless(value.isoformat() if isinstance(value, datetime) else str(value))
