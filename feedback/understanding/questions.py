"""What kind of question was asked, and whether an answer says that there is nothing, yes, no, or takes no side."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from feedback.understanding import question_words as tables
from feedback.understanding.language import LANGUAGES
from feedback.understanding.lexicon import Hit, Lexicon
from feedback.understanding.phrases import compiled, lines
from feedback.understanding.tokens import Words, entries, fold


class Asked(NamedTuple):
    """What a question asks for, as what an answer of one bare thing says.

    ``side`` is 1.0 for what was good, -1.0 for what was not, -0.5 for how to do better, 0.0 for an open question or one
    about both. ``whether`` is true for one to which a "yes" is praise.
    """

    side: float = 0.0
    whether: bool = False


_OPENLY, _HOW, _WHETHER = "openly", "how", "whether"
_STOPS = frozenset(".?!;")
_NEGATIONS = frozenset(entries("not, t, no, non, nie, nu, n, δεν, δε, never, least"))
_LEASTS = frozenset(entries("least, putin, meno, menos, najmniej, λιγοτερο"))
_REACH = 3  # words over which "not" turns "enjoy" into what was not enjoyed
_LONGEST_LABEL = 3  # words of a heading such as "Good points?", which is no question to be answered with yes
_MOST_LETTERS = 500


def _lexicon() -> Lexicon:
    sides = (
        (tables.ASKS_WHETHER, _WHETHER),
        (tables.ASKS_PRAISE, 1.0),
        (tables.ASKS_FAULTS, -1.0),
        (tables.ASKS_HOW, _HOW),
        (tables.ASKS_OPENLY, _OPENLY),
    )
    return Lexicon(
        (entry, side) for table, side in sides for name in LANGUAGES for entry in entries(table.get(name, ""))
    )


def _words_of(table: dict[str, str]) -> frozenset[str]:
    return frozenset(entry for text in table.values() for entry in entries(fold(text)))


_QUESTIONS = _lexicon()
_WHO = _words_of(tables.ASKS_WHO)


@lru_cache(maxsize=1024)
def asks(question: str) -> Asked:
    """What ``question`` asks for, in any of the six languages; of several sentences, all that they ask for."""
    words = Words(question[:_MOST_LETTERS])
    hits = _QUESTIONS.hits(words)
    found = [_asks(words, first, last, hits) for first, last in _sentences(words)]
    sides = {asked.side for asked in found if asked.side}
    if max(sides, default=0) > 0 > min(sides, default=0):
        return Asked()
    return Asked(max(sides, key=abs, default=0.0), any(asked.whether for asked in found) and not sides)


def _sentences(words: Words) -> Iterator[tuple[int, int]]:
    first = 0
    for index, word in enumerate(words.words):
        if word in _STOPS:
            if index > first:
                yield first, index
            first = index + 1
    if first < len(words):
        yield first, len(words) - 1


def _asks(words: Words, first: int, last: int, hits: list[Hit]) -> Asked:
    """What the sentence from the word ``first`` to ``last`` asks for."""
    here = [hit for hit in hits if first <= hit.first <= last]
    opener = here[0].value if here and here[0].first == first else None
    if opener == _OPENLY:
        return Asked()
    sides = {_turned(words, hit, first, last) for hit in here if isinstance(hit.value, float)}
    if opener == _HOW:
        return Asked(-0.5) if 1.0 not in sides or -1.0 in sides else Asked()
    if _is_plain(words, first, last) and -1.0 not in sides:
        return Asked(whether=bool(sides) or any(hit.value == _WHETHER for hit in here))
    return Asked(sides.pop()) if len(sides) == 1 else Asked()


def _turned(words: Words, hit: Hit, first: int, last: int) -> float:
    """The side of a word of a question: not that of "enjoy" in "What did you not enjoy?" or "enjoy least"."""
    before = words.words[max(first, hit.first - _REACH) : hit.first]
    after = words.words[hit.last + 1 : min(last, hit.last + _REACH) + 1]
    if hit.value > 0 and (_NEGATIONS & {*before} or _LEASTS & {*after}):
        return -1.0
    return hit.value


def _is_plain(words: Words, first: int, last: int) -> bool:
    """Whether a sentence asks for yes or no: it has a question mark, some words, and none like "what" or "any"."""
    said = words.words[first : last + 1]
    return said[-1] == "?" and len(said) - 1 >= _LONGEST_LABEL and not _WHO & {*said}


def _patterns(table: dict[str, str]) -> list[re.Pattern]:
    opening = r"(?:(?:well|honestly|um|erm|sorry|really|frankly|to be honest|tbh|i think|i guess|i m afraid|ok|,) )*"
    return [re.compile(rf"{opening}(?:{compiled(line)})(?!\S)") for text in table.values() for line in lines(text)]


def _answers(table: dict[str, str]) -> Lexicon:
    return Lexicon((entry, True) for text in table.values() for entry in entries(text))


_NOTHINGS, _UNSURE = _patterns(tables.NOTHINGS), _patterns(tables.UNSURE)
_YES, _NO = _answers(tables.YES), _answers(tables.NO)
_EXCEPT, _DENIALS = _words_of(tables.EXCEPTIONS), _words_of(tables.DENIALS)
_GOES_ON, _DOES = _words_of(tables.GOES_ON), _words_of(tables.DOES)
_FEW, _MORE = 8, 2  # words of an answer that takes no side, words it may have besides


def _plain(words: Words) -> str:
    return " ".join(words.words[:24])


def _longest(patterns: list[re.Pattern], plain: str) -> int:
    """How many words the longest of the patterns takes at the start of ``plain``; 0 if none does."""
    ends = (match.end() for pattern in patterns if (match := pattern.match(plain)))
    return plain[: end + 1].strip().count(" ") + 1 if (end := max(ends, default=0)) else 0


def says_nothing(words: Words) -> bool:
    """Whether a comment says, or begins by saying, that there is nothing: "Nothing.", «Τίποτα», "No, all fine"."""
    taken = _longest(_NOTHINGS, _plain(words))
    if not taken:
        return False
    after = words.words[taken : taken + 4]
    if _EXCEPT & {*after}:
        return False
    if not after or not after[0].isalnum():
        return True
    last = words.words[taken - 1]
    return after[0] in _GOES_ON if taken == 1 and last in _DENIALS else taken > 1 or after[0] not in _DOES


def takes_no_side(words: Words) -> bool:
    """Whether a comment is an answer such as "N/A", "no sé" or "hard to say", and nothing else, or has no word."""
    if not any(word.isalnum() for word in words.words[:_FEW]):
        return True
    taken = _longest(_UNSURE, _plain(words))
    return taken > 0 and len(words) <= min(_FEW, taken + _MORE) and not says_nothing(words)


def yes_or_no(words: Words) -> int:
    """1 for a comment that begins with "yes", -1 for one that begins with "no", 0 for any other."""
    return _begins(_YES, words) - _begins(_NO, words)


def _begins(lexicon: Lexicon, words: Words) -> bool:
    first = lexicon.hits(words)[:1]
    if not first or first[0].first:
        return False
    return not words.words[first[0].last + 1 : first[0].last + 2] or not words.words[first[0].last + 1].isalnum()
