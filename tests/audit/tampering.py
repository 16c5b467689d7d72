"""What only the owner of the tables can do: go round the triggers, as whoever tampers would."""

from contextlib import contextmanager

from django.db import connection


@contextmanager
def triggers_lifted():
    execute("SET CONSTRAINTS ALL IMMEDIATE")  # pending foreign key checks would refuse the ALTER
    execute("ALTER TABLE audit_event DISABLE TRIGGER USER")
    execute("ALTER TABLE audit_seal DISABLE TRIGGER USER")
    yield
    execute("SET CONSTRAINTS ALL IMMEDIATE")
    execute("ALTER TABLE audit_event ENABLE TRIGGER USER")
    execute("ALTER TABLE audit_seal ENABLE TRIGGER USER")


def execute(sql, *values):
    """Run ``sql`` on the test's connection; returns how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.rowcount
