"""Files as other systems write them, made small."""

import csv
import io

from feedback.intake.drivers import DRIVERS
from feedback.intake.formats import FORMATS
from feedback.intake.rows import About
from feedback.intake.touchpoints_a11_v2 import EXPECTED


def csv_bytes(*rows) -> bytes:
    """Rows of cells as a CSV file."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def a11_row(reference="r1", answer="1", text="Maria was kind.", *, positive="1000000", negative="nnnnnnn"):
    """One A-11 v2 row; a driver list is seven letters: 1, 0, or n for ``null``."""
    cells = {"external_id": reference, "question_1": answer, "question_4": text}
    for side, letters in (("positive", positive), ("negative", negative)):
        cells |= {f"{side}_{name}": "null" if c == "n" else c for name, c in zip(DRIVERS, letters, strict=True)}
    return [cells[name] for name in EXPECTED]


def a11_file(*rows) -> bytes:
    return csv_bytes(EXPECTED, *rows)


def read(data: bytes, kind: str, **about):
    """All rows of a file of the given format."""
    return list(FORMATS[kind](io.BytesIO(data), About(**about), lambda lines: lines).rows)


def comments(rows):
    return [row.comment for row in rows if row.comment]


def refusals(rows):
    """(line, column, reason) of each refused row."""
    return [(row.line, row.refusal.field, row.refusal.reason) for row in rows if row.refusal]
