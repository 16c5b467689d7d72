"""The report of the rows that were refused: where and why, and none of the citizens' words."""

import csv
from pathlib import Path

from django.utils.translation import gettext as _

from feedback.models import ImportRun

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_refused(run: ImportRun, path: Path) -> None:
    """Write a CSV file of line, column and reason to ``path``, over whatever was there."""
    with path.open("w", encoding="utf-8", newline="") as file:
        report = csv.writer(file)
        report.writerow([_("line"), _("column"), _("reason")])
        for row in run.refused_rows.iterator():
            report.writerow([row.line, _harmless(row.column), _harmless(row.reason)])


def _harmless(cell: str) -> str:
    """Spreadsheets run a cell that starts so as a formula; an apostrophe makes it text."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
