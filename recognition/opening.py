"""Who has a case before them: no other steward is given it, for some minutes or until it is settled."""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Case, Value, When
from django.utils import timezone

from feedback.models import State
from recognition.models import Outcome, Routing

NOBODY = {"opened_by": None, "opened_at": None, "opened_until": None}


@transaction.atomic
def open_next(steward: User) -> Routing | None:
    """Give ``steward`` the case they had, else the first that waits and that nobody has; None where there is none."""
    waiting = Routing.objects.visible_to(steward).on_desk().free_for(steward)
    waiting = waiting.filter(outcome=Outcome.PERSON, feedback__state=State.ROUTED)
    mine = Case(When(opened_by=steward, then=Value(0)), default=Value(1))
    first = waiting.order_by(mine, *waiting.query.order_by).select_for_update(skip_locked=True, of=["self"]).first()
    if first:
        _hand_over(first, steward)
    return first


def open_case(routing: Routing, steward: User) -> bool:
    """Give ``routing`` to ``steward``, who lays back what they had before; False while somebody else has it."""
    return _is_surely_theirs(routing, steward) or _take(routing, steward)


def keep_open(routing: Routing, steward: User) -> bool:
    """``steward`` still looks at it; False when the time was over and somebody else has it now."""
    mine = Routing.objects.filter(pk=routing.pk, opened_by=steward)
    return bool(mine.update(opened_until=_until()))


def _is_surely_theirs(routing: Routing, steward: User) -> bool:
    """Whether it was given to them just now, so that nothing need be written."""
    half = timedelta(seconds=settings.DESK_LEASE_SECONDS / 2)
    return routing.opened_by_id == steward.pk and routing.opened_until > timezone.now() + half


@transaction.atomic
def _take(routing: Routing, steward: User) -> bool:
    free = Routing.objects.select_for_update().free_for(steward).filter(pk=routing.pk).first()
    if free is None:
        return False
    _hand_over(free, steward)
    return True


def _hand_over(routing: Routing, steward: User) -> None:
    Routing.objects.filter(opened_by=steward).exclude(pk=routing.pk).update(**NOBODY)
    since = routing.opened_at if routing.opened_by_id == steward.pk else timezone.now()
    Routing.objects.filter(pk=routing.pk).update(opened_by=steward, opened_at=since, opened_until=_until())


def _until() -> datetime:
    return timezone.now() + timedelta(seconds=settings.DESK_LEASE_SECONDS)
