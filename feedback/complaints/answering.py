"""What a service owner does with a complaint: take it on, answer, say what changed, close. Each on record."""

from hashlib import blake2b

import structlog
from celery import current_app
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from feedback.models import Contact, FollowUp
from portal.audit.trail import record

log = structlog.get_logger(__name__)
Actor = User | str


class ClosedBefore(Exception):  # noqa: N818 - a state of the complaint, not a mistake
    """Somebody closed it meanwhile."""


class AnsweredBefore(Exception):  # noqa: N818 - a state of the complaint, not a mistake
    """Somebody answered since this answer was begun: it must not be written over unseen."""


class NothingToClose(Exception):  # noqa: N818 - a state of the complaint, not a mistake
    """The citizen can read an answer, and there is none, nor a word of what changed."""


@transaction.atomic
def take_on(follow_up: FollowUp, *, by: User) -> bool:
    """``by`` looks after it from now on; False when somebody else does already."""
    taken = FollowUp.objects.open().filter(pk=follow_up.pk, owner=None).update(owner=by)
    if taken:
        record(by, "feedback.complaint_taken_on", follow_up, unit=follow_up.unit_id)
    return bool(taken)


@transaction.atomic
def let_go(follow_up: FollowUp, *, by: User) -> bool:
    """Leave it to the others; False when ``by`` had not taken it on."""
    left = FollowUp.objects.open().filter(pk=follow_up.pk, owner=by).update(owner=None)
    if left:
        record(by, "feedback.complaint_let_go", follow_up, unit=follow_up.unit_id)
    return bool(left)


@transaction.atomic
def answer(follow_up: FollowUp, words: str, what_changed: str, *, by: Actor, version: str | None = None) -> None:
    """Keep the ``words`` for the citizen (none: as yet unanswered) and ``what_changed``, and wake whoever tells them.

    ``version`` is what stood there when the answer was begun (``version_of``; None: never mind). Raises
    ``ClosedBefore``, ``AnsweredBefore``.
    """
    row = _taken_up(follow_up)
    if version is not None and version != version_of(row):
        raise AnsweredBefore
    is_new = words != row.answer
    row.answer, row.what_changed = words, what_changed
    row.answered_at = (timezone.now() if is_new else row.answered_at) if words else None
    row.state = FollowUp.State.ANSWERED if words else FollowUp.State.OPEN
    row.save(update_fields=["answer", "what_changed", "answered_at", "state"])
    record(by, "feedback.complaint_answered", row, unit=row.unit_id)
    if words and is_new and Contact.objects.filter(feedback=row.feedback_id).exists():
        transaction.on_commit(_wake)  # with a code alone there is nobody to be told


@transaction.atomic
def close(follow_up: FollowUp, *, by: Actor) -> None:
    """Nothing more is to be done. Raises ``ClosedBefore``, and ``NothingToClose`` when nobody was told anything."""
    row = _taken_up(follow_up)
    if row.can_be_read and not (row.answer or row.what_changed):
        raise NothingToClose
    row.state, row.closed_at = FollowUp.State.CLOSED, timezone.now()
    row.save(update_fields=["state", "closed_at"])
    record(by, "feedback.complaint_closed", row, unit=row.unit_id)


def version_of(follow_up: FollowUp) -> str:
    """What tells whether somebody answered in between."""
    return blake2b(f"{follow_up.answer}\0{follow_up.what_changed}".encode(), digest_size=8).hexdigest()


def _taken_up(follow_up: FollowUp) -> FollowUp:
    row = FollowUp.objects.select_for_update(of=["self"]).select_related("feedback").get(pk=follow_up.pk)
    if row.state == FollowUp.State.CLOSED:
        raise ClosedBefore
    return row


def _wake() -> None:
    """Without the queue the sweep finds the answer a minute later: nothing is lost."""
    try:
        current_app.send_task(settings.AFTER_ANSWER_TASK)
    except OperationalError:
        log.warning("the queue cannot be reached; the sweep will tell the citizen")
