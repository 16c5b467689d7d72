"""Who may sign on: people whom the directory knows, by password or by the agency's identity provider."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest

from portal.directory.models import Employee


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        """Accounts come from the directory; nobody makes their own."""
        return False


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest, sociallogin) -> bool:  # noqa: ANN001, ARG002 - allauth's signature
        """The identity provider may bring in whoever the directory knows by e-mail and who has not left."""
        return bool(sociallogin.user.email) and self._employee(sociallogin).exists()

    def save_user(self, request: HttpRequest, sociallogin, form=None):  # noqa: ANN001, ANN201 - allauth's signature
        """Tie the new account to its employee."""
        user = super().save_user(request, sociallogin, form)
        self._employee(sociallogin).filter(user=None).update(user=user)
        return user

    def _employee(self, sociallogin):  # noqa: ANN001, ANN202 - allauth's type
        return Employee.objects.present().filter(email__iexact=sociallogin.user.email)
