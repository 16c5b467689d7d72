"""What a comment says about where and when somebody works: windows, rooms, shifts. Pure, in seven languages."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from feedback.understanding.people_text import Row, fold, row_of
from recognition.naming import circumstance_words as tables

_NUMBER = re.compile(r"\d{1,4}[a-z]?\Z")
_SIGNS = 2  # words between "window" and its number: "n.º", "no"
ANYWHERE = frozenset({"served", "room", "floor", "gate"})


class Place(NamedTuple):
    """Words ``start`` to ``stop`` (exclusive) name place ``number`` of one of ``kinds``."""

    start: int
    stop: int
    kinds: frozenset[str]
    number: str

    def is_same(self, other: "Place") -> bool:
        return self.number == other.number and not self.kinds.isdisjoint(other.kinds)


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(fold(word) for word in table.split())


@cache
def _kinds(table: str) -> dict[str, frozenset[str]]:
    """``kind: words`` turned round: which kinds a folded word is of."""
    found: dict[str, frozenset[str]] = {}
    for entry in table.strip().replace("\n    ", " ").split("\n"):
        kind, _, words = entry.partition(": ")
        for word in _words(words):
            found[word] = found.get(word, frozenset()) | {kind}
    return found


def places_named(row: Row) -> list[Place]:
    """The windows, rooms and desks with a number or letter that ``row`` names, in order."""
    known = _kinds(tables.PLACES)
    found = []
    for index, key in enumerate(row.keys):
        kinds = known.get(key)
        place = _numbered(row, index, kinds) if kinds else None
        if place:
            found.append(place)
    return found


def place_of(written: str) -> Place | None:
    """The place of a directory's folded "window 4", or of a lone "4", which may be of any kind; None without number."""
    row = row_of(written)
    if len(row) == 1:
        number = _number(row, 0, letters=True)
        return Place(0, 1, ANYWHERE, number) if number else None
    for index, key in enumerate(row.keys):
        place = _numbered(row, index, _kinds(tables.PLACES).get(key, frozenset({key})), letters=True)
        if place:
            return place
    return None


def _numbered(row: Row, index: int, kinds: frozenset[str], *, letters: bool = False) -> Place | None:
    at = index + 1
    while (
        at < len(row) and at <= index + _SIGNS and (row.keys[at] in _words(tables.NUMBER_SIGNS) or row.keys[at] == "o")
    ):
        at += 1
    if at >= len(row) or (row.opens[at] and at == index + 1):  # the dot of "no. 4" ends no sentence
        return None
    number = _number(row, at, letters=letters)
    if not number and at == index + 1:  # not after a sign: "the window, no one"
        number = next(iter(_kinds(tables.NUMBERS).get(row.keys[at], ())), "")
    return Place(index, at + 1, kinds, number) if number else None


def _number(row: Row, at: int, *, letters: bool) -> str:
    key = row.keys[at]
    if _NUMBER.match(key):
        return key.lstrip("0") or "0"
    if len(key) == 1 and key.isalpha() and (letters or (row.capital[at] and not row.one_case and key != "i")):
        return key
    return ""


def shifts_named(row: Row, words: Sequence[int]) -> frozenset[str]:
    """When something happened or somebody works, as said by these words of ``row``: "night", "weekend" ..."""
    known, found = _kinds(tables.SHIFTS), set()
    for index in words:
        kinds = known.get(row.keys[index])
        if kinds and not _is_other(row, index):
            found |= kinds
    return frozenset(found)


def _is_other(row: Row, index: int) -> bool:
    """Whether the word for a time of day is a greeting, tomorrow or late: "buenas noches", "mañana vuelvo"."""
    before = row.keys[index - 1] if index and not row.opens[index] else ""
    if before in _words(tables.GREETINGS):
        return True
    return row.keys[index] in _words(tables.ONLY_AFTER_ARTICLES) and before not in _words(tables.TIME_ARTICLES)


def shifts_of(written: str) -> frozenset[str]:
    """The shifts that a directory's folded "night" or "turno de noche" means; its own words where no table knows it."""
    row = row_of(written)
    return shifts_named(row, range(len(row))) or frozenset({written} if written else ())


def leads(key: str) -> bool:
    """Whether a folded word says who leads or whose people they are: "team", "manager"."""
    return key in _words(tables.LEADING)
