"""A comment that a steward put right is routed once more: what was decided stays, what follows from it changes."""

from dataclasses import replace

from django.utils import timezone

from recognition import naming
from recognition.models import Compliment, Decision, Mention, Outcome, Reason, Routing
from recognition.noting import note_mentions
from recognition.planning import Plan, Stand
from recognition.revising import bring_in_line, places_of_others, standing


def route_again(routing: Routing, plan: Plan) -> None:
    """Settle ``routing``, which is locked, by the new ``plan`` for its comment.

    Whom the directory would suggest today for a name that was decided is not asked: that decision stays. A name that
    the machine was sure of and that now stands doubtfully goes to the desk; new names are decided as ever.
    """
    known = list(routing.mentions.all())
    for mention in known:
        _look_again(mention, standing(mention, plan.feedback, plan.parts, places_of_others(mention, known)))
    held = routing.is_held and plan.outcome != Outcome.NOBODY
    news = tuple(_unless_refused(named, routing) for named in plan.mentions if not _is_known(named, known))
    note_mentions(
        [(routing, replace(plan, mentions=news, **({"outcome": Outcome.HELD, "reason": ""} if held else {})))]
    )
    _settle(routing, *((Outcome.HELD, "") if held else _outcome(routing, plan)))
    sends = routing.outcome in {Outcome.DELIVERED, Outcome.TEAM} or routing.reason in {Reason.UNSURE, Reason.NOT_ME}
    bring_in_line(routing, plan.feedback, may_send=sends)


def _look_again(mention: Mention, stand: Stand) -> None:
    """Take back what the machine decided where it would not decide so now. What a person decided stays."""
    this = Mention.objects.filter(pk=mention.pk, decided_by=None)
    if stand is Stand.BLAMED:
        this.decide(Decision.NOBODY)
    elif mention.decision == Decision.NOBODY or (stand is Stand.DOUBTFUL and mention.decision == Decision.EMPLOYEE):
        this.reopen()


def _is_known(named: naming.Mention, known: list[Mention]) -> bool:
    spans = [span for mention in known for span in mention.spans]
    return any(start < last and first < end for start, end in named.places for first, last in spans)


def _unless_refused(named: naming.Mention, routing: Routing) -> naming.Mention:
    """Whoever said "that wasn't me" of this comment is no candidate in it again."""
    refused = Compliment.objects.filter(feedback=routing.feedback_id).exclude(not_me_at=None)
    denied = set(refused.values_list("employee_id", flat=True))
    left = tuple(candidate for candidate in named.candidates if candidate.key not in denied)
    if len(left) == len(named.candidates):
        return named
    return replace(named, candidates=left, certainty=naming.Certainty.UNSURE)


def _outcome(routing: Routing, plan: Plan) -> tuple[Outcome, str]:
    if plan.outcome in {Outcome.NOBODY, Outcome.HELD}:
        return plan.outcome, ""
    if Reason.UNSAFE in {plan.reason, routing.reason}:
        return Outcome.PERSON, Reason.UNSAFE
    mentions = list(routing.mentions.all())
    stand = {it: standing(it, plan.feedback, plan.parts, places_of_others(it, mentions)) for it in mentions}
    decisions = {mention.decision for mention in mentions if stand[mention] is not Stand.BLAMED} or {Decision.TEAM}
    if "" in decisions:
        return Outcome.PERSON, Reason.NOT_ME if routing.reason == Reason.NOT_ME else Reason.UNSURE
    if Decision.EMPLOYEE in decisions:
        return Outcome.DELIVERED, ""
    return (Outcome.TEAM if Decision.TEAM in decisions else Outcome.NOBODY), ""


def _settle(routing: Routing, outcome: Outcome, reason: str) -> None:
    """Whoever waited goes on waiting since then; who begins to wait, waits from now."""
    waiting = {Outcome.PERSON, Outcome.HELD}
    if outcome in waiting and routing.outcome not in waiting:
        routing.waiting_since = timezone.now()
    if outcome not in waiting:
        routing.decided_at = timezone.now()
    routing.outcome, routing.reason = outcome, reason
    routing.save(update_fields=["outcome", "reason", "waiting_since", "decided_at"])
