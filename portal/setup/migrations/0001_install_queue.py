"""The wake-up queue: PGMQ 1.13.0 as plain SQL, which needs no extension and no superuser.

Its version is ours: a newer one is a migration of its own. Where an administrator has installed the extension ``pgmq``,
that one is used and left alone.
"""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent.parent / "pgmq-1.13.0.sql"


def is_extension(cursor):
    cursor.execute("SELECT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pgmq')")
    return cursor.fetchone()[0]


def install(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        if not is_extension(cursor):
            cursor.execute(SQL.read_text(encoding="utf-8"))


def remove(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        if not is_extension(cursor):
            cursor.execute("DROP SCHEMA IF EXISTS pgmq CASCADE")


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunPython(install, remove)]
