"""What every correction does: take the comment up, keep the label, and send the comment on its way again."""

import structlog
from django.contrib.auth.models import User
from django.db import transaction
from kombu.exceptions import OperationalError

from feedback.models import Correction, Feedback
from feedback.tasks import wake_next_step

log = structlog.get_logger(__name__)
Span = tuple[int, int]


class Busy(Exception):  # noqa: N818 - a state of the comment, not a mistake
    """A worker has the comment in its hands; a moment later it is free."""


def take_up(pk: int) -> Feedback:
    """The comment ``pk``, locked until the transaction ends. Raises ``Busy`` while a worker has it."""
    comment = Feedback.objects.lock(pk)
    if not Feedback.objects.free().filter(pk=pk).exists():
        raise Busy
    return comment


def keep(feedback: Feedback, kind: str, span: Span, *, was: str, becomes: str, by: User) -> None:
    """Write down that ``span`` becomes ``becomes``. What it was at first stays; back to that is no correction."""
    start, end = span
    same = Correction.objects.filter(feedback=feedback, kind=kind, start=start, end=end)
    earlier = same.first()
    same.delete()
    first = earlier.was if earlier else was
    if first != becomes:
        Correction.objects.create(feedback=feedback, kind=kind, start=start, end=end, was=first, becomes=becomes, by=by)


def send_back(feedback: Feedback) -> None:
    """Have whoever comes after understanding look at ``feedback`` again, once this transaction stands."""
    Feedback.objects.filter(pk=feedback.pk).send_back()
    transaction.on_commit(_wake)


def _wake() -> None:
    try:
        wake_next_step()
    except OperationalError:
        log.warning("the queue cannot be reached; the sweep will take what was corrected")
