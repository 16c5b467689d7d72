"""A task for a worker that the tests start."""

from pathlib import Path

from celery import shared_task


@shared_task(ignore_result=True)
def leave_a_mark(path):
    with Path(path).open("a") as file:
        file.write("here\n")
