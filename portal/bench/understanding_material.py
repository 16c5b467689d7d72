"""The labelled texts that understanding is measured on, read once, and what is made of the patients' comments."""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from feedback.understanding import Understanding, understand
from portal.bench.understanding_vectors import Vectors

LANGUAGES = ("en", "es", "it", "pl", "ro", "el")
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Section:
    """What one part of the benchmark found: ``lines`` with a ``set``, a ``system`` and figures; ``notes`` to read with
    them.
    """

    lines: list[dict[str, Any]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, of: str, system: str, **figures: float | None) -> None:
        """One system's figures on one set of rows, rounded."""
        rounded = {
            name: it if it is None or isinstance(it, int) else round(float(it), 4) for name, it in figures.items()
        }
        self.lines.append({"set": of, "system": system, **rounded})


@dataclass(frozen=True)
class Material:
    """Where the rows lie, how many of each are taken, and the sentence vectors."""

    options: Mapping[str, Any]
    vectors: Vectors
    say: Callable[[str], None]

    def has(self, name: str) -> bool:
        """Whether the folder ``name`` was given."""
        return self.options[name] is not None

    def rows(self, folder: str, name: str, *, all_of_them: bool = False) -> list[Row]:
        """The rows of a file, CSV or JSON lines. Raises ``CommandError`` for one that cannot be read."""
        path: Path = self.options[folder] / name
        limit = None if all_of_them else self.options["rows"]
        try:
            with path.open(encoding="utf-8", newline="") as file:
                read = csv.DictReader(file) if path.suffix == ".csv" else map(json.loads, file)
                return list(islice(read, limit))
        except (OSError, ValueError) as error:
            raise CommandError(
                _("%(path)s cannot be read (%(problem)s): give --%(folder)s the folder that it is in.")
                % {"path": path, "problem": error, "folder": folder}
            ) from error

    def by_language(self, folder: str, name: str) -> dict[str, list[Row]]:
        """The rows of a file by their language, at most ``--rows`` of each."""
        rows = self.rows(folder, name, all_of_them=True)
        found = {language: [row for row in rows if row["language"] == language] for language in LANGUAGES}
        return {language: here[: self.options["rows"]] for language, here in found.items() if here}

    @cached_property
    def phases(self) -> dict[str, list[Row]]:
        """The patients' comments of both phases."""
        return {name: self.rows("nhs", f"phase{name}.csv") for name in ("1", "2")}

    @cached_property
    def understood(self) -> dict[str, list[Understanding]]:
        """What is understood of them: the second phase with its question, the first one's questions are opaque."""
        return {name: self._understood(rows, asked=name == "2") for name, rows in self.phases.items()}

    def _understood(self, rows: list[Row], *, asked: bool) -> list[Understanding]:
        with self.vectors.instead():
            return [understand(row["text"], question=row["question"] if asked else "") for row in rows]
