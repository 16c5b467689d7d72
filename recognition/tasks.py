"""Wake-ups and nothing else; see ``feedback.tasks``."""

from celery import shared_task

from feedback.steps import drain
from recognition import digests, people, releasing, routing, undoing


@shared_task(ignore_result=True)
def route_waiting() -> None:
    """Let go what an officer has released, and route what waits."""
    releasing.release_acknowledged()
    if drain(lambda: routing.route_waiting(people.current_index())):
        route_waiting.delay()


@shared_task(ignore_result=True)
def send_digests() -> None:
    """Have a mail written to everybody whose hour has come and who has something new to read."""
    if digests.queue_due():
        send_digests.delay()


@shared_task(ignore_result=True)
def forget_settlements() -> None:
    """Let go of what was kept so that a decision of the desk could be undone."""
    undoing.forget_old()
