"""A text with the disguises of digits and signs undone, so that values can be looked for, with the way back."""

import re
import unicodedata

# Marks that are not seen or stand on top of the letter before: zero width, direction, accents, strokes, keycaps.
_UNSEEN = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u061c\u064b-\u065f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0"
    "\U000e0000-\U000e01ff"
)
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_ROUND, _UPRIGHT = "OoОоΟοՕօ", "IlІіΙι|ӏ"
_LOOK = f"0-9{_ROUND}{_UPRIGHT}"
_BESIDE = re.compile(rf"(?<=\d)[{_ROUND}{_UPRIGHT}]{{1,3}}(?=[\d \-.]|$)|(?<![^\W\d])[{_ROUND}Il]{{1,2}}(?=\d{{2}})")
_GROUP = rf"(?:(?=[{_ROUND}{_UPRIGHT}]{{0,9}}\d)[{_LOOK}]{{1,20}}+|[OОΟ]{{1,3}}|[oоο]{{2,3}})"
_MIXED = re.compile(rf"(?<!\w){_GROUP}(?:[ .()-]{{1,2}}{_GROUP}){{1,14}}(?!\w)|(?<!\w)[{_LOOK}]{{7,20}}(?!\w)")
_SHORTEST = 7  # digits of a number that looks worth hiding
_SIGNS = {"﹫": "@", "․": ".", "。": ".", "‧": ".", "∙": ".", "﹒": ".", "⁄": "/", "∕": "/", "ǀ": "|", "∆": "Δ"}


def _table() -> dict[int, str]:
    """Any script's digits as 0 to 9, any dash as ``-``, any blank as a blank, full-width signs as ordinary ones."""
    table = {ord(sign): plain for sign, plain in _SIGNS.items()}
    for code in (*range(0x80, 0x3100), *range(0xFF00, 0xFFF0), *range(0x1D7CE, 0x1D800), *range(0x1F100, 0x1F10D)):
        letter = chr(code)
        if unicodedata.digit(letter, None) is not None:
            table[code] = str(unicodedata.digit(letter))
        elif unicodedata.category(letter) == "Pd" or letter in "\u2212\u02d7":
            table[code] = "-"
        elif unicodedata.category(letter) == "Zs":
            table[code] = " "
        elif 0xFF01 <= code <= 0xFF5E:
            table[code] = chr(code - 0xFEE0)
    table |= {0x24EA: "0", 0x24FF: "0", 0x1F10B: "0", 0x1F10C: "0"}
    return table


_PLAIN = _table()


def undisguised(text: str) -> tuple[str, list[int] | None]:
    """``text`` for looking for values, and where its letters stand if it is shorter than ``text`` (else ``None``)."""
    if text.isascii():
        return text, None
    plain = text.translate(_PLAIN)
    if not _INVISIBLE.search(plain):
        return plain, None
    places = [place for place, letter in enumerate(plain) if not _INVISIBLE.match(letter)]
    return "".join(plain[place] for place in places), places


def with_digits(plain: str) -> str:
    """``plain`` with the letters O, l and I among digits as 0 and 1."""
    if plain.isalpha():
        return plain
    return _MIXED.sub(_if_number, _BESIDE.sub(_as_digits, plain))


def _if_number(match: re.Match) -> str:
    written = match.group()
    digits = sum(map(str.isdecimal, written))
    letters = sum(map(str.isalpha, written)) + written.count("|")
    return _as_digits(match) if letters <= digits and digits + letters >= _SHORTEST else written


def _as_digits(match: re.Match) -> str:
    return "".join("0" if c in _ROUND else "1" if c in _UPRIGHT else c for c in match.group())
