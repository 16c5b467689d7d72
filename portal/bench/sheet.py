"""The sample's comments as a file in the neutral format, as big as one likes."""

import csv
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from feedback.intake import Comment
from portal.sample.comments import comments

ENDING = datetime(2026, 6, 30, 12, tzinfo=UTC)
COLUMNS = (
    "source_id", "received_at", "occurred_on", "language", "unit", "service", "stage", "place", "question_set",
    "trust_raw", "trust_scale", "drivers_positive", "drivers_negative", "text",
)  # fmt: skip


def write_sheets(folder: Path, rows: int, parts: int) -> list[Path]:
    """Deal ``rows`` generated comments out to ``parts`` files in ``folder``; returns the files."""
    paths = [folder / f"comments-{rows}-{part + 1}-of-{parts}.csv" for part in range(parts)]
    files = [path.open("w", encoding="utf-8", newline="") for path in paths]
    try:
        writers = [csv.writer(file) for file in files]
        for writer in writers:
            writer.writerow(COLUMNS)
        for each, writer in zip(comments(rows, ending=ENDING), cycle(writers), strict=False):
            writer.writerow(_cells(each.comment))
    finally:
        for file in files:
            file.close()
    return paths


def _cells(comment: Comment) -> list[str]:
    cells = {
        **{name: getattr(comment, name) for name in COLUMNS if hasattr(comment, name)},
        "source_id": comment.reference,
        "received_at": comment.received_at.isoformat(),
    }
    for side, answers in comment.drivers.items():
        cells[f"drivers_{side}"] = ";".join(name for name, ticked in answers.items() if ticked) or ";"
    return ["" if cells.get(name) is None else str(cells[name]) for name in COLUMNS]
