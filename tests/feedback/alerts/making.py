"""Officers, alerts and a clock for the tests of alerts."""

from datetime import timedelta

from django.utils import timezone

from feedback.models import DatedShift, SafetyAlert
from portal.directory.roles import Role
from tests.factories import make_employee, make_grant, make_understood


def make_officer(name, unit, role=Role.SAFETY_OFFICER):
    """Somebody with an account who holds ``role`` in ``unit`` and below; returns the user."""
    user = make_employee(name, unit).user
    make_grant(user, role, unit)
    return user


def make_alert(unit=None, *, minutes_ago=0, words="I want to end my life.", **fields):
    """An urgent alert about a comment that arrived and was read ``minutes_ago``."""
    moment = timezone.now() - timedelta(minutes=minutes_ago)
    feedback = make_understood(words, unit=unit, arrived_at=moment, received_at=moment)
    fields = {"kind": "self_harm", "severity": "urgent", "start": 0, "end": 10, **fields}
    return SafetyAlert.objects.create(feedback=feedback, raised_at=moment, next_step_at=moment, **fields)


def on_call(officer, unit, line=1):
    """``officer`` is on call for ``unit`` today."""
    now = timezone.now()
    day = timedelta(hours=12)
    return DatedShift.objects.create(unit=unit, officer=officer, line=line, starts_at=now - day, ends_at=now + day)
