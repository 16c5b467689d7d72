"""Postal addresses found by their shape: a street word beside a number, a flat, a postcode, "I live at"."""

import re
from collections.abc import Iterator

from feedback.understanding import redaction_words as words


def _either(table: str) -> str:
    return "(?i:" + "|".join(part.strip() for part in table.replace("\n", "").split("|") if part.strip()) + ")"


# A word with a capital first letter, a small joining word of a street's name, or an ordinal.
_CAPITAL = r"[^\W\d_a-zα-ωà-öø-ÿ][\w'’.-]{0,24}"
_SMALL = r"(?:de|del|de la|della|di|dei|delle|la|los|las|san|of|the|al|gen\.|sf\.|św\.|αγ\.|\d{1,3}(?:st|nd|rd|th))"
_NAME = rf"(?:{_CAPITAL}|{_SMALL})"
_HOUSE = (
    r"(?:(?i:nr|n|no|num|numero|nº|n°|#)\.?[ ºo°]{0,2})?\d{1,5}(?: ?[A-Za-z]\b(?!\. ?\d))?"
    r"(?:[-/]\d{1,4}[A-Za-z]?)?"
)
_FLAT = (
    rf"(?:(?i:{words.FLATS})\b\.? ?#?(?:\d\w{{0,4}}|[A-Z]\d{{0,3}}\b)|"
    r"\d{1,2}[ºª°] ?(?i:[A-Z]|izda|izq|dcha|dch)?\b)"
)
_CODE = r"(?:\d{2}-\d{3}|\d{4,6}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?!\w)"
# Between the parts of an address: a comma, a line's end, the ">" of a quoted line.
_SEP = r"[,\s>]{1,4}"
# What follows a street: flats, then a town, with a postcode before or after it, on the same line or the next ones. A
# town without a postcode needs a flat before it and no small letter after it: there the sentence goes on.
_PLACE = r"(?:(?:de|del|de la|di|na|nad|upon|St\.) )?[^\W\d_a-zα-ωà-öø-ÿ][\w'’-]{0,24}"
_REST = (
    rf"(?:(?:{_SEP}{_FLAT}){{1,5}}(?:(?:{_SEP}{_PLACE}){{1,5}}(?!,? ?[\w-]|,? [a-zα-ωà-öø-ÿ])(?!{_SEP}{_CODE}))?)?"
    rf"(?:(?:{_SEP}{_PLACE}){{0,5}}{_SEP}{_CODE}(?:,? {_PLACE}(?! [a-zα-ωà-öø-ÿ]))?|,? {_CODE},? {_PLACE}"
    rf"|(?:, ?{_PLACE}(?: {_PLACE})?){{1,2}}(?=\.?\s*$|\.?\n))?"
)
_BEFORE_HOUSE = rf"(?:{_NAME}[ ,]{{1,2}}){{1,5}}{_HOUSE}"
_IN_FRONT = r"(?:\d{1,6}[A-Za-z]?,? ){0,2}"
_AT = rf"(?<!\w){_either(words.LIVES)}(?!\w)[:,]?\s"
_IN_BLOCK = (
    rf"{_IN_FRONT}(?:{_CAPITAL}[ ,\n]{{1,2}}){{0,5}}(?:\d{{1,5}}[ ,\n]{{1,2}})?(?:Apt|Suite|Unit|Flat|APT|SUITE|FLAT)"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\w-])\d{{1,6}}[A-Za-z]?,? (?:\d{{1,6}} )?(?:{_NAME} ){{1,4}}{_either(words.STREETS_AFTER)}\b\.?{_REST}",
        rf"(?<!\w){_IN_FRONT}{_either(words.STREETS_BEFORE)}(?!\w) ?{_BEFORE_HOUSE}{_REST}",
        rf"(?<!\w){_IN_FRONT}(?:{_CAPITAL} ){{1,3}}{_either(words.STREETS_BETWEEN)} ?{_HOUSE}\b\.?{_REST}",
        rf"(?<!\w){_IN_FRONT}[^\W\d_]{{3,20}}(?:{words.STREET_ENDINGS}) \d{{1,4}}\b\.?{_REST}",
        rf"(?<!\w){_IN_BLOCK}\b\.? ?#?\d\w{{0,4}}{_REST}",
        rf"{_AT}(?P<value>(?:{_IN_FRONT}{_BEFORE_HOUSE}|\d{{1,6}}[A-Za-z]?,? {_CAPITAL}(?: {_NAME}){{0,4}}){_REST})",
        r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)",
        rf"(?<!\w)(?:{_CAPITAL},? ){{1,3}}[A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?(?!\w)",
        rf"(?<!\w)(?:{_CAPITAL}[ ,]{{1,2}}){{0,2}}\d{{2}}-\d{{3}},? {_CAPITAL}(?: {_CAPITAL}){{0,2}}",
        rf"(?<=[,\n(] )(?:\d{{5,6}}|\d{{3}} \d{{2}}),? {_CAPITAL}(?: {_CAPITAL}){{0,2}}(?=[,.;)\n]|$)",
        rf"(?<![\w-])(?!19|20)\d{{4,5}} (?:{_CAPITAL} ){{1,3}}\d{{1,4}}(?!\w|[.,:]\d){_REST}",
        rf"(?<!\w){_either(words.BOXES)} ?\d{{1,6}}{_REST}",
    )
)


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where postal addresses stand in ``text``: start and end (exclusive), in no order. A number must be in each."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield match.span("value") if "value" in pattern.groupindex else match.span()
