"""On whose behalf the embedded server runs: PostgreSQL refuses to run as root.

As root it runs in a user namespace of its own, in which root has another number: files stay root's, and folders closed
to everybody else stay closed. Where that is not allowed it runs under an unprivileged account that owns the database's
files, with the one right to pass through closed folders.
"""

import os
import pwd
import shutil
import subprocess
from functools import cache
from pathlib import Path

IN_NAMESPACE = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
ACCOUNTS = ("postgres", "nobody")


class CannotRunAsRootError(Exception):
    """Root has no way to run PostgreSQL here; the message is one sentence for a person."""


def ours() -> set[int]:
    """The user numbers that may own the server's files."""
    return {os.getuid()} | ({account().pw_uid} if os.getuid() == 0 else set())


def of(path: Path) -> int:
    """The user number of the owner of ``path``."""
    return path.stat().st_uid


def prefix(cluster: Path) -> list[str]:
    """What stands before a program and its options, so that it may work on ``cluster`` (an existing folder)."""
    if os.getuid() != 0:
        return []
    if of(cluster) == 0:
        return list(IN_NAMESPACE)
    if not shutil.which("setpriv"):
        raise CannotRunAsRootError("PostgreSQL does not run as root here: set DATABASE_URL or start as another user.")
    uid, gid = of(cluster), account().pw_gid
    ids = [f"--reuid={uid}", f"--regid={gid}", "--clear-groups"]
    return ["setpriv", *ids, "--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--"]


def give(*paths: Path, like: Path | None = None) -> None:
    """Give ``paths`` to the account the server will run under, or to the owner of ``like``; mostly nothing to do."""
    if os.getuid() != 0 or (like is None and namespaces_work(paths[0])):
        return
    uid = of(like) if like else account().pw_uid
    for path in paths:
        os.chown(path, uid, account().pw_gid)


@cache
def namespaces_work(folder: Path) -> bool:
    """Whether root may make a user namespace and write to ``folder`` from inside it."""
    if os.environ.get("PORTAL_NO_USER_NAMESPACE") or not shutil.which("unshare"):
        return False
    probe = subprocess.run([*IN_NAMESPACE, "test", "-w", str(folder)], capture_output=True, check=False)
    return probe.returncode == 0


@cache
def account() -> pwd.struct_passwd:
    """An existing account without rights."""
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in ACCOUNTS:
        if name in known and known[name].pw_uid:
            return known[name]
    raise CannotRunAsRootError("PostgreSQL does not run as root here: set DATABASE_URL or start as another user.")
