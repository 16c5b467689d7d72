"""What the tests of complaints stand on: an office, its service owner, and comments in which something went wrong."""

from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from feedback.models import CaseSystem, Channel, FollowUp, Source, Token, WrittenPerson
from portal.directory.models import Unit
from portal.directory.roles import Role
from portal.notices.models import Webhook
from tests.factories import make_grant, make_understood, make_user

PRAISE = "Maria Kowalska was wonderful."
COMPLAINT = "But I waited four hours, and Ben Ode sent me away."


def make_owner(unit: Unit, email: str = "") -> User:
    """Somebody who answers for the services of ``unit`` and of the units below it."""
    owner = make_user(email)
    make_grant(owner, Role.SERVICE_OWNER, unit)
    return owner


def make_complaint(
    unit: Unit, *, text: str = f"{PRAISE} {COMPLAINT}", complaint: str = COMPLAINT, **fields
) -> FollowUp:
    """A follow-up on a comment whose part ``complaint`` went wrong and whose rest is praise, due in five days."""
    feedback = make_understood(
        text, unit=unit, complaint=complaint, service=fields.pop("service", None), state="routed"
    )
    for name in ("Maria Kowalska", "Ben Ode"):
        if name in text:
            at = text.index(name)
            part = WrittenPerson.Part.STAFF
            feedback.written_people.create(start=at, end=at + len(name), part=part)
    fields.setdefault("due_at", timezone.now() + timedelta(days=5))
    return FollowUp.objects.create(feedback=feedback, unit=unit, **fields)


def make_case_system(unit: Unit | None = None, name: str = "cases") -> tuple[CaseSystem, str]:
    """An agency's own case system for ``unit`` (None: all), switched on, and the token it fetches with."""
    webhook = Webhook(name=name, url="https://cases.example/hook", unit=unit, is_on=True)
    webhook.new_secret()
    webhook.save()
    source = Source.objects.create(name=name, channel=Channel.API)
    return CaseSystem.objects.create(webhook=webhook, source=source), Token.issue(source)
