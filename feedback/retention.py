"""What is personal is kept for a while and then let go. Everything goes in batches, and twice does no harm."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import DateTimeField, Exists, ExpressionWrapper, F, OuterRef, QuerySet, Subquery, Value
from django.utils import timezone

from feedback.models import Contact, Feedback, FollowUp, Original, RetentionPeriod, SafetyAlert, State
from portal.audit.trail import record

Kind = RetentionPeriod.Kind
BATCH = 1_000
ENOUGH = 1_001
DATED = {Kind.ORIGINALS: Original, Kind.CONTACTS: Contact}


@transaction.atomic
def keep_for(kind: str, days: int | None, *, by: User) -> None:
    """Keep one kind of data for ``days`` from its arrival; None, where that may be: until somebody deletes it.

    A shorter time holds for what is there already; a longer one only for what comes, for citizens were told the other.
    """
    if days is None:
        for period in RetentionPeriod.objects.filter(kind=kind):
            record(by, "feedback.retention_ended", period)
            period.delete()
        return
    period, _made = RetentionPeriod.objects.update_or_create(kind=kind, defaults={"days": days, "applied": False})
    record(by, "feedback.retention_set", period)


def would_go(kind: str, days: int) -> int:
    """How many rows the next run would let go if ``kind`` were kept for ``days``, counted up to ``ENOUGH``."""
    until = timezone.now() - timedelta(days=days)
    if kind in DATED:
        rows = _not_waiting(DATED[kind].objects.filter(feedback__arrived_at__lt=until))
    else:
        rows = _old_comments(until) if kind == Kind.COMMENTS else _old_follow_ups(until)
    return rows[:ENOUGH].count()


def delete_expired() -> int:
    """Let go of whatever has had its time; returns how many rows.

    The words of a comment that is not yet understood stay: they are all there is of it.
    """
    now, periods = timezone.now(), RetentionPeriod.objects.in_days()
    for period in RetentionPeriod.objects.filter(applied=False, kind__in=DATED):
        _bring_forward(period)
    gone = sum(
        _in_batches(_not_waiting(model.objects.filter(delete_after__lt=now)), _delete) for model in DATED.values()
    )
    if days := periods[Kind.FOLLOW_UPS]:
        gone += _in_batches(_old_follow_ups(now - timedelta(days=days)), _forget)
    if days := periods[Kind.COMMENTS]:
        gone += _erase_comments(_old_comments(now - timedelta(days=days)))
    return gone


def _not_waiting(rows: QuerySet) -> QuerySet:
    return rows.exclude(feedback__in=Feedback.objects.filter(state=State.RECEIVED)) if rows.model is Original else rows


def _old_comments(until: datetime) -> QuerySet[Feedback]:
    """Comments that came before ``until``; not while an officer or a service's owner still has to do with them."""
    alerts = SafetyAlert.objects.waiting().filter(feedback=OuterRef("pk"))
    complaints = FollowUp.objects.open().filter(feedback=OuterRef("pk"))
    old = Feedback.objects.filter(arrived_at__lt=until).exclude(state=State.RECEIVED)
    return old.filter(~Exists(alerts), ~Exists(complaints))


def _old_follow_ups(until: datetime) -> QuerySet[FollowUp]:
    """Complaints closed before ``until`` of which something was not yet forgotten."""
    empty = FollowUp.objects.filter(answer="", what_changed="", owner=None)
    return FollowUp.objects.filter(closed_at__lt=until).exclude(pk__in=empty)


def _erase_comments(old: QuerySet[Feedback]) -> int:
    gone = _in_batches(old, _erase)
    if gone:
        record(None, "feedback.retention_applied", RetentionPeriod.objects.get(kind=Kind.COMMENTS))
    return gone


def _in_batches(rows: QuerySet, let_go: Callable[[QuerySet], object]) -> int:
    """Have ``let_go`` do its work on a batch of ``rows`` at a time, until none is left; returns how many there were."""
    gone = 0
    while keys := list(rows.values_list("pk", flat=True)[:BATCH]):
        let_go(rows.model.objects.filter(pk__in=keys))
        gone += len(keys)
    return gone


def _delete(rows: QuerySet) -> None:
    rows.delete()


def _erase(rows: QuerySet[Feedback]) -> None:
    rows.erase()


def _forget(rows: QuerySet[FollowUp]) -> None:
    """Empty them. The row stays: it tells that the complaint was closed, and so none is made for it again."""
    rows.update(answer="", answered_at=None, what_changed="", owner=None)


def _bring_forward(period: RetentionPeriod) -> None:
    """Have what came before the period was chosen end by it, if it would end later."""
    model, last = DATED[period.kind], 0
    ends = ExpressionWrapper(F("arrived_at") + Value(timedelta(days=period.days)), output_field=DateTimeField())
    end = Subquery(Feedback.objects.filter(pk=OuterRef("feedback_id")).annotate(ends=ends).values("ends"))
    while keys := list(model.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        model.objects.filter(pk__in=keys, delete_after__gt=end).update(delete_after=end)
        last = keys[-1]
    RetentionPeriod.objects.filter(pk=period.pk, days=period.days).update(applied=True)
