"""Bringing the directory in line with the agency's own list of its people."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from django.db import connection, transaction
from django.utils import timezone

from portal.audit import trail
from portal.directory import accounts
from portal.directory.sync import applying, checking, comparing, staging, units
from portal.directory.sync.comparing import Differences
from portal.directory.sync.rows import OPTIONAL, REQUIRED
from portal.directory.sync.units import UnitPlan
from portal.tables import Refusal, RefusedRows, Row, Table

MOST_LEAVERS = 0.2


class TooManyLeaversError(Exception):
    """The file would mark more than ``MOST_LEAVERS`` of those present as leavers: half of it may be missing."""

    def __init__(self, differences: Differences) -> None:
        super().__init__(f"{differences.count['leaving']} of {differences.present} would leave")
        self.differences = differences


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a sync changed, or would change; absent employees count as leavers only if ``everyone_known``."""

    employees: Differences
    units: UnitPlan
    everyone_known: bool


@transaction.atomic
def sync_directory(
    file: BinaryIO,
    refused: RefusedRows,
    *,
    dry_run: bool = False,
    allow_leavers: bool = False,
    watch: Callable[[Iterable], Iterable] = iter,
) -> Outcome:
    """Add, change and mark as leavers until the directory says what ``file`` says: all of it or nothing.

    The good rows count, the others are noted in ``refused``. Where the line is: a row that is wrong by itself, or has
    the same identifier or address as another, changes nothing, and its employee is *not* taken for absent; a manager
    or a unit's parent that cannot be is left out, and the rest of its row counts. Where one row does not even say
    whose it is, nobody is marked as absent. Columns that the file lacks stay as they are. ``watch`` sees the rows pass.

    Raises ``WrongTable`` for a file that is no table of ours, ``TooManyLeaversError`` unless ``allow_leavers``.
    """
    table = Table(file, required=REQUIRED, optional=OPTIONAL)
    today = timezone.localdate()
    outcome = _planned(table.header, watch(table), refused, today)
    if outcome.employees.leaver_share > MOST_LEAVERS and not allow_leavers:
        raise TooManyLeaversError(outcome.employees)
    if not dry_run:
        _apply(outcome, table.header, today)
    return outcome


def _planned(columns: list[str], rows: Iterable[Row | Refusal], refused: RefusedRows, today: date) -> Outcome:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('directory.sync'))")  # one sync at a time
    everyone_known = staging.stage(rows, refused)
    checking.refuse_doubles(refused)
    checking.refuse_kept_addresses(refused, everyone_known=everyone_known, today=today)
    if "manager" in columns:
        checking.drop_wrong_managers(refused)
    employees = comparing.compare(columns, today=today, everyone_known=everyone_known)
    return Outcome(employees, units.plan(refused), everyone_known)


def _apply(outcome: Outcome, columns: list[str], today: date) -> None:
    at = timezone.now()
    units.apply(outcome.units, at)
    applying.apply(columns, at=at, today=today, everyone_known=outcome.everyone_known)
    accounts.close_departed(today=today)
    accounts.open_again(comparing.those_back())
    if "email" in columns:
        accounts.readdress()
    trail.record(None, "directory.synced")
