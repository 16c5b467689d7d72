"""“Glad with you”: a colleague is glad with the owner of something shared. Names are told, never a number."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F, Q, QuerySet, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from portal.directory.models import Employee
from recognition.models import Compliment, Kudos, Reaction

NAMED = 3  # first names that are told; whoever came after them is "others"


@dataclass(slots=True)
class Gladness:
    """What one reader sees under one thing: whether it is theirs, whether they are or may be glad, and who else is.

    The last is for its owner alone.
    """

    is_own: bool = False
    is_mine: bool = False
    may_say: bool = False
    names: list[str] = field(default_factory=list)
    others: bool = False

    @property
    def said(self) -> str:
        """One sentence for the owner; empty when nobody said anything."""
        if not self.names and not self.others:
            return ""
        if not self.names:
            return _("A colleague is glad with you.")
        if self.others:
            return _("%(names)s and others are glad with you.") % {"names": ", ".join(self.names)}
        if len(self.names) == 1:
            return _("%(name)s is glad with you.") % {"name": self.names[0]}
        return _("%(names)s are glad with you.") % {"names": get_text_list(self.names, _("and"))}


@transaction.atomic
def toggle(thing: Compliment | Kudos, employee: Employee) -> bool:
    """Say that ``employee`` is glad, or take it back; returns which of the two holds now."""
    about = {"compliment" if isinstance(thing, Compliment) else "kudos": thing}
    reaction, made = Reaction.objects.get_or_create(employee=employee, **about, defaults={"made_at": timezone.now()})
    if not made:
        reaction.delete()
    return made


def gladness(things: Sequence[Compliment | Kudos], reader: User) -> list[Gladness]:
    """What ``reader`` sees under each of ``things``, in their order; three queries at most, however many things.

    Kudos come with their recipients fetched (``with_people``), letters with their employee.
    """
    works_here = getattr(reader, "employee", None) is not None
    owned = [_owns(reader, thing) for thing in things]
    seen = [
        Gladness(is_own=own, may_say=works_here and not own and not _wrote(reader, thing))
        for thing, own in zip(things, owned, strict=True)
    ]
    by_thing = {_key(thing): glad for thing, glad in zip(things, seen, strict=True)}
    for reaction in _about(things).filter(employee__user=reader):
        by_thing[_key_of(reaction)].is_mine = True
    for key, names in _names(thing for thing, own in zip(things, owned, strict=True) if own).items():
        by_thing[key].names, by_thing[key].others = [name for name in names[:NAMED] if name], _has_others(names)
    return seen


def _owns(reader: User, thing: Compliment | Kudos) -> bool:
    if isinstance(thing, Compliment):
        return thing.employee is not None and thing.employee.user_id == reader.pk
    return any(to.employee is not None and to.employee.user_id == reader.pk for to in thing.recipients.all())


def _wrote(reader: User, thing: Compliment | Kudos) -> bool:
    return isinstance(thing, Kudos) and thing.sender.user_id == reader.pk


def _names(things: Iterable[Compliment | Kudos]) -> dict[tuple[str, int], list[str]]:
    """By thing, the first names of the newest reactions, one more than are told; empty for whom nobody may name."""
    things = list(things)
    found = defaultdict(list)
    if not things:
        return found
    place = Window(RowNumber(), partition_by=[F("compliment"), F("kudos")], order_by=F("pk").asc())
    rows = _about(things).select_related("employee").alias(place=place).filter(place__lte=NAMED + 1).order_by("pk")
    for reaction in rows:
        person = reaction.employee
        found[_key_of(reaction)].append("" if person.protected or person.has_left else person.called)
    return found


def _has_others(names: list[str]) -> bool:
    return len(names) > NAMED or "" in names


def _about(things: Iterable[Compliment | Kudos]) -> QuerySet[Reaction]:
    keys = [_key(thing) for thing in things]
    letters, kudos = ([pk for kind, pk in keys if kind == it] for it in ("letter", "kudos"))
    return Reaction.objects.filter(Q(compliment__in=letters) | Q(kudos__in=kudos))


def _key(thing: Compliment | Kudos) -> tuple[str, int]:
    return ("letter" if isinstance(thing, Compliment) else "kudos", thing.pk)


def _key_of(reaction: Reaction) -> tuple[str, int]:
    return ("letter", reaction.compliment_id) if reaction.compliment_id else ("kudos", reaction.kudos_id)
