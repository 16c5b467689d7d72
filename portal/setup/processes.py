"""What the operating system knows about processes, where it tells (Linux)."""

import os
from pathlib import Path

PROC = Path("/proc")


def is_alive(number: int) -> bool:
    """Whether a process has this number; one that has ended and only waits to be reaped does not count."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's, and alive
        return True
    status = PROC / str(number) / "stat"
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def working_in(folder: Path) -> bool:
    """Whether a living process has ``folder`` as its working directory; True where that cannot be known.

    PostgreSQL's processes all work in their data folder, so this tells a server from a zombie of it and from an
    unrelated process that was given its number since.
    """
    if not (PROC / "self" / "cwd").exists():
        return True
    return any(_works_in(process, folder) for process in PROC.iterdir() if process.name.isdigit())


def _works_in(process: Path, folder: Path) -> bool:
    try:
        return (process / "cwd").samefile(folder)
    except OSError:  # it ended meanwhile, is a zombie, or is somebody else's
        return False
