"""Phrase patterns of a small language of their own; a rule is tried only where the words stand that it needs.

``word*`` is every word that begins so, ``(a|b c)`` either, ``word?`` or ``(a|b)?`` may be missing, ``...`` up to four
words of the same sentence, ``*`` any word, ``(a |b )*`` up to four of them, each with its blank
(``+``: at least one).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

import ahocorasick

from feedback.understanding.phrase_words import TOO_COMMON, commonness, needed, split
from feedback.understanding.tokens import fold

_WORD = r"[^\s.?!;]+"
_GAP = rf"(?: {_WORD}){{0,4}}"
_LETTERS = re.compile(r"[^\W\d_]+")
_CARRIED_ON = re.compile(r"\s{2,}")
_STOP = re.compile(r"(?:^|(?<= ))[.?!;](?= |$)")
_WINDOW, _STEP = 600, 400  # letters of a sentence without end that are looked at together
_ALLOWED = re.compile(r"(?:[^\W_]|[ ()|?*,]|\.{3}(?= |$))+")
_ANY_WORD = re.compile(r"(?:^| )\*(?= |$)")
_GAPS = 3  # places of a typed phrase where anything may stand
_LETTERS_AT_LEAST = 3  # of the word that a typed phrase needs
_TRIED = 3  # groups of words that are looked for before a pattern is tried


def lines(table: str) -> list[str]:
    """The phrases of a table; one carried on with a backslash has blanks after its last ``|``."""
    return [_CARRIED_ON.sub(" ", line.strip()).replace("| ", "|") for line in table.splitlines() if line.strip()]


def compiled(phrase: str, spell: Callable[[str], str] | None = None) -> str:
    """The regular expression for a phrase, over folded words with one blank between them."""
    phrase = fold(phrase.strip())
    if spell:
        phrase = _LETTERS.sub(lambda match: spell(match.group()), phrase)
    expression = ""
    for piece in split(phrase, " "):
        blank = " " if expression else ""
        if piece == "...":
            expression += _GAP
        elif piece.endswith("?"):
            expression += f"(?:{blank}{_piece(piece[:-1])}{'' if blank else ' '})?"
        else:
            joined = expression.endswith(" )?") and expression.count("(?:") == 1
            expression += ("" if joined else blank) + _piece(piece)
    return expression


def _piece(piece: str) -> str:
    if piece == "*":
        return _WORD
    piece = piece.replace(")*", "){0,4}").replace(")+", "){1,4}").replace(" ... ", f"{_GAP} ").replace("*", r"\w*")
    return piece.replace("(", "(?:").replace("(?:?:", "(?:")


class Fault(StrEnum):
    """Why a phrase cannot be a rule."""

    SIGNS = "signs"  # something else than words, blanks and the signs of this language
    BRACKETS = "brackets"  # one that opens and does not close, is empty, or holds no word
    GAPS = "gaps"  # more than three gaps: it would find anything
    NO_WORD = "no_word"  # nothing in it must stand, or only a word of one or two letters


def fault(phrase: str) -> Fault | None:
    """What is wrong with a phrase somebody typed; ``None`` if it can be a rule."""
    if not _ALLOWED.fullmatch(phrase):
        return Fault.SIGNS
    if phrase.count("...") + len(_ANY_WORD.findall(phrase)) > _GAPS:
        return Fault.GAPS
    depth = 0
    for letter in phrase:
        depth += (letter == "(") - (letter == ")")
        if depth not in {0, 1, 2, 3}:
            return Fault.BRACKETS
    if depth or re.search(r"\(\s*\)|\(\||\|\)|\|\||\?\?|\*\*|\|\s*$", phrase):
        return Fault.BRACKETS
    groups = needed(fold(" ".join(phrase.split())))
    if not groups or min(len(word.strip()) for word in groups[0]) < _LETTERS_AT_LEAST:
        return Fault.NO_WORD
    return None


class Rule:
    """A phrase, what it stands for, and groups of words of each of which one must stand wherever it matches.

    Raises ``ValueError`` if there is no such word, as in a phrase made of gaps.
    """

    __slots__ = ("_pattern", "_phrase", "_spell", "first", "rest", "value")

    def __init__(self, phrase: str, value: object, spell: Callable[[str], str] | None = None) -> None:
        self._phrase, self._spell, self.value = phrase, spell, value
        self._pattern: re.Pattern | None = None
        groups = needed(fold(phrase.strip()), spell)
        if not groups:
            raise ValueError(f"a phrase without a word that must stand: {phrase!r}")
        self.first = groups[0]
        self.rest = [group for group in groups[1:_TRIED] if commonness(group) < TOO_COMMON]

    @property
    def pattern(self) -> re.Pattern:
        """Made when first needed: most rules never are, and making all takes seconds."""
        if self._pattern is None:
            self._pattern = re.compile(rf"(?<!\S)(?:{compiled(self._phrase, self._spell)})(?!\S)")
        return self._pattern


class Rules:
    """Many rules at once over one text."""

    __slots__ = ("_anchors", "_rules")

    def __init__(self, rows: Iterable[tuple[str, object, Callable[[str], str] | None]]) -> None:
        self._rules = [Rule(*row) for row in rows]
        owners: dict[str, set[int]] = {}
        for index, rule in enumerate(self._rules):
            for group in rule.rest:
                for word in group:
                    owners.setdefault(word, set())
            for word in rule.first:
                owners.setdefault(word, set()).add(index)
        self._anchors = ahocorasick.Automaton()
        for word, indexes in owners.items():
            self._anchors.add_word(word, (word, tuple(indexes)))
        self._anchors.make_automaton()

    def matches(self, plain: str) -> Iterator[tuple[re.Match, object]]:
        """Every rule's matches in ``plain``: folded words, one blank between them. A part said again is left out."""
        if not self._rules:
            return
        seen = set()
        for start, end in windows(plain):
            part = plain[start:end]
            if part not in seen:
                seen.add(part)
                yield from self._within(plain, start, end)

    def _within(self, plain: str, start: int, end: int) -> Iterator[tuple[re.Match, object]]:
        standing, due = set(), set()
        for _end, (word, indexes) in self._anchors.iter(f" {plain[start:end]} "):
            if word not in standing:
                standing.add(word)
                due.update(indexes)
        for index in sorted(due):
            rule = self._rules[index]
            if not any(standing.isdisjoint(group) for group in rule.rest):
                for match in rule.pattern.finditer(plain, start, end):
                    yield match, rule.value


def windows(plain: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of ``plain`` begins and ends; one that is very long comes in parts that overlap."""
    begin = 0
    for stop in [*(match.start() for match in _STOP.finditer(plain)), len(plain)]:
        end = stop
        while end - begin > _WINDOW:
            cut = plain.rfind(" ", begin, begin + _WINDOW)
            if cut <= begin:
                break
            yield begin, cut
            begin = max(plain.find(" ", begin + _STEP) + 1, begin + 1)
        if end > begin:
            yield begin, end
        begin = stop + 2
