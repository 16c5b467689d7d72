"""Private values found by their shape and by the words before them: numbers, addresses, dates of birth."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import phonenumbers
from stdnum import iban, luhn
from stdnum.es import nie, nif
from stdnum.gr import amka, vat
from stdnum.it import codicefiscale, iva
from stdnum.pl import nip, pesel
from stdnum.ro import cnp
from stdnum.ua import rntrc
from stdnum.us import ssn

from feedback.understanding import redaction_words as words
from feedback.understanding.tokens import fold


class Found(NamedTuple):
    """A private value at ``start`` to ``end`` (exclusive) and the kind its placeholder names."""

    start: int
    end: int
    kind: str


def _either(table: str) -> str:
    return "(?:" + "|".join(part.strip() for part in table.replace("\n", "").split("|") if part.strip()) + ")"


_DIGIT = re.compile(r"\d")
_AT = re.compile(r"@|(?<=\w)[ (\[]{1,3}(?:at|arroba|chiocciola|malpa|παπακι|papaki)[ )\]]{1,3}(?=\w)")
_EMAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]+ ?@ ?[\w-]+(?:\.[\w-]+| \. [a-z]{2,6}\b)+"
    r"|(?<![\w.+%-])[\w.+%-]+[ (\[]{1,3}(?:at|arroba|chiocciola|malpa|παπακι|papaki)[ )\]]{1,3}[\w-]+"
    r"(?:[ (\[]{1,3}(?:dot|punto|kropka|punct|τελεια|teleia)[ )\]]{1,3}[\w-]+)+"
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"»”]+[^\s<>\"»”.,;:!?)\]]"
    r"|(?<![\w@.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|biz|io|me|eu|it|es|pl|ro|gr|ua|uk|us|de|fr)"
    r"\b(?!\.?\w)(?:/[^\s<>\"»”]*[^\s<>\"»”.,;:!?)\]])?"
)
_PUBLIC = re.compile(rf"^(?:https?://)?[^/?#\d]*(?:{words.PUBLIC_HOSTS})(?:/[^?#\d]*)?$")
_IP = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w:])(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}(?![\w:])")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?!\w)")
_LETTERED = re.compile(
    r"(?<!\w)(?:[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z]|[xyz]?-?\d{7,8}[ -]?[a-z]|[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]|"
    r"[a-zα-ω]{2,3}[ -]?\d{6}|\d{3}-\d{2}-\d{4})(?!\w)"
)
_CODE = re.compile(
    r"(?<![\w.,:/-])(?:[A-ZΑ-Ω]{1,5}[-/]?\d[\d/-]{3}|\d(?=[\d-]*/)[\d/-]{7})[\d/-]*(?:[-/][A-Z0-9]+)*+(?![\w/-]|[.,:]\d)"
)
_CASE = re.compile(
    rf"(?<!\w){_either(words.CASES)}(?:[ '’.:#(-]{{1,3}}{_either(words.NUMBER)}(?!\w)){{0,3}}[ '’.:#°º(-]{{1,4}}"
    r"(?P<value>(?=[a-zα-ω/-]*\d[^ ]*\d)[a-zα-ω0-9][a-zα-ω0-9/-]{2,})"
)
_MONTHS = r"[^\W\d_]{3,12}"
_DAY = (
    r"(?:[0-3]?\d[./-][0-3]?\d[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|"
    rf"\d{{1,2}}(?:st|nd|rd|th|º|ª|η)?(?: de| of)?[ .]{{1,2}}{_MONTHS}(?: de| of|,)? ?(?:19|20)\d\d|"
    rf"{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d)"
)
_BIRTH = re.compile(rf"(?<!\w){_either(words.BIRTHS)}(?!\w)[^\d\n.!?]{{0,20}}?(?P<value>{_DAY}|(?:19|20)\d\d(?!\d))")
_WHEN = re.compile(
    rf"(?<![\d./-])(?:{_DAY}|\d{{1,2}}[:.]\d\d ?[-–] ?\d{{1,2}}[:.]\d\d|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d)(?![\d./-])"
)
_RUN = re.compile(r"(?<!\d)(?:\+ ?|\(\+?)?\d(?:[ ().\-/·]{0,3}\d){6,24}(?: ?(?:x|ext\.?|int\.|wew\.) ?\d{1,6})?")
_MONEY = re.compile(rf"[.,\d]{{0,12}} ?(?:{words.MONEY})(?!\w)|,\d")
_CALLS = re.compile(rf"(?<!\w)(?:{words.CALLS})[^\w]{{0,3}}(?:\w{{1,6}}[^\w]{{1,3}}){{0,2}}$")
_SHORT_PHONE = re.compile(r"\d{3}[-. ]\d{4}|\d{3}[-. ]\d{2}[-. ]\d{2}")
_CODE_DIGITS, _IBAN_DIGITS, _SHORTEST, _LONG = 4, 10, 6, 9  # digits
_ID_DIGITS = frozenset({9, 10, 11, 13})
_REGIONS = {
    "en": ("US", "GB"), "es": ("ES", "US"), "it": ("IT",), "pl": ("PL",), "ro": ("RO",), "el": ("GR",), "uk": ("UA",),
}  # fmt: skip
_CHECKED = {
    "en": (ssn,), "es": (nif, nie), "it": (codicefiscale, iva), "pl": (pesel, nip), "ro": (cnp,), "el": (amka, vat),
    "uk": (rntrc,),
}  # fmt: skip


def private_values(text: str, language: str) -> Iterator[Found]:
    """Every value of private shape in ``text``, not in order and possibly overlapping; names are not looked for.

    ``text`` must hold plain digits and no invisible marks, as ``redaction`` makes it.
    """
    folded = fold(text)
    if _AT.search(folded):
        yield from (Found(*match.span(), "email") for match in _EMAIL.finditer(folded))
    if "." in folded or "://" in folded:
        yield from (Found(*match.span(), "url") for match in _URL.finditer(folded) if not _PUBLIC.match(match.group()))
    if _DIGIT.search(folded):
        yield from _with_digits(text, folded, language)


def _with_digits(text: str, folded: str, language: str) -> Iterator[Found]:
    yield from (Found(*match.span("value"), "birth") for match in _BIRTH.finditer(folded))
    yield from (Found(*match.span("value"), "case") for match in _CASE.finditer(folded))
    yield from (Found(*match.span(), "iban") for match in _IBAN.finditer(folded) if _is_iban(match.group()))
    yield from (Found(*match.span(), "ip") for match in _IP.finditer(folded))
    yield from (Found(*match.span(), "id") for match in _LETTERED.finditer(folded))
    for match in _CODE.finditer(text):
        if len(_DIGIT.findall(match.group())) >= _CODE_DIGITS and not _WHEN.fullmatch(match.group()):
            yield Found(*match.span(), "case")
    yield from _runs(folded, language)


def _is_iban(value: str) -> bool:
    """Also with a wrong check digit: a slip of the pen does not make an account public."""
    return iban.is_valid(value) or len(_DIGIT.findall(value)) >= _IBAN_DIGITS


def _runs(folded: str, language: str) -> Iterator[Found]:
    """Long runs of digits; times, dates and sums of money are blanked first."""
    bare = _WHEN.sub(lambda match: "." * len(match.group()), folded) if len(folded) > _SHORTEST else folded
    for match in _RUN.finditer(bare):
        kind = _run_kind(match.group(), bare, match, language)
        if kind:
            yield Found(*match.span(), kind)


def _run_kind(run: str, text: str, match: re.Match, language: str) -> str:
    digits = "".join(_DIGIT.findall(run))
    if _MONEY.match(text, match.end()) or _is_counting(run):
        return ""
    if len(digits) >= 13 and luhn.is_valid(digits[:19]):
        return "card"
    if len(digits) in _ID_DIGITS and any(check.is_valid(digits) for check in _CHECKED.get(language, ())):
        return "phone" if _is_phone(run, language) else "id"
    called = _CALLS.search(text, max(0, match.start() - 30), match.start())
    if called or run[0] in "+(":
        return "phone"
    if len(digits) >= _LONG:
        return "phone" if run[0] == "0" or not run.isdigit() or _is_phone(run, language) else "number"
    return "phone" if _SHORT_PHONE.fullmatch(run) or _is_phone(run, language) else ""


def _is_counting(run: str) -> bool:
    """Single digits going up, as in "1 2 3 4 5 6 7"."""
    parts = run.split()
    return len(parts) > _SHORTEST and all(len(part) == 1 for part in parts) and parts == sorted(parts)


def _is_phone(run: str, language: str) -> bool:
    for region in _REGIONS.get(language, ("US",)):
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(run, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
