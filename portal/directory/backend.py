"""Who is asking: the account behind a session, with the employee that it belongs to."""

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.models import User
from django.db.models import Model


class AccountBackend(AuthenticationBackend):
    """Signs in by e-mail and password, as allauth does. What an account may do is for the rules over its grants alone.

    Django's own tables of permissions hold nothing here; asking them costs every page two queries.
    """

    def get_user(self, user_id: int) -> User | None:
        """The open account with its employee, unit and language, in one query; None if it is closed or gone."""
        user = User.objects.select_related("employee__unit", "personal_settings").filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None

    def has_perm(self, user_obj: User, perm: str, obj: Model | None = None) -> bool:  # noqa: ARG002 - Django's signature
        """Nothing is granted here."""
        return False

    def has_module_perms(self, user_obj: User, app_label: str) -> bool:  # noqa: ARG002 - Django's signature
        """Nor here."""
        return False

    def get_all_permissions(self, user_obj: User, obj: Model | None = None) -> set[str]:  # noqa: ARG002 - Django's
        """No table lists what the rules allow."""
        return set()
