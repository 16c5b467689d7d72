"""The mail about new letters: who is due by the clock of their unit, and what it says when it goes out.

A digest is a ``Notice`` that holds no words, only from when to when it tells. ``Preference.digest_through`` moves on
in the same transaction, so each letter stands in one digest, however often or beside whom this runs.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.directory.models import Employee, Unit
from portal.notices.models import Notice, Way
from portal.notices.queueing import queue
from recognition.models import Compliment, KudosRecipient, Preference
from recognition.models.preferences import quiet_at

HOUR = time(7, 30)  # before the counters open
BATCH = 200
SETTLING = timedelta(minutes=2)  # until then a letter may still be on its way into the database
LOOK_BACK = timedelta(days=8)
PERIODS = {Preference.Digest.DAILY: timedelta(days=1), Preference.Digest.WEEKLY: timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class Turn:
    """The last time at which those of one zone who chose ``digest`` were to be written to."""

    zone: str
    clock: time
    digest: Preference.Digest
    slot: datetime

    @property
    def since(self) -> datetime:
        """From when on letters are new to somebody who never had a digest."""
        return self.slot - PERIODS[self.digest]


def queue_due(now: datetime | None = None) -> int:
    """Queue a digest for up to ``BATCH`` people a zone who are due; returns for how many."""
    return sum(_queue(turn) for turn in turns((now or timezone.now()) - SETTLING))


def turns(moment: datetime) -> Iterator[Turn]:
    """Daily at ``HOUR`` and weekly on Mondays, by the clock of each time zone in which there is a unit."""
    for zone in Unit.objects.order_by().values_list("time_zone", flat=True).distinct():
        local = moment.astimezone(_zone(zone))
        today = datetime.combine(local.date(), HOUR, local.tzinfo)
        last = today if today <= local else datetime.combine(local.date() - timedelta(days=1), HOUR, local.tzinfo)
        monday = datetime.combine(last.date() - timedelta(days=last.weekday()), HOUR, local.tzinfo)
        yield Turn(zone, local.time(), Preference.Digest.DAILY, last)
        yield Turn(zone, local.time(), Preference.Digest.WEEKLY, monday)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")  # a slip in the directory must not keep the others waiting


@transaction.atomic
def _queue(turn: Turn) -> int:
    due = list(_due(turn).select_related("user")[:BATCH])
    Preference.objects.bulk_create([Preference(employee=person) for person in due], ignore_conflicts=True)
    kept = Preference.objects.select_for_update(skip_locked=True, of=["self"]).filter(employee__in=due)
    claimed = list(kept.filter(_behind(turn.slot), digest=turn.digest).select_related("employee__user"))
    queue([_notice(preference, turn) for preference in claimed])
    Preference.objects.filter(pk__in=[preference.pk for preference in claimed]).update(digest_through=turn.slot)
    return len(claimed)


def _due(turn: Turn) -> QuerySet[Employee]:
    """Those of one zone who were not written to since the slot, want it now, and had something new by then."""
    chosen = Q(preference__digest=turn.digest)
    if turn.digest == Preference._meta.get_field("digest").default:  # noqa: SLF001 - Django documents _meta as public
        chosen |= Q(preference=None)
    since = Coalesce("preference__digest_through", Value(turn.since))
    people = Employee.objects.present().filter(chosen, unit__time_zone=turn.zone, user__is_active=True)
    people = people.exclude(email="").filter(_behind(turn.slot, "preference__")).annotate(since=since)
    awake = people.exclude(preference__in=Preference.objects.filter(quiet_at(turn.clock)))
    # First whoever has anything new, who are few; the rest is asked of them alone.
    few = awake.filter(
        pk__in=_recent_letters(turn.slot).values("employee").union(_recent_thanks(turn.slot).values("employee"))
    )
    return few.filter(Exists(_new_letters(turn.slot)) | Exists(_new_thanks(turn.slot))).order_by("pk")


def _behind(slot: datetime, prefix: str = "") -> Q:
    return Q(**{f"{prefix}digest_through": None}) | Q(**{f"{prefix}digest_through__lt": slot})


def _recent_letters(until: datetime) -> QuerySet[Compliment]:
    recent = {"delivered_at__gt": until - LOOK_BACK, "delivered_at__lte": until}
    return Compliment.objects.delivered().unread().filter(employee__isnull=False, unit=None, **recent)


def _recent_thanks(until: datetime) -> QuerySet[KudosRecipient]:
    recent = {"kudos__reviewed_at__gt": until - LOOK_BACK, "kudos__reviewed_at__lte": until}
    return KudosRecipient.objects.delivered().unread().filter(employee__isnull=False, **recent)


def _new_letters(until: datetime) -> QuerySet[Compliment]:
    return _recent_letters(until).filter(employee=OuterRef("pk"), delivered_at__gt=OuterRef("since"))


def _new_thanks(until: datetime) -> QuerySet[KudosRecipient]:
    return _recent_thanks(until).filter(employee=OuterRef("pk"), kudos__reviewed_at__gt=OuterRef("since"))


def _notice(preference: Preference, turn: Turn) -> Notice:
    employee = preference.employee
    told = {"since": (preference.digest_through or turn.since).isoformat(), "until": turn.slot.isoformat()}
    return Notice(
        key=f"digest-{employee.pk}-{turn.slot.timestamp():.0f}",
        way=Way.MAIL,
        user=employee.user,
        address=employee.email,
        subject=_("New letters"),
        body=json.dumps(told),
        writer="digest",
    )
