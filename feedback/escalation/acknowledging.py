"""An officer has it: the alerts of that comment stop climbing, and what was not sent yet is not sent any more."""

from collections.abc import Sequence

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from feedback.escalation import letters
from feedback.models import SafetyAlert, Told
from portal.audit.trail import record
from portal.notices.models import Notice, Webhook
from portal.notices.queueing import queue


@transaction.atomic
def acknowledge(alerts: Sequence[SafetyAlert], user: User | None, note: str = "") -> int:
    """Acknowledge these ``alerts`` by ``user``, on record; returns how many were still open.

    ``user`` is None for a drill that acknowledges itself. The first officer stays the one who has it.
    """
    taken = [alert for alert in alerts if alert.acknowledge(user, note)]
    for alert in taken:
        record(user, "feedback.alert_acknowledged", alert, unit=alert.feedback.unit)
    _withdraw(taken)
    queue([notice for alert in taken for notice in _all_clear(alert)])
    return len(taken)


def _withdraw(alerts: Sequence[SafetyAlert]) -> None:
    """Hold back the notices about ``alerts`` alone; one that also tells of an open alert goes out."""
    open_too = Told.objects.filter(notice=OuterRef("pk"), escalation__alert__acknowledged_at=None)
    theirs = Told.objects.filter(escalation__alert__in=alerts).values("notice")
    Notice.objects.filter(pk__in=theirs).exclude(Exists(open_too)).withdraw()


def _all_clear(alert: SafetyAlert) -> list[Notice]:
    """For the webhooks that heard of ``alert``: they may keep a pager busy until they hear the end."""
    heard = Told.objects.filter(escalation__alert=alert).values("notice__webhook")
    webhooks = Webhook.objects.on().filter(pk__in=heard)
    return [letters.acknowledged_notice(webhook, alert, timezone.now()) for webhook in webhooks]
