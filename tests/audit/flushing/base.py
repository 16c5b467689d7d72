"""PostgreSQL for the tests, with a flush that may empty the append-only tables.

A test that really commits ends with a TRUNCATE of every table, which the audit trail refuses. Production keeps that
without a way round it; here the flush lifts the triggers for the length of its own transaction, as the owner of the
tables may. Everything else a test sends meets the triggers.
"""

from django.db.backends.postgresql import base, operations

APPEND_ONLY = ("audit_event", "audit_seal")


class DatabaseOperations(operations.DatabaseOperations):
    def sql_flush(self, style, tables, **options):
        guarded = [self.quote_name(table) for table in APPEND_ONLY if table in tables]
        lift = [f"ALTER TABLE {table} DISABLE TRIGGER USER;" for table in guarded]
        put_back = [f"ALTER TABLE {table} ENABLE TRIGGER USER;" for table in guarded]
        return [*lift, *super().sql_flush(style, tables, **options), *put_back]


class DatabaseWrapper(base.DatabaseWrapper):
    ops_class = DatabaseOperations
