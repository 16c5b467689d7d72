"""Delivered letters follow what is understood of their comment: rewritten, taken back, sent at last."""

from django.db.models import QuerySet

from feedback.models import Feedback
from recognition.delivering import deliver, letter_for, parts_of, team_letter
from recognition.excerpts import Excerpt, Part, Span, excerpt_for
from recognition.models import Compliment, Decision, Mention, Outcome, Routing
from recognition.planning import Stand, stand_of

Key = tuple[int | None, int | None]
WORDS = ("excerpt", "name_start", "name_end", "partial")


def bring_in_line(routing: Routing, feedback: Feedback, *, may_send: bool) -> None:
    """Make the letters of ``feedback`` what its segments and the decisions about its mentions say today.

    A letter in which no praise is left, or whose name was no name, is taken out of the inbox: it is deleted as if the
    comment had been, so that it can be delivered again if that was wrong. Only with ``may_send`` does a new one leave.
    """
    delivered = Compliment.objects.filter(feedback=feedback, not_me_at=None)
    there = {(letter.employee_id, letter.unit_id): letter for letter in delivered}
    wanted = _wanted(routing, feedback, there)
    delivered.exclude(pk__in=[letter.pk for key, letter in there.items() if key in wanted]).delete()
    for key, letter in wanted.items():
        if key in there:
            _rewrite(there[key], letter)
    if may_send:
        deliver([letter for key, letter in wanted.items() if key not in there])


def standing(mention: Mention, feedback: Feedback, parts: tuple[Part, ...], others: list[Span]) -> Stand:
    """How whoever ``mention`` names stands now; a steward's own addition is praised as long as anything is."""
    if not any(part.sentiment == "praise" for part in parts):
        return Stand.BLAMED
    return stand_of(feedback.text, parts, mention.spans, others) if mention.spans else Stand.PRAISED


def places_of_others(mention: Mention, mentions: list[Mention]) -> list[Span]:
    """Where people other than the one of ``mention`` are named."""
    return [place for other in mentions if other.pk != mention.pk for place in other.spans]


def _wanted(routing: Routing, feedback: Feedback, there: dict[Key, Compliment]) -> dict[Key, Compliment]:
    parts, mentions = parts_of(feedback), list(_with_people(routing))
    letters: list[Compliment] = []
    stand = {it: standing(it, feedback, parts, places_of_others(it, mentions)) for it in mentions}
    meant = [mention for mention in mentions if stand[mention] is not Stand.BLAMED]
    for mention in meant:
        if mention.decision == Decision.EMPLOYEE:
            excerpt = _excerpt(feedback, parts, mention, places_of_others(mention, mentions))
            letters.append(_addressed(feedback, mention, excerpt, there))
        elif mention.decision == Decision.TEAM:
            letters.append(team_letter(feedback, parts, routing.unit_id))
    if not meant and routing.outcome == Outcome.TEAM:
        letters.append(team_letter(feedback, parts, routing.unit_id))
    return {(letter.employee_id, letter.unit_id): letter for letter in reversed(letters)}


def _with_people(routing: Routing) -> QuerySet[Mention]:
    return routing.mentions.select_related("employee")


def _excerpt(feedback: Feedback, parts: tuple[Part, ...], mention: Mention, others: list[Span]) -> Excerpt:
    return excerpt_for(
        feedback.text, parts, language=feedback.language, name=mention.span, places=mention.spans, others=others
    )


def _addressed(feedback: Feedback, mention: Mention, excerpt: Excerpt, there: dict[Key, Compliment]) -> Compliment:
    """To the employee; who has left since, but has the letter, keeps it."""
    letter = letter_for(feedback, mention.employee, excerpt)
    if (mention.employee_id, None) in there:
        letter.employee_id, letter.unit_id = mention.employee_id, None
    return letter


def _rewrite(letter: Compliment, anew: Compliment) -> None:
    if any(getattr(letter, field) != getattr(anew, field) for field in WORDS):
        for field in WORDS:
            setattr(letter, field, getattr(anew, field))
        letter.save(update_fields=WORDS)
