from celery import shared_task

from portal.audit import sealing


@shared_task(ignore_result=True)
def seal() -> None:
    # A batch that is not full was the last: going on until none is left would seal single events under steady traffic.
    while sealing.seal_waiting() == sealing.LIMIT:
        pass
