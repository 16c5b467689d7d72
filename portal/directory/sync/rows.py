"""One row of a directory file: the values that go into the directory, or what is wrong with which cell."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.text import slugify
from django.utils.translation import gettext as _

from portal.directory.folding import search_text
from portal.tables import Refusal, Row, is_formula

REQUIRED = ("employee_id", "first_name", "last_name", "preferred_name", "job_title", "office")
OPTIONAL = (
    "email", "manager", "unit_code", "unit_parent", "other_names", "languages", "places", "shifts", "joined", "left",
    "protected",
)  # fmt: skip
YES, NO = {"yes", "true", "1"}, {"", "no", "false", "0"}
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
LONGEST_CODE = 80


class Record(NamedTuple):
    """What a row says, in the order of the staging table's columns; "" where the file has no such cell."""

    line: int
    refused: bool
    external_id: str
    given: str = ""
    family: str = ""
    preferred: str = ""
    job_title: str = ""
    unit_code: str = ""
    unit_name: str = ""
    unit_parent: str = ""
    email: str = ""
    manager: str = ""
    others: str = ""
    languages: str = ""
    places: str = ""
    shifts: str = ""
    joined: date | None = None
    left_on: date | None = None
    protected: bool = False
    search: str = ""


class _Unusable(Exception):  # noqa: N818 - never leaves this module
    """Says how to put the cell right."""


def read(row: Row) -> Record | Refusal:
    """What ``row`` says about one employee, or its first cell that cannot be used and how to put it right."""
    said: dict[str, Any] = {}
    for column, check in _CHECKS.items():
        try:
            said[column] = check(row.cells.get(column, ""))
        except _Unusable as error:
            return Refusal(row.line, column, str(error), row.cells)
    if said["joined"] and said["left"] and said["left"] < said["joined"]:
        return Refusal(row.line, "left", _("before the date in “joined”: correct one of the two."), row.cells)
    code = said["unit_code"] or _code(said["office"])
    if not code:
        return Refusal(row.line, "office", _("empty: say where this employee works."), row.cells)
    names = said["first_name"], said["last_name"], said["preferred_name"]
    return Record(
        row.line, False, said["employee_id"], *names, said["job_title"], code, said["office"] or code,
        said["unit_parent"], said["email"], said["manager"], said["other_names"], said["languages"], said["places"],
        said["shifts"], said["joined"], said["left"], said["protected"], search_text(*names, said["other_names"]),
    )  # fmt: skip


def refused(refusal: Refusal) -> Record:
    """What is staged for a refused row: whose it is, so that nobody takes that employee for a leaver.

    The identifier is "" when the row does not say for certain whose it is.
    """
    known = "" if refusal.column == "employee_id" else refusal.cells.get("employee_id", "")
    return Record(refusal.line, True, known)


def _text(longest: int, *, needed: bool = False) -> Callable[[str], str]:
    def check(cell: str) -> str:
        text = " ".join(unicodedata.normalize("NFC", cell).split())
        if not text and needed:
            raise _Unusable(_("empty: fill it in."))
        if len(text) > longest:
            raise _Unusable(_("longer than %(longest)d characters: shorten it.") % {"longest": longest})
        if is_formula(text):
            raise _Unusable(_("begins like a formula (=, +, - or @): write plain text."))
        if CONTROL.search(text):
            raise _Unusable(_("holds a character that cannot be shown: type it again."))
        return text

    return check


def _names(cell: str) -> str:
    return ";".join(filter(None, map(_text(200), cell.split(";"))))


def _other_names(cell: str) -> str:
    return _text(400)(_names(cell))


def _several(cell: str) -> str:
    return _text(200)("; ".join(filter(None, map(_text(80), cell.split(";")))))


def _email(cell: str) -> str:
    address = cell.lower()
    if address:
        try:
            validate_email(address)
        except ValidationError:
            raise _Unusable(_("not an e-mail address: write it like name@agency.example.")) from None
    return _text(254)(address)


def _unit(cell: str) -> str:
    code = _text(LONGEST_CODE)(cell)
    if code and not re.fullmatch(r"[-\w]+", code):
        raise _Unusable(_("use letters, digits, hyphens and underscores only."))
    return code


def _languages(cell: str) -> str:
    codes = re.split(r"[\s,;]+", cell.lower()) if cell else []
    for code in codes:
        if not LANGUAGE.fullmatch(code):
            raise _Unusable(_("not a language code: write them like “en pl”."))
    return _text(80)(" ".join(codes))


def _date(cell: str) -> date | None:
    try:
        return date.fromisoformat(cell) if cell else None
    except ValueError:
        raise _Unusable(_("not a date: write it like 2026-03-31.")) from None


def _protected(cell: str) -> bool:
    if cell.lower() not in YES | NO:
        raise _Unusable(_("write yes or no."))
    return cell.lower() in YES


def _office(cell: str) -> str:
    name = _text(200)(cell)
    if name and not _code(name):
        raise _Unusable(_("has neither letter nor digit: write the office's name."))
    return name


@lru_cache(maxsize=10_000)
def _code(office: str) -> str:
    code = slugify(office, allow_unicode=True)
    if len(code) <= LONGEST_CODE:
        return code
    return f"{code[: LONGEST_CODE - 13]}-{sha256(code.encode()).hexdigest()[:12]}"


_CHECKS: dict[str, Callable[[str], Any]] = {
    "employee_id": _text(80, needed=True),
    "first_name": _text(200, needed=True),
    "last_name": _text(200, needed=True),
    "preferred_name": _text(200),
    "job_title": _text(200),
    "office": _office,
    "email": _email,
    "manager": _text(80),
    "unit_code": _unit,
    "unit_parent": _unit,
    "other_names": _other_names,
    "languages": _languages,
    "places": _several,
    "shifts": _several,
    "joined": _date,
    "left": _date,
    "protected": _protected,
}
