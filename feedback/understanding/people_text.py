"""A comment as a row of words, each with its place, its letters as written, and its letters in plain Latin."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

_INVISIBLE = "\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_MARKS = "\u0300-\u036f\u0483-\u0487" + _INVISIBLE
_WORD = re.compile(rf"[^\W_][\w{_MARKS}]*(?:['’ʼ‘`´′][^\W_][\w{_MARKS}]*)*")
_UNSEEN = re.compile(f"[{_MARKS}_]")
_APOSTROPHES = re.compile("['’ʼ‘`´′]")
_STOP = re.compile(r"[.!?;…\n\r]")

# Articles that Italian, Catalan and French write together with the next word. A "d'" belongs to a name: D'Angelo.
_ELIDED = frozenset(
    {"l", "un", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "c", "m", "s", "n", "j", "qu"}
)

# ELOT 743, the Greek standard by which passports are written.
_GREEK_PAIRS = (
    ("γγ", "ng"), ("γξ", "nx"), ("γχ", "nch"), ("ου", "ou"), ("ει", "ei"), ("οι", "oi"), ("αι", "ai"),
)  # fmt: skip
_GREEK_UPSILON = re.compile("([αεη])υ(?=([αεηιουωβγδζλμνρ])?)")
_GREEK = str.maketrans({
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
})  # fmt: skip
# The Ukrainian passport rules of 2010 (Cabinet resolution 55); Russian and Belarusian letters beside them.
_CYRILLIC_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "y",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu",
    "я": "ia", "ы": "y", "э": "e", "ё": "yo", "ъ": "", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c",
    "џ": "dz",
})  # fmt: skip
_LATIN = str.maketrans({
    "ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ŋ": "n",
    "ə": "e", "ſ": "s", "ŀ": "l",
})  # fmt: skip
# Letters of other scripts that look like Latin ones, for words in which somebody mixed the two.
_LOOKALIKE = str.maketrans("авеікмнорстухіјѕαβεηικμνορτυχω", "abeikmhopctyxijsabenikmvoptuxw")
_HAS_GREEK = re.compile("[\u0370-\u03ff]")
_HAS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HAS_LATIN = re.compile("[a-z]")


def _greek_to_latin(word: str) -> str:
    if word.startswith("μπ"):
        word = "b" + word[2:]
    word = _GREEK_UPSILON.sub(lambda m: m[1] + ("v" if m[2] else "f"), word)
    for pair, latin in _GREEK_PAIRS:
        word = word.replace(pair, latin)
    return word.translate(_GREEK)


def _cyrillic_to_latin(word: str) -> str:
    word = _CYRILLIC_FIRST.get(word[:1], word[:1]) + word[1:]
    return word.replace("зг", "zgh").translate(_CYRILLIC)


_KEPT_CYRILLIC = {"й": "\ue000", "ї": "\ue001", "ў": "\ue002", "ё": "\ue003"}
_BACK_CYRILLIC = {ord(private): letter for letter, private in _KEPT_CYRILLIC.items()}


def _bare(word: str) -> str:
    """Lower case without accents; the Cyrillic letters that only look accented stay letters of their own."""
    word = unicodedata.normalize("NFKC", word).lower()
    for letter, private in _KEPT_CYRILLIC.items():
        word = word.replace(letter, private)
    decomposed = unicodedata.normalize("NFKD", word)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.translate(_BACK_CYRILLIC).lower()


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """``word`` in small plain Latin letters: case, accents and script gone, apostrophes and unseen marks dropped.

    Greek by ELOT 743, Cyrillic by the Ukrainian passport rules of 2010. Any string is accepted; letters of other
    scripts stay as they are, and the answer may be empty.
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    bare = _UNSEEN.sub("", _APOSTROPHES.sub("", _bare(word))).translate(_LATIN)
    latin, greek, cyrillic = _HAS_LATIN.search(bare), _HAS_GREEK.search(bare), _HAS_CYRILLIC.search(bare)
    if latin and (greek or cyrillic):
        return bare.translate(_LOOKALIKE)
    if greek:
        return _greek_to_latin(bare)
    return _cyrillic_to_latin(bare) if cyrillic else bare


@dataclass(slots=True)
class Row:
    """The words of a text: ``keys[i]`` is the folded form of ``text[starts[i]:ends[i]]``.

    ``opens[i]`` says that a sentence starts at word ``i``; ``possessive[i]`` that an ``'s`` followed it; ``one_case``
    that the whole text is in small letters, or in capitals.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    opens: list[bool] = field(default_factory=list)
    possessive: list[bool] = field(default_factory=list)
    one_case: bool = False

    def __len__(self) -> int:
        return len(self.keys)

    def gap(self, index: int) -> str:
        """What stands between word ``index - 1`` and word ``index``; before the first, all that precedes it."""
        before = self.ends[index - 1] if index > 0 else 0
        after = self.starts[index] if index < len(self.starts) else len(self.text)
        return self.text[before:after]

    def between(self, start: int, end: int) -> range:
        """The words that have a letter in ``text[start:end]``."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def written(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]


@lru_cache(maxsize=4)
def row_of(text: str) -> Row:
    """Part ``text`` into words. Never raises; the offsets point into ``text`` as it was given.

    The last few rows are kept, because a comment is read several times in a row; nobody may change one.
    """
    row = Row(text)
    for match in _WORD.finditer(text):
        start, end = match.span()
        _add(row, start, end, match.group())
    _mark_openings(row)
    row.one_case = _in_one_case(text)
    return row


def _in_one_case(text: str) -> bool:
    """No capitals at all, or hardly anything else."""
    if text.islower() or not any(map(str.isupper, text)):
        return True
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) * 10 > len(letters) * 8


def _add(row: Row, start: int, end: int, word: str) -> None:
    possessive = False
    if not word.isalnum():
        parts = _APOSTROPHES.split(word)
        if len(parts) > 1 and parts[-1] in {"s", "S"}:
            end -= 2
            word, possessive = word[:-2], True
        elif len(parts) > 1 and parts[0].lower() in _ELIDED:
            split = start + len(parts[0]) + 1
            _append(row, start, split - 1, parts[0], possessive=False)
            start, word = split, word[len(parts[0]) + 1 :]
    _append(row, start, end, word, possessive=possessive)


def _append(row: Row, start: int, end: int, word: str, *, possessive: bool) -> None:
    key = fold(word)
    if not key:  # a soft sign or an apostrophe by itself is no word
        return
    row.starts.append(start)
    row.ends.append(end)
    row.keys.append(key)
    row.capital.append(word[0].isupper() or word[0].istitle())
    row.possessive.append(possessive)


_DOTTED = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sr",
        "sra",
        "srta",
        "sig",
        "dott",
        "d",
        "dna",
        "dl",
        "kk",
        "p",
        "pn",
        "im",
        "ul",
        "st",
        "sf",
        "sv",
        "al",
        "pr",
        "nr",
        "sp",
        "sw",
    }
)


def _mark_openings(row: Row) -> None:
    text, starts, ends = row.text, row.starts, row.ends
    opens = [True] * len(row.keys)
    for index in range(1, len(starts)):
        gap = text[ends[index - 1] : starts[index]]
        opens[index] = gap != " " and _ends_sentence(gap, row.keys[index - 1], row.possessive[index - 1])
    row.opens = opens


def _ends_sentence(gap: str, before: str, possessive: bool) -> bool:  # noqa: FBT001  three facts about one gap
    stop = _STOP.search(gap)
    if not stop:
        return False
    dotted = gap.strip() == "." and not possessive and (before in _DOTTED or len(before) == 1)
    return not dotted or "\n" in gap
