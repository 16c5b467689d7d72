"""Praise or not: patients' comments with the sentiment that those who read them for the hospitals gave."""

from collections.abc import Mapping, Sequence

import numpy as np
from sklearn.metrics import average_precision_score, f1_score

from feedback.understanding.context import Context
from feedback.understanding.heads import shipped
from feedback.understanding.judging import Comment, inputs_of
from feedback.understanding.tokens import Words
from portal.bench import understanding_fits as fits
from portal.bench.understanding_material import Material, Row, Section
from portal.bench.understanding_plain import scores

# This organisation's readers coded plain praise ("very good service") as neutral.
STRICT_ABOUT_PRAISE = "Trust B"
LIKELIER = 0.5
LEAST = {"VADER": 0.05, "keywords": 1e-9}  # from where each says praise

Scores = Mapping[str, tuple[np.ndarray, np.ndarray]]  # by system: whether it says praise, and how surely


def sentiment(material: Material) -> Section:
    """F1 and average precision of praise, by phase, for every system."""
    section = Section()
    for phase, rows in material.phases.items():
        kept = [index for index, row in enumerate(rows) if row["polarity"]]
        said = _scores(material, phase, kept)
        praised = np.array([rows[index]["polarity"] == "compliment" for index in kept])
        _add(section, f"phase {phase}", said, praised, np.ones(len(kept), dtype=bool))
        if phase == "1":
            others = np.array([rows[index]["organisation"] != STRICT_ABOUT_PRAISE for index in kept])
            _add(section, f"phase 1 without {STRICT_ABOUT_PRAISE}", said, praised, others)
    section.notes.append(
        "shipped: no row of these was learnt from; phase 1 without its questions, which are opaque. by folds: "
        "fitted to the other four fifths of these rows."
    )
    return section


def _add(section: Section, name: str, by_system: Scores, praised: np.ndarray, which: np.ndarray) -> None:
    gold = praised[which]
    if not gold.any() or gold.all():
        return
    for system, (said, surely) in by_system.items():
        section.add(
            name,
            system,
            rows=len(gold),
            F1=f1_score(gold, said[which]),
            AP=average_precision_score(gold, surely[which]),
        )


def _scores(material: Material, phase: str, kept: Sequence[int]) -> Scores:
    rows = [material.phases[phase][index] for index in kept]
    understood = [material.understood[phase][index] for index in kept]
    texts = [row["text"] for row in rows]
    plain = {name: np.array([score(text) for text in texts]) for name, score in scores().items()}
    said = np.array([it.sentiment == "praise" for it in understood])
    return {
        "shipped": (said, np.array([it.praise for it in understood])),
        **_by_folds(material, rows),
        "always yes": (np.ones(len(rows), dtype=bool), np.ones(len(rows))),
        **{name: (found >= LEAST[name], found) for name, found in plain.items()},
    }


def _by_folds(material: Material, rows: Sequence[Row]) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    praised = np.array([row["polarity"] == "compliment" for row in rows])
    if not fits.can_be_folded(praised):
        return {}
    texts, questions = [row["text"] for row in rows], [row["question"] for row in rows]
    vectors = material.vectors.matrix(texts)
    alone = fits.Rows(texts, (), vectors, [_heard(row["text"], "") for row in rows])
    asked = fits.Rows(texts, questions, vectors, [_heard(row["text"], row["question"]) for row in rows])
    found = {
        "ours by folds": fits.ours(alone, praised),
        "ours by folds, with the question": fits.ours(asked, praised),
        "TF-IDF by folds": fits.plain(alone, praised),
        "TF-IDF by folds, with the question": fits.plain(asked, praised),
    }
    return {name: (surely > LIKELIER, surely) for name, surely in found.items()}


def _heard(text: str, question: str) -> Mapping[str, float]:
    heads = shipped()
    return inputs_of(Comment.parted(Words(text), "en", (), Context(question), heads), heads)
