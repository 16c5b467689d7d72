"""Put praise into inboxes: an employee's own, or their team's. The only place that makes a Compliment."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from feedback.models import Feedback
from portal.directory.models import Employee
from recognition import naming
from recognition.excerpts import Excerpt, Part, excerpt_for
from recognition.first_names import places_of
from recognition.models import Compliment, Decision, Mention, Visibility
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
    """The compliment in ``excerpt`` addressed to ``employee``.

    To the team that they have left, if they have; to their team without any name, if they want no letters.
    """
    if employee.has_left:
        return _letter(feedback, excerpt, unit_id=employee.unit_id)
    if not takes_letters(employee):
        return _letter(feedback, _unnamed(excerpt, employee), unit_id=employee.unit_id)
    return own_letter(feedback, employee, excerpt)


def _unnamed(excerpt: Excerpt, employee: Employee) -> Excerpt:
    """``excerpt`` without the names that were found in it, nor ``employee``'s where none was looked for."""
    words = replace(
        excerpt, own=(*excerpt.own, *places_of(excerpt.text, employee.called, employee.given, employee.family))
    )
    return words.without_names()


def own_letter(feedback: Feedback, employee: Employee, excerpt: Excerpt) -> Compliment:
    """The compliment for ``employee`` alone, seen by whom they chose for new letters."""
    return _shared_as_chosen(_letter(feedback, excerpt, employee_id=employee.pk), employee)


def takes_letters(employee: Employee) -> bool:
    """Whether ``employee`` wants letters; without a preference they do."""
    return getattr(employee, "preference", None) is None or employee.preference.takes_letters


def may_receive(colleague: Employee) -> bool:
    """Whether a letter may come to ``colleague`` at all."""
    return colleague.is_present and takes_letters(colleague)


def _shared_as_chosen(letter: Compliment, employee: Employee) -> Compliment:
    """``letter`` as wide as ``employee`` chose for new ones, a protected one no wider than their manager."""
    preference = getattr(employee, "preference", None)
    if preference and preference.visibility:
        widest = Visibility.MANAGER if employee.protected else Visibility.PUBLIC
        letter.visibility, letter.shared_at = min(preference.visibility, widest), timezone.now()
    return letter


def copy_for_team(letter: Compliment) -> Compliment:
    """The words of an employee's ``letter`` for the team in which they work: its owner said it is theirs too."""
    before, name, after = letter.words_for_others
    place = {"name_start": len(before), "name_end": len(before) + len(name)} if name else {}
    unit = {"unit_id": letter.employee.unit_id}
    return Compliment(
        feedback_id=letter.feedback_id, excerpt=before + name + after, partial=letter.partial, **place, **unit
    )


def copy_for_colleague(letter: Compliment, colleague: Employee) -> Compliment:
    """The words of ``letter`` for a ``colleague`` of its owner, who may share everything in it but the names."""
    named = [*letter.others, *([[letter.name_start, letter.name_end]] if letter.name_end else [])]
    copy = Compliment(
        feedback_id=letter.feedback_id,
        employee_id=colleague.pk,
        excerpt=letter.excerpt,
        others=named,
        partial=letter.partial,
    )
    return _shared_as_chosen(copy, colleague)


def team_letter(feedback: Feedback, parts: Sequence[Part], unit_id: int) -> Compliment:
    """The praise that names nobody, for the team of ``unit_id``."""
    return _letter(feedback, excerpt_for(feedback.text, parts, language=feedback.language), unit_id=unit_id)


def _letter(feedback: Feedback, excerpt: Excerpt, **to: int) -> Compliment:
    start, end = excerpt.name or (None, None)
    return Compliment(
        feedback=feedback,
        excerpt=excerpt.text,
        name_start=start,
        name_end=end,
        others=[list(span) for span in excerpt.others],
        partial=excerpt.partial,
        **to,
    )


def deliver(letters: Iterable[Compliment], *, at: datetime | None = None) -> None:
    """Write ``letters``; one that was delivered before is not delivered again (the database's word).

    ``at`` is when they come to lie in an inbox, now by default.
    """
    letters = list(letters)
    for letter in letters if at else ():
        letter.delivered_at = at
    Compliment.objects.bulk_create(letters, ignore_conflicts=True)


def deliver_mention(mention: Mention, *, at: datetime | None = None) -> None:
    """Deliver what was decided about one mention: to its employee, to the team, or nothing; ``at`` as above."""
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
        deliver([letter_for(feedback, mention.employee, excerpt)], at=at)
    elif mention.decision == Decision.TEAM:
        deliver([team_letter(feedback, parts, routing.unit_id)], at=at)


def parts_of(feedback: Feedback) -> tuple[Part, ...]:
    """The comment's segments as excerpts know them."""
    return tuple(Part(it.start, it.end, it.sentiment) for it in feedback.segments.all())
