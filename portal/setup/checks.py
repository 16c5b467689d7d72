"""What must be true of the database, whoever runs it."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register  # noqa: A004 - Django's name for it
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from portal.setup import postgres


@register(Tags.database)
def knows_all_letters(databases: list[str] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """Errors unless each database is UTF-8 with a character type that knows letters beyond ASCII."""
    return [error for alias in databases or [] for error in letters_of(connections[alias])]


def letters_of(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    """An error if the database behind ``connection`` would lose letters, else nothing."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_encoding_to_char(encoding), datctype FROM pg_database WHERE datname = current_database()"
        )
        encoding, character_type = cursor.fetchone()
    if encoding == "UTF8" and character_type not in {"C", "POSIX"}:
        return []
    return [
        Error(
            f"The database has encoding {encoding} and character type {character_type}: "
            "Greek and accented names could not be found in it.",
            hint="Create it with: CREATE DATABASE ... TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'.",
            id="setup.E001",
        )
    ]


@register(Tags.security, deploy=True)
def is_the_agencys_own(**_kwargs: Any) -> list[CheckMessage]:
    """A warning where an agency would trust its data to the server that is there for trying out."""
    if settings.DATABASES["default"].get("HOST") != str(postgres.socket_folder(settings.DATA_DIR)):
        return []
    hint = "Set DATABASE_URL to a PostgreSQL server with backups."
    return [Warning("The embedded database is for trying Goodword out.", hint=hint, id="setup.W001")]
