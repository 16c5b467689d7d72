r"""What a seal's hash is made of. Pure, and reproducible without us.

A line is what PostgreSQL's ``COPY ... TO STDOUT`` writes in UTF-8: columns parted by a tab, ``\N`` for null, and
backslash, tab, line feed and the other control characters that COPY knows written as ``\\``, ``\t``, ``\n``. So no two
different events have the same line. Times are UTC with microseconds. A seal's hash is the SHA-256, in hex, of these
lines, each ended by a line feed: first the previous seal's hash and the time of sealing, then the events in the order
of their position. The first seal follows on ``GENESIS``. An auditor gets seal 7's hash with psql and sha256sum alone::

    (psql -c "COPY (SELECT previous_hash, to_char(sealed_at AT TIME ZONE 'UTC',
         'YYYY-MM-DD\"T\"HH24:MI:SS.US+00:00') FROM audit_seal WHERE id = 7) TO STDOUT"
     psql -c "COPY (SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US+00:00'), actor_id,
         actor_label, verb, object_type, object_id, unit_id
         FROM audit_event WHERE seal_id = 7 ORDER BY position) TO STDOUT") | sha256sum
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256

GENESIS = "0" * 64
PRINT_BYTES = 8
COLUMNS = ("id", "at", "actor_id", "actor_label", "verb", "object_type", "object_id", "unit_id")
ESCAPES = str.maketrans({"\\": r"\\", "\b": r"\b", "\f": r"\f", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\v": r"\v"})


def line(values: Iterable[str | int | datetime | None]) -> str:
    """One row as COPY writes it, without the line feed; times must be aware."""
    return "\t".join(_column(value) for value in values)


def event_line(event: object) -> str:
    """The canonical line of an event, or of whatever has its ``COLUMNS`` as attributes."""
    return line(getattr(event, column) for column in COLUMNS)


def seal_hash(previous_hash: str, sealed_at: datetime, lines: Iterable[str]) -> str:
    """The hash (64 hex digits) of a seal that follows on ``previous_hash`` and holds ``lines``."""
    digest = sha256(f"{line([previous_hash, sealed_at])}\n".encode())
    for each in lines:
        digest.update(f"{each}\n".encode())
    return digest.hexdigest()


def fingerprint(event_line: str) -> bytes:
    """The first ``PRINT_BYTES`` of a line's own hash. It points at a changed event; the proof is the seal's hash."""
    return sha256(event_line.encode()).digest()[:PRINT_BYTES]


def _column(value: str | int | datetime | None) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return str(value).translate(ESCAPES)
