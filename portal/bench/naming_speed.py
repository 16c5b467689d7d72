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

MOST_PER_MB = 1024 * 1024 if sys.platform == "darwin" else 1024  # it counts in bytes there, in kilobytes elsewhere
_STATUS = Path("/proc/self/status")


def in_fresh_process(step: Callable[..., dict[str, Any]], *arguments: object) -> dict[str, Any]:
    """What ``step`` answers in a process that did nothing before. Raises ``WorkerError`` if that process dies."""
    try:
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
            return pool.submit(step, *arguments).result()
    except BrokenProcessPool as error:
        raise WorkerError from error


def ours(directory: Path, warm: Path, timed: Path) -> dict[str, Any]:
    """Build the index of a CSV file and answer each line of ``timed``, after those of ``warm``.

    Milliseconds for a comment are those of ``link_names`` from the line as it stands in the file to the answer, the
    people written about included. ``rss_growth_mb`` is what the process has more after building than before.
    """
    figures = {"read_seconds": _seconds(lambda: sum(1 for _person in people_in(directory)))}
    gc.collect()
    before = resident_mb()
    figures["rss_before_mb"] = round(before, 1)
    started = time.perf_counter()
    index = Index.build(people_in(directory))
    figures["build_seconds"] = round(time.perf_counter() - started, 3)
    gc.collect()
    figures["rss_growth_mb"] = round(resident_mb() - before, 1)
    first, *rest = read_comments(warm)
    figures["first_ms"] = round(_seconds(lambda: answer_to(first, index)) * 1000, 3)
    for line in rest:
        answer_to(line, index)
    figures |= latencies(lambda line: answer_to(line, index), read_comments(timed))
    figures["rss_growth_after_mb"] = round(resident_mb() - before, 1)
    figures["peak_mb"] = round(peak_mb(), 1)
    return figures


def rapidfuzz(directory: Path, timed: Path, most: int) -> dict[str, Any]:
    """The same for the reference, on at most ``most`` of the comments, evenly taken; its names are ready before."""
    lines = read_comments(timed)
    rows = [row_from(line) for line in lines[:: max(1, len(lines) // most)][:most]]
    fuzzy = Fuzzy(people_in(directory))
    for row in rows:
        fuzzy.office(row.office)
    return latencies(fuzzy, rows)


def latencies(answer: Callable[[Any], object], asked: Sequence[Any]) -> dict[str, Any]:
    """Milliseconds that each answer takes: percentiles over all, and the longest."""
    taken = []
    for each in asked:
        started = time.perf_counter_ns()
        answer(each)
        taken.append((time.perf_counter_ns() - started) / 1e6)
    cuts = statistics.quantiles(taken, n=100, method="inclusive") if len(taken) > 1 else taken * 99
    return {
        "comments": len(taken),
        "p50_ms": round(cuts[49], 4),
        "p95_ms": round(cuts[94], 4),
        "p99_ms": round(cuts[98], 4),
        "max_ms": round(max(taken), 4),
    }


def _seconds(step: Callable[[], object]) -> float:
    started = time.perf_counter()
    step()
    return round(time.perf_counter() - started, 6)


def resident_mb() -> float:
    """What of this process is in memory now; where the system does not say, the most it ever was."""
    return _told("VmRSS") or _most_mb()


def peak_mb() -> float:
    """The most of this process that was ever in memory."""
    return _told("VmHWM") or _most_mb()


def _told(name: str) -> float | None:
    if not _STATUS.exists():
        return None
    lines = (line.split() for line in _STATUS.read_text().splitlines())
    return next((int(cells[1]) / 1024 for cells in lines if cells[:1] == [f"{name}:"]), None)


def _most_mb() -> float:
    """On Linux this would count what the process that started this one had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MOST_PER_MB
