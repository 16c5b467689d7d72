"""Fits the score of danger: one logistic regression on sentence vectors, for every language at once.

``python -m feedback.training.danger moderation_samples.csv [vectors.npz]`` writes ``weights/danger.json``.
"""

import csv
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from feedback.training.vectors import Remembered
from feedback.understanding.danger import Head, lit, logit_of, passages
from feedback.understanding.heads import WEIGHTS
from feedback.understanding.phrases import lines
from feedback.understanding.safety_sentences import HARMLESS, SENTENCES
from feedback.understanding.tokens import Words

OWN = Path(__file__).parent / "danger"
THRESHOLD = 0.8
_PENALTY = 0.003  # inverse strength of the penalty
_OWN_WEIGHT = 0.2  # of all our own sentences, to all posts
_FOLDS = 5

Vector = Callable[[str], np.ndarray]


class DangerRow(NamedTuple):
    """A text, its language, whether its writer is in danger of their own hand, and whether it is a stranger's post."""

    text: str
    language: str
    self_harm: bool
    post: bool = False


def own_rows() -> Iterator[DangerRow]:
    """The sentences written for training, and those that the rules are held to."""
    for path in sorted(OWN.glob("*.jsonl")):
        for line in path.open(encoding="utf-8"):
            row = json.loads(line)
            yield DangerRow(row["text"], path.stem, row["self_harm"])
    for language, kinds in SENTENCES.items():
        for kind, table in kinds.items():
            yield from (DangerRow(text, language, kind == "self_harm") for text in lines(table))
        yield from (DangerRow(text, language, False) for text in lines(HARMLESS[language]))


def posts(path: Path) -> Iterator[DangerRow]:
    """Posts of openai/moderation-api-release (MIT) from a CSV file with ``text, self_harm``; unjudged ones left out."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["self_harm"]:
                yield DangerRow(row["text"], "en", float(row["self_harm"]) > 0, post=True)


def fit(rows: Sequence[DangerRow], vector: Vector) -> Head:
    """The head fitted to ``rows``, its probabilities calibrated on rows that it had not seen."""
    kept = [it for it in rows if it.post or it.self_harm or lit(Words(it.text), it.language)]
    matrix = np.array([vector(it.text) for it in kept])
    weights, bias = _linear(matrix, kept)
    slope, shift = _calibration(kept, matrix, vector)
    rounded = tuple(round(float(slope * it), 4) for it in weights)
    return Head(rounded, round(float(slope * bias + shift), 4), THRESHOLD)


def unseen(rows: Sequence[DangerRow], matrix: np.ndarray, vector: Vector) -> np.ndarray:
    """The logit of each row by a head that was fitted to the other folds; -inf without a word of distress."""
    labels = [it.self_harm for it in rows]
    logits = np.zeros(len(rows))
    for train, test in StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(matrix, labels):
        weights, bias = _linear(matrix[train], [rows[it] for it in train])
        head = Head(tuple(weights), bias, THRESHOLD)
        logits[test] = [_logit(rows[it], head, vector) for it in test]
    return logits


def _logit(row: DangerRow, head: Head, vector: Vector) -> float:
    words = Words(row.text)
    spots = lit(words, row.language)
    return logit_of(head, words, passages(words, spots), vector)[0] if spots else -np.inf


def _linear(matrix: np.ndarray, rows: Sequence[DangerRow]) -> tuple[np.ndarray, float]:
    """Weights and bias for vectors as they are; both answers and both sources count as :data:`_OWN_WEIGHT` says."""
    labels = np.array([it.self_harm for it in rows])
    foreign = np.array([it.post for it in rows])
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0) + 1e-6
    model = LogisticRegression(C=_PENALTY, max_iter=1000)
    model.fit((matrix - mean) / spread, labels, sample_weight=_shares(labels, foreign))
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ mean)


def _shares(labels: np.ndarray, foreign: np.ndarray) -> np.ndarray:
    shares = np.zeros(len(labels))
    total = foreign.sum() or len(labels)
    for source, share in ((foreign, 1.0), (~foreign, _OWN_WEIGHT if foreign.any() else 1.0)):
        for side in (labels, ~labels):
            here = source & side
            shares[here] = share * total / (2 * max(1, here.sum()))
    return shares


def _calibration(rows: Sequence[DangerRow], matrix: np.ndarray, vector: Vector) -> tuple[float, float]:
    """The slope and shift that make logits of unseen rows come true."""
    logits = unseen(rows, matrix, vector)
    asked = np.isfinite(logits)
    model = LogisticRegression(C=1.0)
    model.fit(logits[asked].reshape(-1, 1), np.array([it.self_harm for it in rows])[asked])
    return float(model.coef_[0][0]), float(model.intercept_[0])


def write(head: Head, path: Path) -> None:
    """The head as plain numbers."""
    path.write_text(json.dumps(head._asdict()) + "\n")


def main(arguments: Sequence[str]) -> None:
    """Fit the shipped head to the posts of a file and to our own sentences; the second file remembers vectors."""
    remembered = Remembered(Path(arguments[1]) if len(arguments) > 1 else None)
    try:
        head = fit([*posts(Path(arguments[0])), *own_rows()], remembered.vector)
    finally:
        remembered.save()
    write(head, WEIGHTS / "danger.json")


if __name__ == "__main__":
    main(sys.argv[1:])
