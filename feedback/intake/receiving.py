"""Taking comments in: once each, however often they are sent and however many send them."""

import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from kombu.exceptions import OperationalError

from feedback.intake.comment import Comment, RefusedError
from feedback.intake.places import Places
from feedback.models import Contact, Feedback, Original, RetentionPeriod, Source, Tombstone
from feedback.models.comments import buried
from feedback.tasks import understand_waiting

Kind = RetentionPeriod.Kind
logger = logging.getLogger(__name__)


class ClosedSourceError(Exception):
    """Nothing is taken from this source any more, as an administrator decided."""

    def __init__(self, source: Source) -> None:
        reason = _("The source %(source)s is closed. Ask an administrator of this portal to open it again.")
        super().__init__(reason % {"source": source})


class Outcome(StrEnum):
    NEW = "new"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one comment. ``feedback`` is its key; None if it was refused, or deleted before."""

    reference: str
    outcome: Outcome
    feedback: int | None = None
    refusal: RefusedError | None = None

    @property
    def new(self) -> bool:
        return self.outcome is Outcome.NEW


@dataclass(frozen=True, slots=True)
class Draft:
    """A comment that may enter, and the row it would become."""

    comment: Comment
    row: Feedback


class Stored(NamedTuple):
    """What stands in the database under a reference."""

    pk: int
    uuid: UUID
    reference: str
    digest: str


def receive(comment: Comment, source: Source) -> Receipt:
    """Take one comment in, once; raises ``RefusedError`` if it cannot be taken."""
    receipt = receive_many([comment], source)[0]
    if receipt.refusal:
        raise receipt.refusal
    return receipt


@transaction.atomic
def receive_many(comments: Sequence[Comment], source: Source) -> list[Receipt]:
    """Take a batch in (at most about 1,000) and return a receipt for each, in the same order.

    It is written whole or not at all, in a handful of queries. The same comment under the same reference is known;
    another one under it is refused, for a comment is never overwritten; a deleted one stays deleted. Raises
    ``ClosedSourceError`` if nothing is to be taken from ``source``.
    """
    if source.closed_at:
        raise ClosedSourceError(source)
    drafts, refusals = _drafts(comments, source)
    stored = _store(drafts, source)
    entered = {id(draft.comment): draft for draft in drafts.values() if _is_stored(draft, stored)}
    _keep_the_words(entered.values())
    if entered:
        transaction.on_commit(wake_understanding)
    return [
        _receipt(comment, entered.get(id(comment)), refusals.get(position), stored)
        for position, comment in enumerate(comments)
    ]


def wake_understanding() -> None:
    """Wake the next step. Without the queue the sweep takes the rows a little later: nothing is lost."""
    try:
        understand_waiting.delay()
    except OperationalError:
        logger.warning("The queue cannot be reached; the sweep will take what was received.")


def _drafts(comments: Sequence[Comment], source: Source) -> tuple[dict[str, Draft], dict[int, RefusedError]]:
    places = Places.named_in(comments)
    drafts: dict[str, Draft] = {}
    refusals: dict[int, RefusedError] = {}
    for position, comment in enumerate(comments):
        if comment.reference in drafts:
            continue  # the first one of a reference counts; the receipt compares the others with it
        try:
            drafts[comment.reference] = Draft(comment, _row(comment, source, places))
        except RefusedError as refusal:
            refusals[position] = refusal
    return drafts, refusals


def _row(comment: Comment, source: Source, places: Places) -> Feedback:
    place = places.of(comment)
    return Feedback(
        source_id=source.pk,
        reference=comment.reference,
        digest=comment.digests()[0],
        channel=comment.channel or source.channel,
        received_at=comment.received_at or timezone.now(),
        occurred_on=comment.occurred_on,
        language=comment.language,
        unit_id=place.unit,
        service_id=place.service,
        stage_id=place.stage,
        place=comment.place,
        question_set=comment.question_set,
        question=comment.question,
        trust_question=comment.trust_question,
        trust_raw=comment.trust_raw,
        trust_scale=comment.trust_scale,
        drivers=comment.drivers,
    )


def _store(drafts: dict[str, Draft], source: Source) -> dict[str, Stored]:
    """Insert what is not there and return what is, by reference: ours and those that others put in before us.

    The rows go in sorted, so that two importers of the same comments wait for each other and never lock each other
    out. Tombstones are read last: by then whoever was deleting one of these comments has ended.
    """
    Feedback.objects.bulk_create((drafts[reference].row for reference in sorted(drafts)), ignore_conflicts=True)
    rows = Feedback.objects.filter(source=source, reference__in=drafts).values_list("pk", "uuid", "reference", "digest")
    stored = {row.reference: row for row in map(Stored._make, rows)}
    gone = _buried_among(drafts, source)
    if gone:
        Feedback.objects.filter(source=source, reference__in=gone).delete()
    return {reference: row for reference, row in stored.items() if reference not in gone}


def _buried_among(references: Iterable[str], source: Source) -> set[str]:
    digests = {buried(reference): reference for reference in references}
    found = Tombstone.objects.filter(source=source, reference_digest__in=digests)
    return {digests[digest] for digest in found.values_list("reference_digest", flat=True)}


def _is_stored(draft: Draft, stored: dict[str, Stored]) -> bool:
    """Whether it was our row that went in: then it has our random identifier."""
    found = stored.get(draft.row.reference)
    if found is None or found.uuid != draft.row.uuid:
        return False
    draft.row.pk = found.pk
    return True


def _keep_the_words(entered: Collection[Draft]) -> None:
    if not entered:
        return
    days = RetentionPeriod.objects.in_days()
    ends = {kind: timezone.now() + timedelta(days=days[kind]) for kind in (Kind.ORIGINALS, Kind.CONTACTS)}
    Original.objects.bulk_create(
        Original(feedback_id=draft.row.pk, text=draft.comment.text, delete_after=ends[Kind.ORIGINALS])
        for draft in entered
        if draft.comment.text
    )
    Contact.objects.bulk_create(
        Contact(feedback_id=draft.row.pk, email=draft.comment.email, delete_after=ends[Kind.CONTACTS])
        for draft in entered
        if draft.comment.email
    )


def _receipt(
    comment: Comment, entered: Draft | None, refusal: RefusedError | None, stored: dict[str, Stored]
) -> Receipt:
    if refusal:
        return Receipt(comment.reference, Outcome.REFUSED, refusal=refusal)
    if entered:
        return Receipt(comment.reference, Outcome.NEW, entered.row.pk)
    found = stored.get(comment.reference)
    if found is None or found.digest in comment.digests():
        return Receipt(comment.reference, Outcome.KNOWN, found and found.pk)
    changed = _("Another comment came under this reference before. A comment is never overwritten.")
    return Receipt(comment.reference, Outcome.REFUSED, refusal=RefusedError("reference", changed))
