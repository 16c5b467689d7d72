"""Letters: praise as its owner reads it, and as a team reads what was written to all of it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.directory.access import requires
from portal.pages import render_page
from recognition import returning
from recognition.models import Compliment
from recognition.paging import older_than


@never_cache
@require_GET
@requires("recognition.read_own")
def inbox(request: HttpRequest) -> HttpResponse:
    letters = Compliment.objects.to_person(request.user).with_letterhead()
    page = older_than(letters.exclude(read_at=None), request.GET.get("before"))
    new = [] if page.before else list(letters.unread().newest_first()[:20])
    return render_page(
        request, "recognition/inbox.html", part="recognition/_letters.html", context={"new": new, "page": page}
    )


@never_cache
@require_GET
@requires("recognition.read_team")
def team(request: HttpRequest) -> HttpResponse:
    letters = Compliment.objects.to_teams_of(request.user).with_letterhead()
    page = older_than(letters, request.GET.get("before"))
    return render_page(request, "recognition/team.html", part="recognition/_team_letters.html", context={"page": page})


@require_POST
@requires("recognition.read_own")
def mark_read(request: HttpRequest, uuid: str) -> HttpResponse:
    letter = get_object_or_404(_own(request), uuid=uuid)
    letter.mark_read()
    if not request.htmx:
        return redirect("recognition:inbox")
    return render(request, "recognition/_card.html", {"letter": letter})


@require_POST
@requires("recognition.read_own")
def not_me(request: HttpRequest, uuid: str) -> HttpResponse:
    letter = get_object_or_404(_own(request), uuid=uuid)
    returning.not_me(letter, by=request.user)
    messages.success(request, _("Thank you. A steward will find out whom it was meant for."))
    return redirect("recognition:inbox")


def _own(request: HttpRequest):  # noqa: ANN202 - a queryset
    return Compliment.objects.to_person(request.user).with_letterhead()
