"""The door for whoever wants something told: rows first, a wake-up after the transaction."""

import logging
from collections.abc import Sequence

from django.db import transaction
from kombu.exceptions import OperationalError

from portal.notices import tasks
from portal.notices.models import Notice

logger = logging.getLogger(__name__)


def queue(notices: Sequence[Notice]) -> dict[str, Notice]:
    """Keep ``notices`` for sending, inside the caller's transaction; returns what is there now, by key.

    One whose key is there already is not kept again: it was told, or is being told.
    """
    Notice.objects.bulk_create(notices, ignore_conflicts=True)
    if notices:
        transaction.on_commit(wake)
    return {kept.key: kept for kept in Notice.objects.filter(key__in=[notice.key for notice in notices])}


def wake() -> None:
    """Wake those who send. Without the queue, beat takes the rows a few seconds later: nothing is lost."""
    try:
        tasks.send_mail.delay()
        tasks.call_webhooks.delay()
    except OperationalError:
        logger.warning("The queue cannot be reached; the sweep will send what waits.")
