"""Overdue → one unit up: whoever answers for the unit above hears of it by mail, until somebody closes it.

Beat wakes this. A complaint is locked while it climbs, and the notices stand in the same transaction: it climbs once,
however many workers there are.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from feedback.complaints.opening import due_from_now
from feedback.escalation.people import Circle, reachable, units_up
from feedback.models import FollowUp
from feedback.models.followups import held
from portal.directory.language import written_to
from portal.directory.models import Unit
from portal.directory.roles import Role
from portal.notices.models import Notice, Way
from portal.notices.queueing import queue
from portal.tags import dated

LISTED = 20  # complaints in one mail; the page has them all


def hold_clocks() -> int:
    """While an officer has yet to see the comment, nobody else can answer it: its time begins afterwards."""
    return FollowUp.objects.ours().open().filter(held()).update(due_at=due_from_now())


@transaction.atomic
def climb_overdue(limit: int = 100) -> int:
    """Move up to ``limit`` overdue complaints one unit up, and tell those above; returns how many moved."""
    now = timezone.now()
    rested = Q(climbed_at=None) | Q(climbed_at__lt=now - timedelta(days=settings.COMPLAINT_CLIMB_DAYS))
    due = FollowUp.objects.tellable().overdue().filter(rested).order_by("due_at", "pk")
    rows = list(
        due.select_for_update(skip_locked=True, of=["self"]).select_related("unit", "feedback__service")[:limit]
    )
    told: dict[User, list[FollowUp]] = defaultdict(list)
    for row in rows:
        for user in _climb(row, now):
            told[user].append(row)
    queue([_notice(user, about) for user, about in told.items()])
    return len(rows)


def _climb(row: FollowUp, now: datetime) -> Sequence[User]:
    """Take ``row`` to the next unit up that somebody answers for; returns who is told.

    The first time its own owners are reminded too. Where nobody answers for anything, administrators hear of it.
    """
    units = units_up(row.unit)
    reached = units.index(row.climbed_to) if row.climbed_to in units else 0
    above = units[reached + 1 :] or units[-1:]
    owners = {unit: _owners(unit) for unit in {*above, row.unit}}
    row.climbed_to, row.climbed_at = next((unit for unit in above if owners[unit]), above[-1]), now
    row.save(update_fields=["climbed_to", "climbed_at"])
    people = owners[row.climbed_to] + (owners[row.unit] if reached == 0 else [])
    return list(dict.fromkeys(people)) or Circle(row.unit, now).anybody()


def _owners(unit: Unit) -> list[User]:
    held_here = reachable().filter(grants__role=Role.SERVICE_OWNER, grants__unit=unit)
    return list(held_here.select_related("employee").distinct())


def _notice(user: User, about: Sequence[FollowUp]) -> Notice:
    first = about[0]
    key = f"complaints-{first.pk}-{len(about)}-{first.climbed_at:%Y%m%d%H%M}-user-{user.pk}"
    with translation.override(written_to(user)):
        return Notice(key=key, way=Way.MAIL, user=user, address=user.email, subject=_subject(about), body=_body(about))


def _subject(about: Sequence[FollowUp]) -> str:
    told = ngettext("%(n)d complaint is overdue", "%(n)d complaints are overdue", len(about)) % {"n": len(about)}
    return f"[{settings.PORTAL_NAME}] {told}"


def _body(about: Sequence[FollowUp]) -> str:
    line = _("%(unit)s, %(service)s: an answer was due on %(day)s.")
    lines = [
        line
        % {
            "unit": row.unit,
            "service": row.feedback.service or _("no service is named"),
            "day": dated(timezone.localtime(row.due_at)),
        }
        for row in about[:LISTED]
    ]
    if len(about) > LISTED:
        lines.append(_("… and %(n)d more.") % {"n": len(about) - LISTED})
    lines += [
        _("You hear of it because you answer for this service, for a unit above it, or because nobody does yet."),
        f"{settings.PORTAL_ADDRESS}{reverse('complaints:board')}",
        _("This mail holds none of the words that were written."),
    ]
    return "\n\n".join(lines) + "\n"
