"""Understood → routed: deliver what is sure, put before a person what is not, each comment exactly once."""

from collections.abc import Sequence

from feedback.models import Feedback, State
from feedback.steps import settle
from portal.directory.models import Employee, Unit
from recognition.delivering import deliver, letters_for, team_letter
from recognition.learning import current_lessons
from recognition.models import Outcome, Routing
from recognition.naming import Index
from recognition.noting import note_mentions
from recognition.offices import Offering, offering_units, team_of
from recognition.planning import Plan, plan_for, understood
from recognition.rerouting import route_again

# What of an employee decides where a letter goes and who sees it.
ADDRESSED_BY = ("pk", "unit_id", "left", "protected", "preference__takes_letters", "preference__visibility")


def route_waiting(index: Index, limit: int = 200) -> int:
    """Route the next understood comments; returns how many rows were taken."""
    taken = Feedback.objects.claim(State.UNDERSTOOD, limit)
    if taken:
        settle(taken, lambda rows: route(rows, index))
    return len(taken)


def route(rows: Sequence[Feedback], index: Index) -> None:
    """Decide where the praise of each comment goes, inside the caller's transaction.

    The rows are moved on first and so are locked: what a steward corrects meanwhile waits, and sends them back here.
    """
    moved = set(Feedback.objects.advance([row.pk for row in rows], State.UNDERSTOOD, State.ROUTED))
    lessons, offering = current_lessons(), offering_units()
    comments = understood([row for row in rows if row.pk in moved], offering)
    plans = {comment.feedback.pk: plan_for(comment, index, lessons) for comment in comments}
    settled = Routing.objects.select_for_update().filter(feedback__in=moved).in_bulk(field_name="feedback_id")
    for pk, routing in settled.items():
        route_again(routing, plans.pop(pk))
    _write(list(plans.values()), offering)


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
    note_mentions(zip(routings, plans, strict=True))
    deliver(_letters(plans, teams))


def _letters(plans: Sequence[Plan], teams: dict[int, int]) -> list:
    """The letters that can leave at once: every sure mention's, and the team's where nobody is named."""
    sure = {named.candidates[0].key for plan in plans if plan.delivers for named in plan.sure}
    employees = Employee.objects.select_related("preference").only(*ADDRESSED_BY).in_bulk(sure)
    letters = []
    for plan in plans:
        if plan.outcome == Outcome.TEAM:
            letters.append(team_letter(plan.feedback, plan.parts, teams[plan.feedback.pk]))
        elif plan.delivers:
            letters += letters_for(plan, employees)
    return letters
