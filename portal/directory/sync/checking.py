"""What no row shows by itself: identifiers and addresses given twice, unknown managers, circles of managers."""

from django.db import connection
from django.utils.translation import gettext as _

from portal.directory import circles
from portal.tables import Refusal, RefusedRows

SAME_IDENTIFIER = """
UPDATE directory_incoming AS one SET refused = true
FROM (
    SELECT external_id, min(line) AS line, count(*) AS number FROM directory_incoming
    WHERE external_id <> '' GROUP BY external_id HAVING count(*) > 1
) AS same
WHERE one.external_id = same.external_id AND NOT one.refused
RETURNING one.line, same.number, same.line
"""
SAME_ADDRESS = """
UPDATE directory_incoming AS one SET refused = true
FROM (
    SELECT email, min(line) AS line, count(*) AS number FROM directory_incoming
    WHERE email <> '' AND NOT refused GROUP BY email HAVING count(*) > 1
) AS same
WHERE one.email = same.email AND NOT one.refused
RETURNING one.line, same.number, same.line
"""
# Somebody keeps an address when their own row is refused, or when they are absent and yet not known to have left.
ADDRESS_KEPT = """
UPDATE directory_incoming AS one SET refused = true
FROM directory_employee AS other LEFT JOIN directory_incoming AS theirs ON theirs.external_id = other.external_id
WHERE NOT one.refused AND one.email <> '' AND one.email = other.email AND one.external_id <> other.external_id
    AND CASE WHEN theirs.line IS NULL
        THEN NOT %(everyone_known)s AND (other."left" IS NULL OR other."left" > %(today)s)
        ELSE theirs.refused END
RETURNING one.line, other.external_id
"""
UNKNOWN_MANAGER = """
WITH unknown AS (
    SELECT line, manager FROM directory_incoming AS one WHERE NOT refused AND manager <> ''
    AND NOT EXISTS (SELECT FROM directory_employee AS boss WHERE boss.external_id = one.manager)
    AND NOT EXISTS (SELECT FROM directory_incoming AS boss WHERE boss.external_id = one.manager AND NOT boss.refused)
)
UPDATE directory_incoming AS one SET manager = '' FROM unknown WHERE one.line = unknown.line
RETURNING one.line, unknown.manager
"""
CHAINS = """
DROP TABLE IF EXISTS pg_temp.directory_chain;
CREATE TEMPORARY TABLE directory_chain ON COMMIT DROP AS
SELECT COALESCE(one.external_id, employee.external_id) AS external_id,
    CASE WHEN one.line IS NULL THEN COALESCE(boss.external_id, '') ELSE one.manager END AS manager
FROM directory_employee AS employee LEFT JOIN directory_employee AS boss ON boss.id = employee.manager_id
FULL JOIN (SELECT * FROM directory_incoming WHERE NOT refused) AS one ON one.external_id = employee.external_id;
CREATE INDEX ON directory_chain (manager);
ANALYZE directory_chain
"""
# Who is led by somebody on top is in no circle: all but everybody, found without leaving the database.
NOT_LED_FROM_THE_TOP = """
WITH RECURSIVE led AS (
    SELECT external_id FROM directory_chain WHERE manager = ''
    UNION ALL SELECT one.external_id FROM directory_chain AS one JOIN led ON one.manager = led.external_id
)
SELECT external_id, manager FROM directory_chain AS one
WHERE NOT EXISTS (SELECT FROM led WHERE led.external_id = one.external_id)
"""
LEAVE_CIRCLE = """
UPDATE directory_incoming SET manager = '' WHERE external_id = ANY(%s) AND NOT refused AND manager <> ''
RETURNING line
"""


def refuse_doubles(refused: RefusedRows) -> None:
    """Refuse every row whose identifier or address another row has too: nobody can tell which of them is right."""
    reason = _("%(number)d rows have the same, the first on line %(line)d: keep the right one.")
    for column, statement in (("employee_id", SAME_IDENTIFIER), ("email", SAME_ADDRESS)):
        for line, number, first in _run(statement):
            refused.add(Refusal(line, column, reason % {"number": number, "line": first}))


def refuse_kept_addresses(refused: RefusedRows, *, everyone_known: bool, today: object) -> None:
    """Refuse rows with an address that somebody outside the applied rows keeps; each refusal may make another."""
    reason = _("%(employee)s has this address and keeps it: correct one of the two.")
    while rows := _run(ADDRESS_KEPT, {"everyone_known": everyone_known, "today": today}):
        for line, employee in rows:
            refused.add(Refusal(line, "email", reason % {"employee": employee}))


def drop_wrong_managers(refused: RefusedRows) -> None:
    """Where nobody knows the manager, or managers form a circle, have the row count without: its rest is good."""
    for line, manager in _run(UNKNOWN_MANAGER):
        reason = _("nobody has the employee_id %(manager)s; the row counts without a manager: correct it.")
        refused.add(Refusal(line, "manager", reason % {"manager": manager}))
    _run(CHAINS)
    circle = circles.members(dict(_run(NOT_LED_FROM_THE_TOP)))
    for (line,) in _run(LEAVE_CIRCLE, [list(circle)]) if circle else []:
        reason = _("these managers form a circle; the row counts without a manager: correct it.")
        refused.add(Refusal(line, "manager", reason))


def _run(statement: str, parameters: object = None) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchall() if cursor.description else []
