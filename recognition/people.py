"""The directory as naming reads it: one index a process, made anew when the directory has changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max

from portal.directory.models import Employee, Unit
from recognition.naming import Index, Person

Version = tuple[datetime | None, datetime | None]


@dataclass(slots=True)
class _Current:
    version: Version | None = None
    index: Index | None = None


_current = _Current()


def current_index() -> Index:
    """The index of today's directory. Asks the database for two dates, and builds only when one has moved."""
    version = _version()
    if _current.index is None or _current.version != version:
        _current.index = build_index()
        _current.version = version
    return _current.index


def _version() -> Version:
    return (
        Employee.objects.aggregate(last=Max("changed_at"))["last"],
        Unit.objects.aggregate(last=Max("changed_at"))["last"],
    )


def build_index() -> Index:
    """An index of everybody, leavers too: praise for somebody who left goes to their former team."""
    return Index.build(_people(), parents=dict(Unit.objects.exclude(parent=None).values_list("pk", "parent_id")))


def _people() -> Iterator[Person]:
    columns = (
        "pk", "given", "family", "preferred", "others", "job_title", "unit_id", "joined", "left", "manager_id",
        "places", "shifts",
    )  # fmt: skip
    for pk, given, family, preferred, others, title, unit, joined, left, manager, places, shifts in (
        Employee.objects.order_by("pk").values_list(*columns).iterator(chunk_size=5000)
    ):
        names, where, when = _several(others), _several(places), _several(shifts)
        yield Person(pk, given, family, preferred, names, title, unit, joined, left, manager, where, when)


def _several(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, cell.split(";")))) if cell else ()
