"""Link names in comments to a directory, from file to file, without a database."""

import csv
import gc
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from feedback.understanding.language import detect
from feedback.understanding.people import written_people
from recognition.naming import Decision, Index, Person

COLUMNS = ("employee_id", "first_name", "last_name", "preferred_name", "job_title", "office")
NEEDED = ("employee_id", "first_name", "last_name")


class BadLineError(ValueError):
    """A line that is no comment, with what is wrong with it in words."""


class Command(BaseCommand):
    help = "Read comments as JSON lines (id, text, office, language) and write whom each names, as JSON lines."
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("directory", type=Path, help=f"CSV with the columns {', '.join(COLUMNS)}")

    def handle(self, *, directory, **options):
        index = Index.build(people_in(directory))
        gc.freeze()  # else the collector goes through the whole index again and again
        bad = 0
        for number, line in enumerate(lines_of(sys.stdin.buffer), start=1):
            if not line.strip():
                continue
            try:
                answer = answer_to(line, index)
            except BadLineError as error:
                bad += 1
                self.stderr.write(_("Line %(number)d: %(problem)s") % {"number": number, "problem": error})
            else:
                self.stdout.write(json.dumps(answer, ensure_ascii=False))
        if bad:
            raise CommandError(_("%(bad)d lines could not be read; the others were answered.") % {"bad": bad})


def people_in(path: Path) -> Iterator[Person]:
    """The employees of a CSV file, one by one. Raises ``CommandError`` if it cannot be read or lacks a column."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _people(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CommandError(_("%(path)s cannot be read: %(problem)s") % {"path": path, "problem": error}) from error


def _people(rows: csv.DictReader) -> Iterator[Person]:
    missing = [column for column in NEEDED if column not in (rows.fieldnames or ())]
    if missing:
        raise CommandError(_("The directory lacks the column %(column)s.") % {"column": missing[0]})
    for row in rows:
        values = {column: (row.get(column) or "").strip() for column in COLUMNS}
        if values["employee_id"]:
            yield Person(
                key=values["employee_id"],
                given=values["first_name"],
                family=values["last_name"],
                preferred=values["preferred_name"],
                title=values["job_title"],
                office=values["office"] or None,
            )


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a binary stream, each ending where JSON lines end, not at other line separators."""
    yield from iter(stream.readline, b"")


def answer_to(line: bytes, index: Index) -> dict:
    """The answer to one JSON line. Raises ``BadLineError`` if it is none."""
    row = _row(line)
    text, office, language = row["text"], row.get("office") or None, row.get("language") or ""
    language = language or detect(text)
    decision = index.decide(text, office=office, language=language, people=written_people(text, language))
    return {
        "id": row["id"],
        "employee_ids": list(decision.employee_ids),
        "decision": str(decision.outcome),
        "candidates": _candidates(decision),
    }


def _row(line: bytes) -> dict:
    row = _parsed(line)
    if not isinstance(row, dict):
        raise BadLineError(_("not an object"))
    for name, kind in (("id", str), ("text", str), ("office", str | None), ("language", str | None)):
        if not isinstance(row.get(name), kind):
            raise BadLineError(_("“%(name)s” is missing or is no text") % {"name": name})
    if not _can_be_written(row["id"]):
        raise BadLineError(_("“%(name)s” is missing or is no text") % {"name": "id"})
    return row


def _can_be_written(text: str) -> bool:
    """Whether ``text`` has no lone half of a character, which JSON allows and UTF-8 does not."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadLineError(_("not UTF-8 at byte %(byte)d") % {"byte": error.start + 1}) from error
    except json.JSONDecodeError as error:
        problem = _("not JSON: %(problem)s at column %(column)d") % {"problem": error.msg, "column": error.colno}
        raise BadLineError(problem) from error
    except ValueError as error:  # a number of thousands of digits
        raise BadLineError(_("not JSON: %(problem)s at column %(column)d") % {"problem": error, "column": 1}) from error
    except RecursionError as error:
        raise BadLineError(_("not JSON: nested too deeply")) from error


def _candidates(decision: Decision) -> list[dict]:
    """Every candidate once, the likeliest first."""
    best: dict[int | str, dict] = {}
    for candidate in (candidate for mention in decision.mentions for candidate in mention.candidates):
        known = best.get(candidate.key)
        if known is None or known["score"] < candidate.score:
            why = [f"{evidence.kind}: {evidence.detail}".removesuffix(": ") for evidence in candidate.why]
            best[candidate.key] = {"employee_id": candidate.key, "score": candidate.score, "why": why}
    return sorted(best.values(), key=lambda entry: -entry["score"])
