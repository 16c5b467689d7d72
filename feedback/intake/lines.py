"""The lines of a file, one at a time, in bounded memory whatever the file holds."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from django.utils.translation import gettext as _

LONGEST_LINE = 128 * 1024  # bytes; the longest text in any script, quoted, fits three times


class Line(NamedTuple):
    """One physical line with its ending. Bytes that are not UTF-8 stand as lone surrogates, and ``garbled`` says so."""

    number: int
    text: str
    garbled: bool = False
    too_long: bool = False


class UnreadableFileError(ValueError):
    """A file of which no row can be read. ``column`` counts from 1; 0 means the whole line."""

    def __init__(self, reason: str, *, line: int = 1, column: int = 0) -> None:
        where = _("Line %(line)d, column %(column)d") if column else _("Line %(line)d")
        super().__init__(f"{where % {'line': line, 'column': column}}: {reason}")


def read_lines(file: BinaryIO) -> Iterator[Line]:
    """Yield the lines of ``file`` from its start. What is longer than ``LONGEST_LINE`` is passed over, not read in.

    Raises ``UnreadableFileError`` for UTF-16 and UTF-32.
    """
    file.seek(0)
    start = file.read(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in start:
        raise UnreadableFileError(_("The file is UTF-16 or UTF-32. Save it as UTF-8 (in Excel: “CSV UTF-8”)."))
    file.seek(len(codecs.BOM_UTF8) if start.startswith(codecs.BOM_UTF8) else 0)
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            _pass_over_the_rest(file)
            yield Line(number, "", too_long=True)
        else:
            yield _decoded(number, line)


def _pass_over_the_rest(file: BinaryIO) -> None:
    while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
        pass


def _decoded(number: int, line: bytes) -> Line:
    try:
        return Line(number, line.decode())
    except UnicodeDecodeError:
        return Line(number, line.decode(errors="surrogateescape"), garbled=True)
