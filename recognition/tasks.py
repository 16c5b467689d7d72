"""Wake-ups and nothing else; see ``feedback.tasks``."""

from celery import shared_task

from recognition import people, releasing, routing


@shared_task(ignore_result=True)
def route_waiting() -> None:
    """Route a batch, and let go what an officer has released."""
    releasing.release_acknowledged()
    if routing.route_waiting(people.current_index()):
        route_waiting.delay()
