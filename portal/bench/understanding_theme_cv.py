"""Several labels a comment by nested cross-validation: ridge regression on likenesses, then a look at all its scores.

Within the rows learnt from, each row's score by all the others has a closed form. From these scores, and so without the
rows of the fold that is measured, the second look is learnt and the threshold chosen.
Source: leave-one-out by the inverse matrix, Rasmussen and Williams, Gaussian Processes for Machine Learning, 5.4.2.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import product

import numpy as np
from scipy.linalg import lapack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold
from sklearn.preprocessing import MultiLabelBinarizer

from portal.bench.understanding_theme_kernels import Comments, Elsewhere, likenesses, scores_elsewhere

FOLDS = 5
PENALTY = 0.4
VECTOR_SHARES = (0.5, 1.0, 2.0)  # of the likeness by vectors and parts, to that by words and letters
ASKED_SHARES = (0.0, 0.5)  # of the likeness by vectors, counted again where the question is the same
KNOWN_SHARE = 0.5  # of a unit's deviation, for what the second look is told beside scores
SECOND_C = 0.1  # inverse strength of the second look's penalty
FEWEST = 3  # rows with a label for which there is a second look
THRESHOLDS = np.arange(0.1, 0.6, 0.01)

Scores = tuple[np.ndarray, np.ndarray]  # of the rows learnt from, each by the others; and of the rows measured


def by_folds(comments: Comments, golds: Mapping[str, Sequence], other: Elsewhere) -> dict[str, list[set[str]]]:
    """The labels given to each comment by what was learnt from the other folds, for each scheme in ``golds``.

    ``golds``: a set of labels for each comment, by the name of the scheme; the answer has the same shape.
    """
    tools = {name: MultiLabelBinarizer() for name in golds}
    truths = {name: tools[name].fit_transform(gold) for name, gold in golds.items()}
    given = {name: np.zeros(truth.shape, dtype=bool) for name, truth in truths.items()}
    elsewhere, known = scores_elsewhere(comments, other), _known(comments)
    together = np.hstack(list(truths.values()))
    for train, test in KFold(FOLDS, shuffle=True, random_state=0).split(comments.texts):
        first = _first(likenesses(comments, train, elsewhere), together[train], train, test)
        start = 0
        for name, truth in truths.items():
            columns = slice(start, start := start + truth.shape[1])
            part = (first[0][:, columns], first[1][:, columns])
            scores, found = _second(part, truth[train], known[train], known[test])
            given[name][test] = found > threshold(scores, truth[train])
    return {name: [set(tools[name].classes_[row]) for row in found] for name, found in given.items()}


def micro_f1(given: np.ndarray, truth: np.ndarray) -> float:
    """Twice the labels given rightly, by all given and all true ones (two matrices of yes and no); 0.0 if none."""
    total = given.sum() + truth.sum()
    return float(2 * (given & (truth > 0)).sum() / total) if total else 0.0


def threshold(scores: np.ndarray, truth: np.ndarray) -> float:
    """The one of ``THRESHOLDS`` above which labels are best given, by ``micro_f1``; the lowest of equals."""
    return float(max(THRESHOLDS, key=lambda least: micro_f1(scores > least, truth)))


def ridge(alike: np.ndarray, across: np.ndarray, truth: np.ndarray) -> Scores:
    """Ridge regression on likenesses: n × n among the rows learnt from, m × n of others to these; ``truth`` is n × k.

    Raises ``ValueError`` if ``alike`` is no likeness (not positive semidefinite).
    """
    square = alike.astype(np.float64)
    square[np.diag_indices(len(square))] += PENALTY
    factor, problem = lapack.dpotrf(square)
    if problem:
        raise ValueError("this matrix is no likeness")
    upper = np.triu(lapack.dpotri(factor)[0])
    inverse = upper + np.triu(upper, 1).T
    mean = truth.mean(axis=0)
    weights = inverse @ (truth - mean)
    return truth - weights / np.diag(inverse)[:, None], across @ weights + mean


def _first(alike: Mapping[str, np.ndarray], truth: np.ndarray, train: np.ndarray, test: np.ndarray) -> Scores:
    """The mean of what ridge regressions with several shares of the likenesses say: none has to be the right one."""
    asked = ASKED_SHARES if "question" in alike else (0.0,)
    shares = list(product(VECTOR_SHARES, asked)) if "vectors" in alike else [(0.0, 0.0)]
    own, others = np.zeros(truth.shape), np.zeros((len(test), truth.shape[1]))
    for each in shares:
        whole = _together(alike, *each)
        here, there = ridge(whole[np.ix_(train, train)], whole[np.ix_(test, train)], truth)
        own, others = own + here / len(shares), others + there / len(shares)
    return own, others


def _together(alike: Mapping[str, np.ndarray], vectors: float, asked: float) -> np.ndarray:
    whole = (alike["words"] + alike["letters"]) / 3
    if "vectors" in alike:
        whole += vectors * (2 / 3 * alike["vectors"] + 0.6 * alike["parts"])
    if "question" in alike:
        whole += 0.1 * alike["question"]
        whole += asked * vectors * alike["vectors"] * alike["question"] if asked else 0.0
    return whole + 0.3 * alike["elsewhere"] if "elsewhere" in alike else whole


def _second(first: Scores, truth: np.ndarray, here: np.ndarray, there: np.ndarray) -> Scores:
    """The mean of the first scores and what a logistic regression for each label makes of the scores of all of them."""
    scored, told = _scaled(*first, least=0.03), _scaled(here, there, least=0.05)
    own, others = (np.hstack([scores, KNOWN_SHARE * known]) for scores, known in zip(scored, told, strict=True))
    looked = np.zeros(truth.shape)
    for train, test in KFold(FOLDS, shuffle=True, random_state=1).split(own):
        looked[test] = _looks(own[train], truth[train])(own[test])
    return (first[0] + looked) / 2, (first[1] + _looks(own, truth)(others)) / 2


def _scaled(here: np.ndarray, there: np.ndarray, *, least: float) -> Scores:
    """Both by the deviation of the first from its mean, or by ``least`` if that is more."""
    mean, spread = here.mean(axis=0), np.maximum(here.std(axis=0), least)
    return (here - mean) / spread, (there - mean) / spread


def _looks(inputs: np.ndarray, truth: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    models = {
        column: LogisticRegression(C=SECOND_C, max_iter=300).fit(inputs, truth[:, column])
        for column in range(truth.shape[1])
        if FEWEST <= truth[:, column].sum() < len(truth)
    }

    def look(others: np.ndarray) -> np.ndarray:
        found = np.zeros((len(others), truth.shape[1]))
        for column, model in models.items():
            found[:, column] = model.predict_proba(others)[:, 1]
        return found

    return look


def _known(comments: Comments) -> np.ndarray:
    """What the second look is told besides: the length of the comment, the question, and what is heard in it."""
    known = [np.log1p([[len(text.split())] for text in comments.texts])]
    if comments.questions:
        asked = np.array(comments.questions)
        known.append(asked[:, None] == np.unique(asked)[None])
    return np.hstack(known if comments.heard is None else [*known, comments.heard])
