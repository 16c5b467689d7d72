"""Wake-ups. They may be lost or come twice: the rows are the truth, and beat wakes this every minute."""

from celery import shared_task

from feedback.steps import drain
from portal.citizen import deleting, telling


@shared_task(ignore_result=True)
def tell_citizens() -> None:
    """Mail those who left an address what came back to them; let go of what was used, and of what is to be deleted."""
    if drain(telling.tell_waiting):
        tell_citizens.delay()
    telling.forget_sent()
    drain(deleting.erase_asked)
