"""What patients' comments are about: our themes by the labels of the framework, and those labels by what is learnt from
other comments.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer

from feedback.understanding import THEME_NAMES, Understanding
from feedback.understanding.theme_words import OTHER
from portal.bench.understanding_fits import PLAIN_C
from portal.bench.understanding_material import Material, Row, Section
from portal.bench.understanding_theme_cv import FOLDS, by_folds
from portal.bench.understanding_theme_kernels import Comments, Elsewhere, parts_of
from portal.bench.understanding_themes import THEMES_OF_LABEL, mapped

LIKELY = 0.3  # a label so likely is given by plain TF-IDF: most have one or two of 43
MAPPED, OWN = "phase 2, mapped to our themes", "phase 2, its own labels"
OURS, PLAIN, UNASKED = "ours by folds", "TF-IDF by folds", "ours by folds, without the question"


def themes(material: Material) -> Section:
    """Micro-F1 of themes on phase 2, the mapped labels and each theme of ours, then the framework's own labels."""
    section = Section()
    triples = [
        (row, set(labels), read)
        for row, read in zip(material.phases["2"], material.understood["2"], strict=True)
        if (labels := [label for label in row["themes"].split("|") if label in THEMES_OF_LABEL])
    ]
    rows, own = [row for row, _labels, _read in triples], [labels for _row, labels, _read in triples]
    ours = [set(mapped(labels)) for labels in own]
    said = {"shipped": [set(read.themes) - {OTHER} for _row, _labels, read in triples]}
    if len(rows) >= FOLDS:
        by_scheme = _learnt(material, triples, {OWN: own, MAPPED: ours})
        _add(section, OWN, by_scheme[OWN], own)
        said |= by_scheme[MAPPED]
    _add(section, MAPPED, said, ours)
    for theme in THEME_NAMES:
        narrowed = {system: [it & {theme} for it in found] for system, found in said.items()}
        _add(section, f"{MAPPED}: {theme}", narrowed, [it & {theme} for it in ours])
    section.notes.append(
        "ours by folds: thresholds are chosen within the other four fifths; it also learns from phase 1's labels, of "
        "comments that are not in phase 2, and with the question hears what the shipped heads do."
    )
    return section


def _add(section: Section, name: str, said: dict[str, list], gold: Sequence) -> None:
    if not any(gold):
        return
    for system, found in said.items():
        pairs = list(zip(found, gold, strict=True))
        hits = sum(len(given & right) for given, right in pairs)
        total = sum(len(given) + len(right) for given, right in pairs)
        section.add(name, system, rows=len(pairs), **{"micro-F1": 2 * hits / total if total else None})


def _learnt(material: Material, triples: Sequence, golds: dict[str, list]) -> dict[str, dict[str, list[set[str]]]]:
    """For each scheme of labels, by system, what is given to each row by what the other folds taught."""
    material.say("themes: by folds …")
    rows = [row for row, _labels, _read in triples]
    alone, other = _comments(material, rows), _phase1(material, rows)
    heard = _heard([read for _row, _labels, read in triples])
    with_question = replace(alone, questions=[row["question"] for row in rows], heard=heard)
    asked, unasked = by_folds(with_question, golds, other), by_folds(alone, golds, other)
    return {
        name: {OURS: asked[name], UNASKED: unasked[name], PLAIN: _plain_by_folds(alone.texts, gold)}
        for name, gold in golds.items()
    }


def _comments(material: Material, rows: Sequence[Row]) -> Comments:
    texts = [row["text"] for row in rows]
    parts = [(owner, part) for owner, text in enumerate(texts) for part in parts_of(text)]
    return Comments(
        texts,
        vectors=material.vectors.matrix(texts),
        parts=material.vectors.matrix([part for _owner, part in parts]),
        owners=[owner for owner, _part in parts],
    )


def _heard(understood: Sequence[Understanding]) -> np.ndarray:
    """What is understood of comments: praise or complaint, how many segments, and the themes by the shipped words."""
    said = [[it.praise, it.sentiment == "praise", it.sentiment == "complaint", len(it.segments)] for it in understood]
    return np.hstack(
        [np.array(said, dtype=float), MultiLabelBinarizer().fit_transform([it.themes for it in understood])]
    )


def _phase1(material: Material, rows: Sequence[Row]) -> Elsewhere:
    """The comments of phase 1 that are not among ``rows``, whatever their case and signs, with their own labels."""
    here = {_letters(row["text"]) for row in rows}
    others = [row for row in material.phases["1"] if _letters(row["text"]) not in here]
    texts = [row["text"] for row in others]
    labels = [{f"{name}: {row.get(name, '')}" for name in ("theme", "subtheme", "criticality")} for row in others]
    return Elsewhere(texts, labels, material.vectors.matrix(texts) if texts else None)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _plain_by_folds(texts: Sequence[str], gold: Sequence) -> list[set[str]]:
    """What plain TF-IDF with a logistic regression for each label gives the rows of the fold that it has not seen."""
    tool = MultiLabelBinarizer()
    matrix = tool.fit_transform(gold)
    surely = np.zeros(matrix.shape)
    for train, test in KFold(FOLDS, shuffle=True, random_state=0).split(texts):
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        first = words.fit_transform([texts[index] for index in train])
        model = OneVsRestClassifier(LogisticRegression(C=PLAIN_C, solver="liblinear")).fit(first, matrix[train])
        surely[test] = model.predict_proba(words.transform([texts[index] for index in test]))
    return [set(tool.classes_[row > LIKELY]) for row in surely]
