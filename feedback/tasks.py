"""Wake-ups. They may be lost or come twice: the rows are the truth, and beat wakes everybody every few seconds."""

from celery import current_app, shared_task
from django.conf import settings

from feedback import limits, reading, retention
from feedback.complaints import climbing, handing_over
from feedback.escalation import clearing, ladder
from feedback.models import SafetyAlert
from feedback.steps import drain


@shared_task(ignore_result=True)
def understand_waiting() -> None:
    """Understand what waits, and wake the next step after each batch."""
    if drain(reading.understand_waiting, then=wake_next_step):
        understand_waiting.delay()
    reading.alert_about_unread()
    if SafetyAlert.objects.due().exists():
        escalate.delay()


@shared_task(ignore_result=True)
def escalate() -> None:
    """Move alerts that nobody has acknowledged up the ladder."""
    drain(ladder.take_due_steps)


def wake_next_step() -> None:
    """Tell whoever comes after understanding, by the name in the settings: nothing here knows it."""
    current_app.send_task(settings.AFTER_UNDERSTANDING_TASK)


@shared_task(ignore_result=True)
def delete_expired() -> None:
    """Let go of originals, contacts and counters whose time is over."""
    retention.delete_expired()
    limits.forget_windows()
    clearing.clean_up_abandoned()


@shared_task(ignore_result=True)
def look_after_complaints() -> None:
    """Hand complaints over where a case system takes them, and move overdue ones one unit up."""
    climbing.hold_clocks()
    drain(handing_over.hand_over_waiting)
    drain(climbing.climb_overdue)
