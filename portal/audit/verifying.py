"""Checking the chain from its first seal to its head, never holding more than one seal's events."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import groupby

from django.db import transaction
from django.db.models import Count, Exists, Min, OuterRef
from django.utils.translation import gettext as _

from portal.audit import chain
from portal.audit.models import Event, Seal

SEALS_AT_A_TIME = 50  # a full seal's prints are 40 kB
Watch = Callable[[Iterator[Seal], int], Iterable[Seal]]


@dataclass(frozen=True)
class Report:
    """What holds: ``events`` in ``seals`` up to the hash ``head``; or, in ``fault``, the first thing that does not."""

    events: int
    seals: int
    head: str
    fault: str = ""


@dataclass(frozen=True)
class Waiting:
    """How many events no seal covers yet, and since when the oldest of them waits."""

    count: int
    since: datetime | None


def verify(watch: Watch = lambda seals, _total: seals) -> Report:
    """Recompute every seal from its events. ``watch`` is handed the seals' stream and number, to draw a progress bar.

    Events that are sealed meanwhile are left to the next check.
    """
    with transaction.atomic():  # outside a transaction the server would copy the whole result aside first
        last = Seal.objects.order_by("-pk").first()
        events, seals, head = 0, 0, chain.GENESIS
        for seal, mine in _pairs(watch, last.pk if last else 0):
            fault = _fault(seal, mine, head)
            if fault:
                return Report(events, seals, head, fault)
            events, seals, head = events + len(mine), seals + 1, seal.hash
    return Report(events, seals, head)


def is_on_chain(head: str) -> bool:
    """Whether an exported head is one of the chain's; the empty chain's head always is. Says nothing of the rest."""
    return head == chain.GENESIS or Seal.objects.filter(hash=head).exists()


def waiting() -> Waiting:
    """What no seal covers yet."""
    return Waiting(**Event.objects.unsealed().aggregate(count=Count("pk"), since=Min("at")))


def _pairs(watch: Watch, last: int) -> Iterator[tuple[Seal | None, list[Event]]]:
    """Each seal up to ``last`` with its events in order; in the seal's place ``None`` where there is none."""
    seals = Seal.objects.filter(pk__lte=last).order_by("pk")
    events = Event.objects.filter(seal_id__lte=last).order_by("seal_id", "position")
    stream = watch(seals.iterator(SEALS_AT_A_TIME), seals.count())
    for _number, rows in groupby(merge(stream, events.iterator(), key=_number_of), key=_number_of):
        first, *rest = rows  # of equal rows ``merge`` yields the seal first
        yield (first, rest) if isinstance(first, Seal) else (None, [first])
    stray = ~Exists(Seal.objects.filter(pk=OuterRef("seal_id")))
    for event in Event.objects.filter(stray, seal_id__gt=last).order_by("pk")[:1]:
        yield None, [event]


def _number_of(row: Seal | Event) -> int:
    return row.pk if isinstance(row, Seal) else row.seal_id


def _fault(seal: Seal | None, events: list[Event], head: str) -> str:
    if seal is None:
        return _("Event %(event)d belongs to a seal that is not there.") % {"event": events[0].pk}
    if seal.previous_hash != head:
        return _("Seal %(seal)d does not follow on the seal before it.") % {"seal": seal.pk}
    lines = [chain.event_line(event) for event in events]
    return _fault_of_event(seal, events, lines) or _fault_of_seal(seal, events, lines)


def _fault_of_event(seal: Seal, events: list[Event], lines: list[str]) -> str:
    for place, (event, line) in enumerate(zip(events, lines, strict=True), start=1):
        if event.position != place:
            return _("The event at position %(place)d of seal %(seal)d is missing.") % {"place": place, "seal": seal.pk}
        if chain.fingerprint(line) != seal.print_at(place):
            return _("Event %(event)d in seal %(seal)d is not what was sealed.") % {"event": event.pk, "seal": seal.pk}
    return ""


def _fault_of_seal(seal: Seal, events: list[Event], lines: list[str]) -> str:
    if len(events) < seal.count:
        place = len(events) + 1
        return _("The event at position %(place)d of seal %(seal)d is missing.") % {"place": place, "seal": seal.pk}
    if (seal.count, seal.first_event_id, seal.last_event_id) != (len(events), events[0].pk, events[-1].pk):
        return _("Seal %(seal)d does not say what it holds.") % {"seal": seal.pk}
    if seal.hash != chain.seal_hash(seal.previous_hash, seal.sealed_at, lines):
        return _("Seal %(seal)d is not the hash of its events.") % {"seal": seal.pk}
    return ""
