"""Phrase patterns of a small language of their own; a rule is tried only in texts that hold a rare word of it.

``word*`` is every word that begins so, ``(a|b c)`` either, ``word?`` or ``(a|b)?`` may be missing, ``...`` up to four
words of the same sentence, ``*`` any word.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

import ahocorasick

from feedback.understanding.tokens import fold

_WORD = r"[^\s.?!;]+"
_GAP = rf"(?: {_WORD}){{0,4}}"
_LETTERS = re.compile(r"[^\W\d_]+")


class Rule(NamedTuple):
    """A pattern ready to be looked for, what it stands for, and words of which one occurs in whatever it matches."""

    pattern: re.Pattern
    value: object
    anchors: tuple[str, ...]


def compiled(phrase: str, spell: Callable[[str], str] | None = None) -> str:
    """The regular expression for a phrase, over folded words with one blank between them."""
    phrase = fold(phrase.strip())
    if spell:
        phrase = _LETTERS.sub(lambda match: spell(match.group()), phrase)
    expression = ""
    for piece in _split(phrase, " "):
        blank = " " if expression else ""
        if piece == "...":
            expression += _GAP
        elif piece.endswith("?"):
            expression += f"(?:{blank}{_piece(piece[:-1])}{'' if blank else ' '})?"
        else:
            joined = expression.endswith(" )?") and expression.count("(?:") == 1
            expression += ("" if joined else blank) + _piece(piece)
    return expression


def _split(phrase: str, at: str) -> Iterator[str]:
    """The phrase cut at every ``at`` outside of brackets."""
    depth, piece = 0, ""
    for letter in phrase:
        depth += (letter == "(") - (letter == ")")
        if letter == at and not depth:
            yield piece
            piece = ""
        else:
            piece += letter
    yield piece


def _piece(piece: str) -> str:
    if piece == "*":
        return _WORD
    piece = piece.replace(" ... ", f"{_GAP} ").replace("*", r"\w*")
    return piece.replace("(", "(?:").replace("(?:?:", "(?:")


def anchors(phrase: str, spell: Callable[[str], str] | None = None) -> tuple[str, ...]:
    """The words of which one must stand in a text for ``phrase`` to match; the rarest choice, taken to be the longest.

    Raises ``ValueError`` if the phrase has none, such as one made of gaps.
    """
    choices = [choice for choice in map(_alternatives, _split(fold(phrase.strip()), " ")) if choice]
    if not choices:
        raise ValueError(f"a phrase without a word that must stand: {phrase!r}")
    best = max(choices, key=lambda words: min(map(len, words)))
    return tuple(spell(word) if spell else word for word in best)


def _alternatives(piece: str) -> list[str]:
    """One word for each way to match ``piece``, or nothing if some way has none that must stand."""
    if piece.endswith("?") or piece in {"...", "*"}:
        return []
    bracketed = piece.startswith("(") and _closes_at_end(piece)
    options = _split(piece[1:-1], "|") if bracketed else [piece]
    words = [max(_must_stand(option), key=len, default="") for option in options]
    return words if all(words) else []


def _must_stand(option: str) -> list[str]:
    bare = [word for word in _split(option, " ") if "(" not in word and not word.endswith("?")]
    return [word.replace("*", "") for word in bare if word != "..."]


def _closes_at_end(piece: str) -> bool:
    depths = list(accumulate((letter == "(") - (letter == ")") for letter in piece))
    return 0 not in depths[:-1] and depths[-1] == 0


class Rules:
    """Many rules at once over one text."""

    __slots__ = ("_anchors", "_rules")

    def __init__(self, rows: Iterable[tuple[str, object, Callable[[str], str] | None]]) -> None:
        self._rules = [
            Rule(re.compile(rf"(?<!\S)(?:{compiled(phrase, spell)})(?!\S)"), value, anchors(phrase, spell))
            for phrase, value, spell in rows
        ]
        owners: dict[str, set[int]] = {}
        for index, rule in enumerate(self._rules):
            for anchor in rule.anchors:
                owners.setdefault(f" {anchor}", set()).add(index)
        self._anchors = ahocorasick.Automaton()
        for anchor, indexes in owners.items():
            self._anchors.add_word(anchor, frozenset(indexes))
        self._anchors.make_automaton()

    def matches(self, plain: str) -> Iterator[tuple[re.Match, object]]:
        """Every rule's matches in ``plain``: folded words, one blank between them."""
        due = {index for _end, indexes in self._anchors.iter(f" {plain}") for index in indexes}
        for index in sorted(due):
            rule = self._rules[index]
            for match in rule.pattern.finditer(plain):
                yield match, rule.value
