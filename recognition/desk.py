"""The desk: a person settles what the machine would not guess. Each decision is kept with who and when."""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from feedback.models import Feedback, SafetyAlert, State
from portal.audit.trail import record
from portal.directory.models import Employee
from recognition import learning
from recognition.delivering import deliver_mention
from recognition.models import Certainty, Decision, Mention, Outcome, Routing, Settlement
from recognition.undoing import note_settlement, reach


class AlreadySettled(Exception):  # noqa: N818 - a state of the desk, not a mistake
    """Somebody else settled this a moment before."""


class BeingSorted(Exception):  # noqa: N818 - a state of the comment, not a mistake
    """The comment was corrected and is on its way through routing again."""


class WithSomebodyElse(Exception):  # noqa: N818 - a state of the desk, not a mistake
    """Another steward took it up after this one's time was over, and has it now."""


@transaction.atomic
def decide(
    routing: Routing, decision: Decision, *, by: User, mention: int | None = None, employee: Employee | None = None
) -> Settlement:
    """Settle the mention with the pk ``mention`` (None: a comment that names nobody) as ``decision``, and deliver.

    ``employee`` goes with ``Decision.EMPLOYEE`` and with nothing else. What is delivered, and what is learnt, waits
    until it can no longer be undone. Raises ``AlreadySettled`` when another steward was first, ``WithSomebodyElse``
    when another has it before them, ``BeingSorted`` when the comment was corrected a moment before.
    """
    routing = _taken_up(routing, by)
    before = {"reason": routing.reason, "waiting_since": routing.waiting_since}
    there = keys(routing.feedback.compliments)
    settled, at = _settle(routing, mention, decision, employee, by), reach()
    deliver_mention(settled, at=at)
    learning.learn_decision(settled, by=by, at=at)
    made = {
        "added": mention is None,
        "letters": keys(routing.feedback.compliments.exclude(pk__in=there)),
        "lessons": keys(settled.lessons.filter(taught_at=at)),
        "alerts": [] if routing.mentions.undecided().exists() else _conclude(routing, by),
    }
    record(by, f"recognition.decided_{decision}", routing, unit=routing.unit)
    return note_settlement(settled, before, made, by=by)


def keys(rows: QuerySet) -> list[int]:
    """The primary keys of ``rows``."""
    return list(rows.values_list("pk", flat=True))


def _taken_up(routing: Routing, by: User) -> Routing:
    """``routing`` as it stands now, with its comment, both locked; only if ``by`` may settle it."""
    if Feedback.objects.lock(routing.feedback_id).state != State.ROUTED:
        raise BeingSorted
    routing = Routing.objects.select_for_update(of=["self"]).select_related("feedback").get(pk=routing.pk)
    if routing.outcome != Outcome.PERSON:
        raise AlreadySettled
    if not Routing.objects.free_for(by).filter(pk=routing.pk).exists():
        raise WithSomebodyElse
    return routing


def _settle(routing: Routing, pk: int | None, decision: Decision, employee: Employee | None, by: User) -> Mention:
    if pk is None and not routing.mentions.undecided().exists():
        pk = Mention.objects.create(routing=routing, certainty=Certainty.UNSURE).pk
    if not routing.mentions.filter(pk=pk).decide(decision, employee, by=by):
        raise AlreadySettled
    return Mention.objects.select_related("routing__feedback", "employee__preference").get(pk=pk)


def _conclude(routing: Routing, by: User) -> list[int]:
    """The steward has seen the words: what was held for a steward is held no longer. Returns the alerts taken."""
    waiting = SafetyAlert.objects.waiting().filter(feedback=routing.feedback_id)
    taken = [alert.pk for alert in waiting if alert.acknowledge(by)]
    routing.conclude()
    return taken
