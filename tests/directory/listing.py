"""A directory file as an agency writes it, and a sync of it."""

import csv
import io

from portal.directory.sync import Outcome, sync_directory
from portal.tables import RefusedRows

COLUMNS = ["employee_id", "first_name", "last_name", "preferred_name", "job_title", "office"]


def listing(*rows: dict, more: tuple[str, ...] = ()) -> bytes:
    """The file with a line for each of ``rows``, which hold what differs from Amira at the harbour."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [*COLUMNS, *more])
    writer.writeheader()
    usual = {"first_name": "Amira", "last_name": "Khan", "job_title": "Clerk", "office": "Harbour"}
    writer.writerows(usual | row for row in rows)
    return text.getvalue().encode()


def people(count: int, *, start: int = 1) -> list[dict]:
    """That many rows with identifiers E1, E2 ... from ``start`` on."""
    return [{"employee_id": f"E{number}"} for number in range(start, start + count)]


def sync(data: bytes, **options) -> tuple[Outcome, list[tuple[int, str]]]:
    """What came of the sync, and line and column of each refusal."""
    refused = RefusedRows(None, shown=1000)
    outcome = sync_directory(io.BytesIO(data), refused, **options)
    return outcome, [(refusal.line, refusal.column) for refusal in refused.first]


def counts(outcome: Outcome) -> dict[str, int]:
    """The kinds of change of which there was at least one."""
    return {kind: count for kind, count in outcome.employees.count.items() if count}
