"""The parts of ``bench understanding`` in their order, and how their figures stand to the goals."""

import os
from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from portal.bench.understanding_labels import themes
from portal.bench.understanding_language import language
from portal.bench.understanding_material import LANGUAGES, Material, Section
from portal.bench.understanding_plain import has_vader
from portal.bench.understanding_polarity import polarity
from portal.bench.understanding_privacy import names, privacy
from portal.bench.understanding_safety import crisis
from portal.bench.understanding_sentiment import sentiment
from portal.bench.understanding_speed import speed
from portal.bench.understanding_vectors import Vectors

NO_VADER = "VADER is not installed, so it is not compared: install requirements-bench.txt, as `manage.py bench` does."
Options = Mapping[str, Any]
BY_FOLDS, AS_UNDERSTOOD = "ours by folds, with the question", "ours by folds, as understood"
# By name: what is measured, and the folder without which it is not.
SECTIONS: dict[str, tuple[Callable[[Material], Section], str]] = {
    "sentiment": (sentiment, "nhs"),
    "polarity": (polarity, "polarity"),
    "themes": (themes, "nhs"),
    "crisis": (crisis, "crisis"),
    "privacy": (privacy, "pii"),
    "names": (names, "naming"),
    "language": (language, "naming"),
    "speed": (speed, "nhs"),
}
# The goals: section, set, system, figure, and what it must be at least or at most.
GOALS = (
    ("sentiment", "phase 1", BY_FOLDS, "F1", "least", 0.88),
    ("sentiment", "phase 1", BY_FOLDS, "AP", "least", 0.94),
    ("sentiment", "phase 2", BY_FOLDS, "F1", "least", 0.92),
    ("sentiment", "phase 2", BY_FOLDS, "AP", "least", 0.97),
    ("sentiment", "phase 1", "shipped", "F1", "least", 0.84),
    ("sentiment", "phase 2", "shipped", "F1", "least", 0.90),
    ("polarity", "film lines, mean", AS_UNDERSTOOD, "AUC", "least", 0.80),
    ("polarity", "film lines, worst", AS_UNDERSTOOD, "AUC", "least", 0.72),
    ("polarity", "reviews, ro", "shipped", "AUC", "least", 0.96),
    ("themes", "phase 2, its own labels", "ours by folds", "micro-F1", "least", 0.72),
    ("crisis", "urgent comments", "ours", "share alerted", "least", 1.0),
    ("crisis", "ordinary comments", "ours", "alerts per 1,000", "most", 10),
    ("crisis", "moderation rows", "ours by folds", "self-harm AP", "least", 0.88),
    *(
        ("privacy", kind, "ours", "left in clear", "most", 0.02)
        for kind in ("EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "US_SSN", "DOMAIN_NAME")
    ),
    ("privacy", "STREET_ADDRESS", "ours", "left in clear", "most", 0.15),
    ("privacy", "patients' comments", "ours", "ordinary words removed", "most", 0.02),
    ("names", "all", "ours", "own and relatives' names redacted", "least", 0.95),
    ("names", "all", "ours", "staff names kept", "least", 1.0),
    ("language", "all", "ours", "right", "least", 0.985),
    *(("language", name, "ours", "right", "least", 0.96) for name in (*LANGUAGES, "el, in Latin letters")),
    ("speed", "2 processes", "ours, with vectors", "comments/s", "least", 400),
)


def measured(options: Options, say: Callable[[str], None]) -> dict[str, Any]:
    """Every section that there is data for, and the goals. Raises ``CommandError`` for folders of no use."""
    material = Material(options, Vectors(options["vectors"], without=options["without_vectors"]), say)
    if not has_vader():
        say(_(NO_VADER))
    sections = {name: _section(material, name) for name in SECTIONS}
    material.vectors.keep()
    return {
        "bench": "understanding",
        "cores": os.cpu_count(),
        "rows": options["rows"],
        "vader": has_vader(),
        "vectors": material.vectors.available,
        "sections": sections,
        "goals": [_goal(sections, *goal) for goal in GOALS],
    }


def _section(material: Material, name: str) -> dict[str, Any]:
    measure, folder = SECTIONS[name]
    if not material.has(folder):
        note = _("%(section)s: not measured without --%(folder)s.") % {"section": name, "folder": folder}
        return {"lines": [], "notes": [note]}
    material.say(_("%(section)s …") % {"section": name})
    found = measure(material)
    return {"lines": found.lines, "notes": found.notes}


def _goal(sections: Mapping[str, Any], *goal: Any) -> dict[str, Any]:
    section, of, system, figure, side, bound = goal
    lines = (it for it in sections[section]["lines"] if (it["set"], it["system"]) == (of, system))
    found = next((it.get(figure) for it in lines), None)
    holds = None if found is None else (found >= bound if side == "least" else found <= bound)
    name = f"{section}: {of}, {system}: {figure}"
    return {"goal": name, "figure": found, f"at_{side}": bound, "holds": holds}
