"""Sealing what waits: the only writer of the chain, behind everybody's back and in nobody's way."""

from django.db import connection, transaction
from django.utils import timezone

from portal.audit import chain
from portal.audit.models import Event, Seal

LIMIT = 5000
ONE_SEALER = 0x676F6F6477_01  # "goodw", 1: the key of the advisory lock


@transaction.atomic(durable=True)
def seal_waiting(limit: int = LIMIT) -> int:
    """Put up to ``limit`` unsealed events, in the order of their ids, under the next seal; returns how many.

    0 means that nothing waited or that another sealer is at work. An event whose transaction commits late simply comes
    into a later seal. Raises ``RuntimeError`` inside another transaction: the sealer's lock must end with its work.
    """
    if not _alone():
        return 0
    events = list(Event.objects.unsealed().order_by("pk")[:limit])
    if events:
        _give_places(_seal(events), events)
    return len(events)


def _alone() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [ONE_SEALER])
        return cursor.fetchone()[0]


def _seal(events: list[Event]) -> Seal:
    last = Seal.objects.order_by("-pk").first()
    previous_hash, sealed_at = last.hash if last else chain.GENESIS, timezone.now()
    lines = [chain.event_line(event) for event in events]
    return Seal.objects.create(
        previous_hash=previous_hash,
        hash=chain.seal_hash(previous_hash, sealed_at, lines),
        count=len(events),
        first_event_id=events[0].pk,
        last_event_id=events[-1].pk,
        prints=b"".join(chain.fingerprint(line) for line in lines),
        sealed_at=sealed_at,
    )


def _give_places(seal: Seal, events: list[Event]) -> None:
    # One statement however many events: bulk_update would send a CASE with a branch for each.
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE audit_event SET seal_id = %s, position = place.position"
            " FROM unnest(%s::bigint[]) WITH ORDINALITY AS place (id, position) WHERE audit_event.id = place.id",
            [seal.pk, [event.pk for event in events]],
        )
