"""What a team reads together."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from portal.directory.access import requires
from portal.pages import render_page
from recognition import teams


@never_cache
@require_GET
@requires("recognition.read_team")
def team(request: HttpRequest) -> HttpResponse:
    page = teams.page(request.user, request.GET.get("before"))
    context = {"page": page, "back": request.get_full_path()}
    return render_page(request, "recognition/team.html", part="recognition/_team_letters.html", context=context)
