"""The figures of ``bench understanding`` as tables for a person."""

from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any

from django.utils.translation import gettext as _
from rich.console import Console
from rich.table import Table

from portal.bench.naming_sheet import goal_line

Figures = Mapping[str, Any]
WIDTH = 170


def table(figures: Figures) -> str:
    """Everything that ``bench understanding`` found: a table and notes for each section, then the goals."""
    output = StringIO()
    console = Console(file=output, width=WIDTH, highlight=False)
    for name, section in figures["sections"].items():
        if section["lines"]:
            console.print(_table(name, section["lines"]))
        for note in section["notes"]:
            console.print(note)
    for goal in figures["goals"]:
        console.print(goal_line(goal))
    return output.getvalue()


def _table(name: str, lines: Sequence[Figures]) -> Table:
    headings = [*dict.fromkeys(key for line in lines for key in line if key not in {"set", "system"})]
    shown = Table(title=name, title_justify="left")
    shown.add_column(_("set"), no_wrap=True)
    shown.add_column(_("system"), no_wrap=True)
    for heading in headings:
        shown.add_column(heading, justify="right")
    for line in lines:
        shown.add_row(line["set"], line["system"], *(_cell(line.get(heading)) for heading in headings))
    return shown


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:,.1f}" if value > 10 else f"{value:.3f}"
