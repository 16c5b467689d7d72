"""Who holds roles, as an administrator looks them up: people of the directory, and accounts that are nobody's there."""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import Q, QuerySet
from django.urls import reverse

from portal.directory.administering import administered
from portal.directory.models import Employee, Grant

SHOWN = 20
SHORTEST = 2  # letters: with one, half the agency would be found


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who may hold roles: an employee, with or without an account yet, or an account without an employee."""

    employee: Employee | None
    user: User | None

    def __str__(self) -> str:
        return str(self.employee) if self.employee else self.user.email

    @property
    def key(self) -> str:
        """How the record names them."""
        return f"directory.employee {self.employee.pk}" if self.employee else f"auth.user {self.user.pk}"

    @property
    def href(self) -> str:
        """The page of their roles."""
        if self.employee:
            return reverse("directory:roles_of_person", args=[self.employee.pk])
        return reverse("directory:roles_of_account", args=[self.user.pk])


@dataclass(frozen=True, slots=True)
class Found:
    """Up to ``SHOWN`` people; ``more`` if others are called so, too."""

    people: list[Holder]
    more: bool


def found(reader: User, words: str) -> Found:
    """Who is called ``words`` (or has them as an address) and works here, among those whom ``reader`` may name."""
    if len(words.replace(" ", "")) < SHORTEST:
        return Found([], more=False)
    nameable = Employee.objects.present().visible_to(reader).select_related("unit", "user")
    called = nameable.filter(email=words.lower()) if "@" in words else nameable.found(words)
    employees = list(called[: SHOWN + 1])
    accounts = User.objects.filter(employee=None, is_active=True, email__iexact=words) if "@" in words else []
    people = [Holder(it, it.user) for it in employees] + [Holder(None, it) for it in accounts[:SHOWN]]
    return Found(people[:SHOWN], more=len(people) > SHOWN)


def holders(reader: User) -> QuerySet[Grant]:
    """The roles held in units that ``reader`` administers, by people whom they may name."""
    nameable = Q(user__employee=None) | Q(user__employee__in=Employee.objects.visible_to(reader))
    return Grant.objects.filter(nameable, unit__in=administered(reader)).select_related("unit", "user__employee")
