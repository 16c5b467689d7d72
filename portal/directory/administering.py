"""What an administrator may see and change, within the units of their grant, and the pages for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Unit, UnitQuerySet
from portal.directory.roles import OPEN_THE_ADMIN

GROUPS = {
    "directory": _("Places and people"),
    "feedback": _("What citizens write"),
    "safety": _("Safety and accountability"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the administration: what it is called, what it is for, where it is."""

    label: str | Promise
    says: str | Promise
    href: str


def administered(user: AbstractBaseUser) -> UnitQuerySet:
    """The units in which ``user`` may mend things: those of their grants and below; all, for a superuser."""
    return Unit.objects.all() if user.is_superuser else Unit.objects.granted(user, *OPEN_THE_ADMIN)


def possible_parents(user: AbstractBaseUser, unit: Unit | None = None) -> UnitQuerySet:
    """Below which units ``user`` may put ``unit`` or a new one: the agency, regions, offices with others below them."""
    has_room = ~Q(kind=Unit.Kind.OFFICE) | Q(children__isnull=False)
    if unit is None:
        return administered(user).filter(has_room).distinct()
    below = Unit.objects.below(unit.pk)
    return administered(user).filter(has_room | Q(pk=unit.parent_id)).exclude(pk__in=below).distinct()


def topmost(user: AbstractBaseUser) -> UnitQuerySet:
    """The units that ``user`` administers and that stand below none that they do."""
    return administered(user).exclude(parent__in=administered(user).values("pk"))


def searched(user: AbstractBaseUser, words: str) -> UnitQuerySet:
    """The units that ``user`` administers and in whose name or code each of ``words`` (five at most) stands."""
    found = administered(user)
    for word in words.split()[:5]:
        found = found.filter(Q(name__icontains=word) | Q(code__icontains=word))
    return found


def offered(user: AbstractBaseUser) -> list[tuple[str | Promise, list[Entry]]]:
    """The pages that ``user`` may open, in groups; each app names its own (``AppConfig.administration``)."""
    named = [entry for config in apps.get_app_configs() for entry in getattr(config, "administration", [])]
    allowed = [entry for entry in sorted(named, key=_order) if user.has_perm(entry["permission"])]
    groups = [(label, list(_entries(allowed, group))) for group, label in GROUPS.items()]
    return [(label, entries) for label, entries in groups if entries]


def _order(entry: dict) -> int:
    return entry["order"]


def _entries(allowed: list[dict], group: str) -> Iterable[Entry]:
    return (Entry(it["label"], it["says"], reverse(it["url"])) for it in allowed if it["group"] == group)
