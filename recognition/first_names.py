"""A letter for the public: its owner by first name alone. Pure."""

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


def _without(text: str, called: str, family: str) -> str:
    stems = [fold(part)[: max(STEM, len(part) - 2)] for part in WORD.findall(family) if len(part) >= STEM]

    def first(match: re.Match) -> str:
        word = match[0]
        return called if word[0].isupper() and any(fold(word).startswith(stem) for stem in stems) else word

    return WORD.sub(first, text)
