"""``manage.py grant EMAIL ROLE UNIT_CODE``."""

from argparse import ArgumentParser

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from portal.directory import granting
from portal.directory.accounts import account_of
from portal.directory.models import Employee, Grant, Unit
from portal.directory.roles import Role


class Command(BaseCommand):
    help = "Give somebody a role in a unit and below, or take it away with --revoke; it is put on record."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("role", choices=Role.values)
        parser.add_argument("unit", metavar="UNIT_CODE")
        parser.add_argument("--revoke", action="store_true", help="Take the role away.")

    def handle(self, *, email: str, role: str, unit: str, revoke: bool, **options) -> None:
        place = Unit.objects.filter(code=unit).first()
        if place is None:
            raise CommandError(_("No unit has the code %(code)s.") % {"code": unit})
        user = self._account(email.lower())
        if not revoke:
            granting.grant(user, Role(role), place)
            self.stdout.write(_("%(email)s holds it: %(role)s in %(unit)s and below.") % self._said(email, role, place))
            return
        held = Grant.objects.filter(user=user, role=role, unit=place).first()
        if held is None:
            raise CommandError(
                _("%(email)s does not hold this: %(role)s in %(unit)s.") % self._said(email, role, place)
            )
        granting.revoke(held)
        self.stdout.write(_("%(email)s holds it no longer: %(role)s in %(unit)s.") % self._said(email, role, place))

    def _account(self, email: str) -> AbstractBaseUser:
        """Of the employee with this address, else the one account with it that belongs to no employee."""
        employee = Employee.objects.present().filter(email=email).exclude(email="").first()
        if employee:
            return account_of(employee)
        accounts = get_user_model().objects.filter(email__iexact=email, employee=None, is_active=True)[:2]
        if len(accounts) != 1:
            raise CommandError(_("Nobody who works here has the address %(email)s.") % {"email": email})
        return accounts[0]

    def _said(self, email: str, role: str, unit: Unit) -> dict[str, object]:
        return {"email": email, "role": Role(role).label, "unit": unit}
