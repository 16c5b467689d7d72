"""The report of the rows that were refused: where and why, and none of the citizens' words."""

from pathlib import Path

from feedback.models import ImportRun
from portal.tables import Refusal, RefusedRows


def write_refused(run: ImportRun, path: Path) -> None:
    """Write a CSV file of line, column and reason to ``path``, in the place of whatever was there."""
    with RefusedRows(path) as report:
        for row in run.refused_rows.iterator():
            report.add(Refusal(row.line, row.column, row.reason))
