"""The figures of ``bench naming`` as tables for a person."""

from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any

from django.utils.translation import gettext as _
from rich.console import Console
from rich.table import Table

Figures = Mapping[str, Any]
QUALITY = (
    "precision", "recall", "f1", "decision_accuracy", "ambiguous_ok", "misroutes_per_row", "misroutes_per_link",
)  # fmt: skip
TIMES = ("p50_ms", "p95_ms", "p99_ms", "max_ms", "cpu_p95_ms", "cpu_max_ms")
PARTS = ("by_directory", "by_language", "by_phenomenon")
WIDTH = 170


def table(figures: Figures) -> str:
    """Everything that ``bench naming`` found, but for the other systems' figures by part, which the object has."""
    output = StringIO()
    console = Console(file=output, width=WIDTH, highlight=False)
    for each in _tables(figures):
        console.print(each)
    for goal in figures["goals"]:
        console.print(goal_line(goal))
    return output.getvalue()


def _tables(figures: Figures) -> Iterator[Table]:
    systems = figures["systems"]
    yield _systems_table(systems, figures["rows"])
    for part in PARTS if "ours" in systems else ():
        yield _part_table(part, systems)
    if figures["calibration"]:
        yield _calibration_table(figures["calibration"])
    if figures["speed"]:
        yield _names_table(figures["speed"])
        yield _speed_table(figures["speed"])


def _numbers(title: str, first: str, headings: Sequence[str]) -> Table:
    shown = Table(title=title, title_justify="left")
    shown.add_column(first, no_wrap=True)
    for heading in headings:
        shown.add_column(heading, justify="right")
    return shown


def _quality_headings() -> list[str]:
    return [
        _("precision"), _("recall"), "F1", _("decision accuracy"), _("ambiguous ok"), _("misroutes/row"),
        _("misroutes/link"),
    ]  # fmt: skip


def _systems_table(systems: Figures, rows: int) -> Table:
    shown = _numbers(_("Quality on %(rows)d rows") % {"rows": rows}, _("system"), [*_quality_headings(), _("macro")])
    for name, found in systems.items():
        shown.add_row(name, *_shares(found["overall"]), _share(found["macro_decision_accuracy"]))
    return shown


def _part_table(part: str, systems: Figures) -> Table:
    """Ours with every figure, the others' decision accuracy beside it."""
    others = [name for name in systems if name != "ours"]
    titles = {
        "by_directory": _("Ours by directory; on the right, the others' decision accuracy"),
        "by_language": _("Ours by language; on the right, the others' decision accuracy"),
        "by_phenomenon": _("Ours by phenomenon; on the right, the others' decision accuracy"),
    }
    shown = _numbers(titles[part], "", [_("rows"), *_quality_headings(), *others])
    for value, found in systems["ours"][part].items():
        accuracies = [_share(systems[name][part][value]["decision_accuracy"]) for name in others]
        shown.add_row(value or _("(none)"), str(found["rows"]), *_shares(found), *accuracies)
    return shown


def _shares(found: Figures) -> list[str]:
    return [_share(found[name]) for name in QUALITY]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _calibration_table(found: Figures) -> Table:
    title = _("Candidates by score; error %(error).3f") % {"error": found["expected_calibration_error"] or 0}
    shown = _numbers(title, _("score"), [_("candidates"), _("mean score"), _("share right")])
    for each in found["bins"]:
        numbers = (str(each["candidates"]), _share(each["mean_score"]), _share(each["right"]))
        shown.add_row(f"{each['from']:.2f} – {each['to']:.2f}", *numbers)
    return shown


def _names_table(speed: Figures) -> Table:
    headings = [
        _("offices"), _("largest"), _("first names"), _("surnames"), _("commonest first"), _("commonest surname"),
        _("commonest full"), _("100 commonest full"), _("with a namesake"),
    ]  # fmt: skip
    shown = _numbers(_("Generated directories"), _("employees"), headings)
    for size in ("small", "large"):
        names = speed[size]["names"]
        counts = ("offices", "largest_office", "distinct_first_names", "distinct_surnames")
        shares = [name for name in names if name not in counts and name != "employees"]
        numbers = [f"{names[name]:,}" for name in counts] + [f"{names[name]:.3%}" for name in shares]
        shown.add_row(f"{names['employees']:,}", *numbers)
    return shown


def _speed_table(speed: Figures) -> Table:
    title = _("Milliseconds for a comment, once warm; p95 large is %(times).2f times p95 small") % {
        "times": speed["large_to_small_p95"],
    }  # fmt: skip
    headings = [
        _("comments"), "p50", "p95", "p99", _("longest"), _("CPU p95"), _("CPU longest"),
        _("first, cold"), _("build s"), _("memory MB"), _("peak MB"),
    ]  # fmt: skip
    shown = _numbers(title, _("directory"), headings)
    for name, found in speed["given"].items():
        shown.add_row(name, *_speed_cells(found["ours"]))
    for size in ("small", "large"):
        found = speed[size]
        label = _("generated, %(count)s") % {"count": f"{found['names']['employees']:,}"}
        shown.add_row(label, *_speed_cells(found["ours"]))
        mapped = found["mapped"]
        beside = {"build_seconds": mapped["open_seconds"], "rss_growth_mb": mapped["pss_growth_mb"]}
        shown.add_row(_("  one of two that map its file (PSS)"), *_speed_cells(mapped | beside))
        if "rapidfuzz" in found:
            shown.add_row(_("  rapidfuzz, on a sample"), *_speed_cells(found["rapidfuzz"]))
    return shown


def _speed_cells(found: Figures) -> list[str]:
    times = [f"{found[name]:,.3f}" if found[name] < 100 else f"{found[name]:,.0f}" for name in TIMES]
    own = [
        f"{found[name]:.1f}" if name in found else ""
        for name in ("first_ms", "build_seconds", "rss_growth_mb", "peak_mb")
    ]
    return [f"{found['comments']:,}", *times, *own]


def goal_line(goal: Figures) -> str:
    """Whether a goal holds, as a sentence."""
    bound = _("at least %(bound)s") if "at_least" in goal else _("at most %(bound)s")
    bound %= {"bound": goal.get("at_least", goal.get("at_most"))}
    said = {None: _("%(goal)s: not measured (%(bound)s)."), True: _("%(goal)s: %(figure)s holds (%(bound)s).")}
    missed = _("%(goal)s: %(figure)s MISSES the goal (%(bound)s).")
    return said.get(goal["holds"], missed) % {"goal": _(goal["goal"]), "figure": goal["figure"], "bound": bound}
