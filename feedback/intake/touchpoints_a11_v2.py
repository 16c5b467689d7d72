"""Touchpoints' A-11 v2 export: 17 columns in any order, without date, unit or question texts.

Source: GSA/touchpoints, app/models/form.rb (``to_a11_v2_csv``); OMB Circular A-11, Section 280.
"""

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from feedback.intake import drivers
from feedback.intake.comment import RefusedError
from feedback.intake.drivers import Drivers
from feedback.intake.lines import UnreadableFileError, read_lines
from feedback.intake.rows import About, Reading, Row, Watch, row_of, whole_number
from feedback.intake.table import Table

QUESTION_SET = "a11-v2"
EXPECTED = ("external_id", "question_1", *drivers.COLUMNS, "question_4")
# What "download responses" adds: https://github.com/GSA/touchpoints, app/models/cx_response.rb
ADDED = {"cx_collection_detail_id", "cx_collection_detail_upload_id", "job_id", "id", "created_at", "updated_at"}
COLUMNS = {"reference": "external_id", "text": "question_4", "trust_raw": "question_1"}
TICKS = {"1": True, "0": False}


def read(file: BinaryIO, about: About, watch: Watch) -> Reading:
    """Read ``file``; raises ``UnreadableFileError`` if its header or its scale of trust is not one we know."""
    scale = about.trust_scale or _scale_of(Table(read_lines(file)))
    table = Table(watch(read_lines(file)))
    return Reading(COLUMNS, _rows(table, _positions(table), about, scale))


def _positions(table: Table) -> dict[str, int]:
    """Where each expected column stands."""
    for position, name in enumerate(table.header, 1):
        if name not in EXPECTED and name not in ADDED:
            reason = _("This column does not belong to the format. Expected are: %(columns)s.")
            raise UnreadableFileError(reason % {"columns": ", ".join(EXPECTED)}, line=table.line, column=position)
        if name in table.header[: position - 1]:
            raise UnreadableFileError(_("The column %(name)s stands here again.") % {"name": name}, column=position)
    missing = [name for name in EXPECTED if name not in table.header]
    if missing:
        reason = _("The header lacks these columns: %(columns)s.") % {"columns": ", ".join(missing)}
        raise UnreadableFileError(reason, line=table.line, column=len(table.header) + 1)
    return {name: table.header.index(name) for name in EXPECTED}


def _scale_of(table: Table) -> int:
    """2 for a file of thumbs, 5 for answers from 1 to 5; raises ``UnreadableFileError`` if a file holds both.

    Where every answer is 1, the list that was ticked tells: who ticks what went well did not mean the lowest of five.
    """
    at = _positions(table)
    seen: dict[str, int] = {}
    went_well = went_badly = False
    for record in table:
        if record.refusal:
            continue
        answer = record.cells[at["question_1"]].strip()
        if answer in {"0", "1", "2", "3", "4", "5"}:
            seen.setdefault(answer, record.line)
        went_well |= any(record.cells[at[f"positive_{name}"]].strip() == "1" for name in drivers.DRIVERS)
        went_badly |= any(record.cells[at[f"negative_{name}"]].strip() == "1" for name in drivers.DRIVERS)
    likert = [line for answer, line in seen.items() if answer > "1"]
    if "0" in seen and likert:
        reason = _("The column question_1 mixes thumbs (0, 1) with answers from 1 to 5. Make one file of each.")
        line = max(seen["0"], min(likert))
        raise UnreadableFileError(reason, line=line, column=at["question_1"] + 1)
    return 5 if likert or ("0" not in seen and went_badly and not went_well) else 2


def _rows(table: Table, at: dict[str, int], about: About, scale: int) -> Iterator[Row]:
    for record in table:
        if record.refusal:
            yield Row(record.line, refusal=record.refusal)
            continue
        cells = {name: record.cells[position] for name, position in at.items()}
        yield row_of(record.line, COLUMNS, lambda cells=cells: _values(cells, about, scale))


def _values(cells: Mapping[str, str], about: About, scale: int) -> dict[str, Any]:
    trust = whole_number(cells["question_1"], "question_1")
    return {
        "reference": cells["external_id"],
        "text": cells["question_4"],
        "received_at": about.received_at,
        "unit": about.unit,
        "service": about.service,
        "question_set": QUESTION_SET,
        "question": about.question,
        "trust_question": about.trust_question,
        "trust_raw": trust,
        "trust_scale": None if trust is None else scale,
        "drivers": ticked(cells),
    }


def ticked(cells: Mapping[str, str]) -> Drivers:
    """The drivers as answered: ``1`` is ticked, ``0`` was offered, ``null`` was not and stays out of every share.

    Raises ``RefusedError`` on the column that holds anything else.
    """
    found: Drivers = {}
    for side in drivers.SIDES:
        for driver in drivers.DRIVERS:
            cell = cells[f"{side}_{driver}"].strip().lower()
            if cell in TICKS:
                found.setdefault(side, {})[driver] = TICKS[cell]
            elif cell not in {"", "null"}:
                raise RefusedError(
                    f"{side}_{driver}", _("It is none of 1 (ticked), 0 (offered) and null (not offered).")
                )
    return found
