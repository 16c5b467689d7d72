"""The first page of the administration: what there is, for whoever may change it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from portal.directory.access import requires
from portal.directory.administering import offered


@require_GET
@requires("portal.administer")
def administration(request: HttpRequest) -> HttpResponse:
    return render(request, "directory/administration.html", {"groups": offered(request.user)})
