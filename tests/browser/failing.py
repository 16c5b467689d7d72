"""The portal's addresses, and one for each way in which a page can fail."""

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

FAILURES = {"400": SuspiciousOperation, "403": PermissionDenied, "404": Http404, "500": RuntimeError}


@login_not_required
def fail(_request: HttpRequest, how: str) -> HttpResponse:
    """Fail as code does that meets what it did not expect."""
    raise FAILURES[how]


@login_not_required
def wait(request: HttpRequest) -> HttpResponse:
    """Answer as allauth does to the tenth wrong password."""
    return render(request, "429.html", status=429)


urlpatterns = [
    path("", include("portal.urls")),
    path("fail/429/", wait),
    path("fail/<how>/", fail),
]
