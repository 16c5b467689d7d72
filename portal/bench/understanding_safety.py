"""Whether danger is seen, and how often somebody is called for nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from sklearn.metrics import average_precision_score
from sklearn.model_selection import StratifiedKFold

from feedback.training import danger as training
from feedback.understanding import Alarm, AlarmKind, Severity, understand
from feedback.understanding import danger as trained
from portal.bench import understanding_fits as fits
from portal.bench.understanding_material import Material, Row, Section
from portal.bench.understanding_plain import danger, has_vader, vader

VADER_DIRE = -0.6  # so dark a comment would be looked at, if VADER were all there is
URGENT, ORDINARY, MODERATION = "urgent comments", "ordinary comments", "moderation rows"


def crisis(material: Material) -> Section:
    """Urgent comments alerted, alerts among ordinary ones, and how well self-harm is told from the rest."""
    section = Section()
    rows = material.rows("crisis", "nhs_comments.csv", all_of_them=True)
    urgent = [row["text"] for row in rows if row["label"] == "urgent"]
    doubtful = {row["text"] for row in rows if row["label"] != "not_urgent"}
    _urgent(section, urgent)
    if material.has("nhs"):
        _ordinary(section, material, doubtful)
    else:
        section.notes.append("alerts among ordinary comments: not measured without --nhs.")
    _self_harm(section, material, material.rows("crisis", "moderation_samples.csv"))
    return section


def _urgent(section: Section, texts: list[str]) -> None:
    found = {"ours": [any(map(_calls, understand(text).safety)) for text in texts], **_plain(texts)}
    for system, called in found.items():
        section.add(
            URGENT, system, rows=len(texts), alerted=sum(called), **{"share alerted": sum(called) / max(1, len(texts))}
        )


def _plain(texts: list[str]) -> dict[str, list[bool]]:
    found = {"keywords": [danger(text) > 0 for text in texts]}
    return found | ({"VADER": [vader(text) < VADER_DIRE for text in texts]} if has_vader() else {})


def _calls(alarm: Alarm) -> bool:
    return alarm.severity is Severity.URGENT


def _ordinary(section: Section, material: Material, doubtful: set[str]) -> None:
    each = {
        row["text"]: read.safety
        for phase, rows in material.phases.items()
        for row, read in zip(rows, material.understood[phase], strict=True)
        if row["text"] not in doubtful
    }
    found = {"ours": [any(map(_calls, alarms)) for alarms in each.values()], **_plain([*each])}
    held = [bool(alarms) and not any(map(_calls, alarms)) for alarms in each.values()]
    for system, called in found.items():
        more = {"held per 1,000": 1000 * sum(held) / len(each)} if system == "ours" else {}
        section.add(ORDINARY, system, rows=len(each), **{"alerts per 1,000": 1000 * sum(called) / len(each)}, **more)


def _self_harm(section: Section, material: Material, rows: list[Row]) -> None:
    rows = [row for row in rows if row["self_harm"]]
    texts, gold = [row["text"] for row in rows], np.array([row["self_harm"] == "1" for row in rows])
    if not gold.any():
        return
    found = {
        "shipped (fitted to these rows)": np.array([_surely(understand(text).safety) for text in texts]),
        "keywords": np.array([danger(text) for text in texts]),
    }
    if has_vader():
        found["VADER"] = -np.array([vader(text) for text in texts])
    if fits.can_be_folded(gold):
        found["TF-IDF by folds"] = fits.plain(fits.Rows(texts), gold)
        if material.vectors.available:
            material.say("crisis: the score's training by folds …")
            found["ours by folds"] = _by_folds(texts, gold)
    for system, surely in found.items():
        section.add(MODERATION, system, rows=len(rows), **{"self-harm AP": average_precision_score(gold, surely)})


def _surely(alarms: tuple[Alarm, ...]) -> float:
    return max((alarm.score for alarm in alarms if alarm.kind is AlarmKind.SELF_HARM), default=0.0)


def _by_folds(texts: Sequence[str], gold: np.ndarray) -> np.ndarray:
    """How surely self-harm is understood with a score that was fitted to the other folds and our own sentences."""
    posts = [training.DangerRow(text, "en", bool(told), post=True) for text, told in zip(texts, gold, strict=True)]
    own, found = [*training.own_rows()], np.zeros(len(posts))
    for train, test in StratifiedKFold(fits.FOLDS, shuffle=True, random_state=0).split(posts, gold):
        head = training.fit([*(posts[index] for index in train), *own], training.whole_vector)
        with _instead(head):
            found[test] = [_surely(understand(texts[index]).safety) for index in test]
    return found


@contextmanager
def _instead(head: trained.Head) -> Iterator[None]:
    """Within, ``head`` is the one that understanding asks."""
    before, trained.shipped = trained.shipped, lambda: head
    try:
        yield
    finally:
        trained.shipped = before
