"""Who sees a letter beside its owner. Only the owner widens it, and may take it back at any time."""

from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.directory.models import Employee
from recognition.models import Compliment, Reaction, Visibility


@dataclass(frozen=True, slots=True)
class Audience:
    """One step of a letter's visibility: who would see it, in words, before it is chosen."""

    step: Visibility
    label: str
    who: str
    is_chosen: bool


def widest(owner: Employee) -> Visibility:
    """How far a letter of ``owner`` may go: a protected employee is named to nobody but their manager."""
    return Visibility.MANAGER if owner.protected else Visibility.PUBLIC


def seen_as(letter: Compliment) -> Visibility:
    """Who sees ``letter`` now, whatever was chosen before its owner came under protection."""
    return Visibility(min(letter.visibility, widest(letter.employee)))


def audiences(letter: Compliment) -> list[Audience]:
    """What the owner of ``letter`` may choose, narrowest first; without a manager that step is left out."""
    return audiences_of(letter.employee, seen_as(letter))


def audiences_of(owner: Employee, chosen: Visibility | None) -> list[Audience]:
    """The same for letters that are still to come; ``chosen`` is the step that holds now."""
    steps = [step for step in Visibility if step <= widest(owner)]
    steps = [step for step in steps if step != Visibility.MANAGER or owner.manager_id]
    return [Audience(step, _label(step), _who(step, owner), step == chosen) for step in steps]


def share(letter: Compliment, step: Visibility) -> bool:
    """Let those of ``step`` see ``letter``, and nobody beyond; False where its owner may not choose this."""
    if step not in {it.step for it in audiences(letter)}:
        return False
    if step == Visibility.ME:
        take_back(letter)
        return True
    now = timezone.now()
    since = letter.shared_at if letter.shared_at and step <= letter.visibility else now
    letter.visibility, letter.shared_at = step, since
    letter.save(update_fields=["visibility", "shared_at"])
    return True


def take_back(letter: Compliment) -> None:
    """Nobody but the owner sees ``letter`` any more; that others were glad of it is forgotten."""
    Reaction.objects.filter(compliment=letter).delete()
    letter.visibility, letter.shared_at = Visibility.ME, None
    letter.save(update_fields=["visibility", "shared_at"])


def _label(step: Visibility) -> str:
    return {
        Visibility.ME: _("Only me"),
        Visibility.MANAGER: _("My manager"),
        Visibility.TEAM: _("My team"),
        Visibility.WALL: _("Everyone who works here"),
        Visibility.PUBLIC: _("Everyone, and the public"),
    }[step]


def _who(step: Visibility, owner: Employee) -> str:
    names = {"manager": _manager(owner), "unit": owner.unit, "agency": settings.AGENCY_NAME, "name": owner.called}
    return {
        Visibility.ME: _("Nobody else sees it."),
        Visibility.MANAGER: _("%(manager)s sees it, and nobody else."),
        Visibility.TEAM: (
            _("Everyone of %(unit)s sees it, and %(manager)s.")
            if owner.manager_id
            else _("Everyone of %(unit)s sees it.")
        ),
        Visibility.WALL: _("It hangs on the wall of %(agency)s, under your name."),
        Visibility.PUBLIC: _(
            "Citizens may read it too, on a screen in the hall. It says “%(name)s” and no family name."
        ),
    }[step] % names


def _manager(owner: Employee) -> str:
    """The manager by name; one who is protected is not named."""
    if owner.manager is None or owner.manager.protected:
        return _("Your manager")
    return str(owner.manager)


def seen_by(letter: Compliment) -> str:
    """Who sees ``letter``, to stand after "Seen by"."""
    owner = letter.employee
    match seen_as(letter):
        case Visibility.ME:
            return _("only you")
        case Visibility.MANAGER if owner.manager and not owner.manager.protected:
            return _("you and %(manager)s, your manager") % {"manager": owner.manager}
        case Visibility.MANAGER:
            return _("you and your manager")
        case Visibility.TEAM:
            return _("you and everyone of %(unit)s") % {"unit": owner.unit}
        case Visibility.WALL:
            return _("everyone who works here")
    return _("everyone, with your first name alone in public")
