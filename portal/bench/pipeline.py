"""Comments a second of each step from a file to the inboxes, beside spaCy's small English NER alone."""

import os
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from rich.console import Console
from rich.table import Table

from portal.bench import reference as spacy
from portal.bench.server import own_database
from portal.bench.sheet import write_sheets
from portal.bench.workers import Measure, Worker, side_by_side, workers

HELP = "file → received → understood → routed, beside spaCy's small English NER alone"
STEPS = ("receive", "understand", "route")
FROM_FILE = ("receive", "whole")
# The design's budgets: comments/s of the step over those of spaCy's NER alone.
BUDGETS = {"route": 1.0, "whole": 0.5}
NO_SPACY = "spaCy is not installed, so nothing is compared: install requirements-bench.txt, as `manage.py bench` does."

Say = Callable[[str], None]
Environ = Mapping[str, str]


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``bench pipeline``."""
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--rows-large", type=int, default=100_000, help="for the second measure of memory")
    parser.add_argument("--skip-memory", action="store_true")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2], help="how many side by side")


def run(options: Mapping[str, Any], say: Say) -> dict[str, Any]:
    """Measure everything on a database that is gone afterwards; returns every figure."""
    has_spacy = find_spec(spacy.MODEL) is not None
    if not has_spacy:
        say(_(NO_SPACY))
    with own_database() as (folder, environ):
        with workers(1, environ, "found"):
            say(_("2,000 employees in 20 units."))
        speed = {
            str(count): _speed(folder, environ, options["rows"], count, say, has_spacy=has_spacy)
            for count in options["processes"]
        }
        sizes = [] if options["skip_memory"] else [options["rows"], options["rows_large"]]
        memory = {str(rows): _memory(folder, environ, rows, say) for rows in sizes}
    return {
        "bench": "pipeline",
        "rows": options["rows"],
        "cores": os.cpu_count(),
        "spacy": has_spacy,
        "processes": speed,
        "memory_mb": memory,
        "budgets": {step: _budget(step, speed) for step in BUDGETS},
    }


def _speed(folder: Path, environ: Environ, rows: int, count: int, say: Say, *, has_spacy: bool) -> dict[str, Any]:
    """Every step in ``count`` processes side by side, and the reference in as many before and after each of them."""
    paths = [{"path": str(path)} for path in write_sheets(folder, rows, count)]
    found: dict[str, Measure] = {}
    reference: list[Measure] = []
    alone = {**environ, **spacy.ENVIRON}
    with workers(count, environ, "read_directory") as ours, workers(count if has_spacy else 0, alone) as theirs:
        if has_spacy:
            side_by_side(theirs, "ready_ner", paths)
            reference.append(side_by_side(theirs, "ner", paths))
        for step in (*STEPS, "whole"):
            if step in FROM_FILE:
                side_by_side(ours[:1], "clear")
            found[step] = side_by_side(ours, step, paths if step in FROM_FILE else ())
            if has_spacy:
                reference.append(side_by_side(theirs, "ner", paths))
            say(_("%(step)s, processes: %(count)d: %(speed)d comments/s") % {
                "step": step, "count": count, "speed": found[step].per_second,
            })  # fmt: skip
    return _with_ratios(found, reference)


def _with_ratios(found: Mapping[str, Measure], reference: list[Measure]) -> dict[str, Any]:
    """The figures, and how many times the reference's comments/s each step reaches.

    A step is compared with the runs of the reference just before and just after it: a machine has its moods.
    """
    figures: dict[str, Any] = {step: measure.figures() for step, measure in found.items()}
    figures["ner"], figures["ratios"] = None, dict.fromkeys(found)
    if reference:
        middle = sorted(reference, key=lambda measure: measure.per_second)[len(reference) // 2]
        figures["ner"] = middle.figures() | {"runs_per_second": [round(it.per_second, 1) for it in reference]}
        for step, (before, after) in zip(found, pairwise(reference), strict=True):
            beside = (before.rows + after.rows) / (before.seconds + after.seconds)
            figures["ratios"][step] = round(found[step].per_second / beside, 3)
    return figures


def _memory(folder: Path, environ: Environ, rows: int, say: Say) -> dict[str, float]:
    """The peak of a fresh process for each step over ``rows`` comments, in MB."""
    (path,) = write_sheets(folder, rows, 1)
    peaks = {}
    for step in STEPS:
        with workers(1, environ) as (worker,):
            peaks[step] = _peak(worker, step, path)
        say(_("%(step)s, %(rows)d comments: %(peak)d MB at most") % {
            "step": step, "rows": rows, "peak": peaks[step],
        })  # fmt: skip
    path.unlink()
    return peaks


def _peak(worker: Worker, step: str, path: Path) -> float:
    if step == "receive":
        side_by_side([worker], "clear")
    measure = side_by_side([worker], step, [{"path": str(path)}] if step == "receive" else ())
    return round(measure.peak_mb, 1)


def _budget(step: str, speed: Mapping[str, Any]) -> dict[str, Any]:
    ratios = {count: figures["ratios"][step] for count, figures in speed.items()}
    measured = [ratio for ratio in ratios.values() if ratio is not None]
    return {
        "at_least": BUDGETS[step],
        "ratios": ratios,
        "holds": min(measured) >= BUDGETS[step] if measured else None,
    }


def table(figures: Mapping[str, Any]) -> str:
    """The figures for a person."""
    output = StringIO()
    console = Console(file=output, width=100, highlight=False)
    for count, speed in figures["processes"].items():
        console.print(_speed_table(count, speed))
    if figures["memory_mb"]:
        console.print(_memory_table(figures["memory_mb"]))
    for step, budget in figures["budgets"].items():
        console.print(_budget_line(step, budget))
    return output.getvalue()


def _speed_table(count: str, speed: Mapping[str, Any]) -> Table:
    shown = Table(title=_("Processes side by side: %(count)s") % {"count": count}, title_justify="left")
    for heading in (_("step"), _("comments/s"), _("times the NER"), _("CPU s"), _("peak MB")):
        shown.add_column(heading, justify="left" if heading == _("step") else "right")
    for step in (*STEPS, "whole", "ner"):
        if measure := speed[step]:
            ratio = speed["ratios"].get(step)
            shown.add_row(
                step,
                f"{measure['per_second']:,.0f}",
                "" if ratio is None else f"{ratio:.2f}",
                f"{measure['cpu_seconds']:.1f}",
                f"{measure['peak_mb']:.0f}",
            )
    return shown


def _memory_table(memory: Mapping[str, Mapping[str, float]]) -> Table:
    shown = Table(_("comments"), *STEPS, title=_("Peak memory of each step's process, in MB"), title_justify="left")
    for rows, peaks in memory.items():
        shown.add_row(f"{int(rows):,}", *(f"{peaks[step]:.0f}" for step in STEPS))
    return shown


def _budget_line(step: str, budget: Mapping[str, Any]) -> str:
    if budget["holds"] is None:
        return _("%(step)s: not compared.") % {"step": step}
    said = _("%(step)s: the budget holds (%(ratios)s, at least %(least)s).") if budget["holds"] else _(
        "%(step)s: the budget is MISSED (%(ratios)s, at least %(least)s)."
    )  # fmt: skip
    ratios = ", ".join(f"{ratio:.2f}" for ratio in budget["ratios"].values())
    return said % {"step": step, "ratios": ratios, "least": budget["at_least"]}
