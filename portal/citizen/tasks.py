"""Wake-ups. They may be lost or come twice: the rows are the truth, and beat wakes this every minute."""

from celery import shared_task

from feedback.steps import drain
from portal.citizen import telling


@shared_task(ignore_result=True)
def tell_citizens() -> None:
    """Mail those who left an address what came back to them, and let go of addresses that were used."""
    if drain(telling.tell_waiting):
        tell_citizens.delay()
    telling.forget_sent()
