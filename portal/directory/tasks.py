"""Wake-ups and nothing else."""

from celery import shared_task
from django.utils import timezone

from portal.directory import accounts


@shared_task(ignore_result=True)
def close_departed() -> None:
    """Close the accounts of everybody whose last day is over."""
    accounts.close_departed(today=timezone.localdate())
