"""What colleagues wrote, read by a steward before it is passed on; oldest first, by keyboard like the desk."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.audit.trail import record
from portal.directory.access import requires
from portal.pages import render_page
from recognition import counts, reviewing
from recognition.forms import GiveBackForm, PassOnForm
from recognition.reviewing import Item, Kind, Reading, Reviews

TOO_LATE = gettext_lazy("Somebody else settled this a moment ago.")


@never_cache
@require_GET
@requires("recognition.work_desk")
def reviews(request: HttpRequest) -> HttpResponse:
    waiting = Reviews.for_steward(request.user)
    if waiting.items:
        return redirect("recognition:review", waiting.items[0].kind, waiting.items[0].row.uuid)
    return _page(request, reviews=waiting)


@never_cache
@require_GET
@requires("recognition.work_desk")
def review(request: HttpRequest, kind: str, uuid: str) -> HttpResponse:
    item = _item(request, kind, uuid)
    if not item.waits:
        return redirect("recognition:reviews")
    record(request.user, "recognition.review_read", item.row, unit=item.unit)
    reading = Reading.of(item, steward=request.user, search=_search(request))
    return _page(request, reviews=Reviews.for_steward(request.user, item), reading=reading)


@never_cache
@require_GET
@requires("recognition.work_desk")
def people(request: HttpRequest, kind: str, uuid: str) -> HttpResponse:
    found = reviewing.look_for(_search(request), _item(request, kind, uuid), steward=request.user)
    return render(request, "recognition/_found.html", {"looked": found})


@require_POST
@requires("recognition.work_desk")
def pass_on(request: HttpRequest, kind: str, uuid: str) -> HttpResponse:
    item = _item(request, kind, uuid)
    form = PassOnForm(request.POST, item=item, steward=request.user)
    if not form.is_valid():
        messages.error(request, form.first_error)
        return redirect("recognition:review", kind, uuid)
    passed = reviewing.pass_on(item, by=request.user, colleague=form.cleaned_data["employee"])
    messages.info(request, _("Passed on.") if passed else TOO_LATE)
    return redirect("recognition:reviews")


@require_POST
@requires("recognition.work_desk")
def give_back(request: HttpRequest, kind: str, uuid: str) -> HttpResponse:
    item = _item(request, kind, uuid)
    form = GiveBackForm(request.POST, item=item)
    if not form.is_valid():
        messages.error(request, form.first_error)
        return redirect("recognition:review", kind, uuid)
    returned = reviewing.give_back(item, by=request.user, reason=form.cleaned_data["reason"])
    messages.info(request, _("Given back.") if returned else TOO_LATE)
    return redirect("recognition:reviews")


def _item(request: HttpRequest, kind: str, uuid: str) -> Item:
    if kind not in {*Kind}:
        raise Http404
    return Item(Kind(kind), get_object_or_404(reviewing.readable_by(request.user, Kind(kind)), uuid=uuid))


def _search(request: HttpRequest) -> str:
    return request.GET.get("q", "").replace("\0", "")[:80]


def _page(request: HttpRequest, **context: object) -> HttpResponse:
    context["cases"] = counts.cases(request.user)
    return render_page(request, "recognition/reviews.html", part="recognition/_reviews.html", context=context)
