"""What every page shares: the answer as page or htmx part, the frame's context, the refused form."""

from django.apps import apps
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.functional import SimpleLazyObject
from django.utils.module_loading import import_string


def render_page(request: HttpRequest, page: str, *, part: str, context: dict) -> HttpResponse:
    """Answer htmx with ``part``, and everyone else, the back button included, with ``page``."""
    wants_part = request.htmx and not request.htmx.history_restore_request
    response = render(request, part if wants_part else page, context)
    patch_vary_headers(response, ["HX-Request", "HX-History-Restore-Request"])
    return response


def portal(request: HttpRequest) -> dict:
    """The names that every page shows, and the navigation of whoever is signed in."""
    return {
        "portal_name": settings.PORTAL_NAME,
        "agency_name": settings.AGENCY_NAME,
        "crisis_line": settings.CRISIS_LINE,
        "code_page": settings.CODE_PAGE,
        "navigation": SimpleLazyObject(lambda: navigation(request)),  # asked for by the staff's frame alone
    }


def navigation(request: HttpRequest) -> list[dict]:
    """The entries that the apps offer (``AppConfig.navigation``) and this user may open, in their order."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return []
    offered = [entry for config in apps.get_app_configs() for entry in getattr(config, "navigation", [])]
    allowed = sorted(
        (entry for entry in offered if user.has_perm(entry["permission"])), key=lambda entry: entry["order"]
    )
    located = [{**entry, "href": reverse(entry["url"])} for entry in allowed]
    return [{**entry, **_marks(entry, request)} for entry in located]


def _marks(entry: dict, request: HttpRequest) -> dict:
    """Whether this is the page one is on, and how many things wait there (``count`` names a function of the user)."""
    waiting = import_string(entry["count"])(request.user) if "count" in entry else 0
    return {"current": request.path.startswith(entry["href"]), "waiting": waiting}


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's signature
    """Say kindly that the form was too old, and how to go on."""
    return render(request, "403_csrf.html", status=403)
