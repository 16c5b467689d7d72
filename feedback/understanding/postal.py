"""Postal addresses found by their shape, in the European forms and those of the United States.

Every word, number and mark of a text becomes one letter that says what it may be in an address (``_KINDS``); the
patterns are regular expressions over these letters.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding import postal_words as words
from feedback.understanding.found import either
from feedback.understanding.people_text import fold as plain_latin
from feedback.understanding.tokens import PLACEHOLDER, fold

_TOKEN = re.compile(
    rf"(?P<held>{PLACEHOLDER})"
    r"|(?P<Q>(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]?[A-Z]? \d[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d"
    r"|[AC-FHKNPRTV-Y]\d[\dW] ?(?=[A-Z]{0,4}\d)[A-Z\d]{4})(?!\w))"
    r"|(?P<P>(?<!\w)(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3,4}|[A-Z]{1,3}-\d{4,5}|\d{4} ?[A-Z]{2}"
    r"|\d{3} \d{2}(?=[ ,]{1,2}[^\W\d_])"
    r"|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})(?![\w-]))"
    r"|(?P<O>(?<!\w)\d{1,3}(?:st|nd|rd|th|er|ος|η|ο|-[^\W\d_]{1,2}|[ºª°])(?![^\W_]))"
    r"|(?P<I>(?<!\w)[^\W\d_]\d{1,3}[^\W\d_]?(?!\w))"
    r"|(?P<x>\d+(?:[.,:]\d+)+|\d{7,})"
    r"|(?P<number>(?<!\w)\d{1,6}[^\W\d_]?(?:[/-]\d{1,4}[^\W\d_]?){0,2}(?!\w))"
    r"|(?P<word>[Cc]/(?=[ ]?[^\W\d_])|[^\W\d_]+(?:[-'’`.&][^\W\d_]+)*)|(?P<line>\n)|(?P<mark>[^\s\w])|(?P<other>\w+)"
)
_MARKS = {",": ",", ";": ",", ".": ".", ":": ":", "(": "(", ")": ")", "-": "-", "#": "h", "№": "h", "º": "h", "°": "h"}
_MARKS |= dict.fromkeys(">?|*•", ">")
_YEAR = re.compile(r"(?:19|20)\d\d")


def _set(table: str) -> frozenset[str]:
    return frozenset(fold(word) for word in table.split())


_BEFORE, _BEFORE_CAPITAL = _set(words.STREETS_BEFORE), _set(words.STREETS_BEFORE_CAPITAL)
_AFTER, _AFTER_CAPITAL, _BETWEEN = map(_set, (words.STREETS_AFTER, words.STREETS_AFTER_CAPITAL, words.STREETS_BETWEEN))
_ENDINGS = tuple(sorted(_set(words.STREET_ENDINGS), key=len, reverse=True))
_LONG_ENDINGS = tuple(ending for ending in _ENDINGS if len(ending) > 4)
_FLATS, _INSIDE, _HOUSES, _ROOMS = map(_set, (words.FLATS, words.FLATS_INSIDE, words.HOUSES, words.ROOMS))
_JOINERS, _MONTHS = _set(words.JOINERS), _set(words.MONTHS)
_BUILDINGS = _set("буд будинок будинку")
_ZIP_WORDS = _set("zip postcode cp c.p cap tk τκ τ.κ kod cod cód індекс p.c pc")
_AT = re.compile(rf"(?<!\w)(?:(?P<corner>{either(words.CORNERS)})|{either(words.LIVES)})(?!\w)")
_TELLING = re.compile(r"\d")
_MILITARY = re.compile(
    r"(?:(?<!\S)(?:[A-Z]{3,5} )?[^\W\d_][\w'-]{1,30}(?:\n|, ))?\b(?:APO|FPO|DPO),? ?(?:AE|AP|AA),? \d{5}(?:-\d{4})?",
    re.I,
)
_BOX = re.compile(rf"(?<!\w){either(words.BOXES)} ?(?:n|nr|no|num)?\.? ?\d{{1,6}}")
_BOX_LETTER = "B"

# Letters: C capital word, G capital word that is ordinary, T town or country, U two or three capitals, I one capital,
# w small word, g small ordinary word, J joining word; S street word before the name, V one that needs a capital name
# after it, A one after the name, a the same in small letters, W one that must be in capitals, X before or after, Z the
# same in need of capitals, x small; M between name and number, t before or between, E a word that ends like a street,
# e the same, small; b "building";
# N short number, D number that may be a postcode, Y year, O ordinal, P and Q postcodes, K "no.", k "postcode",
# F flat, f the same inside addresses only, R what has a number but is no house, m month, L "I live at", c "corner of".
# In a text without capitals a small word that nobody knows may be a name.
_SMALL = str.maketrans("wax", "CAX")
_STOP = r"(?=[.,/)!>:]|$)"
_SEP = r"(?:\.(?=/))?[,/>-]{0,6}"
_CAP = "[CGTAWXZEMV]"
_NAME = rf"(?:[JVv]\.?){{0,3}}(?:{_CAP}|I\.?|U\.?)(?:{_CAP}|O|U|[IJ]\.?|-(?=C)){{0,4}}"
_HOUSE = r"(?:[hKb]\.?){0,3}[NHDY](?:I(?![A-Za-z]))?"
_FLAT = r"(?:[FfR]\.?(?:[hKb]\.?){0,2}(?:[NHDYO]I?|I[NHDY]?)|[ONHD]\.?[fF]|O[FfI]?)"
_CODE = r"(?:k\.?){0,2}:?[DPQ]"
_TOWN = (
    rf"(?:[JAI]\.?){{0,2}}(?:{_CAP}|[US])(?:{_CAP}|[US]|-|I\.?|J\.?(?={_CAP})|J[wg](?=[,/])|\([CGTU]{{1,2}}\)){{0,5}}"
)
_OPEN_TOWN = rf"(?:(?:{_CAP}|U|-|J(?={_CAP})){{0,4}}T(?:\([CGU]\))?|(?=[^,/.]{{0,8}}[CTU]){_TOWN}{_STOP})"
_REST = (
    rf"(?:{_SEP}{_FLAT}){{0,5}}"
    rf"(?:(?:{_SEP}{_TOWN}){{0,4}}{_SEP}(?:U{_SEP})?{_CODE}(?:{_SEP}{_TOWN}(?:,{_TOWN}{_STOP})?)?(?:\([A-Z]\))?(?:{_SEP}{_CODE})?"
    rf"|[,/]{{1,2}}Y{_TOWN}(?:\([A-Z]\))?|(?:[,/>]{{1,3}}{_OPEN_TOWN}){{1,4}}(?:{_SEP}{_CODE})?)?"
)
_MORE = rf"(?:(?:{_SEP}{_FLAT}){{1,5}}(?:{_SEP}{_OPEN_TOWN})?)?{_REST}"
_FRONT = rf"(?:F\.?(?:[hKb]\.?){{0,2}}[NHDI]I?{_SEP})?(?:[NHDP],?){{0,2}}"
_UNIT = rf"(?:F\.?(?:[hKb]\.?)?(?:[NHDI]I?{_SEP}|(?=P)))?"
_SIDE = rf"(?:[GUI](?={_STOP}|{_SEP}[FDP]))?"
_STREET = r"[SVvXxZUt]\.?-?"
# Each with the letters of which a text must have one.
_PATTERNS = tuple(
    (needed, re.compile(pattern))
    for needed, pattern in (
        (
            "AX",
            rf"(?<!R)(?<!R[hK.]){_UNIT}(?:[NHDP],?)?[NHDYP][,/]?(?:{_CAP}|O|U|[IJS]\.?){{1,5}}[AX]\.?{_SIDE}{_MORE}",
        ),
        (
            "WZ",
            rf"(?<!R)(?<!R[hK.]){_UNIT}(?:[NHDP],?)?[NHDYP],?(?:{_CAP}|O|U|[IJS]\.?){{1,5}}[WZ]\.?(?![wgaCGTI]){_MORE}",
        ),
        (
            "AXWZ",
            rf"(?<!R)(?<!R[hK.])(?:F\.?[NHDI]I?[,/]{{0,2}}|(?=[HD]))(?:[NHD],?)?(?:{_CAP}|[IJS]\.?){{1,4}}[AXWZ]\.?{_MORE}",
        ),
        ("m", rf"{_FRONT}{_STREET}(?:{_NAME})?[NHO]?m{{1,2}},?{_HOUSE}{_MORE}"),
        ("b", rf"(?:[SVvXZ]\.?)?{_CAP}{{1,3}}[wg]?,?(?:O,)?b\.?[NHD]I?{_MORE}"),
        ("ax", rf"(?<!R)(?<!R[hK.])[NHD]w{{1,2}}[ax]\.?{_MORE}"),
        ("SVvXZUt", rf"{_FRONT}{_STREET}(?:{_NAME},?){{1,2}}{_HOUSE}[NHD]?\.?{_MORE}"),
        ("StV", rf"{_FRONT}[StV]\.?[NHOD]I?(?:[mJ]{{1,2}}|{_NAME}|h|,|K\.?){{0,3}}{_HOUSE}{_MORE}"),
        ("StXx", rf"(?<!R)[NHDP],?(?:[NHD],?)?[StXx]\.?{_NAME}{_MORE}"),
        ("VvZ", rf"(?<!R)[NHDP],?(?:[NHD],?)?[VvZ]\.?{_NAME}(?![a-z]){_MORE}"),
        (
            "NHDPQ",
            rf"(?<!R)(?:[NH]?[HD],?)(?=[^,]{{0,6}}[CTE])(?:[CGTE]|U|[IJ]\.?){{1,4}},?{_HOUSE}(?=,{_OPEN_TOWN}|$|/){_MORE}",
        ),
        ("St", rf"{_FRONT}[St]\.?(?:w|J){{1,3}}{_HOUSE}{_MORE}"),
        ("SVvXZUt", rf"{_STREET}{_NAME}[,/]{{1,2}}(?:{_TOWN})?{_SEP}{_CODE}(?:{_SEP}{_TOWN})?"),
        ("Mt", rf"(?:[NHD],?)?(?:[CGTE]|U|[IJ]\.?){{1,4}}w?[Mt]\.?{_HOUSE}\.?{_MORE}"),
        ("Ee", rf"{_FRONT}(?:(?:[CGT]|J){{0,2}}E\.?|e),?{_HOUSE}\.?{_MORE}"),
        (
            "F",
            rf"{_FRONT}(?=[^,]{{0,6}}[CTE])(?:[CGTE]|U|[IJ]\.?){{1,4}},?{_HOUSE}(?={_SEP}F\.?(?:[hKb]\.?)?[NHDI]){_MORE}",
        ),
        (
            "NHDPQ",
            rf"{_FRONT}(?:[CGTE]|U|[IJ]\.?){{1,4}},?{_HOUSE}(?={_SEP}(?:{_CODE}{_SEP}{_CAP}|(?:[,/>]{_TOWN}){{1,2}}{_SEP}{_CODE})){_MORE}",
        ),
        ("F", rf"[NHD]{{1,2}},?(?:[CGTE]){{1,4}}(?={_SEP}F\.?(?:[hKb]\.?)?[NHDI]){_MORE}"),
        ("F", rf"F\.?(?:[hKb]\.?)?[NHDI]I?[,/]{{1,2}}(?:[NHDY],?)?(?:{_TOWN}[,/]{{1,2}}){{1,4}}{_CODE}"),
        ("L", rf"L:?,?/?J{{0,2}}(?P<value>{_FRONT}(?:[JV]\.?)?(?:{_CAP}|U|[IJS]\.?){{1,5}},?{_HOUSE}{_MORE})"),
        ("L", rf"L:?,?/?J{{0,2}}(?P<value>(?:F\.?[NHDI]I?{_SEP})?[NHDYP]{{1,2}},?{_NAME}(?![a-z]){_MORE})"),
        (
            "L",
            rf"L:?,?/?J{{0,2}}(?P<value>(?:[NHDP]){{0,2}}(?=[gJ]{{0,3}}[waexSVM])(?:[wgaexSVMJ]\.?){{1,4}}{_HOUSE}{_MORE})",
        ),
        ("L", rf"L:?,?/?J{{0,2}}(?P<value>[NHD]{{1,2}}(?:[wgJC]){{1,3}}[ax]{_MORE})"),
        ("L", rf"L:?,?/?J{{0,2}}(?P<value>(?:[StXx]\.?{_NAME}|[VvZ]\.?{_NAME}(?![a-z])){_MORE})"),
        ("L", rf"L:?,?J?(?P<value>(?=.{{0,6}}[CT])(?:{_CAP}|J){{1,3}}?[AX](?![CT]){_MORE})"),
        ("c", r"c(?=[^,/]{0,8}[CTAWXZE])(?:[CGTAWXZEOIJSVUMNHDYe]\.?(?!/)){2,12}"),
        ("Q", r"Q"),
        ("NHDPQ", rf"(?:{_CAP}){{1,3}},?(?:{_CAP},)?U,?D"),
        ("P", rf"(?:{_CAP},?){{0,2}}P,?[CT](?:[CT]|J(?=C)){{0,3}}"),
        ("NHDPQ", rf"(?<=[,/(])D,?[CT](?:{_CAP}|J(?={_CAP})){{0,3}}(?=[,.)/]|$)"),
        ("B", rf"(?:[NHD],?)?B(?:{_CAP}{{1,3}}(?={_SEP}F))?{_MORE}(?:[,/>]{{1,3}}{_OPEN_TOWN})?"),
    )
)


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where postal addresses stand in ``text``: start and end (exclusive), in no order."""
    small = fold(text)
    at = {match.start(): match for match in _AT.finditer(small)}
    if not at and not _TELLING.search(text):
        return
    starts, ends, kinds = _kinds(text, small, at)
    for needed, pattern in _PATTERNS:
        for match in pattern.finditer(kinds) if any(letter in kinds for letter in needed) else ():
            first, last = match.span("value") if "value" in pattern.groupindex else match.span()
            while last > first and kinds[last - 1] in ",/>-:":
                last -= 1
            while first < last and kinds[first] == "J" and text[starts[first]].islower():
                first += 1
            if last > first:
                yield starts[first], ends[last - 1]
    yield from (match.span() for match in _MILITARY.finditer(text))


def _kinds(text: str, small: str, announcing: dict[int, re.Match]) -> tuple[list[int], list[int], str]:
    """Where the tokens of ``text`` stand, and the letter of each."""
    starts, ends, kinds = [], [], []
    boxes = {match.start(): match.end() for match in _BOX.finditer(small)}
    past = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < past:
            continue
        if start in announcing:
            kind, end = "c" if announcing[start]["corner"] else "L", announcing[start].end()
        elif start in boxes:
            kind, end = _BOX_LETTER, boxes[start]
        else:
            kind = _kind(match, small)
        past = end
        starts.append(start)
        ends.append(end)
        kinds.append(kind)
    return starts, ends, "".join(kinds).translate(_SMALL) if text.islower() else "".join(kinds)


def _kind(match: re.Match, small: str) -> str:
    name = match.lastgroup
    if name == "word":
        kind = _word_kind(match.group())
        return _short_for(kind, small[match.end() : match.end() + 2]) if kind in _DOTTED else kind
    if name == "number":
        written = match.group()
        if not written.isdecimal():
            return "H" if len(written) > 3 else "N"
        return "NNNH"[len(written)] if len(written) < 4 else "Y" if _YEAR.fullmatch(written) else "D"
    if name == "mark":
        return _MARKS.get(match.group(), "!")
    return {"held": "!", "other": "!", "line": "/"}.get(name, name)


# Words that join the words of a name, unless a dot or a number follows: then they are short for another thing.
_DOTTED = {"1": "S", "2": "F", "3": "K"}


def _short_for(kind: str, after: str) -> str:
    return _DOTTED[kind] if after[:1] == "." or (kind != "1" and after.strip().isdecimal()) else "J"


@lru_cache(maxsize=1 << 15)
def _word_kind(word: str) -> str:
    key = fold(word)
    capital = word[0].isupper() or (("'" in word or "’" in word) and any(map(str.isupper, word)))
    if 1 < len(word) < 4 and word.isupper() and key not in _FLATS and key not in _BEFORE and key not in _AFTER:
        return "U"
    if key in _JOINERS:
        return "1" if key in _BEFORE else "2" if key in _FLATS or key in _INSIDE else "3" if key in _HOUSES else "J"
    for table, kind in (
        (_ZIP_WORDS, "k"),
        (_BUILDINGS, "b"),
        (_HOUSES, "K"),
        (_FLATS, "F"),
        (_ROOMS, "R"),
        (_INSIDE, "f"),
        (_MONTHS, "m"),
    ):
        if key in table and (len(key) > 1 or not capital):
            return kind
    return _street_kind(key, capital) or _plain_kind(word, key, capital)


def _street_kind(key: str, capital: bool) -> str:  # noqa: FBT001 - a fact about the word, given by its only caller
    before, before_capital = key in _BEFORE, key in _BEFORE_CAPITAL
    if key in _AFTER:
        return ("X" if capital else "x") if before or before_capital else "A" if capital else "a"
    if key in _AFTER_CAPITAL and capital:
        return "Z" if before or before_capital else "W"
    if before:
        return "t" if key in _BETWEEN else "S"
    if before_capital:
        return "V" if capital else "v"
    if key in _BETWEEN:
        return "M"
    return ""


def _plain_kind(word: str, key: str, capital: bool) -> str:  # noqa: FBT001 - as above
    latin = plain_latin(word)
    ordinary = latin in lexicon.ORDINARY or any(latin in known for known in lexicon.ORDINARY_IN.values())
    if not capital:
        return "e" if key.endswith(_LONG_ENDINGS) and not ordinary else "g" if ordinary else "w"
    if len(word) == 1:
        return "I"
    if latin in lexicon.WORLD or latin in lexicon.TOWNS:
        return "T"
    if ordinary:
        return "G"
    ends = next((ending for ending in _ENDINGS if key.endswith(ending)), "")
    return "E" if ends and len(key) > len(ends) + 2 else "C"
