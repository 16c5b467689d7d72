"""Processes that take orders: each step is measured in processes of its own, one or several side by side."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.conf import settings


class WorkerError(Exception):
    """A process of the benchmark ended before it had answered; what it said stands on standard error."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What one step took: wall seconds from the order to the last answer, processor seconds of all its processes (the
    database's are not among them), and the peak memory in MB of the largest process.
    """

    rows: int
    seconds: float
    cpu_seconds: float
    peak_mb: float

    @property
    def per_second(self) -> float:
        return self.rows / self.seconds if self.seconds else 0.0

    def figures(self) -> dict[str, float]:
        return {
            "rows": self.rows,
            "seconds": round(self.seconds, 3),
            "per_second": round(self.per_second, 1),
            "cpu_seconds": round(self.cpu_seconds, 3),
            "peak_mb": round(self.peak_mb, 1),
        }


class Worker:
    """One process running ``bench_worker``."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "django", "bench_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environ,
            cwd=settings.BASE_DIR,
            text=True,
        )

    def order(self, step: str, **options: Any) -> None:
        """Have it do ``step``; the answer comes later."""
        self._process.stdin.write(json.dumps({"step": step, **options}) + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict[str, float]:
        """Wait for the answer to the last order; raises ``WorkerError``."""
        line = self._process.stdout.readline()
        if not line:
            raise WorkerError
        return json.loads(line)

    def stop(self) -> None:
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


@contextmanager
def workers(count: int, environ: Mapping[str, str], *prepare: str) -> Iterator[list[Worker]]:
    """``count`` processes that have done the steps ``prepare`` already."""
    hired = [Worker(environ) for _ in range(count)]
    try:
        for step in ("start", *prepare):
            side_by_side(hired, step)
        yield hired
    finally:
        for worker in hired:
            worker.stop()


def side_by_side(hired: Sequence[Worker], step: str, options: Sequence[Mapping[str, Any]] = ()) -> Measure:
    """Have all ``hired`` do ``step`` at once, each with its own of ``options``; raises ``WorkerError``."""
    started = time.perf_counter()
    for position, worker in enumerate(hired):
        worker.order(step, **(options[position] if options else {}))
    answers = [worker.answer() for worker in hired]
    return Measure(
        rows=sum(answer["rows"] for answer in answers),
        seconds=time.perf_counter() - started,
        cpu_seconds=sum(answer["cpu_seconds"] for answer in answers),
        peak_mb=max((answer["peak_mb"] for answer in answers), default=0.0),
    )
