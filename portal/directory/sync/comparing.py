"""What a staged file would change about the employees, found in the database before anything is written."""

from dataclasses import dataclass, field
from datetime import date

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from portal.directory.models import Employee

SHOWN = 5
# What the file says beside what the directory holds; an optional column counts only when the file has it.
ALWAYS = {
    "given": "employee.given",
    "family": "employee.family",
    "preferred": "employee.preferred",
    "job_title": "employee.job_title",
    "unit_code": "unit.code",
}
WHEN_GIVEN = {
    "email": ("email", "employee.email"),
    "other_names": ("others", "employee.others"),
    "languages": ("languages", "employee.languages"),
    "places": ("places", "employee.places"),
    "shifts": ("shifts", "employee.shifts"),
    "joined": ("joined", "employee.joined"),
    "protected": ("protected", "employee.protected"),
    "manager": ("manager", "COALESCE(boss.external_id, '')"),
}
# Without a column for it, whoever is in the file works here; a day of leaving that is still to come stands.
STAYS = """CASE WHEN employee."left" <= %(today)s THEN NULL ELSE employee."left" END"""
COMPARE = """
UPDATE directory_incoming AS one SET kind = CASE
    WHEN {here} AND NOT {stays} THEN 'leaving'
    WHEN {stays} AND NOT {here} THEN 'back'
    WHEN ({ours}, employee."left") IS DISTINCT FROM ({theirs}, {left}) THEN 'changed'
    ELSE 'same' END
FROM directory_employee AS employee JOIN directory_unit AS unit ON unit.id = employee.unit_id
LEFT JOIN directory_employee AS boss ON boss.id = employee.manager_id
WHERE employee.external_id = one.external_id AND NOT one.refused
"""
# Before and after the writing: the directory may grow a hundredfold in one go, and a planner that still takes it for
# empty goes through all employees for every row of the file.
LOOK = "ANALYZE directory_employee"
KINDS = f"""
SELECT kind, count(*), (array_agg(external_id ORDER BY line))[1:{SHOWN}]
FROM directory_incoming WHERE NOT refused GROUP BY kind
"""  # noqa: S608 - a number of ours
PRESENT = """SELECT count(*) FROM directory_employee WHERE "left" IS NULL OR "left" > %(today)s"""
ABSENT = """
FROM directory_employee AS employee WHERE ("left" IS NULL OR "left" > %(today)s)
AND NOT EXISTS (SELECT FROM directory_incoming AS one WHERE one.external_id = employee.external_id)
"""


@dataclass
class Differences:
    """How many employees are new, changed, back, leaving or the same, and the first few identifiers of each."""

    count: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("new", "changed", "back", "leaving", "same"), 0)
    )
    first: dict[str, list[str]] = field(default_factory=dict)
    present: int = 0  # employees before the sync

    @property
    def leaver_share(self) -> float:
        """The part of those present who would be marked as leavers, 0 to 1."""
        return self.count["leaving"] / self.present if self.present else 0.0


def compare(columns: list[str], *, today: date, everyone_known: bool) -> Differences:
    """Write its kind of change into every staged row, and count; those absent leave if ``everyone_known``."""
    found = Differences()
    with connection.cursor() as cursor:
        cursor.execute(LOOK)
        cursor.execute(_comparison(columns), {"today": today})
        cursor.execute(KINDS)
        for kind, count, first in cursor.fetchall():
            found.count[kind], found.first[kind] = count, first
        cursor.execute(PRESENT, {"today": today})
        found.present = cursor.fetchone()[0]
        if everyone_known:
            _count_absent(cursor, found, today)
    return found


def those_back() -> QuerySet[Employee]:
    """The employees who had left and whom the staged file names again."""
    back = RawSQL("SELECT external_id FROM directory_incoming WHERE kind = 'back' AND NOT refused", [])
    return Employee.objects.filter(external_id__in=back)


def new_left(columns: list[str]) -> str:
    """SQL for the day on which a staged employee has left or will leave; takes the parameter ``today``."""
    return "one.left_on" if "left" in columns else STAYS


def _comparison(columns: list[str]) -> str:
    pairs = {**ALWAYS, **dict(pair for column, pair in WHEN_GIVEN.items() if column in columns)}
    left = new_left(columns)
    return COMPARE.format(
        here='(employee."left" IS NULL OR employee."left" > %(today)s)',
        stays=f"(({left}) IS NULL OR ({left}) > %(today)s)",
        ours=", ".join(pairs.values()),
        theirs=", ".join(f"one.{column}" for column in pairs),
        left=left,
    )


def _count_absent(cursor: object, found: Differences, today: date) -> None:
    cursor.execute(f"SELECT count(*) {ABSENT}", {"today": today})
    found.count["leaving"] += cursor.fetchone()[0]
    cursor.execute(f"SELECT external_id {ABSENT} ORDER BY external_id LIMIT {SHOWN}", {"today": today})
    absent = [identifier for (identifier,) in cursor.fetchall()]
    found.first["leaving"] = (found.first.get("leaving", []) + absent)[:SHOWN]
