"""What a comment is about as a whole: which language it is in, and whether somebody tells of a service at all."""

import re

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_text import Row, row_of

_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]{3}")
_CYRILLIC = re.compile("[\u0400-\u04ff]{3}")
_YEAR = re.compile(r"(?<!\d)1[0-9]{3}(?!\d)|(?<!\d)20[0-9]{2}(?!\d)")
READ = 60  # words by which the language is told
LITTLE = -1  # signs of a report that are too few to make a text one
_LONG = 15  # words of a text that would hold a sign of a service if it were about one


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
    counts = {language: sum(key in words for key in keys) for language, words in lexicon.ORDINARY_IN.items()}
    return max(counts, key=counts.__getitem__)


def service_signs(row: Row, language: str) -> int:
    """Above nought for people telling of a service, below for news and encyclopedias, nought where little is said."""
    keys = set(row.keys)
    told = len(keys & lexicon.SERVICE_IN.get(language, lexicon.SERVICE))
    news = keys & lexicon.NEWS_IN.get(language, lexicon.NEWS_IN["en"])
    offices = news & lexicon.PUBLIC_BEFORE  # "president", "actor": they say it twice
    return 2 * told - len(news) - len(offices) - (2 if _YEAR.search(row.text) else 0)


def is_report(text: str, language: str = "") -> bool:
    """Whether ``text`` reads like a report about other things, and nobody tells in it of a service they used."""
    row = row_of(text)
    signs = service_signs(row, spoken(row, language))
    return signs < LITTLE or (signs <= 0 and len(row) >= _LONG)
