"""Held → on its way: once an officer has acknowledged every urgent alert of a comment, its praise may go on."""

from django.db import transaction
from django.db.models import Exists, OuterRef

from feedback.models import SafetyAlert, State
from recognition.delivering import deliver, deliver_mention, parts_of, team_letter
from recognition.models import Certainty, Decision, Outcome, Reason, Routing


def release_acknowledged(limit: int = 200) -> int:
    """Send on what was held and is held no longer; returns how many comments.

    What a steward has just corrected goes through routing first.
    """
    urgent = SafetyAlert.objects.urgent().waiting().filter(feedback=OuterRef("feedback"))
    free = Routing.objects.filter(outcome=Outcome.HELD, feedback__state=State.ROUTED).exclude(Exists(urgent))
    return sum(_release(pk) for pk in free.order_by("pk").values_list("pk", flat=True)[:limit])


@transaction.atomic
def _release(pk: int) -> bool:
    """Release one; False when another worker was first."""
    held = Routing.objects.filter(pk=pk, outcome=Outcome.HELD).select_related("feedback")
    routing = held.select_for_update(skip_locked=True, of=["self"]).first()
    if routing is None:
        return False
    if SafetyAlert.objects.waiting().filter(feedback=routing.feedback_id).exists():
        routing.ask(Reason.UNSAFE)
    else:
        _send_on(routing)
    return True


def _send_on(routing: Routing) -> None:
    """What the machine was sure of is delivered; the rest takes the way it would have taken without the alert."""
    for mention in routing.mentions.undecided().filter(certainty=Certainty.SURE):
        routing.mentions.filter(pk=mention.pk).decide(Decision.EMPLOYEE, mention.candidates.first().employee)
        deliver_mention(routing.mentions.select_related("routing__feedback", "employee").get(pk=mention.pk))
    if routing.mentions.undecided().exists():
        routing.ask(Reason.UNSURE)
        return
    if not routing.mentions.exists():
        deliver([team_letter(routing.feedback, parts_of(routing.feedback), routing.unit_id)])
    routing.conclude()
