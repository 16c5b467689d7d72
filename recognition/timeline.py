"""Several kinds of rows in one list, newest first, paged by key: the next page begins below the last row shown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from django.db.models import Model, Q, QuerySet

from recognition.paging import PAGE
from recognition.reacting import Gladness

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
WRITTEN_KEY = re.compile(r"(\d{1,17})([a-z])(\d{1,18})", re.ASCII)


class Key(NamedTuple):
    """Where a row stands: its moment, then its kind, then its primary key; the greater one comes first."""

    moment: datetime
    kind: str
    pk: int

    @classmethod
    def read(cls, written: str | None) -> "Key | None":
        """The key that ``str`` wrote; None for anything else, which means from the top."""
        found = WRITTEN_KEY.fullmatch(written or "")
        return found and cls(EPOCH + int(found[1]) * MICROSECOND, found[2], int(found[3]))

    def __str__(self) -> str:
        return f"{(self.moment - EPOCH) // MICROSECOND}{self.kind}{self.pk}"


class Strand(NamedTuple):
    """Rows of one ``kind`` (a small letter) that stand where the field ``moment`` puts them."""

    kind: str
    rows: QuerySet
    moment: str

    def below(self, key: Key | None, limit: int) -> list["Entry"]:
        """The first ``limit`` rows after ``key``."""
        rows = self.rows if key is None else self.rows.filter(self._after(key))
        found = rows.order_by(f"-{self.moment}", "-pk")[:limit]
        return [Entry(Key(getattr(row, self.moment), self.kind, row.pk), row) for row in found]

    def _after(self, key: Key) -> Q:
        earlier = Q(**{f"{self.moment}__lt": key.moment})
        if self.kind == key.kind:  # the first half is for the index, which knows no "or"
            return Q(**{f"{self.moment}__lte": key.moment}) & (earlier | Q(pk__lt=key.pk))
        return Q(**{f"{self.moment}__lte": key.moment}) if self.kind < key.kind else earlier


@dataclass(slots=True)
class Entry:
    """One row of the list; ``glad`` is filled in by ``reacting.mark_glad``."""

    key: Key
    row: Model
    glad: Gladness | None = None

    @property
    def kind(self) -> str:
        return self.key.kind


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some entries; ``before`` is the key it began below, ``older`` the key of the next page or empty."""

    entries: list[Entry]
    before: Key | None
    older: str

    @property
    def rows(self) -> list[Model]:
        return [entry.row for entry in self.entries]


def stretch(strands: Sequence[Strand], before: str | None, *, size: int = PAGE) -> Stretch:
    """The newest ``size`` entries of all ``strands`` below the written key ``before``; one query a strand."""
    key = Key.read(before)
    found = [entry for strand in strands for entry in strand.below(key, size + 1)]
    found.sort(key=lambda entry: entry.key, reverse=True)
    shown = found[:size]
    return Stretch(shown, key, str(shown[-1].key) if len(found) > size else "")
