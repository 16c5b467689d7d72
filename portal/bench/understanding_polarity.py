"""Praise or complaint in six languages: film lines, and Romanian reviews of goods."""

from collections.abc import Sequence
from warnings import catch_warnings, simplefilter

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold
from sklearn.neighbors import NearestNeighbors

from feedback.training import fitting
from feedback.training.rows import FILM_WEIGHT, TrainingRow, own_rows
from feedback.understanding import understand
from feedback.understanding.heads import verdict
from feedback.understanding.judging import inputs_of
from feedback.understanding.rulebook import Rulebook
from portal.bench import understanding_fits as fits
from portal.bench.understanding_material import Material, Row, Section
from portal.bench.understanding_plain import scores

FOLDS = 4
ALIKE = 0.06  # the cosine distance under which two lines are one line, or its translations
NEIGHBOURS = 4
FILMS, REVIEWS, MEAN, WORST = "film lines", "reviews, ro", "film lines, mean", "film lines, worst"


def polarity(material: Material) -> Section:
    """AUC of praise by language: the shipped heads, the same training by folds, and what people build first."""
    section = Section()
    lines = material.by_language("polarity", "xed_lines.csv")
    rows = [row for here in lines.values() for row in here]
    systems = {"shipped (fitted to these rows)": _shipped(material, rows), **_plain(lines)}
    if material.vectors.available and len(rows) >= FOLDS:
        material.say("polarity: the heads' training by folds …")
        systems |= _retrained(material, rows)
    for system, surely in systems.items():
        _add(section, system, rows, surely)
    reviews = material.rows("polarity", "laroseda.csv")
    for system, surely in {
        "shipped": _shipped(material, [{**row, "language": "ro"} for row in reviews]),
        **_plain({"ro": reviews}),
    }.items():
        section.add(REVIEWS, system, rows=len(reviews), AUC=_auc(reviews, surely))
    section.notes.append(
        "film lines: the shipped heads were FITTED to these very rows, so theirs is no estimate. by folds: the same "
        "training on our own comments and the film lines of the other folds; lines nearly alike stay in one fold."
    )
    return section


def _add(section: Section, system: str, rows: Sequence[Row], surely: np.ndarray) -> None:
    """A line for each language, then their mean and the worst."""
    languages = np.array([row["language"] for row in rows])
    found = []
    for language in dict.fromkeys(languages):
        here = [row for row in rows if row["language"] == language]
        auc = _auc(here, surely[languages == language])
        section.add(f"{FILMS}, {language}", system, rows=len(here), AUC=auc)
        found += [auc] if auc is not None else []
    if found:
        section.add(MEAN, system, rows=len(rows), AUC=float(np.mean(found)))
        section.add(WORST, system, rows=len(rows), AUC=min(found))


def _praised(rows: Sequence[Row]) -> np.ndarray:
    return np.array([row["polarity"] == "positive" for row in rows])


def _auc(rows: Sequence[Row], surely: np.ndarray) -> float | None:
    praised = _praised(rows)
    return roc_auc_score(praised, surely) if praised.any() and not praised.all() else None


def _plain(lines: dict[str, list[Row]]) -> dict[str, np.ndarray]:
    texts = [row["text"] for here in lines.values() for row in here]
    found = {name: np.array([score(text) for text in texts]) for name, score in scores().items()}
    if all(fits.can_be_folded(_praised(here)) for here in lines.values()):
        each = [fits.plain(fits.Rows([row["text"] for row in here]), _praised(here)) for here in lines.values()]
        found["TF-IDF by folds"] = np.concatenate(each)
    return found


def _shipped(material: Material, rows: Sequence[Row]) -> np.ndarray:
    with material.vectors.instead():
        return np.array([understand(row["text"], language=row["language"]).praise for row in rows])


def _read(row: Row, vector: np.ndarray) -> fitting.Read:
    side = "praise" if row["polarity"] == "positive" else "complaint"
    line = TrainingRow(row["text"], row["language"], side, f"film-{row['id']}", weight=FILM_WEIGHT)
    return fitting.read(line, vector)


def _retrained(material: Material, rows: Sequence[Row]) -> dict[str, np.ndarray]:
    """What heads say that were fitted without the fold of a line."""
    own = [fitting.read(row, np.array(material.vectors.vector(row.text))) for row in own_rows()]
    films = [_read(row, np.array(material.vectors.vector(row["text"]))) for row in rows]
    found = np.zeros((len(films), 4))
    for train, test in GroupKFold(FOLDS).split(films, groups=_alike(films)):
        with catch_warnings():
            simplefilter("ignore", ConvergenceWarning)  # the networks are stopped early on purpose
            rulebook = Rulebook(heads=fitting.fit([*own, *(films[index] for index in train)]))
        with material.vectors.instead():
            found[test] = [_said(films[index], rulebook) for index in test]
    names = ("quick", "slow", "vectors alone", "as understood")
    return {f"ours by folds, {name}": found[:, column] for column, name in enumerate(names)}


def _said(film: fitting.Read, rulebook: Rulebook) -> tuple[float, float, float, float]:
    heads, spoken = rulebook.heads, film.row.language
    inputs, seen = inputs_of(film.comment, heads), heads.vectors.read(film.vector.tolist())
    both = {**inputs, **heads.vectors.inputs(film.vector)}
    return (
        verdict(heads.quick.read(inputs, spoken)).praise,
        verdict(heads.slow.read(both, spoken)).praise,
        seen.lean,
        understand(film.row.text, language=spoken, rulebook=rulebook).praise,
    )


def _alike(films: Sequence[fitting.Read]) -> np.ndarray:
    """A number for each line, the same for lines that are nearly alike, also by way of others."""
    matrix = np.array([film.vector for film in films])
    tool = NearestNeighbors(n_neighbors=min(NEIGHBOURS, len(films)), metric="cosine").fit(matrix)
    distances, near = tool.kneighbors(matrix)
    first, column = np.nonzero(distances < ALIKE)
    second = near[first, column]
    joined = csr_matrix((np.ones(len(first)), (first, second)), shape=(len(films), len(films)))
    return connected_components(joined, directed=False)[1]
