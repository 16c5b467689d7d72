"""What comments are about: the themes, the A-11 driver of each, and their words in six languages.

A file of words holds three tables. ``WORDS``: whoever writes one of these speaks of the theme. ``IN_PRAISE``: these
speak of it only where the segment praises; a bare "nurse" in praise is about the nurse, in a complaint it rarely is.
``NOTHING``: phrases that hold a word of another table and speak of no theme ("late husband").
Entries are parted by commas; ``(a|b)`` is either; ``*`` at the end: every word that begins so. Case and accents do not
count. The keys of the themes are what is stored.
"""

from collections.abc import Mapping

from feedback.understanding import (
    themes_english,
    themes_greek,
    themes_italian,
    themes_polish,
    themes_romanian,
    themes_spanish,
)

OTHER = "other"
DRIVERS = {
    "staff_manner": "employee",
    "communication": "transparency",
    "waiting": "efficiency",
    "access": "ease",
    "environment": "other",
    "process": "ease",
    "digital": "ease",
    "outcome": "effectiveness",
    "dignity": "humanity",
    "safety": "humanity",
    OTHER: "other",
}
_FILES = {
    "en": themes_english,
    "es": themes_spanish,
    "it": themes_italian,
    "pl": themes_polish,
    "ro": themes_romanian,
    "el": themes_greek,
}
WORDS: Mapping[str, Mapping[str, str]] = {language: file.WORDS for language, file in _FILES.items()}
IN_PRAISE: Mapping[str, Mapping[str, str]] = {language: file.IN_PRAISE for language, file in _FILES.items()}
NOTHING: Mapping[str, str] = {language: file.NOTHING for language, file in _FILES.items()}


def shipped_words(theme: str) -> list[tuple[str, str]]:
    """Each language with the words that speak of ``theme`` in it, as the tables have them; without empty ones."""
    both = ((language, (words.get(theme), IN_PRAISE[language].get(theme))) for language, words in WORDS.items())
    joined = ((language, " ".join(", ".join(filter(None, tables)).split())) for language, tables in both)
    return [(language, words) for language, words in joined if words]
