"""How good answers are: what is counted, row by row, and how far the scores of candidates can be trusted.

One row is one comment. Who was linked counts only where the system said so: the candidates of "ambiguous" are neither
right nor wrong, they are an offer.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from portal.bench.naming_rows import Row
from recognition.naming import Outcome

Key = str
MOST_OFFERED = 2  # an offer of more than twice those who may be is no help to whoever has to choose
# Most scores are high, so that the bins are narrower there.
EDGES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a system said about one row; ``candidates`` are all whom it weighed, with a score of 0.0 to 1.0."""

    decision: Outcome = Outcome.NONE
    ids: frozenset[Key] = frozenset()
    candidates: tuple[tuple[Key, float], ...] = ()


NOBODY = Answer()


@dataclass(slots=True)
class Tally:
    """Counts over rows. ``misroutes`` are rows in which somebody was linked who is not among the row's people."""

    rows: int = 0
    hits: int = 0
    wrong: int = 0
    missed: int = 0
    right_decisions: int = 0
    misroutes: int = 0
    linked_rows: int = 0
    ambiguous_rows: int = 0
    well_offered: int = 0
    overconfident: int = 0

    def add(self, row: Row, answer: Answer) -> None:
        """Count one row."""
        linked = answer.ids if answer.decision is Outcome.LINKED else frozenset()
        meant = row.ids if row.decision is Outcome.LINKED else frozenset()
        self.rows += 1
        self.hits += len(linked & meant)
        self.wrong += len(linked - meant)
        self.missed += len(meant - linked)
        same_word = answer.decision is row.decision
        self.right_decisions += same_word and (row.decision is not Outcome.LINKED or answer.ids == row.ids)
        self.misroutes += bool(linked - row.ids)
        self.linked_rows += bool(linked)
        if row.decision is Outcome.AMBIGUOUS:
            self.ambiguous_rows += 1
            self.well_offered += same_word and row.ids <= answer.ids and len(answer.ids) <= MOST_OFFERED * len(row.ids)
            self.overconfident += bool(linked) and linked <= row.ids

    def figures(self) -> dict[str, Any]:
        """The shares; None where there is nothing to share."""
        precision = _share(self.hits, self.hits + self.wrong)
        recall = _share(self.hits, self.hits + self.missed)
        return {
            "rows": self.rows,
            "precision": precision,
            "recall": recall,
            "f1": _f1(precision, recall),
            "decision_accuracy": _share(self.right_decisions, self.rows),
            "ambiguous_ok": _share(self.well_offered, self.ambiguous_rows),
            "misroutes_per_row": _share(self.misroutes, self.rows),
            "misroutes_per_link": _share(self.misroutes, self.linked_rows) or 0.0,
            "overconfident": _share(self.overconfident, self.ambiguous_rows),
        }


def _share(part: float, whole: float) -> float | None:
    return round(part / whole, 5) if whole else None


def _f1(precision: float | None, recall: float | None) -> float | None:
    if precision and recall:
        return round(2 * precision * recall / (precision + recall), 5)
    return None if precision is None and recall is None else 0.0


def score(rows: Iterable[Row], answers: Mapping[str, Answer]) -> dict[str, Any]:
    """Every figure of one system: overall, and by phenomenon, language and directory.

    ``answers`` are by the rows' ids; a row without one counts as "none". The macro decision accuracy is the mean of
    the phenomena's, so that a rare one weighs as much as a common one.
    """
    overall, parts = Tally(), {name: defaultdict(Tally) for name in _PARTS}
    for row in rows:
        answer = answers.get(row.id, NOBODY)
        for tally in (overall, *(parts[name][of(row)] for name, of in _PARTS.items())):
            tally.add(row, answer)
    figures: dict[str, Any] = {"overall": overall.figures()}
    for name, tallies in parts.items():
        figures[name] = {value: tallies[value].figures() for value in sorted(tallies)}
    accuracies = [each["decision_accuracy"] for each in figures["by_phenomenon"].values()]
    figures["macro_decision_accuracy"] = _share(sum(accuracies), len(accuracies))
    return figures


_PARTS: dict[str, Callable[[Row], str]] = {
    "by_directory": lambda row: row.directory,
    "by_language": lambda row: row.language,
    "by_phenomenon": lambda row: row.phenomenon,
}


@dataclass(slots=True)
class _Bin:
    scores: list[float] = field(default_factory=list)
    right: list[float] = field(default_factory=list)


def calibration(rows: Iterable[Row], answers: Mapping[str, Answer]) -> dict[str, Any]:
    """How often candidates with a score of so much are the ones meant.

    Returns the bins with candidates in them, each with its range, the number of candidates, their mean score and the
    share that is right, and the expected calibration error: the mean distance of the two, weighed by candidates.
    A candidate of an ambiguous row is right with the chance of one among those who may be.
    """
    bins = [_Bin() for _edge in EDGES[1:]]
    for row in rows:
        for key, value in answers.get(row.id, NOBODY).candidates:
            place = bins[_bin_of(value)]
            place.scores.append(value)
            place.right.append(_rightness(row, key))
    shown = [_bin_figures(at, place) for at, place in enumerate(bins) if place.scores]
    count = sum(each["candidates"] for each in shown)
    error = sum(each["candidates"] * abs(each["mean_score"] - each["right"]) for each in shown)
    return {"bins": shown, "candidates": count, "expected_calibration_error": _share(error, count)}


def _bin_of(value: float) -> int:
    return next((at for at, upper in enumerate(EDGES[1:-1]) if value < upper), len(EDGES) - 2)


def _rightness(row: Row, key: Key) -> float:
    if key not in row.ids:
        return 0.0
    return 1.0 if row.decision is Outcome.LINKED else 1.0 / len(row.ids)


def _bin_figures(at: int, place: _Bin) -> dict[str, Any]:
    return {
        "from": EDGES[at],
        "to": EDGES[at + 1],
        "candidates": len(place.scores),
        "mean_score": _mean(place.scores),
        "right": _mean(place.right),
    }


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 4)
