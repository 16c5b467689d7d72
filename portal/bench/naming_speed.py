"""What naming costs: time for each comment, time to build the index, memory. Each measured in a fresh process."""

import gc
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from portal.bench.naming_generated import read_comments, row_from
from portal.bench.naming_systems import Fuzzy
from portal.bench.workers import WorkerError
from recognition.management.commands.link_names import answer_to, people_in
from recognition.naming import Index

BYTES_PER_MB = 1024 * 1024
MOST_PER_MB = BYTES_PER_MB if sys.platform == "darwin" else 1024  # it counts in bytes there, in kilobytes elsewhere
_STATUS, _MAPS = Path("/proc/self/status"), Path("/proc/self/smaps_rollup")


def in_fresh_process(step: Callable[..., dict[str, Any]], *arguments: object) -> dict[str, Any]:
    """What ``step`` answers in a process that did nothing before. Raises ``WorkerError`` if that process dies."""
    try:
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
            return pool.submit(step, *arguments).result()
    except BrokenProcessPool as error:
        raise WorkerError from error


def ours(directory: Path, warm: Path, timed: Path, kept: Path | None = None) -> dict[str, Any]:
    """Build the index of a CSV file and answer each line of ``timed``, after those of ``warm``.

    ``build_seconds`` include reading the file, which alone takes ``read_seconds``. ``rss_growth_mb`` is what the
    process has more after building than before, ``peak_mb`` the most it ever had, with all of Python in it. The index
    is left at ``kept``, if that is given.
    """
    figures = {"read_seconds": _seconds(lambda: sum(1 for _person in people_in(directory)))}
    gc.collect()
    before = memory_mb("Rss")
    started = time.perf_counter()
    index = Index.build(people_in(directory))
    figures["build_seconds"] = round(time.perf_counter() - started, 3)
    gc.collect()
    figures |= {"rss_before_mb": before, "rss_growth_mb": round(memory_mb("Rss") - before, 1), "peak_mb": peak_mb()}
    if kept is not None:
        figures["save_seconds"] = _seconds(lambda: index.save(kept))
        figures["file_mb"] = round(kept.stat().st_size / BYTES_PER_MB, 1)
    figures |= answered(index, read_comments(warm), read_comments(timed))
    return figures | {"rss_growth_after_mb": round(memory_mb("Rss") - before, 1)}


def answered(index: Index, warm: Sequence[bytes], timed: Sequence[bytes]) -> dict[str, Any]:
    """Milliseconds for a comment, those of ``link_names`` from the line in the file to the answer.

    The people written about are looked for in them. ``first_ms`` is what the very first comment takes.
    """
    gc.freeze()  # as the workers and link_names do once their index stands
    first, *rest = warm
    figures = {"first_ms": round(_seconds(lambda: answer_to(first, index)) * 1000, 3)}
    for line in rest:
        answer_to(line, index)
    return figures | latencies(lambda line: answer_to(line, index), timed)


def rapidfuzz(directory: Path, timed: Path, most: int) -> dict[str, Any]:
    """The same for the reference, on at most ``most`` of the comments, evenly taken; its names are ready before."""
    lines = read_comments(timed)
    rows = [row_from(line) for line in lines[:: max(1, len(lines) // most)][:most]]
    fuzzy = Fuzzy(people_in(directory))
    for row in rows:
        fuzzy.office(row.office)
    return latencies(fuzzy, rows)


def latencies(answer: Callable[[Any], object], asked: Sequence[Any]) -> dict[str, Any]:
    """Milliseconds that each answer takes: percentiles over all, and the longest.

    By the clock, which on a busy machine also counts the wait for a processor, and by the processor's time alone.
    """
    wall, processor = [], []
    for each in asked:
        started, worked = time.perf_counter_ns(), time.process_time_ns()
        answer(each)
        processor.append((time.process_time_ns() - worked) / 1e6)
        wall.append((time.perf_counter_ns() - started) / 1e6)
    return {"comments": len(wall)} | _percentiles("", wall) | _percentiles("cpu_", processor)


def _percentiles(prefix: str, taken: Sequence[float]) -> dict[str, float]:
    cuts = statistics.quantiles(taken, n=100, method="inclusive") if len(taken) > 1 else list(taken) * 99
    shown = {"p50_ms": cuts[49], "p95_ms": cuts[94], "p99_ms": cuts[98], "max_ms": max(taken)}
    return {f"{prefix}{name}": round(value, 4) for name, value in shown.items()}


def _seconds(step: Callable[[], object]) -> float:
    started = time.perf_counter()
    step()
    return round(time.perf_counter() - started, 6)


def memory_mb(kind: str) -> float:
    """The memory of this process in MB as the system counts it: ``Rss`` or ``Pss``.

    Where the system does not say, the most it ever was.
    """
    return round(_told(_MAPS, kind) or _most_mb(), 1)


def peak_mb() -> float:
    """The most of this process that was ever in memory."""
    return round(_told(_STATUS, "VmHWM") or _most_mb(), 1)


def _told(path: Path, name: str) -> float | None:
    if not path.exists():
        return None
    lines = (line.split() for line in path.read_text().splitlines())
    return next((int(cells[1]) / 1024 for cells in lines if cells[:1] == [f"{name}:"]), None)


def _most_mb() -> float:
    """On Linux this would count what the process that started this one had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MOST_PER_MB
