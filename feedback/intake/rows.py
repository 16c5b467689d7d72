"""What reading a file yields, whatever its format."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.intake.comment import Comment, RefusedError
from feedback.intake.lines import Line

ZONE_APART = re.compile(r"\s+([+-]\d\d:?\d\d|UTC|Z)$")
Watch = Callable[[Iterator[Line]], Iterator[Line]]


class Row(NamedTuple):
    """A row on ``line``: a comment, or why it is refused; neither if it is passed over as its source wishes."""

    line: int
    comment: Comment | None = None
    refusal: RefusedError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is true of a whole file and does not stand in its rows; what stands in them comes first.

    ``mapping``: what the columns of a neutral file mean, where they have other names; columns without one are left out.
    """

    received_at: datetime | None = None
    unit: str = ""
    service: str = ""
    question: str = ""
    trust_question: str = ""
    trust_scale: int | None = None
    mapping: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file being read. ``columns`` says what the fields of a comment are called in it."""

    columns: dict[str, str]
    rows: Iterator[Row]

    def column(self, field: str) -> str:
        return self.columns.get(field, field)


def row_of(line: int, columns: dict[str, str], values: Callable[[], dict[str, Any]]) -> Row:
    """The row on ``line`` with the comment that ``values`` describe, or with the reason why there is none."""
    try:
        return Row(line, Comment(**values()))
    except RefusedError as refusal:
        return Row(line, refusal=RefusedError(columns.get(refusal.field, refusal.field), refusal.reason))


def moment(value: str, field: str = "received_at") -> datetime | None:
    """The moment that ``value`` writes in ISO 8601, or None for an empty one; without a zone it is the agency's time.

    Raises ``RefusedError`` on ``field`` for anything else, dates such as 03/04/2024 included: nobody knows which.
    """
    written = ZONE_APART.sub(r"\1", value.strip()).replace("UTC", "Z")
    if not written:
        return None
    try:
        found = datetime.fromisoformat(written)
        return found if timezone.is_aware(found) else timezone.make_aware(found)
    except (ValueError, OverflowError):
        raise RefusedError(field, _("It is not a moment. Write it as 2024-03-31 14:05 or 2024-03-31T14:05Z.")) from None


def day(value: str, field: str = "occurred_on") -> date | None:
    """The day that ``value`` writes as 2024-03-31, or None for an empty one; raises ``RefusedError`` on ``field``."""
    if not value.strip():
        return None
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise RefusedError(field, _("It is not a day. Write it as 2024-03-31.")) from None


def whole_number(value: str, field: str) -> int | None:
    """The number of up to three digits that ``value`` writes, or None for an empty one or ``null``."""
    written = value.strip()
    if not written or written.lower() == "null":
        return None
    if not (written.isascii() and written.isdigit() and len(written) <= 3):
        raise RefusedError(field, _("It is not a number."))
    return int(written)
