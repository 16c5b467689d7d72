"""Comments with the answers beside them, and the directories they were made for."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from recognition.management.commands.link_names import people_in
from recognition.naming import Outcome, Person

EVERY = ""  # the name of the directory that serves every row
TEXTS = ("id", "text", "phenomenon", "gold_decision")

Directories = Mapping[str, Sequence[Person]]


@dataclass(frozen=True, slots=True)
class Row:
    """One comment and the answer people gave: ``decision`` with ``ids``, which are all of those linked, or the
    candidates of an ambiguous one. ``surface`` is the name as written, several parted by " | ", or empty.
    """

    id: str
    text: str
    language: str
    office: str
    phenomenon: str
    decision: Outcome
    ids: frozenset[str]
    directory: str = EVERY
    surface: str = ""

    def line(self) -> bytes:
        """What a system may see, as ``manage.py link_names`` reads it."""
        seen = {"id": self.id, "text": self.text, "office": self.office, "language": self.language}
        return json.dumps(seen, ensure_ascii=False).encode()


def read_rows(path: Path) -> list[Row]:
    """The rows of a file of JSON lines. Raises ``CommandError`` that says which line to mend, and how."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            rows = [_row(path, number, line) for number, line in enumerate(file, start=1) if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(
            _("%(path)s cannot be read (%(problem)s): give --rows a file of JSON lines in UTF-8.")
            % {"path": path, "problem": error}
        ) from error
    if not rows:
        raise CommandError(_("%(path)s has no rows: give --rows a file with one JSON object a line.") % {"path": path})
    _refuse_doubles(path, rows)
    return rows


def _row(path: Path, number: int, line: str) -> Row:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise _unusable(path, number, _("is not JSON (%(problem)s)") % {"problem": error}) from error
    if not isinstance(found, dict):
        raise _unusable(path, number, _("is not a JSON object"))
    for name in TEXTS:
        if not isinstance(found.get(name), str):
            raise _unusable(path, number, _("has no “%(name)s”") % {"name": name})
    return Row(
        id=found["id"],
        text=found["text"],
        language=found.get("language") or "",
        office=found.get("office") or "",
        phenomenon=found["phenomenon"],
        decision=_decision(path, number, found["gold_decision"]),
        ids=_ids(path, number, found),
        directory=found.get("directory") or EVERY,
        surface=found.get("surface") or "",
    )


def _decision(path: Path, number: int, word: str) -> Outcome:
    try:
        return Outcome(word)
    except ValueError:
        known = ", ".join(Outcome)
        problem = _("says “%(word)s” in “gold_decision”, and only %(known)s are known")
        raise _unusable(path, number, problem % {"word": word, "known": known}) from None


def _ids(path: Path, number: int, found: Mapping[str, object]) -> frozenset[str]:
    ids = found.get("gold_employee_ids")
    if not isinstance(ids, list):
        raise _unusable(path, number, _("has no list “gold_employee_ids”"))
    if bool(ids) is (found["gold_decision"] == Outcome.NONE):
        problem = _("has “gold_employee_ids” that do not fit its “gold_decision”: none for none, else at least one")
        raise _unusable(path, number, problem)
    return frozenset(map(str, ids))


def _unusable(path: Path, number: int, problem: str) -> CommandError:
    told = _("Line %(number)d of %(path)s %(problem)s. Each row needs a comment and its answer: %(names)s.")
    names = ", ".join((*TEXTS, "gold_employee_ids"))
    return CommandError(told % {"number": number, "path": path, "problem": problem, "names": names})


def _refuse_doubles(path: Path, rows: Sequence[Row]) -> None:
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            told = _("%(path)s has two rows with the id %(id)s: give each an id of its own.")
            raise CommandError(told % {"path": path, "id": row.id})
        seen.add(row.id)


def paths_of(given: Sequence[str]) -> dict[str, Path]:
    """``NAME=PATH`` or a bare ``PATH``, which serves every row that names no other. Raises ``CommandError``."""
    found: dict[str, Path] = {}
    for each in given:
        name, parted, path = each.partition("=")
        if not parted or Path(each).exists():
            name, path = EVERY, each
        if name in found:
            raise CommandError(_("Two directories for the same rows: --directory %(each)s.") % {"each": each})
        if not Path(path).is_file():
            raise CommandError(
                _("%(path)s is no file: give --directory the CSV that the rows were made for.") % {"path": path}
            )
        found[name] = Path(path)
    return found


def path_for(row: Row, paths: Mapping[str, Path]) -> Path:
    """The directory of ``row``. Raises ``CommandError`` where none was given."""
    path = paths.get(row.directory) or paths.get(EVERY)
    if path is None:
        told = _("Row %(id)s was made for the directory “%(name)s”: add --directory %(name)s=PATH.")
        raise CommandError(told % {"id": row.id, "name": row.directory})
    return path


def read_directories(rows: Sequence[Row], paths: Mapping[str, Path]) -> dict[Path, list[Person]]:
    """Everybody of each directory that a row needs. Raises ``CommandError``, also where an answer is in none."""
    wanted = dict.fromkeys(path_for(row, paths) for row in rows)
    found = {path: list(people_in(path)) for path in wanted}
    keys = {path: {str(person.key) for person in people} for path, people in found.items()}
    for row in rows:
        path = path_for(row, paths)
        for unknown in sorted(row.ids - keys[path]):
            told = _(
                "Row %(id)s is about %(who)s, whom %(path)s lacks: give the directory that the rows were made for."
            )
            raise CommandError(told % {"id": row.id, "who": unknown, "path": path})
    return found


def in_each(rows: Sequence[Row], paths: Mapping[str, Path]) -> Iterator[tuple[Path, list[Row]]]:
    """The rows of each directory."""
    for path in dict.fromkeys(path_for(row, paths) for row in rows):
        yield path, [row for row in rows if path_for(row, paths) == path]
