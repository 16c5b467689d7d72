"""What people build first: lists of keywords, and VADER's list of English words with weights."""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from feedback.understanding.tokens import entries

GOOD = frozenset(
    entries("""
        good, great, excellent, friendly, helpful, kind, lovely, thank, thanks, brilliant, caring, professional,
        polite, nice, happy, amazing, best, wonderful, fantastic, pleased
    """)
)  # fmt: skip
BAD = frozenset(
    entries("""
        bad, poor, rude, worst, terrible, awful, slow, late, dirty, disappointed, unhelpful, unhappy, waiting,
        waited, long, cancelled, never, not, no
    """)
)  # fmt: skip
DANGER = frozenset(
    entries("""
        suicide, suicidal, die, dead, kill, killed, killing, hurt, harm, abuse, abused, violent, violence, attack,
        attacked, hit, beaten, weapon, knife, overdose, homeless
    """)
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


def words(text: str) -> list[str]:
    """The words of ``text`` in small letters."""
    return _WORD.findall(text.lower())


def keywords(text: str) -> float:
    """How many more good words than bad ones ``text`` has, for each of its words."""
    said = words(text)
    return (sum(word in GOOD for word in said) - sum(word in BAD for word in said)) / max(1, len(said)) ** 0.5


def danger(text: str) -> float:
    """How many words of danger ``text`` has."""
    return float(sum(word in DANGER for word in words(text)))


@cache
def _analyser() -> Any:
    return import_module("vaderSentiment.vaderSentiment").SentimentIntensityAnalyzer()


def vader(text: str) -> float:
    """VADER's compound score, -1.0 to 1.0; its authors take 0.05 and more for positive."""
    return _analyser().polarity_scores(text)["compound"]


def scores() -> dict[str, Callable[[str], float]]:
    """How surely a text is praise, by system; without VADER where it is not installed."""
    return {**({"VADER": vader} if has_vader() else {}), "keywords": keywords}


def has_vader() -> bool:
    """Whether VADER is installed: it comes with the benchmark's packages alone."""
    return find_spec("vaderSentiment") is not None
