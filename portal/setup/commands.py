"""The second stage of manage.py: settings, the embedded server where a command needs it, Django."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import execute_from_command_line

from portal.setup.owner import CannotRunAsRootError
from portal.setup.postgres import EmbeddedPostgres, ServerError

# These need no database, or (demo, test) take care of it themselves.
WITHOUT_DATABASE = {
    "check", "collectstatic", "compilemessages", "demo", "diffsettings", "findstatic", "help", "link_names", "lock",
    "makemessages", "makemigrations", "sendtestemail", "startapp", "test", "understand", "version",
}  # fmt: skip
ROOT = Path(__file__).resolve().parent.parent.parent


def run(argv: list[str]) -> None:
    """Run the command in ``argv`` as Django does, with a database under it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"portal.settings.{'test' if 'test' in argv[1:2] else 'dev'}")
    try:
        with database_for(argv):
            execute_from_command_line(argv)
    except (ServerError, CannotRunAsRootError) as error:
        sys.exit(str(error))


@contextmanager
def database_for(argv: list[str]) -> Iterator[None]:
    """The embedded server for the length of a command that needs one and was given none."""
    if os.environ.get("DATABASE_URL") or not needs_database(argv):
        yield
        return
    server = EmbeddedPostgres(data_dir())
    server.start()
    try:
        yield
    finally:
        server.stop()


def needs_database(argv: list[str]) -> bool:
    """Whether the command in ``argv`` may ask the database anything."""
    asks_for_help = {"-h", "--help", "--version"} & set(argv[1:])
    return len(argv) > 1 and not asks_for_help and argv[1] not in WITHOUT_DATABASE


def data_dir() -> Path:
    """Where this installation keeps its state, as in the settings."""
    return Path(os.environ.get("PORTAL_DATA_DIR", ROOT / ".local")).resolve()
