"""Which language's rules of names hold in a comment, where nobody has said it."""

import re

from feedback.understanding.people_lexicon import ORDINARY_IN
from feedback.understanding.people_text import Row

_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]{3}")
_CYRILLIC = re.compile("[\u0400-\u04ff]{3}")
READ = 60  # words that are looked at


def spoken(row: Row, declared: str = "") -> str:
    """An ISO 639-1 code for ``row``: what its script says, else what was ``declared``, else what its words say.

    English where nothing tells.
    """
    if _GREEK.search(row.text):
        return "el"
    if _CYRILLIC.search(row.text):
        return "uk"
    return declared[:2].lower() or _by_words(row.keys[:READ])


def _by_words(keys: list[str]) -> str:
    counts = {language: sum(key in words for key in keys) for language, words in ORDINARY_IN.items()}
    return max(counts, key=counts.__getitem__)
