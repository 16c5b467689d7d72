"""Server time of the pages people open most, beside a bare list page with the same middleware, on a large agency."""

import os
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from io import StringIO
from statistics import median, quantiles
from typing import Any

from django.utils.translation import gettext as _
from rich.console import Console
from rich.table import Table

from portal.bench.server import own_database
from portal.bench.workers import Worker, workers

HELP = "inbox, desk, wall and typeahead of a large agency, beside a bare list page"
REFERENCE = "bare list"
PAGES = (REFERENCE, "inbox", "desk", "wall", "typeahead")
CPU_BUDGET = 3.0  # times the bare list's processor time
TYPEAHEAD, TYPEAHEAD_BUDGET_MS = "typeahead", 100.0
ROUNDS = 5  # the reference is measured in every round, between the pages

Say = Callable[[str], None]


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``bench pages``."""
    parser.add_argument("--employees", type=int, default=400_000)
    parser.add_argument("--letters", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=10, help="how often each address is asked for in each round")


def run(options: Mapping[str, Any], say: Say) -> dict[str, Any]:
    """Fill a database that is gone afterwards and ask for every page in turn; returns every figure."""
    with own_database() as (_folder, environ):
        own = {**environ, "PORTAL_URLS": "portal.bench.addresses"}
        with workers(1, own) as (worker,):
            filled = _told(worker, "fill", employees=options["employees"], letters=options["letters"])
            say(_("%(employees)d employees, %(letters)d letters.") % {
                "employees": options["employees"], "letters": filled["rows"],
            })  # fmt: skip
        with workers(1, own) as (worker,):  # a fresh process, as a web server's is
            rounds = [_round(worker, options["times"], say) for _number in range(ROUNDS)]
    pages = {page: _figures([one[page] for one in rounds]) for page in PAGES}
    base = pages[REFERENCE]["cpu_ms"]
    for figures in pages.values():
        figures["cpu_ratio"] = round(figures["cpu_ms"] / base, 2)
    return {
        "bench": "pages",
        "employees": options["employees"],
        "letters": filled["rows"],
        "cores": os.cpu_count(),
        "pages": pages,
        "budgets": _budgets(pages),
    }


def _told(worker: Worker, step: str, **options: Any) -> dict[str, Any]:
    worker.order(step, **options)
    return worker.answer()


def _round(worker: Worker, times: int, say: Say) -> dict[str, Any]:
    found = {page: _told(worker, "visit", page=page, times=times) for page in PAGES}
    said = ", ".join(f"{page} {median(it['cpu_ms']):.1f}" for page, it in found.items())
    say(_("Milliseconds of processor time: %(said)s") % {"said": said})
    return found


def _figures(rounds: list[Mapping[str, Any]]) -> dict[str, Any]:
    wall = [each for one in rounds for each in one["wall_ms"]]
    return {
        "requests": len(wall),
        "cpu_ms": round(median(each for one in rounds for each in one["cpu_ms"]), 2),
        "wall_p50_ms": round(median(wall), 1),
        "wall_p95_ms": round(quantiles(wall, n=20)[-1], 1),
        "wall_max_ms": round(max(wall), 1),
        "queries": max(one["queries"] for one in rounds),
        "bytes": max(one["bytes"] for one in rounds),
    }


def _budgets(pages: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    held = {
        f"{page}: times the bare list": {
            "at_most": CPU_BUDGET,
            "measured": figures["cpu_ratio"],
            "holds": figures["cpu_ratio"] <= CPU_BUDGET,
        }
        for page, figures in pages.items()
        if page != REFERENCE
    }
    if TYPEAHEAD in pages:
        longest = pages[TYPEAHEAD]["wall_p95_ms"]
        held["typeahead: ms, 19 of 20"] = {
            "at_most": TYPEAHEAD_BUDGET_MS, "measured": longest, "holds": longest <= TYPEAHEAD_BUDGET_MS,
        }  # fmt: skip
    return held


def table(figures: Mapping[str, Any]) -> str:
    """The figures for a person."""
    output = StringIO()
    console = Console(file=output, width=110, highlight=False)
    shown = Table(title=_("Milliseconds a page"), title_justify="left")
    for heading in ("page", "CPU", "times the bare list", "p50", "p95", "longest", "queries", "kB"):
        shown.add_column(heading, justify="left" if heading == "page" else "right")
    for page, it in figures["pages"].items():
        shown.add_row(
            page, f"{it['cpu_ms']:.1f}", f"{it['cpu_ratio']:.2f}", f"{it['wall_p50_ms']:.1f}",
            f"{it['wall_p95_ms']:.1f}", f"{it['wall_max_ms']:.1f}", str(it["queries"]), f"{it['bytes'] / 1000:.0f}",
        )  # fmt: skip
    console.print(shown)
    for name, budget in figures["budgets"].items():
        held = _("holds") if budget["holds"] else _("MISSED")
        console.print(f"{name}: {held} ({budget['measured']:.2f}, {_('at most')} {budget['at_most']:.0f})")
    return output.getvalue()
