"""The second stage of manage.py: settings, the embedded server where a command needs it, Django."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from django.core.management import execute_from_command_line

from portal.setup.owner import CannotRunAsRootError
from portal.setup.postgres import EmbeddedPostgres, ServerError

# These need no database, or (demo, test) take care of it themselves.
WITHOUT_DATABASE = {
    "bench", "bench_worker", "check", "collectstatic", "compilemessages", "demo", "diffsettings", "findstatic", "help",
    "link_names", "lock", "makemessages", "sendtestemail", "startapp", "test", "understand", "version",
}  # fmt: skip
ROOT = Path(__file__).resolve().parent.parent.parent


def run(argv: list[str]) -> None:
    """Run the command in ``argv`` as Django does, with a database under it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"portal.settings.{'test' if 'test' in argv[1:2] else 'dev'}")
    os.environ["PORTAL_DATA_DIR"] = str(data_dir())  # children may start in another folder
    signal.signal(signal.SIGTERM, end)
    try:
        with embedded_server() if needs_database(argv) else nullcontext():
            execute_from_command_line(argv)
    except (ServerError, CannotRunAsRootError) as error:
        sys.exit(str(error))


def end(number: int, _frame: object) -> None:
    """Leave as a program does that was asked to, through every ``finally``."""
    sys.exit(128 + number)


@contextmanager
def embedded_server() -> Iterator[EmbeddedPostgres | None]:
    """Within it the embedded server runs; None where ``DATABASE_URL`` names another one."""
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    server = EmbeddedPostgres(data_dir())
    server.start()
    try:
        yield server
    finally:
        server.stop()


def needs_database(argv: list[str]) -> bool:
    """Whether the command in ``argv`` may ask the database anything."""
    if len(argv) < 2 or {"-h", "--help", "--version"} & set(argv):
        return False
    return argv[1] not in WITHOUT_DATABASE or "--database" in argv


def data_dir() -> Path:
    """Where this installation keeps its state, as in the settings."""
    return Path(os.environ.get("PORTAL_DATA_DIR", ROOT / ".local")).resolve()
