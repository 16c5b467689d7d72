"""The administrator's site: only what our own apps put there."""

from collections.abc import Iterable

from allauth.account.decorators import secure_admin_login
from django.contrib.admin import AdminSite, ModelAdmin
from django.db.models.base import ModelBase
from django.utils.decorators import method_decorator

OURS = ("portal.", "feedback.", "recognition.")


class PortalAdminSite(AdminSite):
    """Other packages' tables hold secrets of sign-on, and would be shown and changed past the audit trail."""

    login = method_decorator(secure_admin_login)(AdminSite.login)  # one way in, with the second factor if there is one

    def register(
        self,
        model_or_iterable: ModelBase | Iterable[ModelBase],
        admin_class: type[ModelAdmin] | None = None,
        **options: object,
    ) -> None:
        """Take what our own apps register and pass over the rest."""
        if admin_class is not None and admin_class.__module__.startswith(OURS):
            super().register(model_or_iterable, admin_class, **options)
