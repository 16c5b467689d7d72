"""Logistic regressions by cross-validation: plain TF-IDF, and the method of the shipped heads on the same rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import OneHotEncoder, StandardScaler

FOLDS = 5
ASKED_WORDS = 60  # the first words of a comment, taken together with its question
VECTOR_SHARE = 0.15  # of a unit's deviation: 384 numbers beside a dozen words
PLAIN_C, OURS_C = 4.0, 1.0  # inverse strength of the penalty


@dataclass(frozen=True)
class Rows:
    """Texts with what is known of each: the question, the sentence vector (a matrix), what the rules hear."""

    texts: Sequence[str]
    questions: Sequence[str] = ()
    vectors: np.ndarray | None = None
    heard: Sequence[Mapping[str, float]] = ()

    @property
    def asked(self) -> list[str]:
        """Each question by a number of its own."""
        numbers = {question: str(number) for number, question in enumerate(sorted(set(self.questions)))}
        return [numbers[question] for question in self.questions]


Pair = tuple[csr_matrix, csr_matrix]
Part = Callable[[Rows, np.ndarray, np.ndarray], Pair]


def can_be_folded(praised: np.ndarray) -> bool:
    """Whether every fold can have rows of both sides."""
    return min(praised.sum(), len(praised) - praised.sum()) >= FOLDS


def plain(rows: Rows, praised: np.ndarray) -> np.ndarray:
    """The probability of praise for each row, by words and pairs of words (and the question, if there is one)."""
    return _by_folds(rows, praised, [_words, *([_asked] if rows.questions else [])], PLAIN_C)


def ours(rows: Rows, praised: np.ndarray) -> np.ndarray:
    """The same by words, letters, sentence vectors and what the rules hear, each also together with the question."""
    parts: list[Part] = [_words, _letters, _heard]
    parts += [_vectors] if rows.vectors is not None else []
    if rows.questions:
        parts += [_asked, _asked_words, *([_asked_vectors] if rows.vectors is not None else [])]
    return _by_folds(rows, praised, parts, OURS_C)


def fitted_plain(texts: Sequence[str], praised: np.ndarray) -> Callable[[Sequence[str]], np.ndarray]:
    """Plain TF-IDF fitted to all of ``texts``, to be asked for others: what it costs is measured so."""
    tool = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    model = LogisticRegression(C=PLAIN_C, max_iter=1000).fit(tool.fit_transform(texts), praised)
    return lambda others: model.predict_proba(tool.transform(others))[:, 1]


def _by_folds(rows: Rows, praised: np.ndarray, parts: Sequence[Part], penalty: float) -> np.ndarray:
    found = np.zeros(len(praised))
    for train, test in _folds(praised):
        pairs = [part(rows, train, test) for part in parts]
        model = LogisticRegression(C=penalty, max_iter=500)
        model.fit(hstack([pair[0] for pair in pairs]).tocsr(), praised[train])
        found[test] = model.predict_proba(hstack([pair[1] for pair in pairs]).tocsr())[:, 1]
    return found


def _folds(praised: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    return StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(praised, praised)


def _of(values: Sequence, indexes: np.ndarray) -> list:
    return [values[index] for index in indexes]


def _counted(tool: TfidfVectorizer, texts: Sequence[str], train: np.ndarray, test: np.ndarray) -> Pair:
    return tool.fit_transform(_of(texts, train)), tool.transform(_of(texts, test))


def _words(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    return _counted(TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True), rows.texts, train, test)


def _letters(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    tool = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True)
    return _counted(tool, rows.texts, train, test)


def _heard(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    tool = DictVectorizer()
    return tool.fit_transform(_of(rows.heard, train)), tool.transform(_of(rows.heard, test))


def _vectors(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    scaler = StandardScaler().fit(rows.vectors[train])
    first, second = (csr_matrix(scaler.transform(rows.vectors[which]) * VECTOR_SHARE) for which in (train, test))
    return first, second


def _asked(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    tool = OneHotEncoder(handle_unknown="ignore")
    first, second = ([[it] for it in _of(rows.asked, which)] for which in (train, test))
    return tool.fit_transform(first).tocsr(), tool.transform(second).tocsr()


def _asked_words(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    both = zip(rows.asked, rows.texts, strict=True)
    texts = [" ".join(f"{asked}_{word}" for word in text.lower().split()[:ASKED_WORDS]) for asked, text in both]
    tool = TfidfVectorizer(min_df=2, token_pattern=r"\S+")  # noqa: S106 - a pattern, no password
    return _counted(tool, texts, train, test)


def _asked_vectors(rows: Rows, train: np.ndarray, test: np.ndarray) -> Pair:
    pairs = zip(_vectors(rows, train, test), _asked(rows, train, test), strict=True)
    first, second = (
        hstack([vector.multiply(asked[:, [column]]) for column in range(asked.shape[1])]).tocsr()
        for vector, asked in pairs
    )
    return first, second
