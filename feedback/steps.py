"""How a step of the pipeline takes what waits: a batch in one transaction, a row alone when the batch fails."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import structlog
from django.db import InterfaceError, OperationalError, models, transaction

Row = TypeVar("Row", bound=models.Model)
BATCHES = 20
log = structlog.get_logger(__name__)


def settle(rows: Sequence[Row], step: Callable[[Sequence[Row]], None]) -> None:
    """Run ``step`` over ``rows`` in one transaction.

    When that fails, run it row by row, so that one bad row holds up nobody: it stays where it was, its claim lapses,
    and after its last try it is set aside for a person. ``step`` must move its rows on in the same transaction.
    A database that cannot be asked is no row's fault: that error is raised, and all the claims lapse.
    """
    try:
        with transaction.atomic():
            step(rows)
    except (InterfaceError, OperationalError):
        raise
    except Exception as error:  # whatever it was, the rows must be told apart
        if len(rows) == 1:
            log.exception("row failed", row=rows[0].pk, kind=type(error).__name__)
            return
        for row in rows:
            settle([row], step)


def drain(take_batch: Callable[[], int], *, then: Callable[[], None] = lambda: None) -> bool:
    """Take batch after batch until none is left; ``then`` follows each. True when it stopped with more to come.

    It stops after ``BATCHES``, so that no message is held longer than the queue waits before it sends it again.
    """
    for _ in range(BATCHES):
        if not take_batch():
            return False
        then()
    return True
