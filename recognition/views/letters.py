"""Letters: praise as its owner reads it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.directory.access import requires
from portal.pages import render_page
from recognition import inbox as inbox_of
from recognition import returning
from recognition.discarding import discard
from recognition.inbox import Inbox, complete, own_letters
from recognition.models import Compliment


@never_cache
@require_GET
@requires("recognition.read_own")
def inbox(request: HttpRequest) -> HttpResponse:
    found = Inbox.of(request.user, before=request.GET.get("before"), words=request.GET.get("q", ""))
    context = {"inbox": found, "new": found.new, "page": found.page, "thanked_for": None}  # None: not asked yet
    return render_page(request, "recognition/inbox.html", part="recognition/_letters.html", context=context)


@never_cache
@require_GET
@requires("recognition.read_own")
def thanked_for(request: HttpRequest) -> HttpResponse:
    context = {"thanked_for": inbox_of.thanked_for(request.user)}
    return render_page(request, "recognition/thanked_for.html", part="recognition/_thanked_for.html", context=context)


@never_cache
@require_GET
@requires("recognition.read_own")
def letter(request: HttpRequest, uuid: str) -> HttpResponse:
    opened = request.GET.get("open")
    context = {"letter": own_letter(request, uuid), "opened": opened if opened in {"thank", "share"} else "more"}
    return render_page(request, "recognition/letter.html", part="recognition/_card.html", context=context)


@require_POST
@requires("recognition.read_own")
def mark_read(request: HttpRequest, uuid: str) -> HttpResponse:
    own_letter(request, uuid).mark_read()
    return card(request, uuid) if request.htmx else redirect("recognition:inbox")


@require_POST
@requires("recognition.read_own")
def not_me(request: HttpRequest, uuid: str) -> HttpResponse:
    returning.not_me(own_letter(request, uuid), by=request.user)
    said = _("Thank you. A steward will find out whom it was meant for.")
    return gone(request, said)


@require_POST
@requires("recognition.read_own")
def delete(request: HttpRequest, uuid: str) -> HttpResponse:
    discard(Compliment.objects.filter(pk=own_letter(request, uuid).pk), by=request.user)
    return gone(request, _("The letter is deleted. It does not come back."))


def own_letter(request: HttpRequest, uuid: str) -> Compliment:
    """The letter ``uuid`` of whoever asks; another's is not found."""
    found = get_object_or_404(own_letters(request.user), uuid=uuid)
    complete([found], request.user)
    return found


def card(request: HttpRequest, uuid: str, *, said: str = "", **shown: object) -> HttpResponse:
    """Answer an act on a letter: htmx with the card as it is now, everyone else with the letter's own page.

    ``said`` tells what was done. ``shown`` goes to the template: a form that was refused is shown again at once.
    """
    if not request.htmx and not shown:
        messages.success(request, said)
        return redirect("recognition:letter", uuid)
    fresh = own_letter(request, uuid)
    template = "recognition/_card.html" if request.htmx else "recognition/letter.html"
    opened = "" if request.htmx else "more"
    return render(request, template, {"letter": fresh, "said": said, "opened": opened, **shown})


def gone(request: HttpRequest, said: str) -> HttpResponse:
    """Answer an act that took a letter away: htmx with a line in its place, everyone else with the inbox."""
    if request.htmx:
        return render(request, "recognition/_gone.html", {"said": said})
    messages.success(request, said)
    return redirect("recognition:inbox")
