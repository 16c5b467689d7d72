"""Whom the owner of a letter lets see it, and to whom they say that it belongs besides."""

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.directory.access import requires
from portal.directory.models import Employee
from portal.pages import render_page
from recognition import belonging, sharing
from recognition.models import Belonging, Visibility
from recognition.views.letters import card, own_letter


@require_POST
@requires("recognition.read_own")
def share(request: HttpRequest, uuid: str) -> HttpResponse:
    letter, step = own_letter(request, uuid), request.POST.get("visibility", "")
    if step not in {str(it.value) for it in Visibility} or not sharing.share(letter, Visibility(int(step))):
        return HttpResponseBadRequest(_("This letter cannot be shared that way."))
    letter.mark_read()
    said = _("Seen by %(whom)s from now on.") % {"whom": sharing.seen_by(letter)}
    return card(request, uuid, said=said)


@require_POST
@requires("recognition.read_own")
def of_the_team(request: HttpRequest, uuid: str) -> HttpResponse:
    return _belongs(request, uuid, Belonging.Kind.TEAM)


@require_POST
@requires("recognition.read_own")
def with_a_colleague(request: HttpRequest, uuid: str) -> HttpResponse:
    colleagues = Employee.objects.visible_to(request.user).present().exclude(user=request.user)
    named = request.POST.get("colleague", "")
    colleague = get_object_or_404(colleagues, pk=named) if named.isascii() and named.isdigit() else None
    return _belongs(request, uuid, Belonging.Kind.COLLEAGUE, colleague)


@never_cache
@require_GET
@requires("recognition.read_own")
def find_colleague(request: HttpRequest, uuid: str) -> HttpResponse:
    words = request.GET.get("q", "")[:80].replace("\0", "")
    found = belonging.colleagues_called(words, request.user)
    context = {"letter": own_letter(request, uuid), "words": words, "found": found}
    return render_page(request, "recognition/colleague.html", part="recognition/_colleagues.html", context=context)


def _belongs(request: HttpRequest, uuid: str, kind: str, colleague: Employee | None = None) -> HttpResponse:
    letter = own_letter(request, uuid)
    if letter.employee.protected:
        return HttpResponseBadRequest(_("This letter cannot be shared that way."))
    belonging.say(letter, kind, colleague)
    letter.mark_read()
    return card(request, uuid, said=_("Noted. A steward sees to it."))
