"""The steward's desk: one case at a time, urgent and oldest first."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.audit.trail import record
from portal.directory.access import requires
from portal.pages import render_page
from recognition import desk, opening, reviewing, undoing
from recognition.cases import Case, look_for
from recognition.forms import DecisionForm
from recognition.models import Outcome, Routing, Settlement
from recognition.models.routings import RoutingQuerySet
from recognition.queueing import Queue, holder_of
from recognition.telling import Told

REFUSALS = {
    desk.AlreadySettled: gettext_lazy("Somebody else settled this a moment ago."),
    desk.WithSomebodyElse: gettext_lazy("Somebody else took this up meanwhile. Nothing was changed."),
    desk.BeingSorted: gettext_lazy(
        "This comment was put right a moment ago and is being sorted again. Look once more."
    ),
}


@never_cache
@require_GET
@requires("recognition.work_desk")
def queue(request: HttpRequest) -> HttpResponse:
    found = opening.open_next(request.user)
    return redirect("recognition:case", found.uuid) if found else _desk(request)


@never_cache
@require_GET
@requires("recognition.work_desk")
def case(request: HttpRequest, uuid: str) -> HttpResponse:
    routing = get_object_or_404(_routings(request).with_comment(), uuid=uuid)
    if routing.outcome not in (Outcome.PERSON, Outcome.HELD):
        return redirect("recognition:desk")
    if not routing.is_held and not opening.open_case(routing, request.user):
        return _desk(request, routing, taken_by=holder_of(routing, request.user))
    record(request.user, "recognition.case_read", routing, unit=routing.unit)
    return _desk(request, routing, case=Case.of(routing, reader=request.user, search=_search(request)))


@never_cache
@require_GET
@requires("recognition.work_desk")
def people(request: HttpRequest, uuid: str) -> HttpResponse:
    routing = get_object_or_404(_routings(request), uuid=uuid)
    found = look_for(_search(request), routing, routing.mentions.undecided().first(), reader=request.user)
    return render(request, "recognition/_found.html", {"looked": found})


@require_POST
@requires("recognition.work_desk")
def decide(request: HttpRequest, uuid: str) -> HttpResponse:
    routing = get_object_or_404(_routings(request), uuid=uuid)
    form = DecisionForm(request.POST, steward=request.user, routing=routing)
    if not form.is_valid():
        messages.error(request, form.first_error)
        return redirect("recognition:case", routing.uuid)
    try:
        desk.decide(routing, by=request.user, **form.cleaned_data)
    except tuple(REFUSALS) as refusal:
        messages.info(request, REFUSALS[type(refusal)])
    return _next(request)


@require_POST
@requires("recognition.work_desk")
def undo(request: HttpRequest, uuid: str) -> HttpResponse:
    settlement = get_object_or_404(Settlement.objects.visible_to(request.user), uuid=uuid)
    try:
        undoing.undo(settlement, by=request.user)
    except undoing.TooLate:
        messages.info(request, _("That can no longer be undone."))
        return redirect("recognition:desk")
    messages.success(request, _("Undone. It is before you again."))
    return redirect("recognition:case", settlement.routing.uuid)


@require_POST
@requires("recognition.work_desk")
def keep(request: HttpRequest, uuid: str) -> HttpResponse:
    routing = get_object_or_404(_routings(request), uuid=uuid)
    answer = HttpResponse(status=204)
    if not opening.keep_open(routing, request.user):
        answer["HX-Refresh"] = "true"  # somebody else has it, or settled it: the page says so
    return answer


def _routings(request: HttpRequest) -> RoutingQuerySet:
    return Routing.objects.visible_to(request.user)


def _search(request: HttpRequest) -> str:
    return request.GET.get("q", "").replace("\0", "")[:80]


def _next(request: HttpRequest) -> HttpResponse:
    """To the next case at once: one answer less to wait for than by way of the desk."""
    found = opening.open_next(request.user)
    return redirect("recognition:case", found.uuid) if found else redirect("recognition:desk")


def _desk(request: HttpRequest, routing: Routing | None = None, **shown: object) -> HttpResponse:
    waiting = Queue.for_steward(request.user, before=routing, whole="all" in request.GET)
    context = {"queue": waiting, "told": Told.about_last(request.user), "open": routing, **shown}
    context["reviews"] = reviewing.waiting_count(request.user)
    return render_page(request, "recognition/desk.html", part="recognition/_desk.html", context=context)
