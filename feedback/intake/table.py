"""Reading CSV that may be broken: every row is either read or refused, once, and the good ones survive the bad."""

import csv
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple, Self

from django.utils.translation import gettext as _

from feedback.intake.comment import RefusedError
from feedback.intake.lines import LONGEST_LINE, Line, UnreadableFileError

LONGEST_ROW = LONGEST_LINE  # characters; the csv module's own limit for one cell
SPARE = 8 * LONGEST_ROW  # characters that may be read twice before anything was read once


class Record(NamedTuple):
    """A row as the file has it: its cells, or why they cannot be read. ``line`` is where it starts."""

    line: int
    cells: list[str]
    refusal: RefusedError | None = None


class TooLongError(Exception):
    """A row that goes on and on: most often a quote was opened and never closed."""


class Table:
    """The header of a CSV file, stripped, and then its rows as records, each as wide as the header or refused."""

    def __init__(self, lines: Iterator[Line]) -> None:
        """Read the header; raises ``UnreadableFileError`` if there is none that can be read."""
        self._records = read_records(lines)
        first = next((record for record in self._records if record.refusal or not _is_blank(record)), None)
        if first is None:
            raise UnreadableFileError(_("The file is empty."))
        if first.refusal:
            raise UnreadableFileError(first.refusal.reason, line=first.line)
        self.line = first.line
        self.header = [name.strip() for name in first.cells]

    def __iter__(self) -> Iterator[Record]:
        for record in self._records:
            if record.refusal:
                yield record._replace(refusal=self._named(record.refusal))
            elif not _is_blank(record):
                fits = len(record.cells) == len(self.header)
                yield record if fits else record._replace(refusal=self._wrong_width(record))

    def _named(self, refusal: RefusedError) -> RefusedError:
        """``refusal`` with the column's name in place of its position."""
        if not refusal.field or int(refusal.field) > len(self.header):
            return refusal
        return RefusedError(self.header[int(refusal.field) - 1] or refusal.field, refusal.reason)

    def _wrong_width(self, record: Record) -> RefusedError:
        reason = _(
            "The row has %(found)d columns and the header %(expected)d. Perhaps the file was cut off here, or a comma "
            "or a quote is missing or too many."
        )
        return RefusedError(
            str(min(len(record.cells), len(self.header)) + 1),
            reason % {"found": len(record.cells), "expected": len(self.header)},
        )


def read_records(lines: Iterator[Line]) -> Iterator[Record]:
    """Yield the rows of a CSV file with the lines on which they start, empty lines left out.

    A row whose quotes go wrong is refused, and reading goes on with the line after the one where it starts, so that
    one stray quote costs one row.
    """
    feed = _Feed(lines)
    reader = csv.reader(feed, strict=True)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, TooLongError) as error:
            yield Record(feed.row[0].number, [], feed.refuse(error))
        else:
            if cells:
                yield Record(feed.row[0].number, cells, _garbled(feed, cells))
        feed.row = []


class _Feed:
    """Hands line after line to the csv module, remembers those of the current row, and takes them back."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self.row: list[Line] = []
        self._lines = lines
        self._again: deque[Line] = deque()
        self._size = 0
        self._spare = SPARE

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        if not self.row:
            self._size = 0
        self.row.append(line)
        self._size += len(line.text)
        self._spare += len(line.text)
        if line.too_long or self._size > LONGEST_ROW:
            raise TooLongError
        return line.text

    def refuse(self, error: Exception) -> RefusedError:
        """Say what is wrong with the current row, and hand out its lines but the first again.

        What was read once pays for what is read twice; if it does not, the lines stay refused with their row.
        """
        last, again = self.row[-1], self.row[1:]
        cost = 2 * sum(len(line.text) for line in again)
        if cost <= self._spare:
            self._spare -= cost
            self._again.extendleft(reversed(again))
            return RefusedError("", self._reason(error))
        reason = _("Nothing could be read from here to line %(line)d.") % {"line": last.number}
        return RefusedError("", f"{self._reason(error)} {reason}")

    def _reason(self, error: Exception) -> str:
        if self.row[0].too_long or (isinstance(error, TooLongError) and len(self.row) == 1):
            return _("The line is longer than %(most)d bytes. Shorten it or split it.") % {"most": LONGEST_LINE}
        if isinstance(error, TooLongError) or "end of data" in str(error):
            return _(
                "A quote is opened in this row and never closed. Close it, or export the file again: it was cut off."
            )
        if "new-line" in str(error):
            return _("The line ends with a bare carriage return. Save the file with line feeds.")
        return _("A quote stands inside a quoted cell. Write it twice, as CSV does.")


def _garbled(feed: _Feed, cells: list[str]) -> RefusedError | None:
    """The refusal of a row with bytes that are not UTF-8; its field is the position of the first such cell, from 1."""
    if not any(line.garbled for line in feed.row):
        return None
    position = next((at for at, cell in enumerate(cells, 1) if not _is_unicode(cell)), 1)
    return RefusedError(str(position), _("It is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”)."))


def _is_unicode(cell: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in cell)


def _is_blank(record: Record) -> bool:
    return not any(cell.strip() for cell in record.cells)
