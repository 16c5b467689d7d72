"""A whole portal in a folder of its own, made to be killed: database, web server, worker, beat, importer."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psycopg

from portal.setup import demonstration
from portal.setup.broker import conninfo
from portal.setup.postgres import EmbeddedPostgres, database_settings

ROOT = Path(__file__).parent.parent.parent
LEASE_SECONDS = "4"


class Portal:
    """Starts what it is told to start, kills what it is told to kill, and asks its database how far it has come."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir.resolve()
        self.environ = {
            **os.environ,
            "PORTAL_DATA_DIR": str(self.data_dir),
            "DJANGO_SETTINGS_MODULE": "portal.settings.dev",
            "FEEDBACK_LEASE_SECONDS": LEASE_SECONDS,
        }
        self.environ.pop("DATABASE_URL", None)
        self.server = EmbeddedPostgres(self.data_dir)
        self.server.start()
        self.port = free_port()
        self.children = {child.name: child for child in demonstration.children(ROOT, self.data_dir, self.port)}

    def manage(self, *command: str) -> subprocess.Popen:
        """Start a command of manage.py; nothing is waited for."""
        log = (self.data_dir / f"{command[0]}.log").open("ab")
        return subprocess.Popen(
            [sys.executable, "manage.py", *command], cwd=ROOT, env=self.environ, stdout=log, stderr=log
        )

    def keep_running(self) -> None:
        """Start what does not run, as the supervisor would."""
        before = dict(os.environ)
        os.environ.update(self.environ)
        try:
            for child in self.children.values():
                child.quick_deaths = 0
                child.keep_running()
        finally:
            os.environ.clear()
            os.environ.update(before)

    def kill_child(self, name: str) -> None:
        """SIGKILL a child and all that it started."""
        os.killpg(self.children[name].process.pid, signal.SIGKILL)

    def kill_database(self) -> None:
        """SIGKILL the postmaster: nothing is flushed, nobody is told."""
        pid = int((self.server.cluster / "postmaster.pid").read_text().split()[0])
        os.kill(pid, signal.SIGKILL)

    def ask(self, question: str) -> int:
        """One number from the database; -1 while it cannot be asked."""
        with (
            suppress(psycopg.OperationalError),
            psycopg.connect(conninfo(database_settings(self.data_dir))) as database,
        ):
            return database.execute(question).fetchone()[0]
        return -1

    def stop(self) -> None:
        """End everything that was started here."""
        until = time.monotonic() + 10
        for child in self.children.values():
            child.ask_to_stop()
        for child in self.children.values():
            child.stop(until)
        self.server.stop()


def free_port() -> int:
    """A port on which nobody listens just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
