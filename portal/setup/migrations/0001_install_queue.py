"""The wake-up queue: PGMQ 1.13.0 as plain SQL, which needs no extension and no superuser.

The statements come from the package ``pgmq``, which is pinned by its hash; a release that brings another version of them
needs a migration of its own. Where an administrator has installed the extension ``pgmq``, that one is used and left alone.
"""

from django.db import migrations
from pgmq.install import get_embedded_install_sql, get_embedded_sql_version

VERSION = "1.13.0"


def is_extension(cursor):
    cursor.execute("SELECT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pgmq')")
    return cursor.fetchone()[0]


def install(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        if is_extension(cursor):
            return
        if get_embedded_sql_version() != VERSION:
            raise RuntimeError(f"This migration installs PGMQ {VERSION}: install the locked requirements.")
        cursor.execute(get_embedded_install_sql())


def remove(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        if not is_extension(cursor):
            cursor.execute("DROP SCHEMA IF EXISTS pgmq CASCADE")


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunPython(install, remove)]
