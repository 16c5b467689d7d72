"""Turns of phrase with gaps, found among the words of a comment: they weigh as one, whatever words are in them."""

from collections.abc import Callable

from feedback.understanding import turn_words as tables
from feedback.understanding.greeklish import sound
from feedback.understanding.lexicon import Hit
from feedback.understanding.phrases import Rules, lines
from feedback.understanding.tokens import Words, entries, fold

_ASKED_FOR = -1.3  # logits of "Better signs", as of "it would help"
_FEW = 7  # words of a sentence that is nothing but such a wish
_STOPS = frozenset(".?!;")


def _rules(language: str, spell: Callable[[str], str] | None = None) -> Rules:
    return Rules((line, weight, spell) for weight, table in tables.TURNS[language].items() for line in lines(table))


_RULES = {language: _rules(language) for language in tables.TURNS}
_GREEKLISH = _rules("el", sound)
_COMPARATIVES = {language: {*entries(fold(table))} for language, table in tables.COMPARATIVES.items()}
_THAN = {language: {*entries(fold(table))} for language, table in tables.THAN.items()}


def turns(words: Words, language: str) -> list[Hit]:
    """The turns of phrase in ``words`` in order, each a ``Hit`` whose value is a weight; they do not overlap.

    Where two would, the one that comes first in the tables counts. Languages without a table have none.
    """
    if language not in _RULES:
        return []
    plain = " ".join(words.words)
    in_latin = language == "el" and not words.in_greek
    if in_latin:
        plain = " ".join(sound(word) or word for word in words.words)
    taken: set[int] = set()
    found = []
    for match, weight in (_GREEKLISH if in_latin else _RULES[language]).matches(plain):
        first = plain.count(" ", 0, match.start())
        span = range(first, first + match.group().strip().count(" ") + 1)
        if taken.isdisjoint(span):
            taken.update(span)
            found.append(Hit(span[0], span[-1], weight))
    found += (hit for hit in _asked_for(words, language) if hit.first not in taken)
    return sorted(found)


def _asked_for(words: Words, language: str) -> list[Hit]:
    """The comparatives that begin a short sentence: "More chairs", and not "Better than before"."""
    said = words.words
    if not said or said[0] not in _COMPARATIVES[language]:
        return []
    end = next((index for index, word in enumerate(said) if word in _STOPS), len(said))
    rest = said[1:end]
    wished = rest and rest[0].isalnum() and len(rest) < _FEW and _THAN[language].isdisjoint(rest)
    return [Hit(0, 0, _ASKED_FOR)] if wished else []
