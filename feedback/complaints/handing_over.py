"""Before the owner → to the agency's own case system, where there is one: it is called, and fetches the complaint.

The call is signed and holds no word of the comment: an identifier, the codes of the place, and an address under which
the system finds the words with a token of its own (``feedback/api_complaints.py``).
"""

import json
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from feedback.escalation.people import units_up
from feedback.models import CaseSystem, FollowUp
from portal.notices.models import Notice, Way
from portal.notices.queueing import queue


def hand_over_waiting(limit: int = 200) -> int:
    """Hand up to ``limit`` complaints that nobody took up to the case system of their unit; returns how many."""
    systems = list(CaseSystem.objects.filter(webhook__is_on=True).select_related("webhook__unit", "source"))
    return sum(_hand_over(system, limit) for system in sorted(systems, key=_depth, reverse=True))


@transaction.atomic
def _hand_over(system: CaseSystem, limit: int) -> int:
    now = timezone.now()
    mine = FollowUp.objects.tellable().untouched().filter(_concerning(system), handed_to=None)
    locked = mine.select_for_update(skip_locked=True, of=["self"]).select_related("unit", "feedback__service")
    rows = list(locked.order_by("pk")[:limit])
    FollowUp.objects.filter(pk__in=[row.pk for row in rows]).update(handed_to=system, handed_over_at=now)
    queue([_call(row, system, now) for row in rows])
    return len(rows)


def _concerning(system: CaseSystem) -> Q:
    unit = system.webhook.unit
    return Q(unit__in=type(unit).objects.below(unit.pk)) if unit else Q()


def _depth(system: CaseSystem) -> int:
    """The system of the nearer unit goes first; one for all comes last."""
    return len(units_up(system.webhook.unit)) if system.webhook.unit else 0


def _call(row: FollowUp, system: CaseSystem, now: datetime) -> Notice:
    service = row.feedback.service
    data = {
        "id": str(row.uuid),
        "unit": row.unit.code,
        "service": service.code if service else None,
        "arrived_at": row.feedback.arrived_at.isoformat(),
        "due_at": row.due_at.isoformat(),
        "fetch": f"{settings.PORTAL_ADDRESS}{reverse('api-1:complaint', args=[row.uuid])}",
    }
    body = json.dumps({"type": "complaint.opened", "timestamp": now.isoformat(), "data": data})
    return Notice(key=f"complaint-{row.uuid}-{system.pk}", way=Way.WEBHOOK, webhook=system.webhook, body=body)
