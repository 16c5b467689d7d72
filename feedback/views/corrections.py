"""Put a comment right: what its stretches say, what they are about, and which of its words are private."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from feedback.corrections import redacting
from feedback.corrections.forms import HideForm, ShowForm, segment_forms
from feedback.corrections.judging import Judged
from feedback.corrections.judging import judge as judge_segments
from feedback.corrections.keeping import Busy
from feedback.corrections.page import Page
from feedback.models import Feedback
from portal.audit.trail import record
from portal.directory.access import requires


@never_cache
@require_GET
@requires("feedback.correct_comments")
def put_right(request: HttpRequest, uuid: str) -> HttpResponse:
    return _page(request, _comment(request, uuid))


@require_POST
@requires("feedback.correct_comments")
def judge(request: HttpRequest, uuid: str) -> HttpResponse:
    comment = _comment(request, uuid)
    stretches = segment_forms(comment, request.POST)
    try:
        judged = judge_segments(comment, [it.verdict for it in stretches if it.is_valid()], by=request.user)
        messages.success(request, _said(judged))
    except Busy:
        _say_busy(request)
    return redirect("comments:put_right", comment.uuid)


@require_POST
@requires("feedback.correct_comments")
def hide(request: HttpRequest, uuid: str) -> HttpResponse:
    comment, form = _comment(request, uuid), HideForm(request.POST, auto_id="hide-%s")
    if not form.is_valid():
        return _page(request, comment, form)
    try:
        _say_hidden(request, redacting.hide(comment, by=request.user, **form.cleaned_data))
    except redacting.NotThere:
        form.not_there()
        return _page(request, comment, form)
    except Busy:
        _say_busy(request)
    return redirect("comments:put_right", comment.uuid)


@require_POST
@requires("feedback.correct_comments")
def show_again(request: HttpRequest, uuid: str) -> HttpResponse:
    comment, form = _comment(request, uuid), ShowForm(request.POST)
    try:
        if form.is_valid():
            redacting.show_again(comment, by=request.user, **form.cleaned_data)
            messages.success(request, _("The words stand in the comment and in its letters again."))
    except (redacting.NotThere, redacting.StaysHidden):
        messages.error(request, _("This stays hidden: the comment has changed, or its original is gone."))
    except Busy:
        _say_busy(request)
    return redirect("comments:put_right", comment.uuid)


def _comment(request: HttpRequest, uuid: str) -> Feedback:
    comments = Feedback.objects.visible_to(request.user).select_related("unit", "service")
    return get_object_or_404(comments, uuid=uuid)


def _page(request: HttpRequest, comment: Feedback, hide: HideForm | None = None) -> HttpResponse:
    """Reading it is kept in the audit trail before it is shown."""
    record(request.user, "feedback.comment_read", comment, unit=comment.unit_id)
    return render(request, "feedback/put_right.html", {"page": Page.of(comment, hide)})


def _say_busy(request: HttpRequest) -> None:
    messages.error(request, _("Nothing was changed: this comment is being sorted just now. Try again in a moment."))


def _say_hidden(request: HttpRequest, places: int) -> None:
    said = ngettext(
        "Hidden, here and in every letter made of this comment.",
        "Hidden in %(n)d places, here and in every letter made of this comment.",
        places,
    )
    messages.success(request, said % {"n": places})


def _said(judged: Judged) -> str:
    if judged.sentiments:
        return _("Saved. Letters are being delivered, rewritten or taken back as you said.")
    return _("Saved.") if judged.themes else _("Nothing was changed.")
