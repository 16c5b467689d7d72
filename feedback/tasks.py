"""Wake-ups. They may be lost or come twice: the rows are the truth, and beat wakes everybody every few seconds."""

from celery import current_app, shared_task
from django.conf import settings

from feedback import limits, reading, retention


@shared_task(ignore_result=True)
def understand_waiting() -> None:
    """Understand a batch; wake the next batch and the next step."""
    if reading.understand_waiting():
        current_app.send_task(settings.AFTER_UNDERSTANDING_TASK)
        understand_waiting.delay()


@shared_task(ignore_result=True)
def delete_expired() -> None:
    """Let go of originals, contacts and counters whose time is over."""
    retention.delete_expired()
    limits.forget_windows()
