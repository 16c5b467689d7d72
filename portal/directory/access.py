"""Guards of views. They guard pages; ``visible_to`` guards rows; a login is always required."""

from collections.abc import Callable

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.decorators import permission_required


def requires(permission: str) -> Callable:
    """Answer 403 without ``permission``; stamp the view, so that a test finds any view that forgot."""

    def guard(view: Callable) -> Callable:
        guarded = permission_required(permission, raise_exception=True)(view)
        guarded.requires = permission
        return guarded

    return guard


def is_screen(user: AbstractBaseUser) -> bool:
    """Whether an account stands for a device: no employee, no role, nothing in it that anybody else may not see."""
    return not (user.is_superuser or getattr(user, "employee", None) or user.grants.exists())
