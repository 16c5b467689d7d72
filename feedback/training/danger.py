"""Fits the score of danger: one kernel machine on sentence vectors and words of distress, for every language at once.

``python -m feedback.training.danger moderation_samples.csv`` writes ``weights/danger.json`` in some minutes.
"""

import csv
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import SVC

from feedback.training.vectors import NoVectors
from feedback.understanding import vectors
from feedback.understanding.danger import Head, lit, logit_of, signs
from feedback.understanding.heads import WEIGHTS
from feedback.understanding.phrases import lines
from feedback.understanding.results import AlarmKind
from feedback.understanding.safety import ruled
from feedback.understanding.safety_sentences import HARMLESS, SENTENCES
from feedback.understanding.tokens import Words

OWN = Path(__file__).parent / "danger"
THRESHOLD = 0.3
_AXES = 64
_WIDTH = 0.005
_PENALTY = 0.3  # inverse strength of the penalty
_OWN_WEIGHT = 0.2  # of all our own sentences, to all posts
_FOLDS = 5

Vector = Callable[[str], np.ndarray]


class DangerRow(NamedTuple):
    """A text, its language, whether it tells of self-harm, and whether it is a stranger's post."""

    text: str
    language: str
    self_harm: bool
    post: bool = False


class _Read(NamedTuple):
    """Rows with what the head looks at: a matrix of vectors, one of signs, and the labels."""

    rows: Sequence[DangerRow]
    vectors: np.ndarray
    signs: np.ndarray

    @property
    def labels(self) -> np.ndarray:
        return np.array([it.self_harm for it in self.rows])

    def at(self, index: np.ndarray) -> "_Read":
        return _Read([self.rows[it] for it in index], self.vectors[index], self.signs[index])


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
    read = _read(kept, vector)
    head = _machine(read)
    slope, shift = _calibration(read, vector)
    known = tuple((*row[:-1], round(slope * row[-1], 3)) for row in head.known)
    return head._replace(known=known, bias=round(slope * head.bias + shift, 4))


def unseen(rows: Sequence[DangerRow], vector: Vector, seed: int = 0) -> np.ndarray:
    """The logit of each row by a head that was fitted to the other folds; -inf where no head is asked."""
    return _unseen(_read(rows, vector), vector, seed)


def _unseen(read: _Read, vector: Vector, seed: int = 0) -> np.ndarray:
    logits = np.zeros(len(read.rows))
    strata = [f"{it.self_harm} {it.post}" for it in read.rows]
    for train, test in StratifiedKFold(_FOLDS, shuffle=True, random_state=seed).split(read.vectors, strata):
        head = _machine(read.at(train))
        logits[test] = [_logit(read.rows[it], head, vector) for it in test]
    return logits


def _read(rows: Sequence[DangerRow], vector: Vector) -> _Read:
    found = [(Words(it.text), it.language) for it in rows]
    beside = [signs(lit(words, language), _ruled(words, language)) for words, language in found]
    return _Read(rows, np.array([vector(it.text) for it in rows]), np.array(beside))


def _ruled(words: Words, language: str) -> float:
    return max((it.score for it in ruled(words, language) if it.kind is AlarmKind.SELF_HARM), default=0.0)


def _logit(row: DangerRow, head: Head, vector: Vector) -> float:
    words = Words(row.text)
    spots, heard = lit(words, row.language), _ruled(words, row.language)
    return logit_of(head, words, spots, heard, vector) if spots or heard else -np.inf


def _machine(read: _Read) -> Head:
    """A support vector machine with radial kernel on the main axes of the vectors and on the signs."""
    mean, spread = read.vectors.mean(axis=0), read.vectors.std(axis=0) + 1e-6
    scaled = (read.vectors - mean) / spread
    main = PCA(min(_AXES, *scaled.shape), svd_solver="full").fit(scaled)
    slopes = main.components_ / spread
    axes = np.column_stack([slopes, -slopes @ mean - main.components_ @ main.mean_]).round(4)
    places = np.column_stack([read.vectors @ axes[:, :-1].T + axes[:, -1], read.signs]).round(2)
    machine = SVC(C=_PENALTY, gamma=_WIDTH).fit(places, read.labels, sample_weight=_shares(read))
    known = np.column_stack([places[machine.support_], machine.dual_coef_[0]])
    return Head(_plain(axes), _plain(known), _WIDTH, float(machine.intercept_[0]), THRESHOLD)


def _plain(matrix: np.ndarray) -> tuple[tuple[float, ...], ...]:
    return tuple(map(tuple, matrix.tolist()))


def _shares(read: _Read) -> np.ndarray:
    """What each row counts: both answers of a source alike, and our own sentences as :data:`_OWN_WEIGHT` says."""
    labels, foreign = read.labels, np.array([it.post for it in read.rows])
    shares = np.zeros(len(labels))
    total = foreign.sum() or len(labels)
    for source, share in ((foreign, 1.0), (~foreign, _OWN_WEIGHT if foreign.any() else 1.0)):
        for side in (labels, ~labels):
            here = source & side
            shares[here] = share * total / (2 * max(1, here.sum()))
    return shares


def _calibration(read: _Read, vector: Vector) -> tuple[float, float]:
    """The slope and shift that make logits of unseen rows come true."""
    logits = _unseen(read, vector)
    asked = np.isfinite(logits)
    model = LogisticRegression(C=1.0)
    model.fit(logits[asked].reshape(-1, 1), read.labels[asked])
    return float(model.coef_[0][0]), float(model.intercept_[0])


def write(head: Head, path: Path) -> None:
    """The head as plain numbers."""
    path.write_text(json.dumps(head._asdict()) + "\n")


@cache
def whole_vector(text: str) -> np.ndarray:
    """The vector of ``text``, remembered while the process lives. Raises ``NoVectors`` where it cannot be had."""
    found = vectors.last(text)
    if found is None:
        raise NoVectors
    return np.array(found)


def main(arguments: Sequence[str]) -> None:
    """Fit the shipped head to the posts of a file and to our own sentences."""
    write(fit([*posts(Path(arguments[0])), *own_rows()], whole_vector), WEIGHTS / "danger.json")


if __name__ == "__main__":
    main(sys.argv[1:])
