"""Wake-ups. They may be lost or come twice: the rows are the truth, and beat wakes both every few seconds."""

from celery import shared_task

from portal.notices import retention, sending
from portal.notices.models import Way


@shared_task(ignore_result=True)
def send_mail() -> None:
    """Send the mails that are due. Apart from webhooks, so that neither waits for the other's trouble."""
    if sending.send_waiting(Way.MAIL):
        send_mail.delay()


@shared_task(ignore_result=True)
def call_webhooks() -> None:
    """Call the webhooks that are due."""
    if sending.send_waiting(Way.WEBHOOK):
        call_webhooks.delay()


@shared_task(ignore_result=True)
def delete_old() -> None:
    """Let go of notices whose time is over."""
    retention.delete_old()
