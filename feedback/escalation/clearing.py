"""A drill's end: what it wrote goes, what it measured stays."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from feedback.escalation.letters import acknowledged_key
from feedback.models import Drill, Feedback, SafetyAlert, Told
from portal.audit.trail import record
from portal.notices.models import Notice

ABANDONED = timedelta(hours=6)


@transaction.atomic
def end(drill: Drill, *, passed: bool) -> None:
    """Remove the drill's comment with its alert and notices. That it was held, when and how fast, stays."""
    alerts = SafetyAlert.objects.filter(feedback=drill.feedback_id, feedback__drill=drill)
    # Locked first: a worker that just takes a step is waited for, and none takes another one.
    drilled = list(alerts.select_for_update(of=["self"]))
    told = Told.objects.filter(escalation__alert__in=drilled).values("notice")
    shared = Told.objects.filter(notice__in=told).exclude(escalation__alert__in=drilled).values("notice")
    Notice.objects.filter(pk__in=told).exclude(pk__in=shared).delete()
    for alert in drilled:
        Notice.objects.filter(key__startswith=f"{acknowledged_key(alert)}-").delete()
    Feedback.objects.filter(drill=drill).delete()
    Drill.objects.filter(pk=drill.pk).update(feedback=None, ended_at=timezone.now(), passed=passed)
    record(None, "feedback.drill_ended", drill, unit=drill.unit)


def clean_up_abandoned() -> int:
    """Remove what drills that were killed left behind; returns how many."""
    abandoned = Drill.objects.filter(ended_at=None, started_at__lt=timezone.now() - ABANDONED)
    for drill in abandoned:
        end(drill, passed=False)
    return len(abandoned)
