"""A random secret that is made once and kept in a file for its owner alone."""

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path


def from_file(path: Path) -> str:
    """The secret in ``path``: made at the first call (64 random bytes, mode 0600), then always the same.

    Several processes may call it at once: one of them makes the file, all of them read it.
    """
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # The file appears under its name only when complete, and never replaces one that was quicker.
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=f".{path.name}.", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(64))
        file.flush()
        with suppress(FileExistsError):
            os.link(file.name, path)
    return path.read_text(encoding="ascii")
