"""Insults, and the question whether they mean somebody."""

import re

from feedback.understanding import safety_phrases as tables
from feedback.understanding.people import Part, written_people
from feedback.understanding.people_lexicon import TIMES
from feedback.understanding.phrases import compiled, lines
from feedback.understanding.safety_readings import Reading
from feedback.understanding.tokens import fold

_NEAR = 4  # words that may lie between an insult and the person it means


def _folded_set(table: str) -> frozenset[str]:
    return frozenset(fold(table).split())


_PEOPLE = _folded_set(tables.INSULTED)
_POINTS = _folded_set(tables.INSULT_POINTS)
_LINKS = _folded_set(tables.INSULT_LINKS)
_NEGATIONS = _folded_set(tables.INSULT_NEGATIONS)
_THINGS = _folded_set(tables.INSULT_THINGS)
_OF_PEOPLE = _folded_set(tables.INSULTS_OF_PEOPLE_ALONE)
_PRONOUNS = frozenset({"she", "he", "they", "lei", "lui", "ona", "on", "ea", "el", "ella"})
_STOPS = frozenset(".?!;")
_SELF = re.compile(
    rf"(?<!\S)(?:{'|'.join(compiled(line) for line in lines(tables.INSULT_UNLESS_BEFORE))})(?: [^\s.?!;,]+){{0,2}} ?$"
)
_FORMS = {
    (form, word)
    for by_form in tables.INSULTS.values()
    for form, table in by_form.items()
    for word in re.findall(r"\w+", fold(table))
}


class Insult:
    """An insult in a text, and the question whether it means somebody."""

    def __init__(self, reading: Reading, first: int, last: int, form: str, language: str) -> None:
        self._reading, self._words = reading, reading.words
        self._first, self._last = first, last
        self._form, self._language = form, language
        self._names: list[tuple[int, int]] | None = None

    def means_somebody(self) -> bool:
        if self._form != "noun" and self._is_a_name():
            return False
        if self._word(self._last + 1) not in _PRONOUNS and self._person(self._last + 1):
            return True
        before = " ".join(self._words[max(0, self._first - 6) : self._first])
        return not _SELF.search(before) and self._said_of_a_person()

    def _said_of_a_person(self) -> bool:
        return self._beside_a_person() or (self._form == "noun" and self._near_a_person())

    def _beside_a_person(self) -> bool:
        """Whether grammar ties the insult to somebody: "Grace was useless", "lazy cow"."""
        after = self._word(self._last + 1)
        if self._form != "adjective" and any(
            ("adjective", self._word(at)) in _FORMS for at in (self._first - 1, self._last + 1)
        ):
            return True
        for index in range(self._first - 1, max(-1, self._first - 3 - _NEAR), -1):
            if self._person(index):
                return index < self._first - 1 or after in {"", ".", ",", "!", "and"} or self._language != "en"
            if not self._links(self._words[index]):
                return False
        return False

    def _links(self, word: str) -> bool:
        return word in _LINKS or ("adjective", word) in _FORMS or (word == "," and self._form != "adjective")

    def _near_a_person(self) -> bool:
        if self._word(self._first - 1) in _POINTS:
            return True
        for step in (-1, 1):
            at = self._first if step < 0 else self._last
            for index in range(at + step, at + step * (_NEAR + 2), step):
                if self._word(index) in _STOPS or (step < 0 and self._word(index) in _NEGATIONS):
                    break
                if self._person(index):
                    return True
        return False

    def _word(self, index: int) -> str:
        return self._words[index] if 0 <= index < len(self._words) else ""

    def _person(self, index: int) -> bool:
        word = self._word(index)
        return word in _PEOPLE or (word[:1].isalpha() and self._named(index))

    def _is_a_name(self) -> bool:
        return self._capital(self._first) and self._word(self._first - 1) not in _STOPS | {""}

    def _capital(self, index: int) -> bool:
        written = self._reading.text[self._reading.starts[index] : self._reading.ends[index]]
        return len(written) > 1 and written[0].isupper() and not written.isupper()

    def _named(self, index: int) -> bool:
        """Whether the word is a capitalised name; at the start of a sentence only if it is read as one."""
        if not self._capital(index):
            return False
        if self._word(index - 1) not in _STOPS | {""}:
            return self._words[index] not in TIMES
        if self._words[index] in _THINGS:
            return False
        of_people = self._form == "noun" or self._words[self._first] in _OF_PEOPLE
        if of_people and self._word(index + 1) in _LINKS:
            return True
        start = self._reading.starts[index]
        return any(first <= start < end for first, end in self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        if self._names is None:
            people = written_people(self._reading.text, self._language)
            self._names = [(person.start, person.end) for person in people if person.part is not Part.PLACE]
        return self._names
