"""Labelled comments to fit the heads to: the project's own, and the film lines of XED."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMMENTS = Path(__file__).parent / "comments"
FILM_WEIGHT = 0.35  # for the words head: a film line is no comment, and its label came from another language


@dataclass(frozen=True)
class TrainingRow:
    """One labelled text: ``side`` is praise, neutral or complaint; rows of one ``group`` are never parted.

    ``author`` is who wrote it: 0 for whoever wrote no comments to an agency. How much a head's word counts is learnt
    from comments of an author whom the heads have not read: everybody has favourite words.
    """

    text: str
    language: str
    side: str
    group: str
    question: str = ""
    themes: tuple[str, ...] = ()
    weight: float = 1.0
    author: int = 0


def own_rows() -> Iterator[TrainingRow]:
    """The comments written for training, whole, and the parts of those that have several."""
    for path in sorted(COMMENTS.glob("*.jsonl")):
        for number, line in enumerate(path.open(encoding="utf-8")):
            yield from _of_comment(json.loads(line), path.stem, f"{path.stem}-{number}")


def _of_comment(row: dict, source: str, group: str) -> Iterator[TrainingRow]:
    language, author = source.split("-")
    parts = row["parts"]
    themes = tuple(dict.fromkeys(theme for part in parts for theme in part["themes"]))
    text = " ".join(part["text"] for part in parts)
    yield TrainingRow(text, language, row["sentiment"], group, row["question"], themes, author=int(author))
    if len(parts) > 1:
        for part in parts:
            yield TrainingRow(
                part["text"], language, part["sentiment"], group, themes=tuple(part["themes"]), author=int(author)
            )


def film_rows(path: Path) -> Iterator[TrainingRow]:
    """Lines of XED (Helsinki-NLP/XED, CC BY 4.0) from a CSV file with ``id, language, text, polarity``."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            side = "praise" if row["polarity"] == "positive" else "complaint"
            yield TrainingRow(row["text"], row["language"], side, f"film-{row['id']}", weight=FILM_WEIGHT)
