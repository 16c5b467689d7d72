"""A comment without its private values: typed placeholders stand for what only stewards and officers may read."""

import re
from collections.abc import Iterable, Iterator, Sequence

from feedback.understanding.disguises import undisguised
from feedback.understanding.found import Found
from feedback.understanding.people import Part, WrittenPerson, written_people
from feedback.understanding.people_lexicon import ORDINARY
from feedback.understanding.people_text import fold
from feedback.understanding.postal import addresses
from feedback.understanding.private_values import private_values
from feedback.understanding.recurrence import names_elsewhere, values_elsewhere
from feedback.understanding.results import OffsetMap, Redaction

_WORD = re.compile(r"\w+")
_ROUNDS = 6
_SHORTEST_NAME = 3  # letters; "Jo" and "Al" are left to chance
_PRIVATE_PARTS = frozenset({Part.WRITER, Part.RELATIVE, Part.PATIENT})
# Of two values that overlap, the kind named first here is kept where they begin together.
KINDS = (
    "email", "url", "iban", "card", "birth", "plate", "address", "id", "account", "case", "phone", "handle", "ip",
    "number", "name",
)  # fmt: skip
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
_PLACEHOLDER = re.compile(rf"\[(?:{'|'.join(KINDS)})\]")


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
    people = [person for person in people if not _is_nobody(person)]
    names = [Found(p.start, p.end, "name") for p in people if p.part in _PRIVATE_PARTS]
    found = [*_values(text, language), *names]
    if not found:
        return []
    taken = [match.span() for match in _PLACEHOLDER.finditer(text)]
    found += names_elsewhere(text, people, _PRIVATE_PARTS, language)
    kept = _without_overlap(found, taken)
    return _without_overlap([*kept, *values_elsewhere(text, kept, taken)], taken)


def _is_nobody(person: WrittenPerson) -> bool:
    """Whether what looks like a patient or relative is a small word in capitals: "when I was treated"."""
    keys = [fold(word) for word in _WORD.findall(person.text)]
    if person.part is Part.RELATIVE:
        return all(len(key) < _SHORTEST_NAME for key in keys)
    return person.part is Part.PATIENT and all(len(key) < _SHORTEST_NAME or key in ORDINARY for key in keys)


def _values(text: str, language: str) -> list[Found]:
    plain, places = undisguised(text)
    spans = [*private_values(plain, language)]
    spans += [Found(start, end, "address") for start, end in addresses(plain)]
    if places is None:
        return spans
    edges = [*places, len(text)]  # the marks that stand on a value's last letter go with it
    return [Found(edges[start], edges[end], kind) for start, end, kind in spans]


def _without_overlap(found: Iterable[Found], taken: Sequence[tuple[int, int]]) -> list[Found]:
    """Overlapping values become one, under the kind of the longest; what touches ``taken`` is cut back or dropped."""
    kept: list[Found] = []
    for new in sorted(found, key=lambda f: (f.start, -f.end, _RANK[f.kind])):
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
