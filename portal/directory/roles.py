"""The roles, and the only place that says what each of them may do."""

from typing import NamedTuple

import rules
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    EMPLOYEE = "employee", _("Employee")
    STEWARD = "steward", _("Steward")
    SAFETY_OFFICER = "safety_officer", _("Safety officer")
    SERVICE_OWNER = "service_owner", _("Service owner")
    FRICTION_OWNER = "friction_owner", _("Friction owner")
    CHAMPION = "champion", _("Champion")
    MANAGER = "manager", _("Manager")
    LEADER = "leader", _("Leader")
    ADMINISTRATOR = "administrator", _("Administrator")


class Held(NamedTuple):
    """A role, the unit in which and below which it holds, and whether that is the whole agency."""

    role: str
    unit_id: int
    everywhere: bool


def held_by(user: AbstractBaseUser) -> tuple[Held, ...]:
    """Every role that ``user`` holds, and where; asked once per user object, so once a request."""
    if not hasattr(user, "_goodword_held"):
        found = user.grants.values_list("role", "unit_id", "unit__kind") if user.pk else ()
        user._goodword_held = tuple(Held(role, unit, kind == "agency") for role, unit, kind in found)  # noqa: SLF001 - our own mark
    return user._goodword_held  # noqa: SLF001 - our own mark


def everywhere(user: AbstractBaseUser, *roles: Role) -> bool:
    """Whether ``user`` holds one of ``roles`` in the unit above all others, so for the whole agency."""
    return any(it.role in roles and it.everywhere for it in held_by(user))


def holds(*roles: Role) -> rules.Predicate:
    """A predicate: the user holds one of ``roles`` in some unit. Which rows follow is for ``visible_to``."""

    @rules.predicate(name=" or ".join(roles))
    def held(user: AbstractBaseUser) -> bool:
        return works_here(user) and any(it.role in roles for it in held_by(user))

    return held


def holds_everywhere(role: Role) -> rules.Predicate:
    """A predicate: the user holds ``role`` in the unit above all others, so for the whole agency."""

    @rules.predicate(name=f"{role} everywhere")
    def held(user: AbstractBaseUser) -> bool:
        return works_here(user) and everywhere(user, role)

    return held


def works_here(user: AbstractBaseUser) -> bool:
    """The account is open, and its employee, if it has one, has not left."""
    if not (user.is_authenticated and user.is_active):
        return False
    employee = getattr(user, "employee", None)
    return employee is None or employee.is_present


def employee_key(user: AbstractBaseUser) -> int:
    """The primary key of the employee whose account this is; 0, which is nobody's, if it is no employee's."""
    employee = getattr(user, "employee", None)
    return employee.pk if employee else 0


@rules.predicate
def works_here_at_all(user: AbstractBaseUser) -> bool:
    """Anybody who may sign in, whether the directory knows them as an employee or not."""
    return works_here(user)


@rules.predicate
def is_employee(user: AbstractBaseUser) -> bool:
    """The user is somebody whom the directory knows, and who works here today."""
    return works_here(user) and getattr(user, "employee", None) is not None


# Not the account of a screen in a corridor, before which anybody may stand.
works_at_a_counter = is_employee | holds(*Role)
PERMISSIONS = {
    "recognition.read_own": is_employee,
    "recognition.read_team": is_employee,
    "recognition.see_wall": works_here_at_all,
    "recognition.thank_colleagues": is_employee,
    "recognition.work_desk": holds(Role.STEWARD),
    "recognition.read_lessons": holds(Role.STEWARD, Role.ADMINISTRATOR),
    "recognition.manage_lessons": holds(Role.ADMINISTRATOR),
    "feedback.answer_alerts": holds(Role.SAFETY_OFFICER),
    "feedback.keep_rota": holds(Role.SAFETY_OFFICER, Role.ADMINISTRATOR),
    "feedback.administer_rota": holds(Role.ADMINISTRATOR),
    "feedback.answer_complaints": holds(Role.SERVICE_OWNER),
    "feedback.enter_for_citizens": works_at_a_counter,
    "feedback.print_cards": works_at_a_counter,
    "feedback.administer": holds_everywhere(Role.ADMINISTRATOR),
    "directory.administer": holds(Role.ADMINISTRATOR),
    "directory.administer_services": holds_everywhere(Role.ADMINISTRATOR),
    "audit.search": holds(Role.ADMINISTRATOR),
    "audit.search_everything": holds_everywhere(Role.ADMINISTRATOR),
    "portal.administer": holds(Role.ADMINISTRATOR),
    "portal.choose_language": works_here_at_all,
    "feedback.correct_comments": holds(Role.STEWARD),
    "feedback.read_originals": holds(Role.STEWARD, Role.SAFETY_OFFICER),
}
# Django's admin asks for these; which rows follow is for ``portal.directory.admin``.
OPEN_THE_ADMIN = (Role.ADMINISTRATOR,)
ADMINISTERED = {
    "directory": ("unit", "service", "stage", "employee", "grant"),
    "audit": ("event", "seal"),
    "notices": ("notice", "webhook"),
    "feedback": (
        "weeklyshift",
        "datedshift",
        "ladderstep",
        "drill",
        "theme",
        "themeword",
        "safetyphrase",
        "agencyhead",
    ),
}
for _app, _things in ADMINISTERED.items():
    PERMISSIONS[_app] = holds(*OPEN_THE_ADMIN)
    for _deed in ("view", "add", "change", "delete"):
        PERMISSIONS |= {f"{_app}.{_deed}_{_thing}": holds(*OPEN_THE_ADMIN) for _thing in _things}
for _name, _predicate in PERMISSIONS.items():
    rules.add_perm(_name, _predicate)
