"""The safety officer's page, and the words as they came for those who may read them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from feedback.models import Original, SafetyAlert
from portal.audit.trail import record, record_many
from portal.directory.access import requires

SHOWN = 50


@never_cache
@require_GET
@requires("feedback.answer_alerts")
def waiting(request: HttpRequest) -> HttpResponse:
    alerts = SafetyAlert.objects.visible_to(request.user).urgent().with_comment()
    open_alerts = list(alerts.waiting().order_by("raised_at")[:SHOWN])
    settled = list(alerts.exclude(acknowledged_at=None).order_by("-acknowledged_at")[:SHOWN])
    record_many(request.user, "feedback.alert_read", [*open_alerts, *settled])
    return render(request, "feedback/alerts.html", {"open_alerts": open_alerts, "settled": settled})


@require_POST
@requires("feedback.answer_alerts")
def acknowledge(request: HttpRequest, uuid: str) -> HttpResponse:
    alert = get_object_or_404(SafetyAlert.objects.visible_to(request.user), uuid=uuid)
    if alert.acknowledge(request.user):
        record(request.user, "feedback.alert_acknowledged", alert, unit=alert.feedback.unit)
    return redirect("feedback:alerts")


@never_cache
@require_GET
@requires("feedback.read_originals")
def original(request: HttpRequest, uuid: str) -> HttpResponse:
    """The comment before redaction. Reading it is kept in the audit trail before it is shown."""
    words = get_object_or_404(Original.objects.visible_to(request.user).with_comment(), feedback__uuid=uuid)
    record(request.user, "feedback.original_read", words.feedback, unit=words.feedback.unit)
    return render(request, "feedback/original.html", {"original": words})
