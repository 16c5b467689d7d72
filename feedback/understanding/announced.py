"""Private values found by the words before them: "claim number 123", "born 3 May 1980", "number plate AB12 CDE"."""

import re
from collections.abc import Iterator

from feedback.understanding import redaction_words as words
from feedback.understanding.found import Found, either

_NUMBER = rf"{either(words.NUMBER)}(?!\w)"
_GAP = r"[ '’.,:=#°ºª(/\-]{1,4}"
_FILL = rf"(?P<fill>(?:{_GAP}{_NUMBER}){{0,4}}{_GAP})"
_LETTER = "a-zα-ωа-яіїєґ"
_CODE = rf"(?=[{_LETTER}/.-]{{0,12}}\d)[{_LETTER}0-9](?:[{_LETTER}0-9]|[/.-](?=[{_LETTER}0-9]))+"
_VALUE = rf"(?P<value>{_CODE}(?: (?=[{_LETTER}]{{0,2}}\d)[{_LETTER}0-9/-]{{2,12}}(?![{_LETTER}])){{0,6}})"
_SERIES = rf"(?P<series>[{_LETTER}]{{1,3}} (?:(?:nr|n|αρ|no|№)\.? ?)?)?"
_CASE = re.compile(rf"(?<![\w]){either(words.CASES)}{_FILL}(?P<value>{_CODE})")
_PAPER = re.compile(rf"(?<![\w]){either(words.PAPERS)}{_FILL}(?P<all>{_SERIES}{_VALUE})")
_ACCOUNT = re.compile(rf"(?<![\w]){either(words.ACCOUNTS)}{_FILL}(?P<all>{_VALUE})")
_PLATE = re.compile(
    rf"(?<![\w]){either(words.PLATES)}(?!\w)(?:{_GAP}{_NUMBER}){{0,5}}?{_GAP}"
    rf"(?P<value>(?=[{_LETTER} -]{{0,5}}\d)[{_LETTER}0-9]{{1,8}}(?:[ -][{_LETTER}0-9]{{1,5}}){{0,3}})(?!\w)"
)
_ZIP = re.compile(
    rf"(?<!\w){either(words.ZIPS)}(?:{_GAP}{_NUMBER}){{0,3}}{_GAP}"
    r"(?P<value>[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{2,6}(?:[ -]\d{2,4})?(?: ?[a-z]{2})?)(?!\w)"
)
_MONTH = r"[^\W\d_]{3,12}\.?"
DAY = (
    r"(?:[0-3]?\d ?[./-] ?[0-3]?\d ?[./-] ?(?:(?:19|20)?\d\d)|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|"
    rf"\d{{1,2}} ?(?:st|nd|rd|th|º|ª|η|er|-?го|-?е)?(?: de| of| del)?[ .-]{{1,2}}{_MONTH}(?: de| of| del|,)?[ -]?"
    rf"(?:(?:19|20)\d\d|['’]\d\d)|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:(?:19|20)\d\d|['’]\d\d))"
)
_BIRTH = re.compile(
    rf"(?<!\w){either(words.BIRTHS)}(?!\w)[^\d\n!?]{{0,24}}?(?P<value>{DAY}|(?:19|20)\d\d(?!\d)|\d{{6}}(?:\d\d)?(?!\d))"
)
_KINDS = ((_PAPER, "all", "id"), (_ACCOUNT, "all", "account"))
_PLATE_PART = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_SAID = re.compile(rf"[:=#°º№]|(?<!\w){either(words.SAID)}(?!\w)")
_MONEY = re.compile(rf" ?{either(words.MONEY)}(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FEWEST_IN_PLATE = 2  # digits
_LOOSELY = 4  # digits of a value after "case" or "policy" alone, without "number", a colon or a hash


def announced(text: str, folded: str, is_date: re.Pattern[str]) -> Iterator[Found]:
    """Every value that a word before it makes private; ``is_date`` tells what is a date of the usual kind.

    ``folded`` is ``text`` folded letter for letter, with at least one digit.
    """
    yield from (Found(*match.span("value"), "birth") for match in _BIRTH.finditer(folded))
    yield from (Found(*match.span("value"), "address") for match in _ZIP.finditer(folded))
    for match in _PLATE.finditer(folded):
        start, end = _plate(text[match.start("value") : match.end("value")])
        if end:
            yield Found(match.start("value") + start, match.start("value") + end, "plate")
    for match in _CASE.finditer(folded):
        if _is_number(match, is_date, 2 if _is_firm(match) else _LOOSELY):
            yield Found(*match.span("value"), "case")
    for pattern, group, kind in _KINDS:
        for match in pattern.finditer(folded):
            if _is_number(match, is_date, _LOOSELY):
                yield Found(*match.span(group), kind)


def _is_number(match: re.Match, is_date: re.Pattern[str], fewest: int) -> bool:
    value = match["value"]
    if len(_DIGIT.findall(value)) < fewest or _MONEY.match(match.string, match.end()):
        return False
    return _is_firm(match) or not (is_date.fullmatch(value) or _YEAR.fullmatch(value))


def _is_firm(match: re.Match) -> bool:
    """Whether "number", a colon or a hash stands before the value."""
    return _SAID.search(match.string, match.start(), match.start("value")) is not None


def _plate(value: str) -> tuple[int, int]:
    """Where the plate in ``value`` stands: "1234 BCD" in capitals, "ab12cde" in one; two noughts if there is none."""
    parts = list(_PLATE_PART.finditer(value))
    shouted = [part for part in parts if part.group().upper() == part.group()]
    parts = shouted or parts[-1:]
    written = "".join(part.group() for part in parts)
    if sum(map(str.isdecimal, written)) < _FEWEST_IN_PLATE or not any(map(str.isalpha, written)):
        return 0, 0
    return parts[0].start(), parts[-1].end()
