"""What the index costs where several processes use one: each maps the same file, as the portal's workers do."""

import gc
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from portal.bench.naming_generated import read_comments
from portal.bench.naming_speed import answered, memory_mb
from portal.bench.workers import WorkerError
from recognition.naming import Index

TOGETHER = 2  # processes
_held: list[Index] = []  # an index lives for as long as its process


def shared(path: Path, warm: Path, timed: Path) -> dict[str, Any]:
    """Open the index at ``path`` in fresh processes that live at the same time; the figures of the last one.

    ``pss_growth_mb`` is what each process has more than before it opened the file, a page that several share counted
    in equal parts; ``rss_growth_mb`` counts it whole in each. Both are taken once all have answered the comments, so
    that what each remembers by itself is in them. Raises ``WorkerError`` if a process dies.
    """
    try:
        with ExitStack() as stack:
            spawn = get_context("spawn")
            pools = [stack.enter_context(ProcessPoolExecutor(1, mp_context=spawn)) for _ in range(TOGETHER)]
            before = [pool.submit(weighed).result() for pool in pools]
            opened = [pool.submit(_opened, path, warm, timed).result() for pool in pools]
            after = [pool.submit(weighed).result() for pool in pools]
    except BrokenProcessPool as error:
        raise WorkerError from error
    growth = [
        {f"{kind}_growth_mb": round(now[kind] - then[kind], 1) for kind in now}
        for then, now in zip(before, after, strict=True)
    ]
    return opened[-1] | growth[-1] | {"processes": growth}


def weighed() -> dict[str, float]:
    """The memory of this process in MB: ``pss`` with shared pages in equal parts, ``rss`` with them whole."""
    gc.collect()
    return {"pss": memory_mb("Pss") or memory_mb("Rss"), "rss": memory_mb("Rss")}


def _opened(path: Path, warm: Path, timed: Path) -> dict[str, Any]:
    started = time.perf_counter()
    index = Index.open(path)
    figures = {"open_seconds": round(time.perf_counter() - started, 4)}
    _held.append(index)
    return figures | answered(index, read_comments(warm), read_comments(timed))
