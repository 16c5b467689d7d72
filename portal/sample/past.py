"""Give the sample its half year: letters that were read, a desk that was worked, alerts that somebody took."""

from collections.abc import Mapping
from datetime import timedelta

from django.contrib.auth.models import User
from django.db.models import DateTimeField, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Mod
from django.utils import timezone

from feedback.models import Feedback, SafetyAlert, Source
from portal.sample.agency import MAIL_HOST
from portal.sample.answered import answer_complaints
from portal.sample.signins import OFFICER, OWNER, STEWARD
from portal.sample.together import live_together
from recognition import desk
from recognition.models import Compliment, Decision, Mention, Reason, Routing
from recognition.releasing import release_acknowledged

LEFT_ON_DESK = 12
UNREAD_DAYS = 6
MARIA = f"maria.kowalska@{MAIL_HOST}"
MARIA_READ = timedelta(hours=75)  # three of her letters are younger


def make_past(source: Source, meant: Mapping[str, list[str]]) -> None:
    """Do what people did over the half year; ``meant``: reference → external ids of whom the comment means.

    Without the sample's steward and officer nobody was there to do it. Doing it again changes nothing.
    """
    steward, officer, owner = (User.objects.filter(email=email).first() for email in (STEWARD, OFFICER, OWNER))
    if officer:
        _take_alerts(source, officer)
    if steward:
        _work_desk(source, steward, meant)
    Feedback.objects.filter(source=source).update(arrived_at=F("received_at"))
    _date_letters(source)
    if steward:
        live_together(source, steward)
    if owner:
        answer_complaints(source, owner)


def _take_alerts(source: Source, officer: User) -> None:
    """All urgent alerts but the last one were acknowledged within minutes."""
    urgent = SafetyAlert.objects.urgent().filter(feedback__source=source).order_by("-feedback__received_at")
    for alert in urgent.select_related("feedback")[1:]:
        if alert.acknowledge(officer):
            raised = alert.feedback.received_at + timedelta(minutes=1)
            taken = raised + timedelta(minutes=4 + alert.pk % 9)
            SafetyAlert.objects.filter(pk=alert.pk).update(raised_at=raised, acknowledged_at=taken)
    urgent.waiting().update(raised_at=_of_feedback("received_at"))
    while release_acknowledged():
        pass


def _work_desk(source: Source, steward: User, meant: Mapping[str, list[str]]) -> None:
    """The steward settled all but the latest cases."""
    waiting = Routing.objects.on_desk().filter(feedback__source=source, reason__in=[Reason.UNSURE, Reason.UNSAFE])
    for routing in waiting.order_by("-feedback__received_at").select_related("feedback")[LEFT_ON_DESK:]:
        mentions = list(routing.mentions.undecided())
        for mention in mentions:
            _settle(routing, mention, steward, meant.get(routing.feedback.reference, []))
        if not mentions:
            desk.decide(routing, Decision.NOBODY, by=steward)


def _settle(routing: Routing, mention: Mention, steward: User, meant: list[str]) -> None:
    right = mention.candidates.filter(employee__external_id__in=meant).select_related("employee").first()
    if routing.reason == Reason.UNSAFE:
        desk.decide(routing, Decision.NOBODY, by=steward, mention=mention.pk)
    elif right:
        desk.decide(routing, Decision.EMPLOYEE, by=steward, mention=mention.pk, employee=right.employee)
    else:
        desk.decide(routing, Decision.TEAM, by=steward, mention=mention.pk)


def _date_letters(source: Source) -> None:
    """Letters came minutes after the comment was written; most of those that are some days old were read."""
    letters = Compliment.objects.filter(feedback__source=source)
    letters.update(delivered_at=_of_feedback("received_at"))
    now = timezone.now()
    old = letters.filter(feedback__received_at__lt=now - timedelta(days=UNREAD_DAYS)).annotate(chance=Mod("pk", 7))
    _read(old.exclude(chance=0))
    _read(letters.filter(employee__email=MARIA, feedback__received_at__lt=now - MARIA_READ))


def _read(letters: QuerySet[Compliment]) -> None:
    pks = list(letters.unread().values_list("pk", flat=True))
    Compliment.objects.filter(pk__in=pks).update(read_at=F("delivered_at") + timedelta(hours=19))


def _of_feedback(column: str) -> Subquery:
    return Subquery(Feedback.objects.filter(pk=OuterRef("feedback")).values(column)[:1], output_field=DateTimeField())
