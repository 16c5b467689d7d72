"""Thanks among colleagues: written, read by a steward, delivered, shared when everybody concerned agrees."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.translation import get_language

from feedback.understanding.language import detect
from portal.audit.trail import record
from portal.directory.models import Employee, Unit
from recognition.models import Kudos, KudosRecipient, Review


@transaction.atomic
def write(
    sender: Employee,
    words: str,
    *,
    people: Sequence[Employee] = (),
    teams: Sequence[Unit] = (),
    is_shared: bool = False,
    uuid: UUID | None = None,
) -> Kudos:
    """Keep ``words`` for the stewards of the sender's unit; nobody else sees them before one passed them on.

    Kept once for each ``uuid``, so that a form sent twice thanks once. Raises ``ValueError`` if nobody is thanked.
    """
    if not (people or teams):
        raise ValueError("thanks are for somebody")
    said = {"sender": sender, "unit": sender.unit, "words": words, "is_shared": is_shared}
    said["language"] = detect(words, get_language() or "")
    kudos, made = Kudos.objects.get_or_create(uuid=uuid or uuid4(), defaults=said)
    if made:
        to = [KudosRecipient(kudos=kudos, employee=person) for person in people]
        KudosRecipient.objects.bulk_create(to + [KudosRecipient(kudos=kudos, unit=team) for team in teams])
    return kudos


def for_inbox(user: User) -> QuerySet[KudosRecipient]:
    """What colleagues wrote to ``user`` and to their teams, with everything that ``_kudos_card.html`` shows."""
    received = KudosRecipient.objects.visible_to(user).select_related(
        "kudos__sender", "kudos__unit", "employee", "unit"
    )
    people = KudosRecipient.objects.select_related("employee", "unit").order_by("pk")
    return received.prefetch_related(Prefetch("kudos__recipients", people))


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


@transaction.atomic
def agree(received: KudosRecipient) -> None:
    """The person named in ``received`` lets others see it."""
    Kudos.objects.select_for_update().get(pk=received.kudos_id)
    KudosRecipient.objects.delivered().filter(pk=received.pk, agreed_at=None).update(agreed_at=timezone.now())
    _show_or_hide(received.kudos_id)


@transaction.atomic
def take_back(received: KudosRecipient) -> None:
    """The person named in ``received`` lets others see it no longer: off the wall at once."""
    Kudos.objects.select_for_update().get(pk=received.kudos_id)
    KudosRecipient.objects.filter(pk=received.pk).update(agreed_at=None)
    _show_or_hide(received.kudos_id)


@transaction.atomic
def delete(received: KudosRecipient) -> None:
    """The person wants it no more: it is gone from their page for good, and off the wall."""
    take_back(received)
    KudosRecipient.objects.filter(pk=received.pk).update(deleted_at=timezone.now())


@transaction.atomic
def withdraw(kudos: Kudos) -> bool:
    """The sender thinks better of it; False when a steward was faster."""
    waiting = Kudos.objects.waiting().select_for_update().filter(pk=kudos.pk).first()
    if waiting is None:
        return False
    waiting.delete()
    return True


@transaction.atomic
def keep_private(kudos: Kudos) -> None:
    """The sender takes it off the wall; those whom it is for keep it."""
    Kudos.objects.filter(pk=kudos.pk).update(is_shared=False, shown_at=None)


def mark_read(received: KudosRecipient) -> None:
    """Remember the first reading."""
    KudosRecipient.objects.filter(pk=received.pk, read_at=None).update(read_at=timezone.now())
