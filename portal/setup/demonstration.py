"""The processes of the portal on one machine, and whether they can start and have started."""

import fcntl
import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from portal.setup.postgres import EmbeddedPostgres
from portal.setup.supervisor import Child

HOST = "127.0.0.1"


class CannotStartError(Exception):
    """The portal cannot start here; the message is one sentence for a person."""


def children(root: Path, data_dir: Path, port: int) -> list[Child]:
    """Web server, worker and beat, each with a log in ``data_dir``, started from the project folder ``root``."""
    logs = data_dir / "logs"
    logs.mkdir(mode=0o700, parents=True, exist_ok=True)
    celery = ["celery", "-A", "portal"]
    quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    commands = {
        "web": ["gunicorn", f"--bind={HOST}:{port}", "--workers=2", "--threads=4", "--worker-class=gthread",
                "--graceful-timeout=5", "--no-control-socket", "portal.wsgi"],
        "worker": [*celery, "worker", "--concurrency=2", "--loglevel=INFO", *quiet],
        "beat": [*celery, "beat", "--loglevel=INFO"],
    }  # fmt: skip
    return [
        Child(name, [sys.executable, "-m", *command], logs / f"{name}.log", cwd=root)
        for name, command in commands.items()
    ]


class Database:
    """The embedded server as a child: started again if it was killed, and stopped by whoever started it, last."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server

    def keep_running(self) -> None:
        """Start the server again if its process has ended. Raises ``ServerError``."""
        if self.server.is_gone():
            self.server.start()

    def ask_to_stop(self) -> None:
        """The other children may still need it."""

    def stop(self, until: float) -> None:
        """The other children may still need it."""


def refuse_taken_port(port: int) -> None:
    """Raise ``CannotStartError`` if something listens on ``port`` already, or nobody may."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            why = getattr(error, "strerror", None) or error
            raise CannotStartError(f"Port {port} cannot be used ({why}): choose another with --port.") from error


@contextmanager
def alone_over(data_dir: Path) -> Iterator[None]:
    """Within it no second portal starts over ``data_dir``. Raises ``CannotStartError`` if one runs already."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (data_dir / "demo.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            told = f"A portal already runs over {data_dir}: stop it, or choose another folder with PORTAL_DATA_DIR."
            raise CannotStartError(told) from None
        yield


def answers(url: str) -> bool:
    """Whether the page at ``url`` is there, asked once and without patience."""
    try:
        with urllib.request.urlopen(url, timeout=2) as response:  # noqa: S310 - our own address
            return response.status < 400
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False
