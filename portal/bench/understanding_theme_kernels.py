"""How alike comments are: by words, letters, sentence vectors, parts, the question, and another scheme's labels.

Every matrix has a row for each comment and a column for each comment; where something is counted or centred, only the
rows learnt from are looked at.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import MultiLabelBinarizer

PARTS = 12  # of a comment that are looked at
_BREAKS = re.compile(r"[.!?;,\n]+|\b(?:and|but|also|however)\b")
_LEAST_PART = 3  # characters
_WIDE = 2.0  # parts are near only where they mean much the same; whole comments at half of that
PENALTY = 0.3  # on the other scheme's ridge regression


@dataclass(frozen=True)
class Comments:
    """Texts and what is known of each: the question (or none), the sentence vector, and the parts' own vectors.

    ``vectors`` is n × 384 or None; ``owners`` says for each row of ``parts`` (m × 384) whose part it is.
    ``heard`` is what is known of each besides, in numbers (n × k), or None.
    """

    texts: Sequence[str]
    questions: Sequence[str] = ()
    vectors: np.ndarray | None = None
    parts: np.ndarray | None = None
    owners: Sequence[int] = ()
    heard: np.ndarray | None = None


@dataclass(frozen=True)
class Elsewhere:
    """Comments labelled by another scheme, one or more labels each, none of them among those that are measured."""

    texts: Sequence[str]
    labels: Sequence[Sequence[str]]
    vectors: np.ndarray | None = None


def parts_of(text: str) -> list[str]:
    """The parts of ``text`` between stops, commas and joining words, at most ``PARTS``; itself if it has one."""
    found = [part.strip() for part in _BREAKS.split(text)]
    found = [part for part in found if len(part) >= _LEAST_PART]
    return found[:PARTS] if len(found) > 1 else [text]


def likenesses(comments: Comments, train: np.ndarray, elsewhere: np.ndarray | None) -> dict[str, np.ndarray]:
    """Matrices (n × n, float32) by name. ``elsewhere``: each comment's scores by another scheme (n × k), or None."""
    texts = [comments.texts[index] for index in train]
    found = {name: _alike(tool.fit(texts).transform(comments.texts)) for name, tool in _counters().items()}
    if comments.questions:
        asked = np.array(comments.questions)
        found["question"] = (asked[:, None] == asked[None]).astype(np.float32)
    if comments.vectors is not None and comments.parts is not None:
        found["vectors"] = _near(_centred(comments.vectors, comments.vectors[train]), 1.0)
        mean = comments.vectors[train]
        found["parts"] = _set_likeness(_centred(comments.parts, mean), comments.owners, len(comments.texts))
    if elsewhere is not None:
        spread = np.maximum(elsewhere[train].std(axis=0), 1e-6)
        found["elsewhere"] = _product(_unit((elsewhere - elsewhere[train].mean(axis=0)) / spread))
    return found


def scores_elsewhere(comments: Comments, other: Elsewhere) -> np.ndarray | None:
    """How much of each label of ``other`` a ridge regression on its rows finds in ``comments`` (n × k).

    None if ``other`` has no rows.
    """
    if not other.texts:
        return None
    both = Comments(
        [*other.texts, *comments.texts],
        vectors=None if other.vectors is None else np.vstack([other.vectors, comments.vectors]),
    )
    there = np.arange(len(other.texts))
    tools = [_alike(tool.fit(other.texts).transform(both.texts), len(there)) / 3 for tool in _counters().values()]
    alike = sum(tools)
    if both.vectors is not None:
        vectors = _centred(both.vectors, other.vectors)
        alike += 2 / 3 * np.exp(_product(vectors, vectors[there]) - 1)
    labels = MultiLabelBinarizer().fit_transform(other.labels).astype(np.float32)
    square = alike[there] + PENALTY * np.eye(len(there), dtype=np.float32)
    return alike[len(there) :] @ np.linalg.solve(square, labels - labels.mean(axis=0))


def _counters() -> Mapping[str, TfidfVectorizer]:
    return {
        "words": TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\b\w+\b"),  # noqa: S106 - a pattern, no password
        "letters": TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    }


def _alike(counted: csr_matrix, columns: int | None = None) -> np.ndarray:
    counted = counted.astype(np.float32)
    return (counted @ counted[:columns].T).toarray()


def _product(left: np.ndarray, right: np.ndarray | None = None) -> np.ndarray:
    return (left @ (left if right is None else right).T).astype(np.float32)


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _centred(rows: np.ndarray, known: np.ndarray) -> np.ndarray:
    return _unit(rows - known.mean(axis=0)).astype(np.float32)


def _near(rows: np.ndarray, width: float) -> np.ndarray:
    return np.exp(width * (_product(rows) - 1))


def _set_likeness(parts: np.ndarray, owners: Sequence[int], count: int) -> np.ndarray:
    """The sum over all pairs of parts of two comments, in proportion to each one's own."""
    whose = csr_matrix((np.ones(len(owners), np.float32), (owners, np.arange(len(owners)))), shape=(count, len(owners)))
    sums = whose @ (whose @ _near(parts, _WIDE)).T
    own = np.sqrt(np.diag(sums))
    return (sums / own[:, None] / own[None]).astype(np.float32)
