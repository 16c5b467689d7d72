"""Private values found by their shape and by the words before them: numbers, dates of birth, ways to reach a person."""

import re
from collections.abc import Iterator

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
from feedback.understanding.announced import DAY, announced
from feedback.understanding.contacts import contacts
from feedback.understanding.disguises import with_digits
from feedback.understanding.found import Found, either, folded
from feedback.understanding.spoken_numbers import spoken_numbers

_DIGIT = re.compile(r"\d")
_IBAN = re.compile(r"(?<!\w)[a-z]{2} ?\d{2}(?:[ -]?[a-z0-9]){10,40}(?!\w)|(?<!\w)[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}")
_IBAN_BLOCKS = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?!\w)")
_IBAN_LENGTHS = {country: int(n) for country, n in (entry.split("=") for entry in words.IBAN_LENGTHS.split())}
_WORDS_AFTER = re.compile(r"(?: [a-z]+)+$")
# Identity numbers by their letters: Italy's, Spain's (DNI, NIE, CIF), the UK's, cards and passports, the US SSN.
_LETTERED = re.compile(
    r"(?<!\w)(?:[a-z]{3} ?[a-z]{3} ?\d\d ?[a-z] ?\d\d ?[a-z] ?\d{3} ?[a-z]|[xyz]?-?\d{7,8}[ -]?[a-z]|"
    r"[xyz]?\d{1,2}\.\d{3}\.\d{3}[ -]?[a-z]|[a-hjnpqrsuvw]-?\d{7}-?[0-9a-j]|"
    r"[a-z]{2}[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?[a-d]|\d{3}[-.]\d{2}[-.]\d{4}|\d{3} \d{2} \d{4}|"
    r"[a-z]{2}\d{5}[a-z]{2}|[a-z]{2}\d{7,8}|[a-z]\d{7,9}|\d{7,9}[a-z]{1,2}|[a-z]{5}\d{6}[a-z]{2}\d?[a-z0-9]{2}|"
    r"(?:19|20)\d{6}-\d{5})(?!\w)"
)
# Identity cards: letters in capitals, then six digits; Greek and Cyrillic ones too.
_CARD_ID = re.compile(
    r"(?<!\w)(?:[A-Z]{2,3}|[Α-Ω]{1,2}|[А-ЯІЇЄ]{2})[ .-]{0,3}\d{6,7}(?![\w]|[.,:]\d)"
    r"|(?i:(?<!\w)(?:seria|series|serie|σειρά|серія|серії|серию) ?[^\W\d_]{1,3},? ?"
    r"(?:(?:nr|no|n|αρ|№|номер)\.?)? ?\d{5,8}(?!\d))"
)
_CODE = re.compile(
    r"(?<![\w.,:/-])(?:[A-ZΑ-ΩА-Я]{1,5}[-/.]?\d[\d/-]{3}|\d(?=[\d-]*/)[\d/-]{7})[\d/-]*(?:[-/.][A-Z0-9]+)*+"
    r"(?![\w/-]|[.,:]\d)|(?<![\w.,:/-])(?=[A-Z]*\d)(?=\d*[A-Z])(?=[A-Z\d-]*\d[A-Z-]*\d[A-Z-]*\d[A-Z-]*\d)"
    r"[A-Z\d]{2,12}(?:-[A-Z\d]{1,12}){0,5}(?![\w/-]|[.,:]\d)"
)
_YEAR = r"(?:1\d|20)\d\d"
_SUM = r"\d{1,3}(?:[.,]\d{3})+"
# Dates, times and their stretches, and stretches of sums: "9.00-17.30", "2019-2023", "20.000 - 25.000".
WHEN = re.compile(
    rf"(?<![\d./-])(?:{DAY} ?- ?{DAY}|{DAY}|\d{{1,2}}[:.]\d\d ?- ?\d{{1,2}}[:.]\d\d|{_YEAR} ?[-/] ?(?:{_YEAR}|\d\d)|"
    rf"{_SUM} ?- ?{_SUM})(?![\d/-]|\.\d)"
)
_EMOJI = "\u2190-\u2bff\U0001f000-\U0001faff"
_RUN = re.compile(
    rf"(?<!\d)(?:\+ ?|\(\+?)?\d(?:[ ().\-/·_*~|\n\t{_EMOJI}]{{0,4}}\d|, ?\d(?!\d)|,\s?\d(?=\d*,\s?\d)){{5,80}}"
    r"(?: ?(?:x|ext\.?|int\.|wew\.) ?\d{1,6})?"
)
_MONEY = re.compile(rf"[.,\d]{{0,12}} ?{either(words.MONEY)}(?!\w)|,\d")
_CALLS = re.compile(rf"(?<!\w){either(words.CALLS)}[^\w]{{0,3}}(?:\w{{1,9}}[^\w]{{1,3}}){{0,2}}$")
_SHORT_PHONE = re.compile(
    r"\d{3}[-. ]\d{4}|\d{3}[-. ]\d{2}[-. ]\d{2}|\d{2}[-. ]\d{2}[-. ]\d{3}|\d{2}[-.]\d{3}[-.]\d{2}"
)
_LAW = re.compile(rf"(?<!\w){either(words.LAWS)}[^\w]{{0,3}}(?:\w{{1,10}}[^\w]{{1,3}}){{0,2}}$")
_BRACKETED = re.compile(r"\(\+?\d{1,5}\)")
_APART = re.compile(rf"[\n\t,_*~|{_EMOJI}]")
_CODE_DIGITS, _IBAN_DIGITS, _SHORTEST, _LONG, _SHORTEST_CARD = 4, 10, 6, 9, 13  # digits
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

    ``text`` must be undisguised, as ``disguises`` makes it.
    """
    small = folded(text)
    yield from contacts(small)
    yield from spoken_numbers(small)
    if _DIGIT.search(small):
        yield from announced(text, small, WHEN)
        yield from _with_digits(text, small, language)


def _with_digits(text: str, small: str, language: str) -> Iterator[Found]:
    digits = folded(with_digits(text))
    yield from _accounts(small)
    if digits != small:
        yield from _accounts(digits)
    yield from (Found(*match.span(), "id") for match in _LETTERED.finditer(small) if not _is_sum(match, small))
    yield from (Found(*match.span(), "id") for match in _CARD_ID.finditer(text) if not _is_sum(match, small))
    for match in _CODE.finditer(text):
        is_law = _LAW.search(small, max(0, match.start() - 40), match.start())
        if len(_DIGIT.findall(match.group())) >= _CODE_DIGITS and not (is_law or WHEN.fullmatch(match.group())):
            yield Found(*match.span(), "case")
    yield from _runs(digits, language)


def _is_sum(match: re.Match, small: str) -> bool:
    return _MONEY.match(small, match.end()) is not None


def _accounts(small: str) -> Iterator[Found]:
    """International account numbers, also with a slip in them: that does not make an account public."""
    for match in _IBAN_BLOCKS.finditer(small):
        written = _WORDS_AFTER.sub("", match.group())
        if len(_DIGIT.findall(written)) >= _IBAN_DIGITS:
            yield Found(match.start(), match.start() + len(written), "iban")
    for match in _IBAN.finditer(small):
        end = _valid_end(match.group())
        if end:
            yield Found(match.start(), match.start() + end, "iban")


def _valid_end(written: str) -> int:
    """Where a valid account number that ``written`` begins with ends; 0 where it begins with none."""
    places = [place for place, letter in enumerate(written) if letter.isalnum()]
    length = _IBAN_LENGTHS.get(written[:2], 0)
    bare = "".join(written[place] for place in places[:length])
    return places[length - 1] + 1 if length and len(bare) == length and iban.is_valid(bare) else 0


def _runs(small: str, language: str) -> Iterator[Found]:
    """Long runs of digits; times, dates and sums of money are blanked first."""
    bare = WHEN.sub(lambda match: "!" * len(match.group()), small) if len(small) > _SHORTEST else small
    for match in _RUN.finditer(bare):
        kind = _run_kind(match.group(), bare, match.span(), language)
        if kind:
            yield Found(*match.span(), kind)
        elif _APART.search(match.group()):
            for part in _RUN.finditer(_APART.sub("!", match.group())):
                start, end = match.start() + part.start(), match.start() + part.end()
                kind = _run_kind(part.group(), bare, (start, end), language)
                if kind:
                    yield Found(start, end, kind)


def _run_kind(run: str, text: str, span: tuple[int, int], language: str) -> str:
    """What a run of digits at ``span`` of ``text`` is; empty for sums of money, lists and short numbers."""
    digits = "".join(_DIGIT.findall(run))
    if _MONEY.match(text, span[1]) or _is_counting(run) or ("," in run and not _is_apart(run, digits, language)):
        return ""
    if len(digits) >= _SHORTEST_CARD and luhn.is_valid(digits[:19]):
        return "card"
    if len(digits) in _ID_DIGITS and any(check.is_valid(digits) for check in _CHECKED.get(language, ())):
        return "phone" if _is_phone(run, language) else "id"
    called = run[0] == "+" or _BRACKETED.match(run) or _CALLS.search(text, max(0, span[0] - 40), span[0])
    if called or _is_shaped(run, digits, language):
        return "phone"
    is_number = len(digits) >= _LONG and not (_APART.search(run) and not _is_apart(run, digits, language))
    return "number" if is_number else ""


def _is_shaped(run: str, digits: str, language: str) -> bool:
    """Whether a run of digits has a telephone number's shape, or is a valid one."""
    if len(digits) <= _SHORTEST or (_APART.search(run) and not _is_apart(run, digits, language)):
        return False
    looks = run[0] == "0" or not run.isdigit() if len(digits) >= _LONG else _SHORT_PHONE.fullmatch(run) is not None
    return looks or _is_phone(run, language)


def _is_apart(run: str, digits: str, language: str) -> bool:
    """Whether digits parted by commas or line ends make one number: it begins as one, or each stands alone."""
    singles = all(len(part) == 1 for part in re.split(r"\D+", run) if part)
    return len(digits) > _SHORTEST and (digits[0] == "0" or singles or _is_phone(digits, language))


def _is_counting(run: str) -> bool:
    """Single digits going up, as in "1 2 3 4 5 6 7", or numbers of a list, "1, 2, 3" line by line."""
    parts = re.split(r"\D+", run.strip("+()"))
    values = [int(part) for part in parts if part]
    return len(values) >= _SHORTEST - 2 and values == sorted(values) and max(map(len, parts)) <= 2


def _is_phone(run: str, language: str) -> bool:
    for region in _REGIONS.get(language, ("US",)):
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(run, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
