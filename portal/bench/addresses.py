"""The portal's addresses, and one more for ``bench pages``: a bare list behind the same middleware."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from portal.directory.access import requires
from recognition.models import Compliment


@requires("recognition.read_own")
def bare_list(request: HttpRequest) -> HttpResponse:
    """Twenty letters with their offices, one line each, in a page without a frame."""
    letters = Compliment.objects.to_person(request.user).select_related("feedback__unit").order_by("-pk")[:20]
    return render(request, "bench/bare_list.html", {"letters": letters})


urlpatterns = [path("bare-list/", bare_list, name="bare_list"), path("", include("portal.urls"))]
