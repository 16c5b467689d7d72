"""Take back one decision of the desk, for as long as nobody has seen what came of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from feedback.corrections.keeping import send_back
from feedback.models import Feedback, SafetyAlert, State
from portal.audit.trail import record
from recognition.models import Compliment, Lesson, Mention, Outcome, Routing, Settlement

KEPT = timedelta(days=2)


class TooLate(Exception):  # noqa: N818 - a state of the desk, not a mistake
    """The time is over, it was undone before, or a later decision about the same comment stands on it."""


def reach() -> datetime:
    """When what is decided now lies in an inbox: a little after the last moment for undoing it."""
    return timezone.now() + timedelta(seconds=settings.DESK_HOLD_SECONDS)


def note_settlement(mention: Mention, before: Mapping, made: Mapping, *, by: User) -> Settlement:
    """Write down what a decision about ``mention`` found and made, so that it can be taken back.

    ``before`` has the routing's ``reason`` and ``waiting_since``; ``made`` the keys of ``letters``, ``lessons`` and
    ``alerts``, and whether the mention itself was ``added`` by the decision.
    """
    return Settlement.objects.create(
        routing=mention.routing,
        mention=mention,
        steward=by,
        before={"reason": before["reason"], "waiting_since": before["waiting_since"].isoformat()},
        made=dict(made),
    )


@transaction.atomic
def undo(settlement: Settlement, *, by: User) -> Routing:
    """Make everything as it was before ``settlement``; returns the routing, which waits again as long as it did.

    What waits for another reason by now, or is held, goes on doing so. A comment that was put right since is sorted
    once more, in the light of its decisions. Raises ``TooLate``.
    """
    comment = Feedback.objects.lock(settlement.routing.feedback_id)
    routing = Routing.objects.select_for_update(of=["self"]).get(pk=settlement.routing_id)
    this = Settlement.objects.undoable_by(by).filter(pk=settlement.pk).first()
    if this is None or routing.settlements.standing().filter(pk__gt=this.pk).exists():
        raise TooLate
    moved = _moved_since(comment, this)
    _take_back(this, by)
    if routing.outcome not in (Outcome.PERSON, Outcome.HELD):
        _ask_again(routing, this.before)
    if moved:
        send_back(comment)
    record(by, "recognition.decision_undone", routing, unit=routing.unit_id)
    return routing


def forget_old() -> int:
    """Delete what was kept so that decisions could be undone and today's be counted; returns how many rows."""
    deleted, _by_model = Settlement.objects.filter(settled_at__lt=timezone.now() - KEPT).delete()
    return deleted


def _ask_again(routing: Routing, before: Mapping) -> None:
    routing.outcome, routing.reason = Outcome.PERSON, before["reason"]
    routing.waiting_since = datetime.fromisoformat(before["waiting_since"])
    routing.save(update_fields=["outcome", "reason", "waiting_since"])


def _moved_since(comment: Feedback, settlement: Settlement) -> bool:
    """Whether the comment was put right after the decision, so that its letters are no longer those it made."""
    made = settlement.made["letters"]
    return (
        comment.state != State.ROUTED
        or comment.corrections.filter(at__gte=settlement.settled_at).exists()
        or Compliment.objects.filter(pk__in=made).count() < len(made)
    )


def _take_back(settlement: Settlement, by: User) -> None:
    made = settlement.made
    Compliment.objects.filter(pk__in=made["letters"]).delete()
    Lesson.objects.filter(pk__in=made["lessons"]).delete()
    taken = SafetyAlert.objects.filter(pk__in=made["alerts"], acknowledged_by=by)
    taken.update(acknowledged_at=None, acknowledged_by=None)
    mention = settlement.mention
    settlement.undone_at = timezone.now()
    settlement.mention = None if made["added"] else mention
    settlement.save(update_fields=["undone_at", "mention"])
    if made["added"]:
        mention.delete()
    else:
        Mention.objects.filter(pk=mention.pk).unsettle()
