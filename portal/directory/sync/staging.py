"""A directory file in a temporary table, one row after the other, before anything is compared."""

from collections.abc import Iterable

from django.db import connection

from portal.directory.sync import rows
from portal.tables import Refusal, RefusedRows, Row

CREATE = """
DROP TABLE IF EXISTS pg_temp.directory_incoming;
CREATE TEMPORARY TABLE directory_incoming (
    line integer, refused boolean, external_id text, given text, family text, preferred text, job_title text,
    unit_code text, unit_name text, unit_parent text, email text, manager text, others text, languages text,
    places text, shifts text, joined date, left_on date, protected boolean, search text,
    kind text NOT NULL DEFAULT 'new', employee bigint
) ON COMMIT DROP
"""
COPY = f"COPY directory_incoming ({', '.join(rows.Record._fields)}) FROM STDIN"
INDEX = """
CREATE INDEX ON directory_incoming (external_id);
CREATE INDEX ON directory_incoming (line);
ANALYZE directory_incoming
"""


def stage(table: Iterable[Row | Refusal], refused: RefusedRows) -> bool:
    """Put every row of ``table`` into ``directory_incoming``, in memory that does not grow with their number.

    Refused rows are noted in ``refused`` and staged with nothing but whose they are. Returns whether every row said
    whose it is: where one did not, nobody can be said to be absent.
    """
    everyone_known = True
    with connection.cursor() as cursor:
        cursor.execute(CREATE)
        with cursor.copy(COPY) as copy:
            for row in table:
                read = rows.read(row) if isinstance(row, Row) else row
                if isinstance(read, Refusal):
                    refused.add(read)
                    read = rows.refused(read)
                    everyone_known = everyone_known and bool(read.external_id)
                copy.write_row(read)
        cursor.execute(INDEX)
    return everyone_known
