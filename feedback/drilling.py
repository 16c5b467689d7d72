"""A drill of the alert path: a marked comment goes the whole real way, from the door to a person, and is then removed.

It praises nobody, and routing passes over what a drill wrote, whatever it says: no employee ever gets a letter of it.
"""

import time
import uuid
from collections.abc import Callable
from functools import reduce
from operator import or_

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.escalation.acknowledging import acknowledge
from feedback.escalation.letters import acknowledged_key
from feedback.escalation.people import Circle, Reached
from feedback.intake import Comment, receive
from feedback.models import Channel, Drill, Escalation, Feedback, SafetyAlert, Source, State, Told, Whom
from portal.audit.trail import record
from portal.directory.models import Unit
from portal.directory.roles import Role
from portal.notices.models import Notice, Status

SOURCE = "drill"
WORDS = "This is a drill of the alerts. Nobody wrote it and nobody is in danger. I want to end my life."
LOOK_EVERY = 0.25  # seconds


class DrillFailedError(Exception):
    """A step of the path failed; the message says which, and what to mend."""


def roster(unit: Unit | None) -> Reached:
    """Who would be told first of an alert in ``unit`` now; raises ``DrillFailedError`` if no officer is among them."""
    circle = Circle(unit, timezone.now())
    reached = circle.reached(Whom.ON_CALL)
    if not any(circle.can_open(user) for user in reached.people):
        raise DrillFailedError(
            _(
                "No safety officer can be reached for this unit. Give somebody the role, with: manage.py grant ADDRESS "
                "%(role)s UNIT. They need an open account with an e-mail address."
            )
            % {"role": Role.SAFETY_OFFICER}
        )
    return reached


@transaction.atomic
def begin(unit: Unit | None, address: str) -> Drill:
    """Put the drill's comment through the one door in, marked as a drill before anybody else can see it."""
    source, _made = Source.objects.get_or_create(name=SOURCE, defaults={"channel": Channel.API})
    code = unit.code if unit else ""
    receipt = receive(Comment(reference=f"drill-{uuid.uuid4()}", text=WORDS, unit=code, language="en"), source)
    drill = Drill.objects.create(feedback_id=receipt.feedback, unit=unit, address=address)
    record(None, "feedback.drill_begun", drill, unit=unit)
    return drill


class Watch:
    """Follows one drill from step to step, each as soon as it is done and no longer than ``patience`` seconds."""

    def __init__(self, drill: Drill, *, patience: float) -> None:
        self.drill = drill
        self.patience = patience
        self._began = time.monotonic()

    def understood(self) -> float:
        """A worker process has read the comment. Returns the seconds since the start, as all these do."""
        comments = Feedback.objects.filter(pk=self.drill.feedback_id).exclude(state=State.RECEIVED)
        self._wait(
            comments.exists,
            lambda: _("No worker took the comment. Start the worker and beat, or read the worker's log."),
        )
        return self._done("understood")

    def raised(self) -> float:
        """Understanding raised an urgent alert about it, in the same transaction."""
        if not self._alerts().exists():
            raise DrillFailedError(_("The comment was read, and no alert was raised. Look at the safety rules: they no "
                                     "longer know “I want to end my life”."))  # fmt: skip
        return self._done("raised")

    def stepped(self) -> float:
        """Its first step up the ladder was taken."""
        taken = Escalation.objects.filter(alert__in=self._alerts())
        self._wait(
            taken.exists,
            lambda: _("The alert was raised, and nobody was told. Start beat: it moves alerts up the ladder."),
        )
        return self._done("stepped")

    def sent(self) -> float:
        """Every mail and webhook of that step is out."""
        self._wait(lambda: self._failed() or not self._unsent().exists(), self._why_unsent)
        if failed := self._failed():
            raise DrillFailedError(_trouble(failed))
        return self._done("sent")

    def acknowledged(self) -> float:
        """An officer has it, and the ladder stands still."""
        self._wait(
            lambda: not self._alerts().waiting().exists(),
            lambda: _("Nobody pressed “I have it”. The message went out; ask who was told why it was not seen."),
        )
        if Notice.objects.filter(pk__in=self._notices()).waiting().exists():
            raise DrillFailedError(_("It was acknowledged, and further notices still wait to be sent."))
        self._wait(lambda: not self._all_clear().waiting().exists(), self._why_unsent)
        return self._done("acknowledged")

    def acknowledge(self) -> None:
        """Do what an officer would do; on record as the system's deed."""
        acknowledge(list(self._alerts().select_related("feedback__unit", "feedback__drill")), None, _("A drill."))

    def _alerts(self) -> QuerySet[SafetyAlert]:
        return SafetyAlert.objects.urgent().filter(feedback=self.drill.feedback_id)

    def _notices(self) -> QuerySet:
        return Told.objects.filter(escalation__alert__in=self._alerts()).values("notice")

    def _all_clear(self) -> QuerySet[Notice]:
        """What tells webhooks that somebody has it: a pager that heard of the drill must hear its end."""
        keys = [f"{acknowledged_key(alert)}-" for alert in self._alerts()]
        return Notice.objects.filter(reduce(or_, (Q(key__startswith=key) for key in keys), Q(pk=None)))

    def _unsent(self) -> QuerySet[Notice]:
        return Notice.objects.filter(pk__in=self._notices()).exclude(status=Status.SENT)

    def _failed(self) -> Notice | None:
        return self._unsent().exclude(trouble="").first()

    def _why_unsent(self) -> str:
        return _("The notice was made and not sent. Start the worker and beat: they send what waits.")

    def _wait(self, is_done: Callable[[], object], otherwise: Callable[[], str]) -> None:
        until = time.monotonic() + self.patience
        while not is_done():
            if time.monotonic() > until:
                raise DrillFailedError(otherwise())
            time.sleep(LOOK_EVERY)

    def _done(self, step: str) -> float:
        seconds = round(time.monotonic() - self._began, 1)
        self.drill.seconds[step] = seconds
        self.drill.save(update_fields=["seconds"])
        return seconds


def _trouble(notice: Notice) -> str:
    if notice.webhook:
        told = _("The webhook %(to)s failed: %(why)s Mend its address, or switch it off in the admin pages.")
        return told % {"to": notice.webhook, "why": notice.trouble}
    told = _("The mail to %(to)s was not taken. %(why)s Look at EMAIL_HOST, EMAIL_PORT and the mail server.")
    return told % {"to": notice.address, "why": notice.trouble}
