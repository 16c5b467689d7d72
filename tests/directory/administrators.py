"""Administrators of the whole agency and of a part of it."""

from django.contrib.auth.models import User

from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.factories import make_employee, make_grant


def make_administrator(unit: Unit | None = None, name: str = "Ada Minn") -> User:
    """Somebody who works in ``unit`` (else the agency) and administers it and what is below it."""
    unit = unit or Unit.objects.agency()
    user = make_employee(name, unit).user
    make_grant(user, Role.ADMINISTRATOR, unit)
    return user
