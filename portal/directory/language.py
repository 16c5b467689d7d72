"""The language of whoever is signed in: what they chose for their account, else what their browser asks for."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from portal.directory.models import PersonalSettings


class AccountLanguage:
    """Middleware after sign-in. On a page that is open to everybody the browser, or the cookie, goes on deciding:
    there a clerk may show a citizen the page in the citizen's language.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, _args: tuple, _kwargs: dict) -> None:
        """Switch to the account's language before the view of a staff's page speaks."""
        if getattr(view, "login_required", True) and request.user.is_authenticated:
            language = chosen_by(request.user)
            if language:
                translation.activate(language)
                request.LANGUAGE_CODE = language


def chosen_by(user: AbstractBaseUser) -> str:
    """The language that ``user`` chose, empty for none; it comes with the account (``AccountBackend``)."""
    try:
        language = user.personal_settings.language
    except PersonalSettings.DoesNotExist:
        return ""
    return language if language in dict(settings.LANGUAGES) else ""


def written_to(user: AbstractBaseUser) -> str:
    """The language in which to write to ``user`` when no browser says one."""
    return chosen_by(user) or settings.LANGUAGE_CODE


def choose(user: AbstractBaseUser, language: str) -> None:
    """Remember ``language`` for ``user``; empty: as the browser asks."""
    PersonalSettings.objects.update_or_create(user=user, defaults={"language": language})
