"""Where else in a text a private value stands: in any case, with any blanks and dots between, in another declension."""

import re
from collections.abc import Iterable, Iterator, Sequence

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding import redaction_words as words
from feedback.understanding.disguises import undisguised
from feedback.understanding.found import Found
from feedback.understanding.people import Part, WrittenPerson
from feedback.understanding.people_text import Row, row_of
from feedback.understanding.tokens import fold

_BARRIER = "\x00"
_LOOSE = 6  # letters of a value that is found with other blanks and dots between them too
_SHORTEST_NAME, _SHORTEST_STEM = 3, 3
_ENDINGS = {
    language: re.compile(f"(?<=.{{{_SHORTEST_STEM}}})(?:{'|'.join(sorted(table.split(), key=len, reverse=True))})$")
    for language, table in words.NAME_ENDINGS.items()
}
_FLEETING = re.compile(r"(?<=[^aeiouy])e(?=[klcnr]$)")  # Janek, Janka; Paweł, Pawła


def values_elsewhere(text: str, kept: Sequence[Found], barriers: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """The other places of the values ``kept``, names aside; nothing is found across ``barriers`` (sorted)."""
    values = {text[f.start : f.end]: f.kind for f in kept if f.kind != "name"}
    if not values:
        return
    squeezed, places = _squeezed(text, barriers)
    small = fold(text)
    for value, kind in values.items():
        yield from _occurrences(text, value, kind)
        bare = _squeezed(value, ())[0]
        if len(bare) >= _LOOSE:
            for found in _occurrences(squeezed, bare, kind):
                yield Found(places[found.start], places[found.end - 1] + 1, kind)
        elif bare:
            yield from _occurrences(small, fold(value), kind)


def _squeezed(text: str, barriers: Sequence[tuple[int, int]]) -> tuple[str, list[int]]:
    """The letters and digits of ``text``, folded, without what stands between them; and their places."""
    plain, where = undisguised(text)
    letters, places = [], []
    edges = iter([*barriers, (len(text), len(text) + 1)])
    first, last = next(edges)
    for at, letter in enumerate(fold(plain)):
        place = where[at] if where is not None else at
        while place >= last:
            first, last = next(edges)
        if place >= first or letter.isalnum():
            letters.append(_BARRIER if place >= first else letter)
            places.append(place)
    return "".join(letters), places


def _occurrences(text: str, value: str, kind: str) -> Iterator[Found]:
    at = text.find(value)
    while at >= 0:
        yield Found(at, at + len(value), kind)
        at = text.find(value, at + len(value))


def names_elsewhere(
    text: str, people: Iterable[WrittenPerson], private: frozenset[Part], language: str
) -> Iterator[Found]:
    """The other places of private names, also declined ("Janek", "Janka"); not a colleague's of the same name."""
    people = list(people)
    owners = [person for person in people if person.part in private]
    if not owners:
        return
    row = row_of(text)
    wanted = _wanted(row, owners, language)
    staff = [row.between(person.start, person.end) for person in people if person.part is Part.STAFF]
    colleagues = {word: span for span in staff for word in span}
    for word, key in enumerate(row.keys):
        known = wanted.get(_stem(key, language)) if row.capital[word] or row.one_case else None
        if known is not None and (word not in colleagues or _is_same(row, word, colleagues[word], known)):
            yield Found(row.starts[word], row.ends[word], "name")


def _wanted(row: Row, owners: Iterable[WrittenPerson], language: str) -> dict[str, frozenset[str]]:
    """By stem of a private name, its forms by which it is also told from a colleague's: none of a writer's."""
    wanted: dict[str, frozenset[str]] = {}
    for person in owners:
        for word in row.between(person.start, person.end):
            key = row.keys[word]
            if len(key) >= _SHORTEST_NAME and key not in lexicon.PARTICLES:
                forms = frozenset({key}) if person.part is not Part.WRITER else frozenset()
                stem = _stem(key, language)
                wanted[stem] = wanted.get(stem, frozenset()) | forms
    return wanted


def _is_same(row: Row, word: int, span: range, forms: frozenset[str]) -> bool:
    """Whether what looks like a colleague is the relative again: no title, no surname, "Zbadali Janka" for Janek."""
    if not forms or (word > 0 and not row.opens[word] and row.keys[word - 1] in lexicon.TITLES):
        return False
    is_declined = len(span) == 2 and row.opens[span[0]] and word == span[1] and row.keys[word] not in forms
    return len(span) == 1 or is_declined


def _stem(key: str, language: str) -> str:
    endings = _ENDINGS.get(language)
    if endings is None:
        return key
    return endings.sub("", _FLEETING.sub("", key) if language == "pl" else key)
