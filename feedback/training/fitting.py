"""Fits the sentiment heads: logistic regressions on words and on sentence vectors, then one that mixes them."""

import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from feedback.training.rows import TrainingRow
from feedback.understanding.context import Context
from feedback.understanding.heads import SCALE, Heads, Mixing, Network, VectorsHead, WordsHead, features
from feedback.understanding.judging import Comment, inputs_of
from feedback.understanding.people import written_people
from feedback.understanding.tokens import Words

SIDES = ("complaint", "neutral", "praise")
_SEEN = 2  # a feature of fewer rows is left out
_WORDS_C, _MIXING_C = 4.0, 1.0  # inverse strength of the penalty
_LIKENESS_C = 0.003
_NETWORKS = 3
_COMMENTS = {"units": 64, "decay": 4.0, "passes": 30}
_TALK = {"units": 32, "decay": 5.0, "passes": 40}
_HELD = 4  # of so many film lines one
_HOLD = 4.0  # how strongly a language is held to the common calibration
EMPTY = Heads(
    {},
    VectorsHead(Network((), ()), Network((), ()), ()),
    Mixing({}, {}, (0.0, 0.0), {}),
    Mixing({}, {}, (0.0, 0.0), {}),
)


@dataclass(frozen=True)
class Read:
    """A training row as understanding reads it, with its sentence vector."""

    row: TrainingRow
    comment: Comment
    found: tuple[str, ...]
    vector: np.ndarray

    @property
    def side(self) -> int:
        return SIDES.index(self.row.side)


def read(row: TrainingRow, vector: np.ndarray) -> Read:
    """``row`` through the same steps that a comment goes through."""
    words = Words(row.text)
    people = [(person.start, person.end) for person in written_people(row.text, row.language)]
    comment = Comment.parted(words, row.language, people, Context(row.question))
    return Read(row, comment, tuple(features(comment.said(), row.language)), vector)


def fit(rows: Sequence[Read], unread: int = 2) -> Heads:
    """The heads fitted to ``rows``; how they count together is learnt from what readers of the rest had not read.

    That is the comments of the author ``unread`` and every fourth film line.
    """
    strange = [it.row.author == unread or _is_held(it) for it in rows]
    heads = _fit_readers([it for it, apart in zip(rows, strange, strict=True) if not apart])
    strangers = [it for it, apart in zip(rows, strange, strict=True) if apart]
    inputs = [_inputs(it, heads) for it in strangers]
    quick, slow = (_fit_mixing([pair[which] for pair in inputs], strangers) for which in (0, 1))
    return replace(_fit_readers(rows), quick=quick, slow=slow)


def _is_held(it: Read) -> bool:
    """Whether a film line is kept for the mixing."""
    return it.row.author == 0 and crc32(it.row.group.encode()) % _HELD == 0


def _fit_readers(rows: Sequence[Read]) -> Heads:
    languages = sorted({it.row.language for it in rows})
    words = {language: _fit_words([it for it in rows if it.row.language == language]) for language in languages}
    return replace(EMPTY, words=words, vectors=_fit_vectors(rows))


def _fit_words(rows: Sequence[Read]) -> WordsHead:
    seen = Counter(feature for it in rows for feature in set(it.found))
    names = DictVectorizer()
    matrix = names.fit_transform(
        [{it: n / len(r.found) ** 0.5 for it, n in Counter(r.found).items() if seen[it] >= _SEEN} for r in rows]
    )
    slopes, bias = _linear(_fitted(matrix, rows, _WORDS_C))
    weights = {
        str(name): (round(SCALE * praise), round(SCALE * complaint))
        for name, praise, complaint in zip(names.get_feature_names_out(), *slopes, strict=True)
    }
    return WordsHead(weights, tuple(round(SCALE * it) for it in bias))


def _fit_vectors(rows: Sequence[Read]) -> VectorsHead:
    """The networks, for comments fitted to all rows, for everyday speech to film lines; without these it is silent."""
    films = [it for it in rows if not it.row.author]
    comments = _fit_network(rows, _COMMENTS)
    if len({it.side for it in films}) < len(SIDES) - 1:
        nothing = (0.0,) * (len(rows[0].vector) + 1)
        return VectorsHead(comments, Network((nothing,), ((0.0, 0.0),)), nothing)
    return VectorsHead(comments, _fit_network(films, _TALK), _fit_likeness(rows))


def _fit_network(rows: Sequence[Read], how: Mapping[str, float]) -> Network:
    """Several small networks, their logits averaged: together they are one network with all their units."""
    scaler = StandardScaler()
    matrix = scaler.fit_transform(np.array([it.vector for it in rows]))
    units, outs = [], []
    for seed in range(_NETWORKS):
        model = _trained(matrix, [it.side for it in rows], seed, how)
        first = model.coefs_[0].T / scaler.scale_
        units += [[*row, bias - row @ scaler.mean_] for row, bias in zip(first, model.intercepts_[0], strict=True)]
        outs.append(_outputs(model))
    outputs = [
        [*np.concatenate([slopes[side] for slopes, _bias in outs]), sum(bias[side] for _slopes, bias in outs)]
        for side in range(len(outs[0][1]))
    ]
    shares = tuple(_rounded([it / _NETWORKS for it in row]) for row in outputs)
    return Network(tuple(map(_rounded, units)), shares)


def _outputs(model: MLPClassifier) -> tuple[Sequence, Sequence[float]]:
    """Weights and biases for praise and complaint against neutral; of a model of two sides, for the lean to praise."""
    if len(model.classes_) == len(SIDES):
        return _against_neutral(model.classes_, model.coefs_[1].T, model.intercepts_[1])
    return model.coefs_[1].T, model.intercepts_[1]


def _trained(matrix: np.ndarray, sides: Sequence[int], seed: int, how: Mapping[str, float]) -> MLPClassifier:
    # Stopped long before it has learnt every row by heart: more passes do worse on other rows.
    model = MLPClassifier(
        (how["units"],), alpha=how["decay"], learning_rate_init=5e-4, batch_size=128, max_iter=how["passes"], tol=0.0,
        n_iter_no_change=how["passes"], random_state=seed,
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # stopped early on purpose
        return model.fit(matrix, sides)


def _fit_likeness(rows: Sequence[Read]) -> tuple[float, ...]:
    """How much a text is like film lines, not like comments."""
    scaler = StandardScaler()
    matrix = scaler.fit_transform(np.array([it.vector for it in rows]))
    model = LogisticRegression(C=_LIKENESS_C, max_iter=500).fit(matrix, [not it.row.author for it in rows])
    weights = model.coef_[0] / scaler.scale_
    return _rounded([*weights, model.intercept_[0] - weights @ scaler.mean_])


def _rounded(row: Sequence[float]) -> tuple[float, ...]:
    return tuple(round(float(it), 3) for it in row)


def _fitted(matrix: np.ndarray | csr_matrix, rows: Sequence[Read], penalty: float) -> LogisticRegression:
    model = LogisticRegression(C=penalty, max_iter=2000)
    return model.fit(matrix, [it.side for it in rows], sample_weight=[it.row.weight for it in rows])


def _linear(model: LogisticRegression) -> tuple[list, list[float]]:
    return _against_neutral(model.classes_, model.coef_, model.intercept_)


def _against_neutral(classes: Sequence[int], weights: np.ndarray, bias: np.ndarray) -> tuple[list, list[float]]:
    """Weights and bias for praise and for complaint, each against neutral."""
    complaint, neutral, praise = (list(classes).index(side) for side in range(3))
    slopes = [weights[praise] - weights[neutral], weights[complaint] - weights[neutral]]
    return slopes, [float(bias[praise] - bias[neutral]), float(bias[complaint] - bias[neutral])]


def _inputs(it: Read, heads: Heads) -> tuple[dict[str, float], dict[str, float]]:
    quick = inputs_of(it.comment, heads)
    return quick, {**quick, **heads.vectors.inputs(it.vector)}


def _fit_mixing(inputs: Sequence[Mapping[str, float]], rows: Sequence[Read]) -> Mixing:
    names = DictVectorizer(sparse=False)
    matrix = names.fit_transform(inputs)
    slopes, bias = _linear(_fitted(matrix, rows, _MIXING_C))
    keys = [str(name) for name in names.get_feature_names_out()]
    praise, complaint = ({k: round(float(v), 4) for k, v in zip(keys, row, strict=True)} for row in slopes)
    mixing = Mixing(praise, complaint, tuple(round(float(it), 4) for it in bias), {})
    # A film line is never neutral: probabilities must come true of comments.
    comments = [(at, it) for at, it in enumerate(rows) if it.row.author]
    logits = np.array([mixing.read(inputs[at], "") for at, _it in comments])
    return replace(mixing, calibration=_calibrated(logits, [it for _at, it in comments]))


def _calibrated(logits: np.ndarray, rows: Sequence[Read]) -> dict[str, tuple[float, float, float]]:
    """By language a slope and two shifts that make the probabilities come true, held to 1, 0, 0."""
    found = {}
    for language in sorted({it.row.language for it in rows}):
        here = [index for index, it in enumerate(rows) if it.row.language == language]
        sides = np.array([rows[index].side for index in here])
        best = minimize(_loss, np.array([1.0, 0.0, 0.0]), args=(logits[here], sides))
        found[language] = tuple(round(float(it), 4) for it in best.x)
    return found


def _loss(calibration: np.ndarray, logits: np.ndarray, sides: np.ndarray) -> float:
    slope, praise, complaint = calibration
    three = np.stack([slope * logits[:, 1] + complaint, np.zeros(len(logits)), slope * logits[:, 0] + praise], axis=1)
    chosen = three[np.arange(len(sides)), sides]
    held = _HOLD * ((slope - 1) ** 2 + praise**2 + complaint**2)
    return float(np.sum(np.logaddexp.reduce(three, axis=1) - chosen) + held)
