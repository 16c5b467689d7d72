"""Writing the differences: each step is one statement for all rows; only rows that differ are touched."""

from collections.abc import Iterator
from datetime import date, datetime

from django.db import connection

from portal.directory.folding import search_text
from portal.directory.models import Employee
from portal.directory.sync.comparing import ABSENT, LOOK, WHEN_GIVEN, new_left

BATCH = 1000
# An address may go from one employee to another in one file; so it is free before it is given.
FREE_ADDRESSES = """
UPDATE directory_employee AS employee SET email = '' FROM directory_incoming AS one
WHERE NOT one.refused AND one.email <> '' AND one.email = employee.email AND one.external_id <> employee.external_id
"""
LEAVE = """UPDATE directory_employee SET "left" = %(today)s, changed_at = %(at)s WHERE id IN (SELECT id {absent})"""
NUMBER = """
UPDATE directory_incoming SET employee = nextval(pg_get_serial_sequence('directory_employee', 'id'))
WHERE kind = 'new' AND NOT refused
"""
ADD = """
INSERT INTO directory_employee (
    id, external_id, given, family, preferred, others, job_title, email, languages, places, shifts, joined, "left",
    protected, search, changed_at, unit_id, manager_id
)
SELECT one.employee, one.external_id, one.given, one.family, one.preferred, one.others, one.job_title, one.email,
    one.languages, one.places, one.shifts, one.joined, one.left_on, one.protected, one.search, %(at)s, unit.id,
    COALESCE(boss.id, new.employee)
FROM directory_incoming AS one JOIN directory_unit AS unit ON unit.code = one.unit_code
LEFT JOIN directory_employee AS boss ON boss.external_id = one.manager
LEFT JOIN directory_incoming AS new ON new.external_id = one.manager AND NOT new.refused
WHERE one.kind = 'new' AND NOT one.refused
"""
CHANGE = """
UPDATE directory_employee AS employee SET given = one.given, family = one.family, preferred = one.preferred,
    job_title = one.job_title, search = one.search, unit_id = unit.id, "left" = {left}, changed_at = %(at)s {given}
FROM directory_incoming AS one JOIN directory_unit AS unit ON unit.code = one.unit_code
LEFT JOIN directory_employee AS boss ON boss.external_id = one.manager
WHERE employee.external_id = one.external_id AND NOT one.refused AND one.kind IN ('changed', 'back', 'leaving')
"""


def apply(columns: list[str], *, at: datetime, today: date, everyone_known: bool) -> None:
    """Add, change and mark leavers as compared before; ``at`` becomes ``changed_at`` of all that change."""
    with connection.cursor() as cursor:
        for statement in _statements(columns, everyone_known=everyone_known):
            cursor.execute(statement, {"at": at, "today": today})
    if "other_names" not in columns:
        _fold_again(at)


def _statements(columns: list[str], *, everyone_known: bool) -> Iterator[str]:
    yield FREE_ADDRESSES
    if everyone_known:
        yield LEAVE.format(absent=ABSENT)
    yield NUMBER
    yield ADD
    yield CHANGE.format(left=new_left(columns), given="".join(_assignments(columns)))
    yield LOOK


def _assignments(columns: list[str]) -> Iterator[str]:
    for column, (ours, _theirs) in WHEN_GIVEN.items():
        if column == "manager" and column in columns:
            yield ", manager_id = boss.id"
        elif column in columns:
            yield f", {ours} = one.{ours}"


def _fold_again(at: datetime) -> None:
    """The file did not have the other names, so the staged search text lacks them."""
    changed = Employee.objects.filter(changed_at=at).exclude(others="").order_by("pk")
    last = 0
    while batch := list(changed.filter(pk__gt=last)[:BATCH]):
        for employee in batch:
            employee.search = search_text(employee.given, employee.family, employee.preferred, employee.others)
        Employee.objects.bulk_update(batch, ["search"])
        last = batch[-1].pk
