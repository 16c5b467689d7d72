"""Fits an agency's own head to what its stewards put right, and says whether it does better than the shipped ones.

Corrections alone would teach the contrary of whatever the shipped heads say: each of them is a mistake of theirs. So
there are lessons of two kinds: what was corrected, and what stood uncorrected, taken as the shipped heads took it, with
their doubt. A head gains by the first only and pays for every change it makes to the second. How many of each there are
is chosen, so nothing can be learnt here of how sure to be in general: only words count, beside the shipped evidence.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold

from feedback.understanding.heads import SCALE, AgencyHead, Evidence, WordsHead, verdict
from feedback.understanding.judging import sentiment_of
from feedback.understanding.results import Sentiment

SEEN_IN = 5  # different corrected comments that a word must stand in: of fewer, nothing is kept
_HELD = 1.0  # how strongly words are held to adding nothing
_FOLDS, _DRAWS, _CHANCE = 5, 4000, 0.05
_SIDES = (Sentiment.PRAISE, Sentiment.COMPLAINT, Sentiment.NEUTRAL)


@dataclass(frozen=True)
class Lesson:
    """A stretch of a comment: its features, what the shipped heads hear in it, what it was ``corrected`` to, or None.

    Lessons of one ``group`` come from one comment.
    """

    found: tuple[str, ...]
    language: str
    evidence: Evidence
    corrected: Sentiment | None
    group: str

    @property
    def target(self) -> tuple[float, float, float]:
        """The probabilities of praise, complaint and neither that a head is to give."""
        if self.corrected is None:
            return _three(self.evidence)
        return tuple(float(side == self.corrected) for side in _SIDES)

    @property
    def side(self) -> Sentiment:
        """What it says, as far as anybody knows."""
        return self.corrected or sentiment_of(verdict(self.evidence))


@dataclass(frozen=True)
class Figures:
    """How near some heads come to the lessons: ``log_loss`` a stretch, and ``macro_f1`` over the three sides."""

    log_loss: float
    macro_f1: float


@dataclass(frozen=True)
class Comparison:
    """Both on stretches that the refitted head did not see; ``chance`` that comments like these show no gain at all."""

    shipped: Figures
    refitted: Figures
    chance: float

    @property
    def is_better(self) -> bool:
        """Surer of the truth, right more often, and not by chance."""
        gains = self.refitted.log_loss < self.shipped.log_loss and self.refitted.macro_f1 > self.shipped.macro_f1
        return gains and self.chance < _CHANCE


def compare(lessons: Sequence[Lesson]) -> Comparison:
    """The shipped heads beside heads fitted to other comments than they are asked about. The same lessons, the same
    answer. Raises ``ValueError`` for lessons of fewer than five comments.
    """
    groups = [it.group for it in lessons]
    after = [Evidence()] * len(lessons)
    for known, asked in GroupKFold(_FOLDS).split(lessons, groups=groups):
        head = fit([lessons[index] for index in known])
        for index in asked:
            it = lessons[index]
            after[index] = head.adjust(it.evidence, it.found, it.language)
    before = [it.evidence for it in lessons]
    return Comparison(_figures(lessons, before), _figures(lessons, after), _chance(lessons, before, after))


def fit(lessons: Sequence[Lesson]) -> AgencyHead:
    """The head that comes nearest to ``lessons``, of those that do not stray far from the shipped ones."""
    names = _kept(lessons)
    matrix = _matrix(lessons, names)
    heard = np.array([it.evidence for it in lessons])
    targets = np.array([it.target for it in lessons])
    start = np.zeros(2 * len(names))
    best = minimize(_loss, start, args=(matrix, heard, targets), jac=True, method="L-BFGS-B").x if names else start
    words: defaultdict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for (language, feature), pair in zip(names, best.reshape(-1, 2), strict=True):
        words[language][feature] = tuple(round(SCALE * float(it)) for it in pair)
    return AgencyHead({language: WordsHead(weights) for language, weights in words.items()})


def _kept(lessons: Sequence[Lesson]) -> list[tuple[str, str]]:
    """Language and feature of what stands in enough corrected comments to be nobody's own."""
    corrected = {(it.group, it.language, feature) for it in lessons if it.corrected for feature in it.found}
    seen = Counter((language, feature) for _group, language, feature in corrected)
    return sorted(name for name, comments in seen.items() if comments >= SEEN_IN)


def _matrix(lessons: Sequence[Lesson], names: Sequence[tuple[str, str]]) -> csr_matrix:
    places = {name: place for place, name in enumerate(names)}
    cells = [
        (row, places[it.language, feature], count / len(it.found) ** 0.5)
        for row, it in enumerate(lessons)
        for feature, count in Counter(it.found).items()
        if (it.language, feature) in places
    ]
    rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
    return csr_matrix((values, (rows, columns)), shape=(len(lessons), len(names)))


def _loss(numbers: np.ndarray, matrix: csr_matrix, heard: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    """The cross entropy and what holds the words back, and its gradient."""
    words = numbers.reshape(-1, 2)
    logits = np.column_stack([heard + matrix @ words, np.zeros(len(heard))])
    total = np.logaddexp.reduce(logits, axis=1)
    loss = np.sum(total - np.sum(targets * logits, axis=1)) + _HELD * np.sum(words**2)
    away = (np.exp(logits - total[:, None]) - targets)[:, :2]
    return float(loss), (matrix.T @ away + 2 * _HELD * words).ravel()


def _three(evidence: Evidence) -> tuple[float, float, float]:
    it = verdict(evidence)
    return it.praise, it.complaint, it.neutral


def _losses(lessons: Sequence[Lesson], heard: Sequence[Evidence]) -> np.ndarray:
    given = np.clip([_three(it) for it in heard], 1e-9, 1.0)
    return -np.sum(np.array([it.target for it in lessons]) * np.log(given), axis=1)


def _figures(lessons: Sequence[Lesson], heard: Sequence[Evidence]) -> Figures:
    said = [sentiment_of(verdict(it)) for it in heard]
    f1 = f1_score([it.side for it in lessons], said, labels=list(_SIDES), average="macro", zero_division=0)
    return Figures(round(float(np.mean(_losses(lessons, heard))), 4), round(float(f1), 4))


def _chance(lessons: Sequence[Lesson], before: Sequence[Evidence], after: Sequence[Evidence]) -> float:
    """The share of draws of comments, with replacement, in which the head gains nothing."""
    gains: defaultdict[str, float] = defaultdict(float)
    for it, gain in zip(lessons, _losses(lessons, before) - _losses(lessons, after), strict=True):
        gains[it.group] += gain
    by_comment = np.array([gains[group] for group in sorted(gains)])
    draws = np.random.default_rng(0).integers(len(by_comment), size=(_DRAWS, len(by_comment)))
    return float(np.mean([by_comment[draw].sum() <= 0 for draw in draws]))
