"""Put praise into inboxes: an employee's own, or their team's. The only place that makes a Compliment."""

from collections.abc import Iterable, Mapping, Sequence

from feedback.models import Feedback
from portal.directory.models import Employee
from recognition import naming
from recognition.excerpts import Excerpt, Part, excerpt_for
from recognition.models import Compliment, Decision, Mention
from recognition.planning import Plan


def letters_for(plan: Plan, employees: Mapping[int, Employee]) -> list[Compliment]:
    """A letter for each employee who is surely named; for somebody who left, one for their former team."""
    letters = [
        letter_for(plan.feedback, employees[mention.candidates[0].key], _excerpt(plan, mention))
        for mention in plan.sure
    ]
    return list({(letter.employee_id, letter.unit_id): letter for letter in letters}.values())


def _excerpt(plan: Plan, mention: naming.Mention) -> Excerpt:
    return excerpt_for(
        plan.feedback.text,
        plan.parts,
        language=plan.feedback.language,
        name=(mention.start, mention.end),
        places=mention.places,
        others=plan.others(mention),
    )


def letter_for(feedback: Feedback, employee: Employee, excerpt: Excerpt) -> Compliment:
    """The compliment in ``excerpt`` addressed to ``employee``, or to the team that they have left."""
    if employee.has_left:
        return _letter(feedback, excerpt, unit_id=employee.unit_id)
    return _letter(feedback, excerpt, employee_id=employee.pk)


def team_letter(feedback: Feedback, parts: Sequence[Part], unit_id: int) -> Compliment:
    """The praise that names nobody, for the team of ``unit_id``."""
    return _letter(feedback, excerpt_for(feedback.text, parts, language=feedback.language), unit_id=unit_id)


def _letter(feedback: Feedback, excerpt: Excerpt, **to: int) -> Compliment:
    start, end = excerpt.name or (None, None)
    return Compliment(
        feedback=feedback, excerpt=excerpt.text, name_start=start, name_end=end, partial=excerpt.partial, **to
    )


def deliver(letters: Iterable[Compliment]) -> None:
    """Write ``letters``; one that was delivered before is not delivered again (the database's word)."""
    Compliment.objects.bulk_create(letters, ignore_conflicts=True)


def deliver_mention(mention: Mention) -> None:
    """Deliver what was decided about one mention: to its employee, to the team, or nothing."""
    routing = mention.routing
    feedback, parts = routing.feedback, parts_of(routing.feedback)
    if mention.decision == Decision.EMPLOYEE:
        others = [place for other in routing.mentions.exclude(pk=mention.pk) for place in other.spans]
        excerpt = excerpt_for(
            feedback.text,
            parts,
            language=feedback.language,
            name=mention.span,
            places=mention.spans,
            others=others,
        )
        deliver([letter_for(feedback, mention.employee, excerpt)])
    elif mention.decision == Decision.TEAM:
        deliver([team_letter(feedback, parts, routing.unit_id)])


def parts_of(feedback: Feedback) -> tuple[Part, ...]:
    """The comment's segments as excerpts know them."""
    return tuple(Part(it.start, it.end, it.sentiment) for it in feedback.segments.all())
