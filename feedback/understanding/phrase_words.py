"""The words that must stand in a text for a phrase to match: what makes looking for thousands of phrases quick."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from feedback.understanding.language_words import WORDS
from feedback.understanding.tokens import entries, fold

Spell = Callable[[str], str]
_SIGNS = frozenset("()|?*+\\")
Group = frozenset[str]  # one of these must stand; " word " is that word, " word" any that begins so


_COMMON = frozenset(f" {fold(word)} " for table in WORDS.values() for word in entries(table))
TOO_COMMON = 0.05  # from here on, looking for a group leaves out too few texts


class _Unit(NamedTuple):
    """A word or a bracket of a phrase: its text or options, and whether whole words begin and end with it."""

    text: str
    is_bracket: bool
    begins: bool
    ends: bool


def needed(phrase: str, spell: Spell | None = None) -> tuple[Group, ...]:
    """Groups of words of each of which one must stand wherever ``phrase`` (folded) matches, the rarest group first."""
    return tuple(sorted(_needed(phrase, ends=True, spell=spell), key=commonness))


def _needed(phrase: str, *, ends: bool, spell: Spell | None) -> list[Group]:
    groups = []
    for unit in _units(phrase):
        look = _of_bracket if unit.is_bracket else _of_word
        group = look(unit, ends=ends, spell=spell)
        if group:
            groups.append(group)
    return groups


def _of_bracket(unit: _Unit, *, ends: bool, spell: Spell | None) -> Group | None:
    if not unit.begins:
        return None
    words: set[str] = set()
    for option in split(unit.text, "|"):
        whole = option.endswith(" ") or (unit.ends and ends)
        groups = _needed(option.strip(), ends=whole, spell=spell)
        if not groups:
            return None
        words |= min(groups, key=commonness)
    return frozenset(words)


def _of_word(unit: _Unit, *, ends: bool, spell: Spell | None) -> Group | None:
    bare = unit.text.partition("*")[0]
    if not unit.begins or not bare or bare == "..." or _SIGNS.intersection(bare):
        return None
    whole = bare == unit.text and unit.ends and ends
    return frozenset([f" {spell(bare) if spell else bare}{' ' if whole else ''}"])


def commonness(group: Group) -> float:
    """How often one of ``group`` may stand by chance: the longer, the rarer, save a language's small words."""
    return sum(0.1 if word in _COMMON else 3.0 ** (2 - len(word)) for word in group)


def _units(phrase: str) -> Iterator[_Unit]:
    """The words and brackets of ``phrase`` that may not be missing."""
    at, begins = 0, True
    while at < len(phrase):
        if phrase[at] == " ":
            at, begins = at + 1, True
            continue
        end = _closing(phrase, at) if phrase[at] == "(" else _word_end(phrase, at)
        is_bracket = phrase[at] == "("
        text = phrase[at + 1 : end - 1] if is_bracket else phrase[at:end]
        optional = is_bracket and phrase[end : end + 1] in {"?", "*"}
        end += optional or (is_bracket and phrase[end : end + 1] == "+")
        if not optional and not text.endswith("?"):
            yield _Unit(text, is_bracket, begins, phrase[end : end + 1] in {"", " "})
        begins = begins and is_bracket and all(option[-1:] in {"", " "} for option in split(text, "|"))
        at = end


def _word_end(phrase: str, at: int) -> int:
    while at < len(phrase) and phrase[at] not in " (":
        at += 1
    return at


def _closing(phrase: str, at: int) -> int:
    """Where the bracket that opens at ``at`` has closed."""
    depth = 0
    for end in range(at, len(phrase)):
        depth += (phrase[end] == "(") - (phrase[end] == ")")
        if not depth:
            return end + 1
    return len(phrase)


def split(phrase: str, at: str) -> Iterator[str]:
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
