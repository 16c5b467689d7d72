"""Many words and phrases found in one pass over a text (Aho and Corasick's automaton)."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import ahocorasick

from feedback.understanding.tokens import Words, norm


class Hit(NamedTuple):
    """An entry found: the indexes of its first and last word (inclusive), and what the table says of it."""

    first: int
    last: int
    value: object


class Lexicon:
    """A table of entries with a value each, ready to be looked for.

    An entry is a word or a phrase; one that ends with ``*`` matches every word that begins so. Of entries that begin
    at the same word the longest counts, and entries do not overlap. A later row for the same entry replaces the first.
    """

    __slots__ = ("_automaton",)

    def __init__(self, rows: Iterable[tuple[str, object]], spell: Callable[[str], str] | None = None) -> None:
        self._automaton = ahocorasick.Automaton()
        for entry, value in rows:
            phrase = norm(entry.rstrip("*"))
            if spell:
                phrase = "  ".join(spell(word) or word for word in phrase.split())
            if phrase:
                key = f" {phrase}" if entry.endswith("*") else f" {phrase} "
                self._automaton.add_word(key, (len(key), value))
        self._automaton.make_automaton()

    def hits(self, words: Words) -> list[Hit]:
        """Every entry found in ``words``, in order."""
        if not words.joined or not len(self._automaton):
            return []
        longest: dict[int, tuple[int, object]] = {}
        for end, (length, value) in self._automaton.iter(words.joined):
            longest[end - length + 1] = end, value  # ends come in order, so the last one is the farthest
        found, upto = [], -1
        for start in sorted(longest):
            if start > upto:  # ``iter_long`` would do this, but misses a word in two phrases of which neither stands
                upto, value = longest[start]
                found.append(Hit(words.index_at(start), words.index_at(upto), value))
        return found
