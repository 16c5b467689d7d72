"""The wall of what people chose to share, a screen in the corridor that shows it, and being glad with somebody."""

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.directory.access import is_screen, requires
from portal.pages import render_page
from recognition import reacting, wall
from recognition.models import Compliment, Kudos

A_SEASON = 90 * 24 * 60 * 60  # seconds


@never_cache
@require_GET
@requires("recognition.see_wall")
def pinned(request: HttpRequest) -> HttpResponse:
    choice = wall.Choice.read(request.GET)
    context = {
        "choice": choice,
        "sentence": choice.sentence(),
        "options": choice.options(request.user),
        "page": wall.page(choice, request.user, request.GET.get("before")),
        "back": request.get_full_path(),
    }
    return render_page(request, "recognition/wall.html", part="recognition/_wall.html", context=context)


@never_cache
@require_GET
@requires("recognition.see_wall")
def kiosk(request: HttpRequest) -> HttpResponse:
    if is_screen(request.user):
        request.session.set_expiry(A_SEASON)  # nobody stands there to sign in every morning
    choice = wall.Choice.read(request.GET)
    context = {"choice": choice, "entries": wall.for_a_screen(choice)}
    return render_page(request, "recognition/kiosk.html", part="recognition/_kiosk_letters.html", context=context)


@require_POST
@requires("recognition.thank_colleagues")
def glad_of_letter(request: HttpRequest, uuid: str) -> HttpResponse:
    shared = Compliment.objects.shared_with(request.user).select_related("employee")
    return _glad(request, get_object_or_404(shared, uuid=uuid), kind="l")


@require_POST
@requires("recognition.thank_colleagues")
def glad_of_kudos(request: HttpRequest, uuid: str) -> HttpResponse:
    concerned = Q(recipients__employee__user=request.user) | Q(sender__user=request.user)
    shared = Kudos.objects.on_the_wall().with_people().exclude(concerned)
    return _glad(request, get_object_or_404(shared, uuid=uuid), kind="k")


def _glad(request: HttpRequest, thing: Compliment | Kudos, *, kind: str) -> HttpResponse:
    reacting.toggle(thing, request.user.employee)
    back = request.POST.get("back", "")
    if not request.htmx:
        here = url_has_allowed_host_and_scheme(back, allowed_hosts=None, require_https=request.is_secure())
        return redirect(f"{back}#pinned-{thing.uuid}" if here else "recognition:wall")
    (glad,) = reacting.gladness([thing], request.user)
    entry = {"row": thing, "kind": kind, "glad": glad}
    return render(request, "recognition/_glad.html", {"entry": entry, "back": back})
