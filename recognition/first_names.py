"""A letter by first name alone, for the public, and by no name at all. Pure."""

import re

from portal.directory.folding import fold

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
STEM = 4  # letters; what follows them differs by case: Kowalska, Kowalskiej


def by_first_name(words: tuple[str, str, str], called: str, family: str) -> tuple[str, str, str]:
    """``words`` (before the name, the name, after it) with ``called`` for the name, and no ``family`` name anywhere.

    A name that is written as one word and begins as ``called`` does stays as the citizen wrote it: "Marysiu".
    """
    before, name, after = words
    alone = len(WORD.findall(name)) == 1 and fold(name)[:3] == fold(called)[:3]
    return _without(before, called, family), name if alone or not name else called, _without(after, called, family)


def places_of(text: str, *names: str) -> list[tuple[int, int]]:
    """Where in ``text`` a word in capitals stands that is one of ``names``, or a form of it."""
    stems = [fold(part)[: max(STEM, len(part) - 2)] for name in names for part in WORD.findall(name) if len(part) > 2]
    words = (it for it in WORD.finditer(text) if it[0][0].isupper())
    return [it.span() for it in words if any(fold(it[0]).startswith(stem) for stem in stems)]


def _without(text: str, called: str, family: str) -> str:
    said, at = "", 0
    for start, end in places_of(text, family):
        said, at = said + text[at:start] + called, end
    return said + text[at:]
