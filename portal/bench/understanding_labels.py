"""What patients' comments are about: our themes by the labels of the framework, and those labels by plain TF-IDF."""

from collections.abc import Sequence

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import KFold
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer, OneHotEncoder, StandardScaler

from feedback.understanding import THEME_NAMES
from feedback.understanding.theme_words import OTHER
from portal.bench.understanding_fits import PLAIN_C
from portal.bench.understanding_material import Material, Section
from portal.bench.understanding_themes import THEMES_OF_LABEL, mapped

FOLDS = 5
RIDGE, SHARE = 10.0, 0.15  # the penalty, and of a unit's deviation: vectors beside a dozen zeros and ones
LIKELY = 0.3  # a label so likely is given: most have one or two of 43
MAPPED, OWN = "phase 2, mapped to our themes", "phase 2, its own labels"


def themes(material: Material) -> Section:
    """Micro-F1 of themes on phase 2, the mapped labels and each theme of ours, then the framework's own labels."""
    section = Section()
    pairs = [
        (row, set(labels), read)
        for row, read in zip(material.phases["2"], material.understood["2"], strict=True)
        if (labels := [label for label in row["themes"].split("|") if label in THEMES_OF_LABEL])
    ]
    texts, labels = [row["text"] for row, _labels, _read in pairs], [labels for _row, labels, _read in pairs]
    gold = [mapped(each) for each in labels]
    said = {"shipped": [set(read.themes) - {OTHER} for _row, _labels, read in pairs]}
    if len(pairs) >= FOLDS:
        said["TF-IDF by folds"] = _by_folds(texts, gold)
        beside = _beside(material, pairs)
        said["ours by folds"] = _by_folds(texts, gold, beside)
        own = {"ours by folds": _by_folds(texts, labels, beside), "TF-IDF by folds": _by_folds(texts, labels)}
        _add(section, OWN, own, labels)
    _add(section, MAPPED, said, gold)
    for theme in THEME_NAMES:
        narrowed = {system: [it & {theme} for it in found] for system, found in said.items()}
        _add(section, f"{MAPPED}: {theme}", narrowed, [it & {theme} for it in gold])
    return section


def _add(section: Section, name: str, said: dict[str, list], gold: Sequence) -> None:
    if not any(gold):
        return
    for system, found in said.items():
        pairs = list(zip(found, gold, strict=True))
        hits = sum(len(given & right) for given, right in pairs)
        total = sum(len(given) + len(right) for given, right in pairs)
        section.add(name, system, rows=len(pairs), **{"micro-F1": 2 * hits / total if total else None})


def _by_folds(texts: Sequence[str], gold: Sequence, beside: np.ndarray | None = None) -> list[set[str]]:
    """What plain TF-IDF with a logistic regression for each label gives the rows of the fold that it has not seen.

    With ``beside``, a row of numbers for each text, a ridge regression on these counts as much.
    """
    tool = MultiLabelBinarizer()
    matrix = tool.fit_transform(gold)
    surely = np.zeros(matrix.shape)
    for train, test in KFold(FOLDS, shuffle=True, random_state=0).split(texts):
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        first = words.fit_transform([texts[index] for index in train])
        model = OneVsRestClassifier(LogisticRegression(C=PLAIN_C, solver="liblinear")).fit(first, matrix[train])
        surely[test] = model.predict_proba(words.transform([texts[index] for index in test]))
        if beside is not None:
            ridge = Ridge(alpha=RIDGE).fit(beside[train], matrix[train])
            surely[test] = (surely[test] + ridge.predict(beside[test])) / 2
    return [set(tool.classes_[row > LIKELY]) for row in surely]


def _beside(material: Material, pairs: Sequence) -> np.ndarray:
    """The question asked, the themes that the shipped words give, and the sentence vector where there are any."""
    questions = OneHotEncoder(sparse_output=False).fit_transform([[row["question"]] for row, _labels, _read in pairs])
    given = MultiLabelBinarizer().fit_transform([read.themes for _row, _labels, read in pairs])
    vectors = material.vectors.matrix([row["text"] for row, _labels, _read in pairs])
    if vectors is None:
        return np.hstack([questions, given])
    return np.hstack([questions, given, StandardScaler().fit_transform(vectors) * SHARE])
