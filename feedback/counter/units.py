"""Which units somebody at a counter is offered: where they work, what is near, and what they answer for."""

from django.contrib.auth.models import User
from django.db.models import Q, QuerySet

from portal.directory.models import Grant, Unit

MOST = 300  # more than anybody chooses from in a list


def units_near(user: User) -> QuerySet[Unit]:
    """The unit of ``user`` with its neighbours and those above, and every unit in which they hold a role, or below."""
    employee = getattr(user, "employee", None)
    held = Unit.objects.below(*Grant.objects.filter(user=user).values_list("unit_id", flat=True))
    near = Q(pk__in=held.values("pk")[:MOST])
    if employee is not None:
        around = Unit.objects.below(employee.unit.parent_id or employee.unit_id)
        near |= Q(pk__in=around.values("pk")[:MOST]) | Q(pk__in=Unit.objects.teams_of(user).values("pk"))
    if user.is_superuser:
        near |= Q(pk__in=Unit.objects.order_by("pk").values("pk")[:MOST])
    return Unit.objects.filter(near).order_by("name", "pk")


def own_unit(user: User) -> Unit | None:
    """Where ``user`` works; None for an account without an employee."""
    employee = getattr(user, "employee", None)
    return employee.unit if employee else None
