"""What a mail and a webhook say about alerts: kind, unit, age and a link. No word of the comment, no citizen's name.

A link only leads to the page, where one signs in; opening it acknowledges nothing.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.conf import settings
from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from feedback.escalation.people import Circle
from feedback.models import Drill, Escalation, Feedback, SafetyAlert
from portal.notices.models import Notice, Way, Webhook

LISTED = 20  # alerts in one mail; the page has them all


class Telling(NamedTuple):
    """One step that one alert has taken, and whom it is to reach."""

    escalation: Escalation
    alert: SafetyAlert
    circle: Circle
    people: tuple[User, ...]
    webhooks: tuple[Webhook, ...]

    @property
    def feedback(self) -> Feedback:
        return self.alert.feedback


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets a notice: a person, a webhook, or the address that a drill was given."""

    user: User | None = None
    webhook: Webhook | None = None
    address: str = ""

    @property
    def name(self) -> str:
        return str(self.webhook) if self.webhook else self.address

    @property
    def key(self) -> str:
        if self.webhook:
            return f"webhook-{self.webhook.pk}"
        return f"user-{self.user.pk}" if self.user else "drill"


def readers_of(telling: Telling) -> Iterator[Reader]:
    """Everybody whom one step tells."""
    if address := drill_address(telling.alert):
        yield Reader(address=address)
    yield from (Reader(user=user, address=user.email) for user in telling.people)
    yield from (Reader(webhook=webhook) for webhook in telling.webhooks)


def drill_address(alert: SafetyAlert) -> str:
    """The address that hears of this drill in place of the officers; "" for a drill without, and for all real ones."""
    found = drill_of(alert.feedback)
    return found.address if found else ""


def drill_of(feedback: Feedback) -> Drill | None:
    """The drill that wrote this comment; None if a citizen did."""
    return getattr(feedback, "drill", None)


def notice_for(reader: Reader, about: Sequence[Telling], now: datetime) -> Notice:
    """The one notice that tells ``reader`` of all these alerts; its key is the same whenever it is made of them."""
    key = f"alert-step-{about[0].escalation.pk}-{len(about)}-{reader.key}"
    if reader.webhook:
        return Notice(key=key, way=Way.WEBHOOK, webhook=reader.webhook, body=_payload("alert.escalated", about, now))
    with translation.override(_language_of(reader.user)):
        subject, body = _subject(about), _body(reader, about, now)
    return Notice(key=key, way=Way.MAIL, user=reader.user, address=reader.address, subject=subject[:200], body=body)


def acknowledged_notice(webhook: Webhook, alert: SafetyAlert, now: datetime) -> Notice:
    """Tells ``webhook``, which heard of ``alert``, that a person has it."""
    body = json.dumps({"type": "alert.acknowledged", "timestamp": now.isoformat(), "data": [_facts(alert)]})
    key = f"{acknowledged_key(alert)}-webhook-{webhook.pk}"
    return Notice(key=key, way=Way.WEBHOOK, webhook=webhook, body=body)


def acknowledged_key(alert: SafetyAlert) -> str:
    """How the keys of the notices begin that tell of the end of ``alert``."""
    return f"alert-acknowledged-{alert.pk}"


def _payload(kind: str, about: Sequence[Telling], now: datetime) -> str:
    data = [{**_facts(it.alert), "step": it.escalation.number} for it in about]
    return json.dumps({"type": kind, "timestamp": now.isoformat(), "data": data})


def _facts(alert: SafetyAlert) -> dict:
    feedback = alert.feedback
    return {
        "id": str(alert.uuid),
        "kind": alert.kind,
        "severity": alert.severity,
        "unit": feedback.unit.code if feedback.unit else None,
        "arrived_at": feedback.arrived_at.isoformat(),
        "link": link_to(alert),
        "drill": drill_of(feedback) is not None,
    }


def link_to(alert: SafetyAlert) -> str:
    """Where an officer, once signed in, finds ``alert``."""
    return f"{settings.PORTAL_ADDRESS}{reverse('feedback:alerts')}#alert-{alert.uuid}"


def _language_of(user: User | None) -> str:
    """The first of the reader's languages in which the portal speaks."""
    employee = getattr(user, "employee", None)
    spoken = employee.languages.split() if employee else []
    return next((code for code in spoken if code in dict(settings.LANGUAGES)), settings.LANGUAGE_CODE)


def _subject(about: Sequence[Telling]) -> str:
    first = about[0]
    number = len({it.feedback.pk for it in about})
    if number == 1:
        where = first.feedback.unit or _("the whole agency")
        told = _("Urgent: %(kind)s, %(unit)s") % {"kind": first.alert.get_kind_display(), "unit": where}
    else:
        told = ngettext("Urgent: %(n)d comment", "Urgent: %(n)d comments", number) % {"n": number}
    if all(drill_of(it.feedback) for it in about):
        told = _("DRILL, nobody is in danger. %(subject)s") % {"subject": told}
    return " ".join(f"[{settings.PORTAL_NAME}] {told}".split())


def _body(reader: Reader, about: Sequence[Telling], now: datetime) -> str:
    opens = reader.user is None or all(it.circle.can_open(reader.user) for it in about)
    lines = [_line(it.alert, now) for it in about[:LISTED]]
    if len(about) > LISTED:
        lines.append(_("… and %(n)d more.") % {"n": len(about) - LISTED})
    if any(drill_of(it.feedback) for it in about):
        lines.insert(0, _("A drill is among these: it proves that alerts arrive. Nobody is in danger by it."))
    lines += [_to_officer() if opens else _to_others(), link_to(about[0].alert)]
    lines.append(_("This mail holds none of the words that were written. Opening the page acknowledges nothing."))
    return "\n\n".join(lines) + "\n"


def _line(alert: SafetyAlert, now: datetime) -> str:
    feedback = alert.feedback
    minutes = max(0, int((now - feedback.arrived_at).total_seconds() // 60))
    age = ngettext("%(n)d minute ago", "%(n)d minutes ago", minutes) % {"n": minutes}
    arrived = timezone.localtime(feedback.arrived_at)
    return _("%(kind)s. %(severity)s. %(unit)s. Arrived %(age)s (%(when)s).") % {
        "kind": alert.get_kind_display(),
        "severity": alert.get_severity_display(),
        "unit": feedback.unit or _("No unit is named"),
        "age": age,
        "when": date_format(arrived, "j F, H:i") + f" {arrived.tzname()}",
    }


def _to_officer() -> str:
    return _("Nobody has acknowledged it yet. Sign in, read it, and press “I have it” as soon as you do:")


def _to_others() -> str:
    return _(
        "Nobody has acknowledged it yet. You cannot open it yourself. Please reach a safety officer now, by telephone "
        "or in person. An administrator can make somebody a safety officer of this unit. Officers find it here:"
    )
