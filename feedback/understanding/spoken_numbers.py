"""Long numbers said in words, "oh seven seven double two …", in seven languages and mixed with digits."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from feedback.understanding import redaction_words as words
from feedback.understanding.found import Found
from feedback.understanding.tokens import fold

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W\d_]+)?")
_GAP = re.compile(r"[\s,.;:\-–—/()…·_*~\"'+|\u2190-\u2bff\U0001f000-\U0001faff]{0,6}")
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_ITALIAN_TENS = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
_FEWEST_WORDS, _FEWEST_DIGITS, _LONG, _PLAINLY, _FEWEST_SAID = 6, 7, 9, 4, 2


class _Said(NamedTuple):
    start: int
    end: int
    digits: int  # how many digits it stands for
    value: int  # for telling counting from a number; -1 where it is none
    is_word: bool


def _pairs(table: str) -> dict[str, int]:
    return {fold(word): int(value) for word, value in (entry.split("=") for entry in table.split())}


def _digit_words() -> dict[str, int]:
    found = {fold(w): i for table in words.DIGITS.values() for i, w in enumerate(table.split())}
    return found | _pairs(words.MORE_DIGITS)


def _tens() -> dict[str, int]:
    """Also as Italian and Spanish write them with their unit: "trentadue", "veintidós"."""
    found = {fold(word): 2 for word in words.TENS.split()}
    for ten in _ITALIAN_TENS:
        for unit in words.DIGITS["it"].split()[1:]:
            found[fold(ten[:-1] + unit if unit[0] in "ou" else ten + unit)] = 2
    return found | {fold(f"veinti{unit}"): 2 for unit in words.DIGITS["es"].split()[1:]}


_DIGITS = {k: v for k, v in _digit_words().items() if v < 10}
_TENS = _tens()
_HUNDREDS = {fold(word) for word in words.HUNDREDS.split()}
_TIMES = _pairs(words.TIMES)
_FILLS = frozenset(fold(word) for word in words.FILLS.split())
_KNOWN = frozenset(_DIGITS) | frozenset(_TENS) | _HUNDREDS
_APOSTROPHES = str.maketrans("’ʼ", "''")


def spoken_numbers(folded: str) -> Iterator[Found]:
    """Every number of six digits or more in ``folded`` of which some are words; counting up or down is none."""
    folded = folded.translate(_APOSTROPHES)
    if sum(word in _KNOWN for word in _WORD.findall(folded)) < _FEWEST_SAID:
        return
    run: list[_Said] = []
    times, at = 1, 0
    for match in _WORD.finditer(folded):
        word = match.group()
        if run and not _GAP.fullmatch(folded, at, match.start()):
            yield from _judged(run)
            run, times = [], 1
        said = _said(word, match, times)
        if said:
            run.append(said)
            times, at = 1, match.end()
        elif word in _TIMES:
            times = _TIMES[word]
            run, at = (run or [_Said(match.start(), match.end(), 0, -1, is_word=False)]), match.end()
        elif run and word in _FILLS:
            at = match.end()
        else:
            yield from _judged(run)
            run, times = [], 1
    yield from _judged(run)


def _said(word: str, match: re.Match, times: int) -> _Said | None:
    if word in _DIGITS:
        return _Said(match.start(), match.end(), times, _DIGITS[word], is_word=True)
    if word in _TENS:
        return _Said(match.start(), match.end(), 2 * times, 10, is_word=True)
    if word in _HUNDREDS:
        return _Said(match.start(), match.end(), 3, 100, is_word=True)
    if word.isdecimal():
        return _Said(match.start(), match.end(), len(word) * times, int(word[:4]), is_word=False)
    return None


def _judged(run: Sequence[_Said]) -> Iterator[Found]:
    digits, said = _count(run), sum(part.is_word for part in run)
    if said < _FEWEST_SAID or digits < _FEWEST_WORDS or _is_counting([part.value for part in run if part.digits]):
        return
    singles = all(part.digits <= 1 for part in run)
    few_but_long = (
        said > _FEWEST_SAID and digits >= _LONG and not any(_FIRST_YEAR <= part.value <= _LAST_YEAR for part in run)
    )
    if few_but_long or said >= _FEWEST_WORDS or (digits >= _FEWEST_DIGITS and (said >= _PLAINLY or singles)):
        yield Found(run[0].start, run[-1].end, "phone")


def _count(run: Sequence[_Said]) -> int:
    """How many digits are said: in "six hundred forty two" three, for the smaller words fill the noughts."""
    total, noughts = 0, 0
    for part in run:
        if part.is_word and part.digits <= noughts:
            noughts = part.digits - 1
        else:
            total += part.digits
            noughts = part.digits - 1 if part.is_word else 0
    return total


def _is_counting(values: Sequence[int]) -> bool:
    """Whether the numbers grow by even steps, or hardly any comes twice while they grow."""
    steps = {after - before for before, after in pairwise(values)}
    return len(steps) == 1 or (all(step >= 0 for step in steps) and len(set(values)) >= len(values) - 1)
