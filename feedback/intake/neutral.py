"""Our own neutral rows, as CSV or as JSON Lines: what any other system can be turned into.

One row is one comment. Columns we keep: see ``KEPT``; columns we know and leave out: see ``LEFT_OUT``. A source whose
files name them otherwise has a mapping (``About.mapping``): then its columns alone are read.
"""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from feedback.intake import drivers
from feedback.intake.comment import RefusedError
from feedback.intake.drivers import Drivers
from feedback.intake.lines import Line, UnreadableFileError, read_lines
from feedback.intake.rows import About, Reading, Row, Watch, day, moment, row_of, whole_number
from feedback.intake.table import Table

REQUIRED = ("source_id", "text")
KEPT = (
    *REQUIRED,
    "received_at",
    "occurred_on",
    "language",
    "unit",
    "location_code",
    "service",
    "stage",
    "place",
    "question_set",
    "question",
    "trust_question",
    "trust_raw",
    "trust_scale",
    "drivers_positive",
    "drivers_negative",
    "email",
)
LEFT_OUT = (
    "source_system",
    "channel",
    "rating_raw",
    "rating_scale",
    "text_role",
    "employee_hint",
    "tags",
    "url",
    "licence",
    "raw",
)
COLUMNS = {"reference": "source_id"}


def read(file: BinaryIO, about: About, watch: Watch) -> Reading:
    """Read ``file``, JSON Lines if its first line opens an object, CSV if not; raises ``UnreadableFileError``."""
    first = next((line for line in read_lines(file) if line.text.strip() or line.too_long), None)
    lines = watch(read_lines(file))
    columns = _columns(about.mapping)
    if first and first.text.lstrip().startswith("{"):
        return Reading(columns, _rows_of_json(lines, about, columns))
    table = Table(lines)
    if about.mapping:
        table.header = _renamed(table, about.mapping)
    else:
        _check_header(table)
    return Reading(columns, _rows_of_table(table, about, columns))


def _columns(mapping: dict[str, str]) -> dict[str, str]:
    """What the fields of a comment are called in a file, for whoever must put a row right."""
    called = {kept: column for column, kept in mapping.items()}
    return COLUMNS | called | {field: called.get(kept, kept) for field, kept in COLUMNS.items()}


def _renamed(table: Table, mapping: dict[str, str]) -> list[str]:
    """The header in our names; "" for a column that the mapping leaves out."""
    for column, kept in mapping.items():
        if kept in REQUIRED and column not in table.header:
            reason = _("The header lacks the column %(name)s. If the files changed, put the source’s columns right.")
            raise UnreadableFileError(reason % {"name": column}, line=table.line, column=len(table.header) + 1)
        if table.header.count(column) > 1:
            raise UnreadableFileError(_("The column %(name)s stands here again.") % {"name": column}, line=table.line)
    return [mapping.get(name, "") for name in table.header]


def _check_header(table: Table) -> None:
    for position, name in enumerate(table.header, 1):
        if name not in KEPT and name not in LEFT_OUT:
            reason = _("This column is none of: %(columns)s.") % {"columns": ", ".join(KEPT)}
            raise UnreadableFileError(reason, line=table.line, column=position)
        if name in table.header[: position - 1]:
            raise UnreadableFileError(_("The column %(name)s stands here again.") % {"name": name}, column=position)
    for name in REQUIRED:
        if name not in table.header:
            reason = _("The header lacks the column %(name)s.") % {"name": name}
            raise UnreadableFileError(reason, line=table.line, column=len(table.header) + 1)


def _rows_of_table(table: Table, about: About, columns: dict[str, str]) -> Iterator[Row]:
    for record in table:
        if record.refusal:
            yield Row(record.line, refusal=record.refusal)
            continue
        cells = dict(zip(table.header, record.cells, strict=True))
        yield row_of(record.line, columns, lambda cells=cells: _values(cells, about))


def _rows_of_json(lines: Iterator[Line], about: About, columns: dict[str, str]) -> Iterator[Row]:
    for line in lines:
        if line.text.strip() or line.too_long:
            yield row_of(line.number, columns, lambda line=line: _values(_cells_of_json(line, about.mapping), about))


def _cells_of_json(line: Line, mapping: dict[str, str]) -> dict[str, str]:
    """The object on one line as cells: everything written as a CSV file would have it."""
    if line.too_long:
        raise RefusedError("", _("The line is too long."))
    if line.garbled:
        raise RefusedError("", _("The line is not UTF-8. Save the file as UTF-8."))
    try:
        found = json.loads(line.text)
    except (ValueError, RecursionError):
        raise RefusedError("", _("The line is not JSON. Perhaps the file was cut off here.")) from None
    if not isinstance(found, dict):
        raise RefusedError("", _("The line is not a JSON object."))
    if mapping:
        found = {mapping[name]: value for name, value in found.items() if name in mapping}
    unknown = next((name for name in found if name not in KEPT and name not in LEFT_OUT), None)
    if unknown is not None:
        raise RefusedError("", _("It has a name that is none of: %(columns)s.") % {"columns": ", ".join(KEPT)})
    return {name: _cell(name, value) for name, value in found.items() if name in KEPT}


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if name.startswith("drivers_") and isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ";".join(value) or ";"
    raise RefusedError(name, _("It is neither text nor a whole number."))


def _values(cells: dict[str, str], about: About) -> dict[str, Any]:
    def cell(name: str, otherwise: str = "") -> str:
        return cells.get(name, "").strip() or otherwise

    trust = whole_number(cell("trust_raw"), "trust_raw")
    scale = whole_number(cell("trust_scale"), "trust_scale")
    return {
        "reference": cell("source_id"),
        "text": cell("text"),
        "received_at": moment(cell("received_at")) or about.received_at,
        "occurred_on": day(cell("occurred_on")),
        "language": cell("language"),
        "unit": cell("unit") or cell("location_code", about.unit),
        "service": cell("service", about.service),
        "stage": cell("stage"),
        "place": cell("place"),
        "question_set": cell("question_set"),
        "question": cell("question", about.question),
        "trust_question": cell("trust_question", about.trust_question),
        "trust_raw": trust,
        "trust_scale": scale or (about.trust_scale if trust is not None else None),
        "drivers": _drivers(cells),
        "email": cell("email"),
    }


def _drivers(cells: dict[str, str]) -> Drivers:
    """The drivers of each side that was shown; an empty cell or ``null`` says that the list was not shown.

    A cell such as ``ease;humanity`` says that the whole list was shown and these were ticked; ``;`` that none was.
    """
    found: Drivers = {}
    for side in drivers.SIDES:
        cell = cells.get(f"drivers_{side}", "").strip()
        if cell and cell.lower() != "null":
            found[side] = _shown(side, [name.strip() for name in cell.split(";") if name.strip()])
    return found


def _shown(side: str, named: list[str]) -> dict[str, bool]:
    try:
        return drivers.shown(side, named)
    except ValueError as wrong:
        reason = _("The drivers are, separated by semicolons: %(drivers)s.") % {"drivers": ", ".join(drivers.DRIVERS)}
        raise RefusedError(str(wrong), reason) from None
