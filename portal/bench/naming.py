"""How well written names are linked, and at what cost, beside what people build first."""

import os
import random
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from portal.bench import naming_generated as generated
from portal.bench import naming_sharing, naming_spacy, naming_speed
from portal.bench import reference as spacy
from portal.bench.naming_rows import Row, in_each, paths_of, read_directories, read_rows
from portal.bench.naming_scoring import Answer, calibration, score
from portal.bench.naming_sheet import table
from portal.bench.naming_systems import Fuzzy, System, as_line, exact, ours
from portal.bench.naming_tables import require_lists, tables
from portal.progress import progress
from recognition.naming import Index, Person

HELP = "linking written names: quality, speed and memory, beside exact match, rapidfuzz and spaCy's NER + rapidfuzz"
SYSTEMS = ("ours", "exact", "rapidfuzz", "spacy")
NO_SPACY = "spaCy is not installed, so it is not compared: install requirements-bench.txt, as `manage.py bench` does."
# The goals: where the figure stands, and what it must be at least or at most.
GOALS = (
    (noop("F1"), ("systems", "ours", "overall", "f1"), "least", 0.95),
    (noop("macro decision accuracy"), ("systems", "ours", "macro_decision_accuracy"), "least", 0.92),
    (noop("misroutes per row"), ("systems", "ours", "overall", "misroutes_per_row"), "most", 0.01),
    (noop("misroutes per link"), ("systems", "ours", "overall", "misroutes_per_link"), "most", 0.02),
    (noop("ambiguous ok"), ("systems", "ours", "overall", "ambiguous_ok"), "least", 0.97),
    (noop("p95 at the large directory, ms"), ("speed", "large", "ours", "p95_ms"), "most", 1.0),
    (noop("p95 large : small"), ("speed", "large_to_small_p95"), "most", 3.0),
    (noop("build at the large directory, s"), ("speed", "large", "ours", "build_seconds"), "most", 15.0),
    (noop("memory at the large directory, MB"), ("speed", "large", "ours", "rss_growth_mb"), "most", 350.0),
)

__all__ = ["HELP", "add_arguments", "run", "table"]

Say = Callable[[str], None]
Options = Mapping[str, Any]


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``bench naming``."""
    parser.add_argument("--rows", type=Path, required=True, help="comments and their answers, as JSON lines")
    parser.add_argument(
        "--directory", action="append", required=True, metavar="[NAME=]PATH",
        help="the employees the rows were made for, as CSV; NAME serves the rows that say so",
    )  # fmt: skip
    parser.add_argument("--systems", nargs="+", choices=SYSTEMS, default=list(SYSTEMS), help="whom to compare")
    parser.add_argument("--without-language", action="store_true", help="tell no system the language of a comment")
    parser.add_argument("--answers", type=Path, help="a folder for every system's answer to each row")
    parser.add_argument("--small", type=int, default=2_000, help="employees of the small generated directory")
    parser.add_argument("--large", type=int, default=400_000, help="employees of the large one")
    parser.add_argument("--comments", type=int, default=5_000, help="how many are timed at each generated directory")
    parser.add_argument("--sample", type=int, default=200, help="how many rapidfuzz gets at the small directory")
    parser.add_argument("--sample-large", type=int, default=20, help="how many it gets at the large one: it is slow")
    parser.add_argument("--seed", type=int, default=1, help="draws the directories and the comments")
    parser.add_argument("--skip-speed", action="store_true", help="measure quality alone")


def run(options: Options, say: Say) -> dict[str, Any]:
    """Measure everything; returns every figure. Raises ``CommandError`` for rows and directories of no use."""
    if not options["skip_speed"]:
        require_lists()
    rows, paths = read_rows(options["rows"]), paths_of(options["directory"])
    people = read_directories(rows, paths)
    asked = [replace(row, language="") for row in rows] if options["without_language"] else rows
    answers = _answers(asked, paths, people, options, say)
    figures = {
        "bench": "naming",
        "rows": len(rows),
        "language_told": not options["without_language"],
        "cores": os.cpu_count(),
        "spacy": "spacy" in answers,
        "systems": {name: score(rows, given) for name, given in answers.items()},
        "calibration": calibration(rows, answers["ours"]) if "ours" in answers else None,
        "speed": None if options["skip_speed"] else _speed(asked, paths, people, options, say),
    }
    return figures | {"goals": [_goal(figures, *goal) for goal in GOALS]}


def _answers(
    rows: Sequence[Row], paths: Mapping[str, Path], people: Mapping[Path, Sequence[Person]], options: Options, say: Say
) -> dict[str, dict[str, Answer]]:
    """Each system's answers by the rows' ids."""
    wanted = [name for name in SYSTEMS if name in options["systems"]]
    if "spacy" in wanted and find_spec(spacy.MODEL) is None:
        say(_(NO_SPACY))
        wanted.remove("spacy")
    found: dict[str, dict[str, Answer]] = {name: {} for name in wanted}
    for path, its_rows in in_each(rows, paths):
        fuzzy = Fuzzy(people[path])
        for name in wanted:
            say(_("%(system)s: %(rows)d rows, %(people)d employees …") % {
                "system": name, "rows": len(its_rows), "people": len(people[path]),
            })  # fmt: skip
            if name == "spacy":
                found[name] |= naming_spacy.answers(its_rows, fuzzy)
            else:
                found[name] |= _asked(_system(name, people[path], fuzzy), its_rows, name)
    if options["answers"]:
        _write(options["answers"], rows, found)
    return found


def _system(name: str, people: Sequence[Person], fuzzy: Fuzzy) -> System:
    if name == "ours":
        return ours(Index.build(people))
    return exact(people) if name == "exact" else fuzzy


def _asked(system: System, rows: Sequence[Row], what: str) -> dict[str, Answer]:
    return {row.id: system(row) for row in progress(rows, sys.stderr, total=len(rows), what=what)}


def _write(folder: Path, rows: Sequence[Row], answers: Mapping[str, Mapping[str, Answer]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, given in answers.items():
        lines = "".join(as_line(given[row.id], row) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")


def _speed(
    rows: Sequence[Row], paths: Mapping[str, Path], people: Mapping[Path, Sequence[Person]], options: Options, say: Say
) -> dict[str, Any]:
    """At the directories given, with the rows as they are; at two generated ones, with their people put in."""
    chance = random.Random(options["seed"])  # noqa: S311 - drawn again alike, which a secret must not be
    with tempfile.TemporaryDirectory(prefix="goodword-bench-") as name:
        folder = Path(name)
        given = {
            path.name: _measured(
                folder, path, its_rows, generated.comments(its_rows, people[path], len(its_rows), chance)
            )
            for path, its_rows in in_each(rows, paths)
        }
        figures: dict[str, Any] = {"given": given}
        for size, sample in (("small", options["sample"]), ("large", options["sample_large"])):
            say(_("Speed and memory at %(count)d employees …") % {"count": options[size]})
            figures[size] = _generated(folder, rows, options[size], sample, options)
    small, large = (figures[size]["ours"]["p95_ms"] for size in ("small", "large"))
    return figures | {"large_to_small_p95": round(large / small, 3)}


def _generated(folder: Path, rows: Sequence[Row], count: int, sample: int, options: Options) -> dict[str, Any]:
    chance = random.Random(options["seed"])  # noqa: S311 - drawn again alike, which a secret must not be
    staff = generated.employees(count, tables(chance), chance)
    directory, timed = folder / f"directory-{count}.csv", folder / "timed.jsonl"
    generated.write_directory(directory, staff)
    named = list(generated.comments(rows, staff, 2 * options["comments"], chance))
    figures = _measured(folder, directory, named[1::2], named[::2])
    if "rapidfuzz" in options["systems"]:
        figures["rapidfuzz"] = naming_speed.in_fresh_process(naming_speed.rapidfuzz, directory, timed, sample)
    return figures | {"names": generated.distribution(staff)}


def _measured(folder: Path, directory: Path, timed: Sequence[Row], warm: Iterable[Row]) -> dict[str, Any]:
    """Ours over ``timed`` in fresh processes, after a first pass over ``warm``, which are other comments."""
    kept, first, second = folder / "index", folder / "warm.jsonl", folder / "timed.jsonl"
    generated.write_comments(first, list(warm))
    generated.write_comments(second, timed)
    return {
        "ours": naming_speed.in_fresh_process(naming_speed.ours, directory, first, second, kept),
        "mapped": naming_sharing.shared(kept, first, second),
    }


def _goal(figures: Mapping[str, Any], name: str, where: Sequence[str], side: str, bound: float) -> dict[str, Any]:
    found: Any = figures
    for step in where:
        found = None if found is None else found.get(step)
    holds = None if found is None else (found >= bound if side == "least" else found <= bound)
    return {"goal": name, "figure": found, f"at_{side}": bound, "holds": holds}
