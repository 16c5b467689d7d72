"""Postal addresses found by their shape: a street word beside a number, a postcode, a state with its ZIP code."""

import re
from collections.abc import Iterator

from feedback.understanding import redaction_words as words


def _either(table: str) -> str:
    return "|".join(part.strip() for part in table.replace("\n", "").split("|") if part.strip())


# "Name" is a word with a capital first letter, a small joining word or an ordinal, at most five of them.
_NAME = r"(?:[^\W\d_a-zα-ωà-öø-ÿ][\w'’.-]*|de|del|de la|della|di|dei|delle|la|los|las|san|of|the|al|gen\.|sf\.|św\.|αγ\.|\d{1,3}(?:st|nd|rd|th))"
_NUMBER = r"(?:(?i:nr|n|no|num|numero|nº|n°|#)\.?[ ºo°]{0,2})?\d{1,5}(?:[ -]?[A-Za-z]\b)?(?:[-/]\d{1,4}[A-Za-z]?)?"
_FLAT = rf"(?:,? (?i:{words.FLATS})\b\.? ?#?\w{{1,5}}| ?# ?\d+\w?)?"
_TOWN = r"(?:,? ?(?:\d{2}-\d{3}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?:,? [^\W\d_a-z][\w'’.-]+(?: [^\W\d_a-z][\w'’.-]+)?)?)?"
_AFTER = re.compile(
    rf"(?<![\w-])\d{{1,6}}[A-Za-z]?,? (?:{_NAME} ){{1,4}}(?i:{_either(words.STREETS_AFTER)})\b\.?{_FLAT}{_TOWN}"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:\d{{1,5}},? )?(?i:{_either(words.STREETS_BEFORE)})(?!\w) ?(?:{_NAME}[ ,]{{1,2}}){{1,5}}{_NUMBER}{_FLAT}{_TOWN}"
)
_POSTCODE = re.compile(
    r"(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:[^\W\d_a-z][\w'’.-]+,? ){1,3}[A-Z]{2},? \d{5}(?:-\d{4})?)(?!\w)"
)
_BOX = re.compile(
    r"(?<!\w)(?:(?i:p\.? ?o\.? ?box|apartado(?: de correos)?|casella postale|skr(?:ytka|\.) poczt\w*\.?|c\.p\.|τ\.θ\.)) ?\d{1,6}"
)


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where postal addresses stand in ``text``: start and end (exclusive), in no order. A house number must be there."""
    for pattern in (_AFTER, _BEFORE, _POSTCODE, _BOX):
        for match in pattern.finditer(text):
            yield match.span()
