"""Giving and taking roles; each time on record with who did it, to whom, and where."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from portal.audit import trail
from portal.directory.models import Grant, Unit
from portal.directory.roles import OPEN_THE_ADMIN, Role, works_here


class LastAdministratorError(Exception):
    """Nobody would be left who administers the whole agency."""


@transaction.atomic
def grant(user: AbstractBaseUser, role: Role, unit: Unit, *, by: AbstractBaseUser | None = None) -> Grant:
    """Have ``user`` hold ``role`` in ``unit`` and below; once more changes nothing. ``by=None`` is the system."""
    held, is_new = Grant.objects.get_or_create(user=user, role=role, unit=unit)
    if is_new:
        trail.record(by, f"directory.granted.{role}", user, unit=unit)
        _open_or_close_admin(user)
    return held


@transaction.atomic
def revoke(held: Grant, *, by: AbstractBaseUser | None = None) -> None:
    """End ``held``. ``by=None`` is the system.

    Raises ``LastAdministratorError`` if somebody takes it from the last one who administers the whole agency.
    """
    if by is not None and _is_the_last(held):
        raise LastAdministratorError
    trail.record(by, f"directory.revoked.{held.role}", held.user, unit=held.unit_id)
    held.delete()
    _open_or_close_admin(held.user)


def _is_the_last(held: Grant) -> bool:
    """Whether nobody else who can sign in administers the agency; two who ask at once wait for each other."""
    if held.role != Role.ADMINISTRATOR or held.unit.kind != Unit.Kind.AGENCY:
        return False
    all_of_them = Grant.objects.filter(role=Role.ADMINISTRATOR, unit=held.unit).select_for_update(of=["self"])
    others = [it.user for it in all_of_them.select_related("user__employee") if it.pk != held.pk]
    return not any(works_here(user) for user in others)


def _open_or_close_admin(user: AbstractBaseUser) -> None:
    """Django's admin asks for its own flag before it asks for any permission."""
    is_staff = user.is_superuser or user.grants.filter(role__in=OPEN_THE_ADMIN).exists()
    if user.is_staff != is_staff:
        user.is_staff = is_staff
        user.save(update_fields=["is_staff"])
