"""The desk: a person settles what the machine would not guess. Each decision is kept with who and when."""

from django.contrib.auth.models import User
from django.db import transaction

from feedback.models import Feedback, SafetyAlert, State
from portal.audit.trail import record
from portal.directory.models import Employee
from recognition import learning
from recognition.delivering import deliver_mention
from recognition.models import Certainty, Decision, Mention, Outcome, Routing


class AlreadySettled(Exception):  # noqa: N818 - a state of the desk, not a mistake
    """Somebody else settled this a moment before."""


class BeingSorted(Exception):  # noqa: N818 - a state of the comment, not a mistake
    """The comment was corrected and is on its way through routing again."""


@transaction.atomic
def decide(
    routing: Routing, decision: Decision, *, by: User, mention: int | None = None, employee: Employee | None = None
) -> None:
    """Settle the mention with the pk ``mention`` (None: a comment that names nobody) as ``decision``, and deliver.

    ``employee`` goes with ``Decision.EMPLOYEE`` and with nothing else. Raises ``AlreadySettled`` when another steward
    was first, ``BeingSorted`` when the comment was corrected a moment before.
    """
    if Feedback.objects.lock(routing.feedback_id).state != State.ROUTED:
        raise BeingSorted
    routing = Routing.objects.select_for_update(of=["self"]).select_related("feedback").get(pk=routing.pk)
    if routing.outcome != Outcome.PERSON:
        raise AlreadySettled
    settled = _settle(routing, mention, decision, employee, by)
    deliver_mention(settled)
    learning.learn_decision(settled, by=by)
    if not routing.mentions.undecided().exists():
        _conclude(routing, by)
    record(by, f"recognition.decided_{decision}", routing, unit=routing.unit)


def _settle(routing: Routing, pk: int | None, decision: Decision, employee: Employee | None, by: User) -> Mention:
    if pk is None and not routing.mentions.undecided().exists():
        pk = Mention.objects.create(routing=routing, certainty=Certainty.UNSURE).pk
    if not routing.mentions.filter(pk=pk).decide(decision, employee, by=by):
        raise AlreadySettled
    return Mention.objects.select_related("routing__feedback", "employee").get(pk=pk)


def _conclude(routing: Routing, by: User) -> None:
    """The steward has seen the words: what was held for a steward is held no longer."""
    for alert in SafetyAlert.objects.waiting().filter(feedback=routing.feedback_id):
        alert.acknowledge(by)
    routing.conclude()
