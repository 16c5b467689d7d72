"""Raised → acknowledged: each urgent alert moves up the ladder, step by step, until an officer has it.

Beat wakes this. An alert is locked while its step is taken; the step, whom it told and the notices to them stand in one
transaction. So a step is taken once, however many workers there are, and none is lost when one is killed.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog
from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef
from django.utils import timezone

from feedback.escalation import letters
from feedback.escalation.letters import Telling
from feedback.escalation.people import Circle
from feedback.models import CaseSystem, Escalation, LadderStep, SafetyAlert, Told, Whom
from feedback.steps import settle
from portal.directory.models import Unit
from portal.notices.models import Status, Webhook
from portal.notices.queueing import queue

NOBODY_AGAIN = timedelta(minutes=1)
HURRIED = 5  # steps; a mail server that refuses everybody is not asked for ever
log = structlog.get_logger(__name__)


class Step(NamedTuple):
    """A rung of the ladder: after ``minutes`` since the alert was raised, ``whom`` is told, and by which ways."""

    minutes: int
    whom: str
    by_mail: bool = True
    by_webhook: bool = True


# What holds without any configuration.
DEFAULT = (Step(0, Whom.ON_CALL), Step(10, Whom.SECOND), Step(30, Whom.AGENCY))


def ladder_of(units: Sequence[Unit]) -> tuple[Step, ...]:
    """The steps that hold for the first of ``units`` (a unit, then those above it), by minutes."""
    steps = defaultdict(list)
    for row in LadderStep.objects.filter(unit__in=units).order_by("after_minutes", "pk"):
        steps[row.unit_id].append(Step(row.after_minutes, row.whom, row.by_mail, row.by_webhook))
    return tuple(next((steps[unit.pk] for unit in units if unit.pk in steps), DEFAULT))


def take_due_steps(limit: int = 100) -> int:
    """Move alerts whose next step is due one step up; returns how many were due."""
    _hurry()
    due = list(SafetyAlert.objects.due().order_by("next_step_at", "pk")[:limit])
    if due:
        settle(due, _take)
    return len(due)


def _hurry() -> None:
    """Where nothing of the last step can arrive any more, do not wait: the next step is due now."""
    last = Told.objects.filter(escalation__alert=OuterRef("pk"), escalation__number=OuterRef("steps_taken"))
    in_vain = last.filter(notice__status=Status.GIVEN_UP)
    climbing = SafetyAlert.objects.urgent().waiting().filter(steps_taken__lt=HURRIED, next_step_at__gt=timezone.now())
    lost = climbing.filter(Exists(in_vain)).exclude(Exists(last.exclude(notice__status=Status.GIVEN_UP)))
    lost.update(next_step_at=timezone.now())


def _take(alerts: Sequence[SafetyAlert]) -> None:
    """Take one step for each of ``alerts`` that is still due and that nobody else has in hand."""
    now = timezone.now()
    mine = SafetyAlert.objects.due().filter(pk__in=[alert.pk for alert in alerts])
    locked = mine.select_for_update(skip_locked=True, of=["self"]).select_related("feedback__unit", "feedback__drill")
    circles: dict[int | None, Circle] = {}
    tellings = []
    for alert in locked.order_by("pk"):
        circle = circles.setdefault(alert.feedback.unit_id, Circle(alert.feedback.unit, now))
        if telling := _step_up(alert, circle, now):
            tellings.append(telling)
    _tell(tellings, now)


def _step_up(alert: SafetyAlert, circle: Circle, now: datetime) -> Telling | None:
    """Take the next step of ``alert``; None, and another look soon, if there is nobody at all to be told."""
    ladder = ladder_of(circle.units)
    step = ladder[min(alert.steps_taken, len(ladder) - 1)]
    pagers = Webhook.objects.concerning(circle.unit_ids).exclude(pk__in=CaseSystem.objects.values("webhook"))
    webhooks = tuple(pagers) if step.by_webhook else ()
    reached = circle.reached(step.whom)
    # Without a webhook that is on, a step by webhook alone would reach nobody: it writes instead.
    people = _fresh(alert, reached.people) if step.by_mail or not webhooks else ()
    address = letters.drill_address(alert)
    if not (people or webhooks or address):
        log.error("an alert reaches nobody: no officer and no administrator can be written to", alert=alert.pk)
        SafetyAlert.objects.filter(pk=alert.pk).update(next_step_at=now + NOBODY_AGAIN)
        return None
    taken = alert.steps_taken + 1
    SafetyAlert.objects.filter(pk=alert.pk).update(steps_taken=taken, next_step_at=_next(alert, ladder, taken, now))
    escalation = Escalation.objects.create(
        alert=alert, number=taken, whom=step.whom, stood_in=reached.stood_in, taken_at=now
    )
    return Telling(escalation, alert, circle, () if address else people, webhooks)


def _next(alert: SafetyAlert, ladder: Sequence[Step], taken: int, now: datetime) -> datetime:
    """When the step after the first ``taken`` is due; the last one is repeated until somebody acknowledges."""
    if taken < len(ladder):
        return alert.raised_at + timedelta(minutes=ladder[taken].minutes)
    return now + timedelta(minutes=settings.ALERT_REPEAT_MINUTES)


def _fresh(alert: SafetyAlert, people: tuple[User, ...]) -> tuple[User, ...]:
    """Those of ``people`` who have not been told of ``alert``; when all have, they are reminded."""
    told = set(Told.objects.filter(escalation__alert=alert).values_list("user", flat=True))
    return tuple(user for user in people if user.pk not in told) or people


def _tell(tellings: Sequence[Telling], now: datetime) -> None:
    """Keep one notice for each person and webhook, about all the alerts that it is to hear of now."""
    by_reader: dict[letters.Reader, list[Telling]] = defaultdict(list)
    for telling in tellings:
        for reader in letters.readers_of(telling):
            by_reader[reader].append(telling)
    notices = {reader: letters.notice_for(reader, about, now) for reader, about in by_reader.items()}
    kept = queue(list(notices.values()))
    Told.objects.bulk_create(
        Told(
            escalation=telling.escalation,
            user=reader.user,
            name="" if reader.user else reader.name,
            notice=kept[notices[reader].key],
        )
        for reader, about in by_reader.items()
        for telling in about
    )
