"""The other half: what citizens say went wrong, before whoever answers for the service."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from feedback.complaints import answering
from feedback.complaints.board import Board, Filters, Row
from feedback.complaints.forms import AnswerForm
from feedback.models import FollowUp
from portal.audit.trail import record, record_many
from portal.directory.access import requires
from portal.pages import render_page

PERMISSION = "feedback.answer_complaints"


@never_cache
@require_GET
@requires(PERMISSION)
def board(request: HttpRequest) -> HttpResponse:
    shown = Board.of(request.user, Filters.read(request.GET), request.GET.get("after"))
    record_many(request.user, "feedback.complaint_listed", shown.page.rows)
    context = {"board": shown}
    return render_page(request, "feedback/complaints.html", part="feedback/_complaints.html", context=context)


@never_cache
@require_GET
@requires(PERMISSION)
def show(request: HttpRequest, uuid: str) -> HttpResponse:
    return _page(request, _mine(request, uuid))


@require_POST
@requires(PERMISSION)
def take_on(request: HttpRequest, uuid: str) -> HttpResponse:
    follow_up = _mine(request, uuid)
    if answering.take_on(follow_up, by=request.user):
        messages.success(request, _("You look after it now."))
    else:
        messages.info(request, _("A colleague looks after it already."))
    return redirect("complaints:show", follow_up.uuid)


@require_POST
@requires(PERMISSION)
def let_go(request: HttpRequest, uuid: str) -> HttpResponse:
    follow_up = _mine(request, uuid)
    if answering.let_go(follow_up, by=request.user):
        messages.success(request, _("It is open to your colleagues again."))
    return redirect("complaints:show", follow_up.uuid)


@require_POST
@requires(PERMISSION)
def answer(request: HttpRequest, uuid: str) -> HttpResponse:
    follow_up = _mine(request, uuid)
    form = AnswerForm(request.POST, follow_up=follow_up)
    try:
        if form.is_valid() and _keep(request, form, follow_up):
            return redirect("complaints:show", follow_up.uuid)
    except answering.AnsweredBefore:
        form = form.answered_before(_mine(request, uuid))
    return _page(request, follow_up, form)


@require_POST
@requires(PERMISSION)
def close(request: HttpRequest, uuid: str) -> HttpResponse:
    follow_up = _mine(request, uuid)
    try:
        answering.close(follow_up, by=request.user)
        messages.success(request, _("Closed."))
        return redirect("complaints:board")
    except answering.NothingToClose:
        messages.error(request, _("Not closed yet: the citizen can read an answer. Write one, or say what changed."))
    except answering.ClosedBefore:
        messages.info(request, _("A colleague closed it a moment ago."))
    return redirect("complaints:show", follow_up.uuid)


def _keep(request: HttpRequest, form: AnswerForm, follow_up: FollowUp) -> bool:
    data = form.cleaned_data
    try:
        answering.answer(follow_up, data["answer"], data["what_changed"], by=request.user, version=data["version"])
        messages.success(request, _("Kept. The citizen finds it under their code."))
    except answering.ClosedBefore:
        messages.info(request, _("A colleague closed it a moment ago."))
    return True


def _mine(request: HttpRequest, uuid: str) -> FollowUp:
    mine = FollowUp.objects.visible_to(request.user).with_comment()
    return get_object_or_404(mine.select_related("feedback__code", "feedback__contact"), uuid=uuid)


def _page(request: HttpRequest, follow_up: FollowUp, form: AnswerForm | None = None) -> HttpResponse:
    """Reading it is kept in the audit trail before it is shown."""
    record(request.user, "feedback.complaint_read", follow_up, unit=follow_up.unit)
    context = {"row": Row.of(follow_up, request.user), "form": form or AnswerForm(follow_up=follow_up)}
    return render(request, "feedback/complaint.html", context)
