"""“It belongs to the team too”, “a colleague did this with me”: said with one tap, settled by a steward."""

from django.contrib.auth.models import User
from django.db import transaction

from feedback.models import Feedback
from portal.audit.trail import record
from portal.directory.models import Employee
from recognition.delivering import copy_for_colleague, copy_for_team, deliver, may_receive
from recognition.finding import find_people
from recognition.models import Belonging, Compliment, Review

FOUND = 8


@transaction.atomic
def say(letter: Compliment, kind: Belonging.Kind, colleague: Employee | None = None) -> None:
    """Note that ``letter`` belongs to the team, or to a ``colleague`` (None: its owner does not know the name) too.

    Saying it twice is the same as once. Raises ``ValueError`` for a letter of a protected employee: it names them.
    """
    if letter.employee.protected:
        raise ValueError("a protected employee is named to nobody")
    Belonging.objects.get_or_create(compliment=letter, kind=kind, colleague=colleague)


def colleagues_called(words: str, asker: User) -> list[Employee]:
    """Up to ``FOUND`` colleagues of ``asker`` who are called ``words`` (two letters at least), their own unit first."""
    if len(words.strip()) < 2:
        return []
    others = Employee.objects.visible_to(asker).present().exclude(user=asker)
    return find_people(words, others, unit_id=asker.employee.unit_id, most=FOUND)


@transaction.atomic
def accept(belonging: Belonging, by: User, colleague: Employee | None = None) -> bool:
    """Deliver the letter to the team, or to ``colleague`` (by default whom its owner named), in the same words.

    A colleague who has left or takes no letters gets none. Returns False when somebody settled it before; raises
    ``ValueError`` if nobody was named.
    """
    Feedback.objects.lock(belonging.compliment.feedback_id)
    if not Belonging.objects.filter(pk=belonging.pk).settle(Review.PASSED, by=by):
        return False
    letter = belonging.compliment
    if belonging.kind == Belonging.Kind.TEAM:
        deliver([copy_for_team(letter)])
    else:
        colleague = _settled_colleague(belonging, colleague)
        deliver([copy_for_colleague(letter, colleague)] if may_receive(colleague) else [])
    record(by, "recognition.belonging_accepted", belonging, unit=letter.employee.unit_id)
    return True


@transaction.atomic
def decline(belonging: Belonging, by: User) -> bool:
    """Leave the letter with its owner alone; False when somebody settled it before."""
    if not Belonging.objects.filter(pk=belonging.pk).settle(Review.RETURNED, by=by):
        return False
    record(by, "recognition.belonging_declined", belonging, unit=belonging.compliment.employee.unit_id)
    return True


def _settled_colleague(belonging: Belonging, chosen: Employee | None) -> Employee:
    """Whom the steward chose, or else the owner; it is kept, for the letter stands on it from now on."""
    colleague = chosen or belonging.colleague
    if colleague is None:
        raise ValueError("a colleague must be named")
    same = Belonging.objects.filter(compliment=belonging.compliment_id, kind=belonging.kind, colleague=colleague)
    same.exclude(pk=belonging.pk).delete()
    Belonging.objects.filter(pk=belonging.pk).update(colleague=colleague)
    return colleague
