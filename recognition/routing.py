"""Understood → routed: deliver what is sure, put before a person what is not, each comment exactly once."""

from collections.abc import Sequence

from django.utils import timezone

from feedback.models import Feedback, State
from feedback.steps import settle
from portal.directory.models import Employee, Unit
from recognition.delivering import deliver, letters_for, team_letter
from recognition.learning import current_lessons
from recognition.models import Candidate, Decision, Mention, Outcome, Routing
from recognition.naming import Index
from recognition.offices import Offering, offering_units, team_of
from recognition.planning import Plan, plan_for, understood

# A name that hundreds bear tells a steward nothing: the desk keeps the likeliest, and a search for the others.
MOST_CANDIDATES = 50


def route_waiting(index: Index, limit: int = 200) -> int:
    """Route the next understood comments; returns how many rows were taken."""
    taken = Feedback.objects.claim(State.UNDERSTOOD, limit)
    if taken:
        settle(taken, lambda rows: route(rows, index))
    return len(taken)


def route(rows: Sequence[Feedback], index: Index) -> None:
    """Decide once where the praise of each comment goes, inside the caller's transaction."""
    lessons, offering = current_lessons(), offering_units()
    plans = {comment.feedback.pk: plan_for(comment, index, lessons) for comment in understood(rows, offering)}
    moved = Feedback.objects.advance(list(plans), State.UNDERSTOOD, State.ROUTED)
    _write([plans[pk] for pk in moved], offering)


def _write(plans: Sequence[Plan], offering: Offering) -> None:
    """Leave ``plans`` in the database: routings, mentions with their candidates, and the letters of what is sure."""
    agency_id = Unit.objects.agency().pk
    teams = {plan.feedback.pk: team_of(plan.feedback, offering, agency_id) for plan in plans}
    routings = Routing.objects.bulk_create(
        Routing(
            feedback=plan.feedback,
            unit_id=teams[plan.feedback.pk],
            outcome=plan.outcome,
            reason=plan.reason,
            waiting_since=plan.feedback.received_at,
        )
        for plan in plans
    )
    _write_mentions(zip(routings, plans, strict=True))
    deliver(_letters(plans, teams))


def _write_mentions(routed: zip) -> None:
    found = [(routing, plan, named) for routing, plan in routed for named in plan.mentions]
    mentions = Mention.objects.bulk_create(_mention(routing, plan, named) for routing, plan, named in found)
    Candidate.objects.bulk_create(
        Candidate(
            mention=mention,
            employee_id=candidate.key,
            position=position,
            score=candidate.score,
            why=[[it.kind, it.detail, *filter(None, [it.through])] for it in candidate.why],
        )
        for mention, (_, _, named) in zip(mentions, found, strict=True)
        for position, candidate in enumerate(named.candidates[:MOST_CANDIDATES])
    )


def _mention(routing: Routing, plan: Plan, named) -> Mention:  # noqa: ANN001 - naming's value of the same name
    """A sure mention is decided by the machine, unless safety holds the whole comment."""
    decided = plan.delivers and named in plan.sure
    return Mention(
        routing=routing,
        start=named.start,
        end=named.end,
        places=named.places,
        written=named.surface[:200],
        certainty=named.certainty,
        decision=Decision.EMPLOYEE if decided else "",
        employee_id=named.candidates[0].key if decided else None,
        decided_at=timezone.now() if decided else None,
    )


def _letters(plans: Sequence[Plan], teams: dict[int, int]) -> list:
    """The letters that can leave at once: every sure mention's, and the team's where nobody is named."""
    sure = {named.candidates[0].key for plan in plans if plan.delivers for named in plan.sure}
    employees = Employee.objects.only("pk", "unit_id", "left").in_bulk(sure)
    letters = []
    for plan in plans:
        if plan.outcome == Outcome.TEAM:
            letters.append(team_letter(plan.feedback, plan.parts, teams[plan.feedback.pk]))
        elif plan.delivers:
            letters += letters_for(plan, employees)
    return letters
