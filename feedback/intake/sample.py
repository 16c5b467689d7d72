"""A few rows of a file, read to say what its columns mean. Nothing of them is kept, and nothing in them is believed."""

import csv
import json
from dataclasses import dataclass
from io import BytesIO, StringIO
from itertools import islice
from typing import NamedTuple, Self

from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.intake import neutral
from feedback.intake.comment import Comment, RefusedError
from feedback.intake.field_names import LABELS, OFTEN_CALLED
from feedback.intake.lines import UnreadableFileError, read_lines
from feedback.intake.places import Places
from feedback.intake.rows import About
from feedback.intake.table import Table

MOST_BYTES = 256 * 1024
MOST_COLUMNS = 200
LONGEST_NAME = 120  # characters of a column's name
LONGEST_CELL = 2_000  # characters; longer ones are cut, for a page that shows them
ROWS = 5


class Understood(NamedTuple):
    """One row of the sample: the comment that it becomes, as label and value, or what must be put right."""

    values: list[tuple[str, str]]
    refusal: RefusedError | None


@dataclass(frozen=True, slots=True)
class Sample:
    """The header of a file and up to ``ROWS`` rows as wide as it; ``broken`` says why others were left out."""

    header: list[str]
    rows: list[list[str]]
    broken: tuple[str, ...] = ()

    @classmethod
    def read(cls, raw: bytes) -> Self:
        """The beginning of a CSV file; raises ``UnreadableFileError`` if it has no header that can be used."""
        table = Table(read_lines(BytesIO(raw)))
        _check(table.header)
        records = list(islice(table, ROWS))
        rows = [[cell[:LONGEST_CELL] for cell in record.cells] for record in records if not record.refusal]
        broken = [
            _("Line %(line)d: %(reason)s") % {"line": it.line, "reason": it.refusal.reason}
            for it in records
            if it.refusal
        ]
        return cls(table.header, rows, tuple(broken))

    @classmethod
    def loads(cls, written: str) -> Self:
        """What ``dumps`` wrote, back from a browser.

        Raises ``ValueError`` or ``UnreadableFileError`` if somebody made something else of it on the way.
        """
        try:
            found = json.loads(written)
        except RecursionError as error:
            raise ValueError("no sample") from error
        width = len(found[0]) if isinstance(found, list) and found and isinstance(found[0], list) else 0
        if not width or len(found) > ROWS + 1 or not all(_is_row(row, width) for row in found):
            raise ValueError("no sample")
        _check(found[0])
        return cls(found[0], found[1:])

    def dumps(self) -> str:
        """Header and rows on one line, for the form to carry."""
        return json.dumps([self.header, *self.rows], ensure_ascii=False)

    def example(self, position: int) -> str:
        """The first thing that stands in a column, shortened."""
        found = next((row[position].strip() for row in self.rows if row[position].strip()), "")
        return f"{found[:60]}…" if len(found) > 60 else found

    def understood(self, mapping: dict[str, str]) -> list[Understood]:
        """What the rows become by ``mapping``; raises ``UnreadableFileError`` if it lacks what every comment needs."""
        out = StringIO(newline="")
        csv.writer(out).writerows([self.header, *self.rows])
        reading = neutral.read(
            BytesIO(out.getvalue().encode("utf-8", "replace")), About(mapping=mapping), lambda lines: lines
        )
        rows = list(reading.rows)
        places = Places.named_in([row.comment for row in rows if row.comment])
        return [_understood(row.comment, row.refusal, places, reading.columns) for row in rows]


def guessed(header: list[str], known: dict[str, str]) -> dict[str, str]:
    """What each column probably means: as it was said before (``known``), else by its name. No field comes twice."""
    found = {column: known[column] for column in header if column in known}
    for column in header:
        field = _meant_by("".join(filter(str.isalnum, column.casefold())))
        if field and column not in found and field not in found.values():
            found[column] = field
    return found


def _meant_by(name: str) -> str | None:
    return next((it for it in LABELS if name == it.replace("_", "") or name in OFTEN_CALLED.get(it, "").split()), None)


def _check(header: list[str]) -> None:
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        raise UnreadableFileError(_("The columns are parted by semicolons or tabs. Save the file with commas."))
    twice = next((name for at, name in enumerate(header) if name and name in header[:at]), None)
    if twice:
        raise UnreadableFileError(
            _("Two columns are called %(name)s. Give each a name of its own.") % {"name": twice[:80]}
        )
    if len(header) > MOST_COLUMNS or any(len(name) > LONGEST_NAME for name in header):
        raise UnreadableFileError(
            _("This does not look like a header: it is too long. Its first line must name the columns.")
        )
    if not all(name.isprintable() for name in header):
        raise UnreadableFileError(_("The names of the columns hold signs that cannot be shown. Write them anew."))
    if not any(header):
        raise UnreadableFileError(_("The first line is empty. It must name the columns."))


def _is_row(row: object, width: int) -> bool:
    return (
        isinstance(row, list)
        and len(row) == width
        and all(isinstance(it, str) and len(it) <= LONGEST_CELL for it in row)
    )


def _understood(
    comment: Comment | None, refusal: RefusedError | None, places: Places, columns: dict[str, str]
) -> Understood:
    if comment is None:
        return Understood([], refusal)
    try:
        places.of(comment)
    except RefusedError as wrong:
        refusal = RefusedError(columns.get(wrong.field, wrong.field), wrong.reason)
    values = [(label, _shown(comment, field)) for field, label in LABELS.items()]
    return Understood([(str(label), value) for label, value in values if value], refusal)


def _shown(comment: Comment, field: str) -> str:
    if field.startswith("drivers_"):
        ticked = comment.drivers.get(field.removeprefix("drivers_"), {})
        return ", ".join(name for name, chosen in ticked.items() if chosen)
    if field == "received_at" and comment.received_at:
        return timezone.localtime(comment.received_at).strftime("%Y-%m-%d %H:%M")
    value = getattr(comment, "reference" if field == "source_id" else field)
    return "" if value is None else str(value)[:200]
