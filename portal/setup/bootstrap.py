"""The first stage of manage.py: an environment of its own, made by whatever Python it was started with.

Only the standard library, and only what Python 3.8 reads: even a Python too old for Goodword must be able to say so.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

OLDEST, NEWEST = (3, 11), (3, 13)
ROOT = Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
INSTALLER = ROOT / "portal" / "setup" / "uv.txt"
# Stands in the environment while packages are put into it: whoever finds it there knows that somebody was interrupted.
UNFINISHED = ENVIRONMENT / ".unfinished"
NO_NETWORK = ("connection", "resolve", "resolution", "timed out", "timeout", "dns error", "unreachable")


class SetUpError(Exception):
    """Goodword cannot be set up here; the message is one sentence for a person."""


def enter_environment(argv: list[str]) -> None:
    """Return if this process runs in ``.venv`` with all that the command in ``argv`` needs; else start again in there.

    ``GOODWORD_NO_VENV=1`` trusts that the packages are installed where the process runs already.
    """
    if os.environ.get("GOODWORD_NO_VENV") == "1":
        return
    try:
        refuse_other_pythons(sys.version_info[:2])
        locks = locks_for(argv[1:2])
        if not is_complete(locks):
            with alone():
                complete(locks)
        elif inside():
            return
    except SetUpError as error:
        sys.exit(str(error))
    os.execv(str(PYTHON), [str(PYTHON), str(ROOT / "manage.py"), *argv[1:]])  # noqa: S606 - the same program again


def refuse_other_pythons(version: tuple[int, ...]) -> None:
    """Raise ``SetUpError`` unless Goodword runs on Python ``version``."""
    if not OLDEST <= version <= NEWEST:
        told = "Goodword needs Python {}.{} to {}.{}, and this is {}.{}: start manage.py with another python3."
        raise SetUpError(told.format(*OLDEST, *NEWEST, *version))


def locks_for(command: list[str]) -> list[Path]:
    """The lock files that the command (none or one word) needs installed."""
    extra = {
        "test": ["requirements-test.txt"],
        "bench": ["requirements-bench.txt"],
        "train": ["requirements-train.txt"],
    }
    return [ROOT / name for name in ["requirements.txt", *extra.get("".join(command), [])]]


def inside() -> bool:
    """Whether this process runs in the environment."""
    return Path(sys.prefix).resolve() == ENVIRONMENT.resolve()


def is_complete(locks: list[Path]) -> bool:
    """Whether the environment holds exactly these locks, as the stamps in it say."""
    return PYTHON.exists() and not UNFINISHED.exists() and all(is_installed(lock) for lock in locks)


def is_installed(lock: Path) -> bool:
    """Whether the environment's stamp for ``lock`` is that of its present content."""
    stamp = stamp_of(lock)
    return stamp.exists() and stamp.read_text() == fingerprint(lock)


def stamp_of(lock: Path) -> Path:
    """The file in the environment that says which content of ``lock`` was installed."""
    return ENVIRONMENT / f".installed-{lock.name}"


def fingerprint(lock: Path) -> str:
    """A hash over the content of ``lock``."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


@contextmanager
def alone() -> Iterator[None]:
    """Two first starts at once: one sets up, the other waits. The folder itself is locked, so nothing is left over."""
    folder = os.open(str(ROOT), os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def complete(locks: list[Path]) -> None:
    """Make or repair the environment and install what of ``locks`` it lacks. Raises ``SetUpError``."""
    missing = [lock for lock in locks if not is_installed(lock)]
    if UNFINISHED.exists() or not works():
        tell("Making an environment for Goodword in .venv ...")
        make()
        missing = locks
    for lock in missing:
        tell(f"Installing {lock.name} (once) ...")
        UNFINISHED.touch()
        install(lock)
        UNFINISHED.unlink()
        stamp_of(lock).write_text(fingerprint(lock))


def works() -> bool:
    """Whether the environment's Python starts, is one of ours, and has pip."""
    question = "import sys, pip; sys.exit(not {} <= sys.version_info[:2] <= {})".format(OLDEST, NEWEST)  # noqa: UP032
    return PYTHON.exists() and run([str(PYTHON), "-c", question])[0]


def make() -> None:
    """Make the environment afresh, over whatever an interrupted start left."""
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian keeps it in a package of its own
    except ImportError:
        raise SetUpError(
            "Python's venv is missing: install it (Debian and Ubuntu: apt install python3-venv)."
        ) from None
    if not os.access(str(ROOT), os.W_OK):
        raise SetUpError(f"Goodword is set up inside its own folder, and {ROOT} cannot be written by this user.")
    python = getattr(sys, "_base_executable", None) or sys.executable
    made, said = run([python, "-m", "venv", "--clear", str(ENVIRONMENT)])
    if not made:
        raise SetUpError(f"The environment could not be made in {ENVIRONMENT}: {last_line(said)}")


def install(lock: Path) -> None:
    """Install ``lock`` with every hash checked: by uv, or by pip where uv cannot be had or finds no packages."""
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries=1"]
    uv = [str(PYTHON), "-m", "uv", "pip", "install", "--quiet", "--python", str(PYTHON)]
    has_uv = is_installed(INSTALLER)
    if not has_uv:
        has_uv, _said = run([*pip, "--require-hashes", "-r", str(INSTALLER)])
        if has_uv:
            stamp_of(INSTALLER).write_text(fingerprint(INSTALLER))
    done, said = run([*uv, "--require-hashes", "-r", str(lock)]) if has_uv else (False, "")
    if not done:
        done, said = run([*pip, "--require-hashes", "-r", str(lock)])
    if not done:
        UNFINISHED.unlink()  # both look before they change anything, so this was no interruption
        raise SetUpError(why_not_installed(said, lock))


def why_not_installed(said: str, lock: Path) -> str:
    """One sentence on why pip gave up."""
    if any(word in said.lower() for word in NO_NETWORK):
        return "The packages could not be fetched: check the network (or pip's settings for a mirror) and try again."
    return f"{lock.name} could not be installed: {last_line(said)}"


def run(command: list[str]) -> tuple[bool, str]:
    """Whether ``command`` went well, and all it said."""
    environ = {key: value for key, value in os.environ.items() if key not in {"PYTHONHOME", "PYTHONPATH"}}
    outcome = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environ, check=False
    )
    return outcome.returncode == 0, outcome.stdout.decode(errors="replace")


def last_line(said: str) -> str:
    """The last line that says anything."""
    return ([line.strip() for line in said.splitlines() if line.strip()] or ["no message."])[-1]


def tell(sentence: str) -> None:
    """Say on the terminal what takes so long; standard output belongs to the command."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - nothing else is there yet
