"""CSV that somebody else made: read record by record in bounded memory, and never trusted.

A record that cannot be used is a ``Refusal`` that says where and why; the records after it are read all the same.
"""

import csv
import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TextIO

from django.utils.translation import gettext as _

LONGEST_RECORD = 1024 * 1024  # bytes
MOST_LINES = 1000  # of one record: a quotation mark that nobody closed swallows no more than this
DELIMITERS = ",;\t"  # a spreadsheet program writes semicolons where the comma is the decimal sign
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
NOT_TEXT = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"\0\0\xfe\xff": "UTF-32",
    b"PK\x03\x04": "XLSX",
    b"\xd0\xcf\x11\xe0": "XLS",
    b"\x1f\x8b": "gzip",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line on which it starts, counted from 1, and its stripped cells by column."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that cannot be used, and how to put it right; ``cells`` holds what could be read with certainty."""

    line: int
    column: str
    reason: str
    cells: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        place = _("line %(line)d, column %(column)s") if self.column else _("line %(line)d")
        return f"{place % {'line': self.line, 'column': self.column}}: {self.reason}"


class WrongTable(Exception):  # noqa: N818 - it names the table, as the refusals name their rows
    """The file as a whole cannot be read; ``refusals`` say why."""

    def __init__(self, refusals: list[Refusal]) -> None:
        super().__init__("\n".join(map(str, refusals)))
        self.refusals = refusals


class Table:
    """A CSV file opened in binary mode: its ``header`` at once, its rows as one iterates.

    UTF-8 with or without byte-order mark; commas, semicolons or tabs as the header has them; a cell in quotation marks
    may span lines. Records longer than ``LONGEST_RECORD`` are refused without being held in memory. The names in
    ``required`` and ``optional`` are found in any case; with ``optional=None`` further columns are welcome.
    Raises ``WrongTable`` when the encoding or the header is wrong; iterating raises nothing but ``OSError``.
    """

    def __init__(self, file: BinaryIO, *, required: Iterable[str] = (), optional: Iterable[str] | None = None) -> None:
        self._lines = _Lines(file)
        self._delimiter, self.header = _header(self._lines)
        known = {name.casefold(): name for name in (*required, *(optional or ()))}
        self.header = [known.get(name.casefold(), name) for name in self.header]
        if problems := list(_header_problems(self.header, set(required), None if optional is None else set(optional))):
            raise WrongTable([Refusal(1, column, reason) for column, reason in problems])

    def __iter__(self) -> Iterator[Row | Refusal]:
        reader = csv.reader(self._lines, delimiter=self._delimiter, strict=True)
        while True:
            self._lines.begin()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except (csv.Error, _TooLong) as error:
                yield Refusal(self._lines.first, "", _reason(error))
                self._lines.go_back()
            else:
                yield from self._checked(cells)

    def _checked(self, cells: list[str]) -> Iterator[Row | Refusal]:
        line, named = self._lines.first, dict(zip(self.header, map(str.strip, cells), strict=False))
        if self._lines.fault:
            reason, before = self._lines.fault
            column = self._column_after(before)
            named.pop(column, None)
            yield Refusal(line, column, reason, named)
        elif len(cells) == len(self.header):
            if any(named.values()):
                yield Row(line, named)
        elif any(named.values()):
            yield Refusal(line, "", self._wrong_length(len(cells)), self._certain(named))

    def _wrong_length(self, number: int) -> str:
        counts = {"cells": number, "columns": len(self.header)}
        if number > len(self.header):
            return _("%(cells)d cells for %(columns)d columns: put quotation marks round a cell with a comma.") % counts
        if self._lines.is_cut_off:
            return _("the file ends in the middle of a row: export it again, whole.")
        return _("%(cells)d cells for %(columns)d columns: add the missing ones.") % counts

    def _certain(self, named: dict[str, str]) -> dict[str, str]:
        """What a row of the wrong length says for sure: its first cell, unless that is where the file was cut off."""
        return {} if self._lines.is_cut_off else {name: named[name] for name in self.header[:1]}

    def _column_after(self, text: str) -> str:
        cells = list(csv.reader(text.splitlines(keepends=True), delimiter=self._delimiter))
        place = len(cells[-1]) - 1 if cells and cells[-1] else 0
        return self.header[min(place, len(self.header) - 1)]


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet program might run ``cell`` instead of showing it."""
    return cell.startswith(FORMULA_STARTS)


def harmless(cell: str) -> str:
    """``cell`` as a spreadsheet program shows it and never runs it."""
    return f"'{cell}" if is_formula(cell) else cell


def count_lines(file: BinaryIO) -> int:
    """How many lines ``file`` has, for a progress bar; leaves it at its start. Needs a file that can be rewound."""
    chunks = iter(lambda: file.read(LONGEST_RECORD), b"")
    number = sum(chunk.count(b"\n") for chunk in chunks)
    file.seek(0)
    return number


class _TooLong(Exception):  # noqa: N818 - never leaves this module
    pass


class _Lines:
    """The lines of a file as text, in bounded memory; remembers those of the record that is being read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._waiting: deque[bytes] = deque()
        self._number = 0
        self.begin()

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        raw = self._waiting.popleft() if self._waiting else self._read()
        if not raw:
            raise StopIteration
        self._number += 1
        self.taken.append(raw)
        self._size += len(raw)
        if self._size > LONGEST_RECORD or len(self.taken) > MOST_LINES:
            raise _TooLong
        return self._text(raw)

    @property
    def first(self) -> int:
        """The number of the first line of the record."""
        return self._number - len(self.taken) + 1

    @property
    def is_cut_off(self) -> bool:
        """Whether the record is the last one and has no end of line."""
        return bool(self.taken) and not self.taken[-1].endswith((b"\n", b"\r"))

    def begin(self) -> None:
        """From here on, another record."""
        self.taken: list[bytes] = []
        self._size = 0
        self.fault: tuple[str, str] | None = None

    def go_back(self) -> None:
        """Offer all lines of a broken record again but the first: a stray quotation mark spoils one line, not many."""
        again = self.taken[1:]
        self._number -= len(again)
        self._waiting.extendleft(reversed(again))

    def _read(self) -> bytes:
        """The next line; of one that is too long, just enough to see that it is."""
        raw = rest = self._file.readline(LONGEST_RECORD + 1)
        while len(raw) > LONGEST_RECORD and rest and not rest.endswith(b"\n"):
            rest = self._file.readline(LONGEST_RECORD)
        return raw

    def _text(self, raw: bytes) -> str:
        if self._number == 1:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        try:
            text = raw.decode()
        except UnicodeDecodeError as error:
            self._found(_("not UTF-8: save the file as “CSV UTF-8”."), raw[: error.start])
            text = raw.decode(errors="replace")
        if "\0" in text:
            self._found(_("a NUL byte: remove it, or save the file again as “CSV UTF-8”."), raw[: raw.index(b"\0")])
            text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
        return text

    def _found(self, reason: str, before: bytes) -> None:
        if self.fault is None:
            self.fault = reason, (b"".join(self.taken[:-1]) + before).decode(errors="replace")


def _header(lines: _Lines) -> tuple[str, list[str]]:
    """The delimiter and the names of the columns. Raises ``WrongTable``."""
    try:
        first = next(lines, "")
    except _TooLong as error:
        raise WrongTable([Refusal(1, "", _reason(error))]) from error
    start = lines.taken[0][:4] if lines.taken else b""
    for mark, kind in NOT_TEXT.items():
        if start.startswith(mark):
            raise WrongTable([Refusal(1, "", _("this is %(kind)s: save the file as “CSV UTF-8”.") % {"kind": kind})])
    if lines.fault:
        raise WrongTable([Refusal(1, "", lines.fault[0])])
    delimiter = max(DELIMITERS, key=first.count)
    try:
        cells = next(csv.reader(chain([first], lines), delimiter=delimiter, strict=True), [])
    except (csv.Error, _TooLong) as error:
        raise WrongTable([Refusal(1, "", _reason(error))]) from error
    return delimiter, [cell.strip() for cell in cells]


def _header_problems(header: list[str], required: set[str], optional: set[str] | None) -> Iterator[tuple[str, str]]:
    if not any(header):
        yield "", _("the file is empty: its first line must name the columns.")
        return
    for name in sorted(required.difference(header)):
        yield name, _("this column is missing: add it to the first line.")
    for place, name in enumerate(header):
        if name in header[:place]:
            yield name, _("this column comes twice: remove one.")
        elif optional is not None and name not in required | optional:
            names = {"names": ", ".join(sorted(required | optional))}
            yield name or str(place + 1), _("nobody knows this column: these are the names: %(names)s.") % names


def _reason(error: Exception) -> str:
    if isinstance(error, _TooLong) or "field larger" in str(error):
        return _("longer than any row may be (1 MB, 1,000 lines): is a quotation mark missing its partner?")
    if "new-line" in str(error):
        return _("a line break outside quotation marks: save the file again with ordinary line ends.")
    return _("quotation marks do not match: put a cell in a pair of them and double each one inside it.")


class RefusedRows:
    """Counts refusals, remembers the first ``shown`` and writes them all to ``path``: line, column, reason.

    The file is made when the first one comes and can be read by nobody but its owner; one of an earlier run is removed.
    With ``path=None`` nothing is written. Use it in a ``with`` block.
    """

    def __init__(self, path: Path | None, *, shown: int = 20) -> None:
        self.path = path
        self.count = 0
        self.first: list[Refusal] = []
        self._shown = shown
        self._file: TextIO | None = None

    def __enter__(self) -> "RefusedRows":
        if self.path:
            self.path.unlink(missing_ok=True)
        return self

    def __exit__(self, *error: object) -> None:
        if self._file:
            self._file.close()

    def add(self, refusal: Refusal) -> None:
        """Take note of ``refusal``."""
        self.count += 1
        if self.count <= self._shown:
            self.first.append(refusal)
        if self.path:
            self._file = self._file or self._opened(self.path)
            csv.writer(self._file).writerow([refusal.line, harmless(refusal.column), harmless(refusal.reason)])

    def _opened(self, path: Path) -> TextIO:
        # Exclusive, so that nobody's link in the folder leads the report over a file elsewhere.
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        file = os.fdopen(made, "w", encoding="utf-8-sig", newline="")
        csv.writer(file).writerow(["line", "column", "reason"])
        return file
