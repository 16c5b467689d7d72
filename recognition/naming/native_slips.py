"""Slips in Greek and Cyrillic: one letter there is often two in Latin, so a slip of one looks like more.

Letters that swapped, were doubled or put in, or were left out; the alphabets are those of Greek and Ukrainian.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from feedback.understanding.people_text import fold

_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
# Letters that become two or more Latin ones; a lost one of the others is a slip in Latin as well.
_LONG = {"el": "θχψξ", "uk": "жхцчшщюяєї"}
LONGEST = 16  # letters; longer words are left alone


@lru_cache(maxsize=1 << 11)
def neighbours(written: str) -> frozenset[str]:
    """The folded forms of the words from which ``written`` differs by one letter of its own script.

    Empty for a word in Latin letters, and for one longer than ``LONGEST``.
    """
    language = "el" if _GREEK.search(written) else "uk" if _CYRILLIC.search(written) else ""
    if not language or len(written) > LONGEST:
        return frozenset()
    return frozenset(map(fold, _one_away(written.lower(), _LONG[language]))) - {fold(written)}


def _one_away(word: str, letters: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
        for letter in letters:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]
    yield from (word + letter for letter in letters)
