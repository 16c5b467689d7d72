"""The directory as naming reads it: one index for all processes of a machine, another when the directory changed."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from feedback import understanding
from portal.directory.models import Employee, Unit
from portal.directory.stamp import current_stamp
from recognition import naming
from recognition.naming import Index, Person
from recognition.naming.shelf import Shelf

# An index is what this code made of a directory, and this code alone may open it.
CODE = ((naming.__file__, "**/*.py"), (understanding.__file__, "people*.py"))


@dataclass(slots=True)
class _Current:
    stamp: str = ""
    index: Index | None = None


_current = _Current()


def current_index() -> Index:
    """The index of today's directory: asks the database for its stamp, and opens or builds another if that is new."""
    stamp = current_stamp()
    if _current.index is None or _current.stamp != stamp:
        name = sha256(f"{stamp} {_code()}".encode()).hexdigest()[:32]
        first = _current.index is None
        _current.index = Shelf(settings.NAMING_INDEX_DIR).take(name, build_index)
        _current.stamp = stamp
        if first:
            _leave_alone_what_stays()
    return _current.index


def _leave_alone_what_stays() -> None:
    """Keep the collector from going through all modules and tables again and again: 50 ms that a comment waits for."""
    gc.collect()
    gc.freeze()


@cache
def _code() -> str:
    digest = sha256()
    for module, files in CODE:
        for path in sorted(Path(module).parent.glob(files)):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def build_index() -> Index:
    """An index of everybody, leavers too: praise for somebody who left goes to their former team."""
    units = list(Unit.objects.values_list("pk", "parent_id", "name"))
    parents = {pk: parent for pk, parent, _ in units if parent}
    return Index.build(_people(), parents=parents, office_names={pk: name for pk, _, name in units})


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
