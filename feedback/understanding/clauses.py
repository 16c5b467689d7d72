"""A comment parted into sentences and clauses, so that praise and complaint can go separate ways."""

from enum import IntEnum
from typing import NamedTuple

from feedback.understanding.cues import Role
from feedback.understanding.lexicon import Hit
from feedback.understanding.tokens import Words


class Break(IntEnum):
    """What stands before a clause. A weak break parts only clauses of opposite minds."""

    WEAK = 1
    CONTRAST = 2
    SENTENCE = 3


class Clause(NamedTuple):
    """The words ``first`` to ``last`` (inclusive), and what parts them from the clause before."""

    first: int
    last: int
    opened_by: Break


_STOPS = frozenset(".?!;")
_ABBREVIATIONS = frozenset(
    {
        *("dr", "mr", "mrs", "ms", "st", "sig", "sra", "sr", "srta", "dott", "prof", "ing", "inz", "mgr", "dl", "dna"),
        *("dnul", "nr", "no", "tel", "ul", "al", "str", "av", "κ", "κα", "dept", "min", "hr", "hrs", "vs", "etc"),
    }
)


def clauses(words: Words, hits: list[Hit]) -> list[Clause]:
    """The clauses of a comment in order; together they hold every word. ``hits`` say which words turn or join."""
    if not words.words:
        return []
    breaks = _sentence_breaks(words)
    roles_at = {hit.first: hit.value.roles for hit in hits}
    for hit in hits:
        kind = _break_of(words, hit, roles_at)
        if kind and breaks.get(hit.first, Break.WEAK) is Break.WEAK:
            breaks[hit.first] = kind
    for index, word in enumerate(words.words[:-1]):
        if word == "," and words.words[index + 1] != ",":
            breaks.setdefault(index + 1, Break.WEAK)
    starts = sorted(breaks)
    ends = [*(start - 1 for start in starts[1:]), len(words) - 1]
    return [Clause(first, last, breaks[first]) for first, last in zip(starts, ends, strict=True)]


def _sentence_breaks(words: Words) -> dict[int, Break]:
    breaks = {0: Break.SENTENCE}
    for index, word in enumerate(words.words[1:-1], start=1):
        if word in _STOPS and words.words[index + 1] not in _STOPS and _ends_sentence(words, index):
            breaks[index + 1] = Break.SENTENCE
    return breaks


def _ends_sentence(words: Words, index: int) -> bool:
    """Not the full stop of "Dr. Rossi", "J. Smith" or "2.30"."""
    text, start, end = words.text, words.starts[index], words.ends[index]
    if "\n" in text[start:end]:
        return True
    before, after = words.words[index - 1], text[end : end + 1]
    if not after.isspace() and not (after.isupper() and len(before) > 1) and after not in "\"'”»)":
        return False
    return not (text[start:end] == "." and (before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())))


def _break_of(words: Words, hit: Hit, roles_at: dict[int, frozenset[Role]]) -> Break | None:
    roles = hit.value.roles
    if hit.first == 0:
        return None
    if Role.CONTRAST in roles:
        return Break.CONTRAST if _really_turns(words, hit, roles_at) else None
    return Break.WEAK if Role.JOIN in roles else None


def _really_turns(words: Words, hit: Hit, roles_at: dict[int, frozenset[Role]]) -> bool:
    """Not the "but" of "nothing but praise" or "not only kind but also quick"."""
    if hit.last + 1 >= len(words) or Role.NOT_BEFORE in roles_at.get(hit.last + 1, ()):
        return False
    before = roles_at.get(hit.first - 1, ()) if hit.first == hit.last else ()
    return Role.NOT_AFTER not in before
