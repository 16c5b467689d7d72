"""How many comments a second are understood, by one process and by two, beside VADER and TF-IDF."""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import NamedTuple

from feedback.understanding import danger, judging, understand, vectors
from portal.bench import understanding_fits, understanding_plain
from portal.bench.understanding_material import Material, Section
from portal.bench.workers import WorkerError

TIMED = 1_500  # comments, taken evenly from both phases
WARM = 30  # read before, so that no engine is loaded while the clock runs
Asked = tuple[str, str]  # a comment and its question


class Took(NamedTuple):
    """When a process began and ended, its processor seconds, and how many of its comments asked for a vector."""

    began: float
    ended: float
    cpu: float
    vectors: int


class Counting:
    """Sentence vectors as they are, or none, and how many were asked for."""

    READ = vectors.READ

    def __init__(self, *, without: bool) -> None:
        self.without, self.count = without, 0

    def vector(self, text: str) -> Sequence[float] | None:
        """The vector of ``text``; None without vectors."""
        self.count += 1
        return None if self.without else vectors.vector(text)

    def last(self, text: str) -> Sequence[float] | None:
        """The same, of the last layer alone."""
        self.count += 1
        return None if self.without else vectors.last(text)


def speed(material: Material) -> Section:
    """Comments a second on this machine, and per processor second, which other work on it disturbs less."""
    section = Section()
    comments = [
        (row["text"], row["question"] if name == "2" else "") for name, rows in material.phases.items() for row in rows
    ]
    comments = comments[:: max(1, len(comments) // TIMED)]
    for without in (False, True) if material.vectors.available else (True,):
        for processes in (1, 2):
            _add(section, comments, processes, without=without)
    texts = [text for text, _question in comments]
    for system, tool in _others(material).items():
        _add_other(section, system, texts, tool)
    return section


def _add(section: Section, comments: Sequence[Asked], processes: int, *, without: bool) -> None:
    took = _in_processes(comments, processes, without=without)
    wall = max(it.ended for it in took) - min(it.began for it in took)
    name = f"ours, {'without' if without else 'with'} vectors"
    section.add(
        "1 process" if processes == 1 else f"{processes} processes", name, rows=len(comments),
        **{"comments/s": len(comments) / wall, "comments/CPU s": len(comments) / sum(it.cpu for it in took)},
        **{"asked for a vector": sum(it.vectors for it in took) / len(comments)},
    )  # fmt: skip


def _add_other(section: Section, system: str, texts: Sequence[str], tool: Callable[[Sequence[str]], object]) -> None:
    tool(texts[:WARM])
    wall, cpu = time.perf_counter(), time.process_time()
    tool(texts)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    section.add(
        "1 process", system, rows=len(texts), **{"comments/s": len(texts) / wall, "comments/CPU s": len(texts) / cpu}
    )


def _others(material: Material) -> dict[str, Callable[[Sequence[str]], object]]:
    found = {name: _each(score) for name, score in understanding_plain.scores().items()}
    praised = [row["polarity"] == "compliment" for row in material.phases["2"]]
    if 0 < sum(praised) < len(praised):
        fitted = understanding_fits.fitted_plain([row["text"] for row in material.phases["2"]], praised)
        found["TF-IDF"] = _each(lambda text: fitted([text]))
        found["TF-IDF, all at once"] = fitted
    return found


def _each(tool: Callable[[str], object]) -> Callable[[Sequence[str]], object]:
    return lambda texts: [tool(text) for text in texts]


def _in_processes(comments: Sequence[Asked], processes: int, *, without: bool) -> list[Took]:
    """``comments`` dealt out to fresh processes that begin together. Raises ``WorkerError`` if one dies."""
    context = get_context("spawn")
    barrier = context.Barrier(processes)
    try:
        with ProcessPoolExecutor(processes, context, _share_barrier, (barrier,)) as pool:
            parts = [pool.submit(_timed, comments[first::processes], without) for first in range(processes)]
            return [part.result() for part in parts]
    except BrokenProcessPool as error:
        raise WorkerError from error


_TOGETHER = {}


def _share_barrier(barrier: object) -> None:
    _TOGETHER["barrier"] = barrier


def _timed(comments: Sequence[Asked], without: bool) -> Took:  # noqa: FBT001 - a pool hands over by position
    judging.vectors = danger.vectors = counting = Counting(without=without)
    _read(comments[:WARM])
    counting.vector("warm")
    counting.count = 0
    _TOGETHER["barrier"].wait()
    began, cpu = time.time(), time.process_time()
    _read(comments)
    return Took(began, time.time(), time.process_time() - cpu, counting.count)


def _read(comments: Iterable[Asked]) -> None:
    for text, question in comments:
        understand(text, question=question)
