"""The safety officer's page, and the words as they came for those who may read them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from feedback.escalation.acknowledging import acknowledge as acknowledge_all
from feedback.escalation.measure import measures
from feedback.escalation.showing import cards, with_ladder
from feedback.models import Drill, Feedback, Original, SafetyAlert
from feedback.models.safety import NOTE_LENGTH
from portal.audit.trail import record, record_many
from portal.directory.access import requires

SHOWN = 50


@never_cache
@require_GET
@requires("feedback.answer_alerts")
def waiting(request: HttpRequest) -> HttpResponse:
    alerts = SafetyAlert.objects.visible_to(request.user).urgent().with_comment().prefetch_related(with_ladder())
    waits = list(alerts.waiting().order_by("feedback__arrived_at", "start", "pk")[:SHOWN])
    settled = list(alerts.exclude(acknowledged_at=None).order_by("-acknowledged_at", "start", "pk")[:SHOWN])
    record_many(request.user, "feedback.alert_read", [*waits, *settled])
    context = {
        "open_cards": cards(waits, request.user),
        "settled": cards(settled, request.user),
        "measures": measures(request.user),
        "last_drill": Drill.objects.exclude(ended_at=None).first(),
    }
    return render(request, "feedback/alerts.html", context)


@require_POST
@requires("feedback.answer_alerts")
def acknowledge(request: HttpRequest, uuid: str) -> HttpResponse:
    """One press for the whole comment: the officer reads all of it, not one alert of it."""
    mine = SafetyAlert.objects.visible_to(request.user).urgent().with_comment()
    alert = get_object_or_404(mine, uuid=uuid)
    together = list(mine.filter(feedback=alert.feedback_id))
    if acknowledge_all(together, request.user, _note(request)):
        messages.success(request, _("You have it. Nobody else is told any more."))
    else:
        messages.info(request, _("Somebody had it before you."))
    return redirect("feedback:alerts")


@require_POST
@requires("feedback.answer_alerts")
def note(request: HttpRequest, uuid: str) -> HttpResponse:
    """What was done, written down later: most of it happens after the press."""
    seen = SafetyAlert.objects.visible_to(request.user).urgent().exclude(acknowledged_at=None)
    alert = get_object_or_404(seen, uuid=uuid)
    seen.filter(feedback=alert.feedback_id).update(note=_note(request))
    record(request.user, "feedback.alert_noted", alert, unit=alert.feedback.unit)
    messages.success(request, _("Your note is kept."))
    return redirect("feedback:alerts")


def _note(request: HttpRequest) -> str:
    return request.POST.get("note", "").replace("\0", "").strip()[:NOTE_LENGTH]


@never_cache
@require_GET
@requires("feedback.read_originals")
def original(request: HttpRequest, uuid: str) -> HttpResponse:
    """The comment before redaction. Reading it is kept in the audit trail before it is shown."""
    words = get_object_or_404(Original.objects.visible_to(request.user).with_comment(), feedback__uuid=uuid)
    record(request.user, "feedback.original_read", words.feedback, unit=words.feedback.unit)
    may_correct = Feedback.objects.visible_to(request.user).filter(pk=words.feedback_id).exists()
    return render(request, "feedback/original.html", {"original": words, "may_correct": may_correct})
