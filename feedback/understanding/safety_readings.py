"""A text as alarms read it: as it stands, with letters set apart joined, with short spellings written out."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from feedback.understanding.safety_spellings import EVERYWHERE, IN_LANGUAGE
from feedback.understanding.tokens import Words


class Reading(NamedTuple):
    """The words of a text in one way to read them, and where each stands in it."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]


# Letters of other scripts that look like a Latin one (small, as ``fold`` leaves them).
_CYRILLIC = str.maketrans("авеԁһіјкӏмнорԛѕтухԝсʏɡɑօոհ", "abedhijklmhopqstyxwcygaonh")
_GREEK = str.maketrans("αβεικνορτυχγηω", "abeikvoptuxynw")
_INTO_GREEK = str.maketrans("abeikmnoptuvxyzh", "αβεικμνορτυνχυζη")
_ODD_SCRIPT = re.compile("[Ѐ-ԯɡɑʏօոհ]|[a-z][α-ω]|[α-ω][a-z]")
_ONLY_LATIN_LOOKS = re.compile("[a-z0-9αβεικνορτυχ]+")
_APART = re.compile(r" [^\W\d_] (?: [.,;!?] )?(?: [^\W\d_] (?: [.,;!?] )?){2,}")
_APOSTROPHES = frozenset("'’‘`´ʼ")


_THREE = [letter * 3 for letter in "aeiouylmnrstchkbdgpzvjwfαειουηωςσλμνρτκχ"]
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")


def readings(words: Words, language: str = "") -> Iterator[Reading]:
    """The text as it stands, with letters set apart ("k i l l") joined, and with drawn out ones ("diiie") shortened.

    The last two only where there are any. A joined run is also read without its first letter, which may be a word of
    its own: "I k i l l". Short spellings ("cant", "kiero") are written out in each.
    """
    plain = _written_out(_reading(words), language)
    yield plain
    if any(three in words.joined for three in _THREE):
        for kept in (r"\1", r"\1\1"):
            shorter = [_DRAWN_OUT.sub(kept, word) for word in plain.words]
            yield Reading(plain.text, shorter, plain.starts, plain.ends)
    if list(map(len, words.words)).count(1) > 2 and _APART.search(words.joined):
        runs = list(_runs(plain))
        for left_out in (0, 1) if runs else ():
            yield _joined(plain, [(first + left_out, last) for first, last in runs])


def _reading(words: Words) -> Reading:
    spelled = words.words
    if not words.joined.isascii() and _ODD_SCRIPT.search(words.joined):
        spelled = [word if word.isascii() else _one_script(word) for word in spelled]
    return Reading(words.text, spelled, words.starts, words.ends)


def heard(words: Words, spell: Callable[[str], str]) -> Reading:
    """The text with each word spelled by ``spell``."""
    return Reading(words.text, words.respelled(spell).words, words.starts, words.ends)


def _written_out(reading: Reading, language: str) -> Reading:
    """The text with short spellings written out; words that come of one all stand where it stands."""
    own = IN_LANGUAGE.get(language, {})
    short = EVERYWHERE | own if own else EVERYWHERE
    if short.keys().isdisjoint(reading.words):
        return reading
    words, starts, ends = [], [], []
    for word, start, end in zip(*reading[1:], strict=True):
        for part in short.get(word, word).split():
            words.append(part)
            starts.append(start)
            ends.append(end)
    return Reading(reading.text, words, starts, ends)


def _one_script(word: str) -> str:
    """``word`` without letters that only look like those around them, letter for letter."""
    word = word.translate(_CYRILLIC)
    if not _ODD_SCRIPT.search(word):
        return word
    return word.translate(_GREEK if _ONLY_LATIN_LOOKS.fullmatch(word) else _INTO_GREEK)


def _runs(reading: Reading) -> Iterator[tuple[int, int]]:
    """The first and last index of each run of three or more single letters, parted where the gap widens."""
    run: list[int] = []
    for index, word in enumerate([*reading.words, ""]):
        if word in {".", ",", ";", "!", "?"}:
            continue
        letter = len(word) == 1 and word.isalpha()
        if run and (not letter or _apostrophe(reading, run[-1], index)):
            yield from _parted(reading, run)
            run = []
        if letter:
            run.append(index)


def _apostrophe(reading: Reading, left: int, right: int) -> bool:
    return bool(_APOSTROPHES.intersection(reading.text[reading.ends[left] : reading.starts[right]]))


def _parted(reading: Reading, run: list[int]) -> Iterator[tuple[int, int]]:
    if len(run) < 3:
        return
    gaps = [reading.starts[right] - reading.ends[left] for left, right in pairwise(run)]
    first = run[0]
    for (left, right), gap in zip(pairwise(run), gaps, strict=True):
        if gap > min(gaps):
            yield first, left
            first = right
    yield first, run[-1]


def _joined(reading: Reading, runs: list[tuple[int, int]]) -> Reading:
    words, starts, ends = [], [], []
    last_of = {first: last for first, last in runs if first <= last}
    index = 0
    while index < len(reading.words):
        last = last_of.get(index, index)
        letters = reading.words[index : last + 1]
        words.append("".join(filter(str.isalpha, letters)) if last > index else letters[0])
        starts.append(reading.starts[index])
        ends.append(reading.ends[last])
        index = last + 1
    return Reading(reading.text, words, starts, ends)
