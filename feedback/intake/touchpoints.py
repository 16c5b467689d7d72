"""Touchpoints' export of any form: its question texts are the header, so the columns are told apart by text.

Source: GSA/touchpoints, app/models/form.rb (``hashed_fields_for_export``, ``to_combined_a11_v2_csv``). The citizen's
address (``IP Address``), browser and page are never read into anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from feedback.intake import drivers, touchpoints_a11_v2
from feedback.intake.comment import RefusedError
from feedback.intake.drivers import Drivers
from feedback.intake.lines import UnreadableFileError, read_lines
from feedback.intake.questions import Questions
from feedback.intake.rows import About, Reading, Row, Watch, moment, row_of, whole_number
from feedback.intake.table import Table

REQUIRED = ("uuid", "created at")
ABOUT_THE_RESPONSE = {
    "id",
    "uuid",
    "location code",
    "user agent",
    "status",
    "archived",
    "flagged",
    "deleted",
    "deleted at",
    "page",
    "query string",
    "hostname",
    "referrer",
    "created at",
    "ip address",
    "tags",
    "language",
    *touchpoints_a11_v2.EXPECTED,
}
WITHDRAWN = ("archived", "flagged", "deleted")
COLUMNS = {"reference": "UUID", "received_at": "Created at", "unit": "Location Code"}


@dataclass(frozen=True, slots=True)
class Form:
    """One form's export: where its columns and questions stand."""

    header: list[str]
    at: dict[str, int]
    questions: Questions

    def cell(self, cells: list[str], name: str) -> str:
        return cells[self.at[name]].strip() if name in self.at else ""

    def words(self, cells: list[str]) -> tuple[str, str]:
        """The questions that were answered in writing, and the answers. They stay one response, in paragraphs."""
        answered = [position for position in self.questions.written if cells[position].strip()]
        return (
            "\n".join(self.header[position] for position in answered),
            "\n\n".join(cells[position].strip() for position in answered),
        )


def read(file: BinaryIO, about: About, watch: Watch) -> Reading:
    """Read ``file``; raises ``UnreadableFileError`` if it is no such export or nothing in it is written."""
    form = _form(Table(read_lines(file)), about)
    table = Table(watch(read_lines(file)))
    written = " / ".join(form.header[position] for position in form.questions.written)
    return Reading(columns := {**COLUMNS, "text": written}, _rows(table, form, columns, about))


def _form(table: Table, about: About) -> Form:
    at: dict[str, int] = {}
    for position, name in enumerate(table.header):
        at.setdefault(name.lower(), position)
    for name in REQUIRED:
        if name not in at:
            reason = _("The header lacks the column %(name)s. Export the responses of the form from Touchpoints again.")
            raise UnreadableFileError(reason % {"name": name}, line=table.line, column=len(table.header) + 1)
    asked = [at_ for at_, name in enumerate(table.header) if name and name.lower() not in ABOUT_THE_RESPONSE]
    rows = (record.cells for record in table if not record.refusal)
    return Form(table.header, at, _with_chosen(Questions.recognised(table.header, asked, rows), table, about))


def _with_chosen(questions: Questions, table: Table, about: About) -> Questions:
    """``questions`` with the one that the person importing named, or with all that look written."""
    if about.question:
        if about.question not in table.header:
            raise UnreadableFileError(_("No column has the question that was given as its header."), line=table.line)
        chosen = (table.header.index(about.question),)
        return Questions(chosen, questions.trust, questions.lists)
    if not questions.written:
        reason = _("No question has written answers. If one should, name it with --question.")
        raise UnreadableFileError(reason, line=table.line)
    return questions


def _rows(table: Table, form: Form, columns: dict[str, str], about: About) -> Iterator[Row]:
    for record in table:
        if record.refusal:
            yield Row(record.line, refusal=record.refusal)
        elif any(form.cell(record.cells, name).lower() in {"true", "t", "1", "yes"} for name in WITHDRAWN):
            yield Row(record.line)
        else:
            yield row_of(record.line, columns, lambda cells=record.cells: _values(cells, form, about))


def _values(cells: list[str], form: Form, about: About) -> dict[str, Any]:
    question, text = form.words(cells)
    trust, scale, trust_question = _trust(cells, form)
    return {
        "reference": form.cell(cells, "uuid"),
        "text": text,
        "received_at": moment(form.cell(cells, "created at")) or about.received_at,
        "unit": form.cell(cells, "location code") or about.unit,
        "service": about.service,
        "question_set": "touchpoints",
        "question": question,
        "trust_question": trust_question or about.trust_question,
        "trust_raw": trust,
        "trust_scale": None if trust is None else scale,
        "drivers": _drivers(cells, form),
        "language": form.cell(cells, "language"),
    }


def _trust(cells: list[str], form: Form) -> tuple[int | None, int | None, str]:
    """The answer, its scale and the question's own wording: wordings differ between agencies and are not compared."""
    if form.questions.trust is None:
        return None, None, ""
    position, scale = form.questions.trust
    return whole_number(cells[position], form.header[position]), scale, form.header[position]


def _drivers(cells: list[str], form: Form) -> Drivers:
    """From the columns of the combined export, else from the lists ticked; a list left empty was not shown."""
    if all(name in form.at for name in drivers.COLUMNS):
        return touchpoints_a11_v2.ticked({name: form.cell(cells, name) for name in drivers.COLUMNS})
    found: Drivers = {}
    for side, position in form.questions.lists.items():
        named = [name.strip().lower() for name in cells[position].split(",") if name.strip()]
        if named:
            found[side] = _shown(side, named, form.header[position])
    return found


def _shown(side: str, named: list[str], column: str) -> dict[str, bool]:
    try:
        return drivers.shown(side, named)
    except ValueError:
        raise RefusedError(column, _("It holds something that is no driver.")) from None
