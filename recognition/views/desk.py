"""The steward's desk: one case at a time, urgent and oldest first."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.audit.trail import record
from portal.directory.access import requires
from recognition import desk
from recognition.cases import Case, Queue
from recognition.forms import DecisionForm
from recognition.models import Outcome, Routing


@never_cache
@require_GET
@requires("recognition.work_desk")
def queue(request: HttpRequest) -> HttpResponse:
    waiting = Queue.for_steward(request.user)
    if waiting.first:
        return redirect("recognition:case", waiting.first.uuid)
    return render(request, "recognition/desk.html", {"queue": waiting})


@never_cache
@require_GET
@requires("recognition.work_desk")
def case(request: HttpRequest, uuid: str) -> HttpResponse:
    routing = get_object_or_404(Routing.objects.visible_to(request.user).with_comment(), uuid=uuid)
    if routing.outcome not in (Outcome.PERSON, Outcome.HELD):
        return redirect("recognition:desk")
    record(request.user, "recognition.case_read", routing, unit=routing.unit)
    shown = Case.of(routing, reader=request.user, search=request.GET.get("q", "").replace("\0", "")[:80])
    context = {"queue": Queue.for_steward(request.user, whole="all" in request.GET), "case": shown}
    return render(request, "recognition/desk.html", context)


@require_POST
@requires("recognition.work_desk")
def decide(request: HttpRequest, uuid: str) -> HttpResponse:
    routing = get_object_or_404(Routing.objects.visible_to(request.user), uuid=uuid)
    form = DecisionForm(request.POST, steward=request.user, routing=routing)
    if not form.is_valid():
        messages.error(request, form.first_error)
        return redirect("recognition:case", routing.uuid)
    try:
        desk.decide(routing, by=request.user, **form.cleaned_data)
        messages.success(request, form.said)
    except desk.AlreadySettled:
        messages.info(request, _("Somebody else settled this a moment ago."))
    except desk.BeingSorted:
        messages.info(request, _("This comment was put right a moment ago and is being sorted again. Look once more."))
    return redirect("recognition:desk")
