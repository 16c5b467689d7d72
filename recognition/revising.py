"""Delivered letters follow what is understood of their comment: rewritten, taken back, sent at last."""

from django.db.models import QuerySet

from feedback.models import Feedback
from recognition.delivering import (
    copy_for_colleague,
    copy_for_team,
    deliver,
    letter_for,
    may_receive,
    own_letter,
    parts_of,
    team_letter,
)
from recognition.excerpts import Excerpt, Part, Span, excerpt_for
from recognition.models import Belonging, Compliment, Decision, Mention, Outcome, Review, Routing, Settlement
from recognition.planning import Stand, stand_of

Key = tuple[int | None, int | None]
WORDS = ("excerpt", "name_start", "name_end", "others", "partial")


def bring_in_line(routing: Routing, feedback: Feedback, *, may_send: bool) -> None:
    """Make the letters of ``feedback`` what its segments and the decisions about its mentions say today.

    A letter in which no praise is left, or whose name was no name, is taken out of the inbox: it is deleted as if the
    comment had been, so that it can be delivered again if that was wrong. Only with ``may_send`` does a new one leave.
    What its owner deleted stays as it is, an empty row: it never comes back. A new one waits as long as what the desk
    decided may be undone.
    """
    delivered = Compliment.objects.filter(feedback=feedback, not_me_at=None)
    there = {(letter.employee_id, letter.unit_id): letter for letter in delivered}
    wanted = _wanted(routing, feedback, there)
    unwanted = delivered.exclude(pk__in=[letter.pk for key, letter in there.items() if key in wanted])
    unwanted.filter(deleted_at=None).delete()
    for key, letter in wanted.items():
        if key in there:
            _rewrite(there[key], letter)
    news = [letter for key, letter in wanted.items() if key not in there]
    if may_send and news:
        deliver(news, at=Settlement.objects.held_until(routing))


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
    letters += _copies(feedback, {letter.employee_id: letter for letter in letters if letter.employee_id}, there)
    return {(letter.employee_id, letter.unit_id): letter for letter in reversed(letters)}


def _copies(feedback: Feedback, owned: dict[int, Compliment], there: dict[Key, Compliment]) -> list[Compliment]:
    """What follows from the letters in ``owned``, by employee, because a steward agreed that they are others' too."""
    agreed = Belonging.objects.filter(compliment__feedback=feedback, review=Review.PASSED)
    copies = []
    for it in agreed.select_related("compliment__employee", "colleague__preference").order_by("pk"):
        letter = owned.get(it.compliment.employee_id)
        if letter and it.kind == Belonging.Kind.TEAM:
            letter.employee = it.compliment.employee
            copies.append(copy_for_team(letter))
        elif letter and it.colleague and (_has_it(it.colleague_id, there) or may_receive(it.colleague)):
            copies.append(copy_for_colleague(letter, it.colleague))
    return copies


def _with_people(routing: Routing) -> QuerySet[Mention]:
    return routing.mentions.select_related("employee__preference")


def _excerpt(feedback: Feedback, parts: tuple[Part, ...], mention: Mention, others: list[Span]) -> Excerpt:
    return excerpt_for(
        feedback.text, parts, language=feedback.language, name=mention.span, places=mention.spans, others=others
    )


def _addressed(feedback: Feedback, mention: Mention, excerpt: Excerpt, there: dict[Key, Compliment]) -> Compliment:
    """To the employee; who has the letter keeps it, though they have left since or want no more."""
    if _has_it(mention.employee_id, there):
        return own_letter(feedback, mention.employee, excerpt)
    return letter_for(feedback, mention.employee, excerpt)


def _has_it(employee_id: int, there: dict[Key, Compliment]) -> bool:
    return (employee_id, None) in there


def _rewrite(letter: Compliment, anew: Compliment) -> None:
    if letter.deleted_at is None and any(getattr(letter, field) != getattr(anew, field) for field in WORDS):
        for field in WORDS:
            setattr(letter, field, getattr(anew, field))
        letter.save(update_fields=WORDS)
