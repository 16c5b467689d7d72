"""Thanks among colleagues: written, read by a steward, delivered, shared when everybody concerned agrees."""

from collections.abc import Sequence

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from portal.audit.trail import record
from portal.directory.models import Employee, Unit
from recognition.models import Kudos, KudosRecipient, Review


@transaction.atomic
def write(
    sender: Employee, words: str, *, people: Sequence[Employee] = (), team: Unit | None = None, is_shared: bool = False
) -> Kudos:
    """Keep ``words`` for the stewards of the sender's unit; nobody else sees them before one passed them on.

    Either ``people`` or ``team``; raises ``ValueError`` if there is neither, or both.
    """
    if bool(people) == bool(team):
        raise ValueError("thanks are for people or for a team")
    kudos = Kudos.objects.create(sender=sender, unit=sender.unit, words=words, is_shared=is_shared)
    to = [KudosRecipient(kudos=kudos, employee=person) for person in people]
    KudosRecipient.objects.bulk_create(to or [KudosRecipient(kudos=kudos, unit=team)])
    return kudos


@transaction.atomic
def pass_on(kudos: Kudos, by: User) -> bool:
    """Deliver ``kudos`` to everybody it is for; False when another steward settled it before, or it was withdrawn."""
    if not _settle(kudos, Review.PASSED, by):
        return False
    record(by, "recognition.kudos_passed_on", kudos, unit=kudos.unit_id)
    _show_or_hide(kudos.pk)
    return True


@transaction.atomic
def give_back(kudos: Kudos, by: User, reason: str) -> bool:
    """Give ``kudos`` back to their sender with ``reason`` (a sentence, 280 signs); False when it was settled before."""
    if not _settle(kudos, Review.RETURNED, by, reason=reason):
        return False
    record(by, "recognition.kudos_given_back", kudos, unit=kudos.unit_id)
    return True


def _settle(kudos: Kudos, review: Review, by: User, **more: str) -> bool:
    waiting = Kudos.objects.waiting().filter(pk=kudos.pk)
    return bool(waiting.update(review=review, reviewed_by=by, reviewed_at=timezone.now(), **more))


def _show_or_hide(pk: int) -> None:
    """Put kudos on the wall once nobody who is named is missing, take them off as soon as somebody is."""
    kudos = Kudos.objects.select_for_update().get(pk=pk)
    missing = kudos.recipients.filter(employee__isnull=False, agreed_at=None).exists()
    shown = kudos.is_shared and kudos.review == Review.PASSED and not missing
    if shown != (kudos.shown_at is not None):
        kudos.shown_at = timezone.now() if shown else None
        kudos.save(update_fields=["shown_at"])
