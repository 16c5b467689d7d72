"""A comment without its private values: typed placeholders stand for what only stewards and officers may read."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from feedback.understanding.people import Part, WrittenPerson, written_people
from feedback.understanding.postal import addresses
from feedback.understanding.private_values import Found, private_values
from feedback.understanding.results import OffsetMap, Redaction
from feedback.understanding.tokens import INVISIBLE, PLACEHOLDER

_PLACEHOLDER = re.compile(PLACEHOLDER)
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_LOOKALIKES = re.compile(r"(?<=\d)[OoОоΟοIlІі|]{1,3}(?=[\d \-.])|(?<![^\W\d])[OoОоΟοIl]{1,2}(?=\d{2})")
_DIGIT = re.compile(r"\d")
_ONES = frozenset("IlІі|")
_ROUNDS = 6
_PRIVATE_PARTS = frozenset({Part.WRITER, Part.RELATIVE})
# Of two values that overlap, the kind named first here is kept where they begin together.
_RANK = {
    kind: rank for rank, kind in enumerate(("email", "url", "iban", "card", "birth", "address", "id", "case", "phone"))
}


def _plain_letters() -> dict[int, str]:
    """Any script's digits as 0 to 9, any dash as ``-``, any blank as a blank, full-width signs as ordinary ones."""
    table = {}
    for code in (*range(0x80, 0x3100), *range(0xFF00, 0xFFF0), *range(0x1D7CE, 0x1D800), *range(0x1F100, 0x1F10B)):
        letter = chr(code)
        if unicodedata.digit(letter, None) is not None:
            table[code] = str(unicodedata.digit(letter))
        elif unicodedata.category(letter) == "Pd" or letter == "\u2212":
            table[code] = "-"
        elif unicodedata.category(letter) == "Zs":
            table[code] = " "
        elif 0xFF01 <= code <= 0xFF5E:
            table[code] = chr(code - 0xFEE0)
    return table


_PLAIN = _plain_letters()


def redact(
    text: str, language: str = "", people: Iterable[WrittenPerson] | None = None
) -> tuple[str, tuple[Redaction, ...]]:
    """``text`` with placeholders, and what they stand for, sorted, with offsets into ``text``.

    ``people`` are those written about in ``text`` if already known. Redacting the result changes nothing.
    """
    redactions: list[Redaction] = []
    redacted = text
    for _round in range(_ROUNDS):
        offsets = OffsetMap(redactions)
        people = written_people(redacted, language) if people is None else people
        found = _settled(redacted, language, list(people))
        if not found:
            break
        news = [Redaction(offsets.to_original(f.start), offsets.to_original(f.end), f.kind) for f in found]
        redactions = sorted([*redactions, *news], key=lambda redaction: redaction.start)
        redacted, people = _replaced(text, redactions), None
    return redacted, tuple(redactions)


def _replaced(text: str, redactions: Sequence[Redaction]) -> str:
    parts, at = [], 0
    for redaction in redactions:
        parts += [text[at : redaction.start], redaction.placeholder]
        at = redaction.end
    return "".join([*parts, text[at:]])


def _settled(text: str, language: str, people: Sequence[WrittenPerson]) -> list[Found]:
    """All that is to be replaced in ``text``, sorted, without overlap and without touching a placeholder."""
    names = [Found(p.start, p.end, "name") for p in people if p.part in _PRIVATE_PARTS]
    found = [*_values(text, language), *names]
    if not found:
        return []
    staff = [(p.start, p.end) for p in people if p.part is Part.STAFF]
    taken = [match.span() for match in _PLACEHOLDER.finditer(text)]
    kept = _without_overlap(found, taken)
    return _without_overlap([*kept, *_elsewhere(text, kept, staff)], taken)


def _values(text: str, language: str) -> Iterator[Found]:
    plain, places = _plain(text)
    spans = [*private_values(plain, language)]
    if _DIGIT.search(plain):
        spans += [Found(start, end, "address") for start, end in addresses(plain)]
    for start, end, kind in spans:
        yield Found(places[start], places[end - 1] + 1, kind) if places else Found(start, end, kind)


def _plain(text: str) -> tuple[str, list[int] | None]:
    """``text`` for looking for values, and where its letters stand if it is shorter than ``text``."""
    if text.isascii():
        return _without_lookalikes(text), None
    plain = text.translate(_PLAIN)
    if not _INVISIBLE.search(plain):
        return _without_lookalikes(plain), None
    places = [place for place, letter in enumerate(plain) if not _INVISIBLE.match(letter)]
    return _without_lookalikes("".join(plain[place] for place in places)), places


def _without_lookalikes(plain: str) -> str:
    """The letters O, l and I between digits as 0 and 1."""
    return _LOOKALIKES.sub(lambda m: "".join("1" if c in _ONES else "0" for c in m.group()), plain)


def _without_overlap(found: Iterable[Found], taken: Sequence[tuple[int, int]]) -> list[Found]:
    """Overlapping values become one, under the kind of the longest; what touches ``taken`` is cut back or dropped."""
    kept: list[Found] = []
    for new in sorted(found, key=lambda f: (f.start, -f.end, _RANK.get(f.kind, 99))):
        if kept and new.start < kept[-1].end:
            last = kept[-1]
            longer = last if last.end - last.start >= new.end - new.start else new
            kept[-1] = Found(last.start, max(last.end, new.end), longer.kind)
        elif new.end > new.start:
            kept.append(new)
    return [part for f in kept for part in _beside(f, taken)] if taken else kept


def _beside(found: Found, taken: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """What is left of ``found`` beside the stretches ``taken``, which are sorted."""
    start, end, kind = found
    for first, last in taken:
        if start < last and first < end:
            if start < first:
                yield Found(start, first, kind)
            start = last
    if start < end:
        yield Found(start, end, kind)


def _elsewhere(text: str, kept: Sequence[Found], staff: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """The other places where a found value stands; for a name whole words only, and not a colleague's."""
    for value, kind in {text[f.start : f.end]: f.kind for f in kept}.items():
        if kind != "name":
            yield from _occurrences(text, value, kind)
            continue
        for name in {value, *(part for part in value.split() if len(part) > 2 and part[:1].isupper())}:
            for other in _occurrences(text, name, kind):
                if _is_whole_word(text, other) and not any(s < other.end and other.start < e for s, e in staff):
                    yield other


def _occurrences(text: str, value: str, kind: str) -> Iterator[Found]:
    at = text.find(value)
    while at >= 0:
        yield Found(at, at + len(value), kind)
        at = text.find(value, at + len(value))


def _is_whole_word(text: str, found: Found) -> bool:
    around = text[max(0, found.start - 1) : found.start] + text[found.end : found.end + 1]
    return not any(letter.isalnum() for letter in around)
