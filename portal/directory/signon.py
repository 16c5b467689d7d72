"""Who may sign on: people whom the directory knows, by password or by the agency's identity provider.

The directory decides by e-mail address whose account it is, and only by an address that the provider has verified: any
other, the person might have typed in there.
"""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse

from portal.audit import trail
from portal.directory.models import Employee


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        """Accounts come from the directory; nobody makes their own."""
        return False

    def pre_login(self, request: HttpRequest, user: AbstractUser, **how: Any) -> HttpResponse | None:
        """Let nobody in who has left, even on the day itself, before a sync has closed the account."""
        employee = getattr(user, "employee", None)
        if employee is not None and not employee.is_present:
            user.is_active = False  # on this object alone: allauth answers as for any closed account
        return super().pre_login(request, user, **how)


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002 - allauth's
        """The identity provider may bring in whoever works here and has no account yet."""
        employee = self._employee(sociallogin)
        return employee is not None and employee.user is None

    def authenticate_by_email(self, sociallogin: SocialLogin) -> tuple[AbstractUser, str] | None:
        """The account of the employee whose address it is; what addresses accounts name besides counts for nothing."""
        employee = self._employee(sociallogin)
        if employee is None or employee.user is None:
            return None
        return (employee.user, employee.email) if self.can_authenticate_by_email(sociallogin, employee.email) else None

    def populate_user(self, request: HttpRequest, sociallogin: SocialLogin, data: dict) -> AbstractUser:
        """Keep the address and no second copy of the name: that is in the directory."""
        user = super().populate_user(request, sociallogin, data)
        user.first_name = user.last_name = ""
        return user

    @transaction.atomic
    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: object = None) -> AbstractUser:  # noqa: ARG002
        """Tie the new account to its employee, with the directory's address whatever a form may say."""
        employee = self._employee(sociallogin)
        if employee is None:
            raise PermissionDenied
        sociallogin.user.email = employee.email
        user = super().save_user(request, sociallogin)
        if not Employee.objects.filter(pk=employee.pk, user=None).update(user=user):
            raise PermissionDenied
        trail.record(user, "directory.account_opened", user)
        return user

    def _employee(self, sociallogin: SocialLogin) -> Employee | None:
        verified = {address.email.lower() for address in sociallogin.email_addresses if address.verified} - {""}
        found = list(Employee.objects.present().filter(email__in=verified).select_related("user")[:2])
        return found[0] if len(found) == 1 else None
