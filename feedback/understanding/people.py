"""Who is written about: the names in a comment and the part each plays, without knowing any employee.

Nothing here decides who a name is. A name said to be the writer's, a relative's, a patient's, a place's or a public
figure's is nobody to deliver praise to; every other name is *perhaps* staff.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_lexicon import phrase_end
from feedback.understanding.people_signs import service_signs, spoken
from feedback.understanding.people_text import Row, row_of

LONGEST_NAME = 5  # words; "María del Carmen García Ruiz" has five with its particle
_JOINS_NAME = re.compile(r"(?: |-|\. ?|\n)\Z|\A[  ]\Z")
_LISTED = re.compile(r"\s*,?\s*(?:and|y|e|i|și|si|και|kai|та|і|&)?\s*\Z", re.IGNORECASE)


class Part(StrEnum):
    STAFF = "staff"
    WRITER = "writer"
    PATIENT = "patient"
    RELATIVE = "relative"
    PLACE = "place"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class WrittenPerson:
    """A name as written: ``text`` is ``comment[start:end]``."""

    start: int
    end: int
    text: str
    part: Part


def written_people(text: str, language: str = "") -> list[WrittenPerson]:
    """The names in ``text`` in the order in which they stand, each with its part; spans never overlap.

    ``text`` is any string (10,000 characters are read at leisure). ``language`` is an ISO 639-1 code or empty; the
    words of all languages are looked at either way, because people mix them. Nothing is raised.
    """
    row = row_of(text)
    return _Reader(row, spoken(row, language)).read() if len(row) else []


class _Reader:
    """Reads one row of words from left to right, once for each way a part is given away."""

    def __init__(self, row: Row, language: str) -> None:
        self.language = language
        self.row, self.keys, self.count = row, row.keys, len(row)
        self.taken: dict[int, tuple[int, Part]] = {}
        self.held = bytearray(self.count)
        self.one_case = row.one_case

    def read(self) -> list[WrittenPerson]:
        self._signature()
        for index in range(self.count):
            self._at(index)
        self._others()
        return [self._person(start, end, part) for start, (end, part) in sorted(self.taken.items())]

    def _at(self, index: int) -> None:
        key = self.keys[index]
        if key in lexicon.WRITER_BEFORE:
            self._introduced(index)
        if key in lexicon.WRITER_POINTING:
            self._pointed(index)
        if key in lexicon.CLOSINGS:
            self._closed(index)
        if key in lexicon.RELATIVES:
            self._relative(index)
        if key in lexicon.PATIENTS:
            self._patient(index)
        if key in lexicon.SAINTS:
            self._after_word(index, Part.PLACE)
        if key in lexicon.PUBLIC_BEFORE:
            self._after_word(index, Part.PUBLIC)
        if key in lexicon.PLACE_BEFORE:
            self._place_before(index)
        if key in lexicon.PLACE_AFTER:
            self._place_after(index)

    def _person(self, start: int, end: int, part: Part) -> WrittenPerson:
        first, last = self.row.starts[start], self.row.ends[end - 1]
        return WrittenPerson(first, last, self.row.text[first:last], part)

    def _take(self, start: int, end: int, part: Part) -> None:
        if end > start and not any(self.held[start:end]):
            self.taken[start] = (end, part)
            self.held[start:end] = b"\1" * (end - start)

    def _named(self, index: int) -> bool:
        """Whether word ``index`` may be part of a name by its looks."""
        key = self.keys[index]
        if not key or not key[0].isalpha() or key in lexicon.TITLES:
            return False
        if self.one_case or not self.row.capital[index]:
            return self.one_case and key not in lexicon.ORDINARY and len(key) > 1
        return key not in lexicon.ORDINARY or (index > 0 and not self.row.opens[index])

    def name_end(self, index: int) -> int:
        """Where the name that starts at word ``index`` ends (exclusive); ``index`` itself where none starts."""
        end = index
        while end < min(self.count, index + LONGEST_NAME) and (end == index or self._joined(end)):
            if not self._named(end):
                end = self._over_particle(end, index)
                break
            end += 1
        return end

    def _joined(self, index: int) -> bool:
        gap = self.row.gap(index)
        if gap in {" ", "-", "\u00a0"}:
            return not self.row.possessive[index - 1]
        return gap in {". ", "."} and len(self.keys[index - 1]) == 1

    def _over_particle(self, end: int, start: int) -> int:
        after = end
        while after < self.count and after > start and self.keys[after] in lexicon.PARTICLES and self._joined(after):
            after += 1
        if start < end < after < self.count and self._joined(after) and self._named(after):
            return after + 1
        return end

    def _skip(self, index: int, words: frozenset[str]) -> int:
        while index < self.count and self.keys[index] in words and not self.row.opens[index]:
            index += 1
        return index

    def _introduced(self, index: int) -> None:
        """ "My name is NAME", "I am NAME"."""
        end = phrase_end(lexicon.WRITER_BEFORE, self.keys, index)
        if not end or end >= self.count or "?" in self.row.gap(end):
            return
        loose = tuple(self.keys[index:end]) in lexicon.WRITER_LOOSE
        start = self._skip(end, lexicon.GREEK_ARTICLES | lexicon.TITLES) if end < self.count else end
        if start >= self.count or (self.row.opens[start] and "\n" not in self.row.gap(start) and loose):
            return
        stop = self.name_end(start)
        if stop == start or (loose and not self._stands_alone(index, start, stop)):
            return
        self._take(start, stop, Part.WRITER)

    def _stands_alone(self, phrase: int, start: int, stop: int) -> bool:
        """Whether a loose introduction really is one: "I am Ann, …" and not "I am Mary's patient"."""
        if self.row.possessive[stop - 1] or any(self.keys[i] in lexicon.ORDINARY for i in range(start, stop)):
            return False
        if self.one_case and stop - start > 3:
            return False
        after = self.row.gap(stop) if stop < self.count else "."
        follows = self.keys[stop] if stop < self.count else ""
        asked = phrase and self.keys[phrase - 1] in {"who", "chi", "quien", "kto", "cine"}
        return not asked and (after.strip() != "" or follows in lexicon.PERSON_AFTER)

    def _pointed(self, index: int) -> None:
        """ "This is NAME writing"."""
        start = phrase_end(lexicon.WRITER_POINTING, self.keys, index)
        if not start or start >= self.count or self.row.opens[start]:
            return
        start = self._skip(start, lexicon.TITLES)
        stop = self.name_end(start) if start < self.count else start
        if start < stop < self.count and not self.row.opens[stop] and self.keys[stop] in lexicon.WRITER_POINTED:
            self._take(start, stop, Part.WRITER)

    def _closed(self, index: int) -> None:
        """ "Best wishes, NAME" near the end."""
        start = phrase_end(lexicon.CLOSINGS, self.keys, index)
        if not start or start >= self.count or not (index == 0 or self._breaks(index) or "," in self.row.gap(start)):
            return
        start = self._skip_titles(start)
        stop = self.name_end(start) if start < self.count else start
        gap = self.row.gap(start) if start < self.count else ""
        if stop > start and set(gap) <= set(" ,.;:!\n\r\t-–—~*") and self._ends_letter(stop):
            self._take(start, stop, Part.WRITER)

    def _skip_titles(self, index: int) -> int:
        while index < self.count - 1 and self.keys[index] in lexicon.TITLES:
            index += 1
        return index

    def _breaks(self, index: int) -> bool:
        return self.row.opens[index] or not self.row.gap(index).isspace()

    def _ends_letter(self, stop: int) -> bool:
        """Whether a name that ends before word ``stop`` can be a letter's last: nothing goes on in its sentence."""
        if stop >= self.count:
            return True
        return self.row.opens[stop] or self.row.gap(stop).strip()[:1] in {",", "(", "-", "–", "—", "/", "|"}

    def _signature(self) -> None:
        """A last sentence that is a name and nothing else: "… very kind. Larry Vine (service user)"."""
        end = self._before_role()
        start = end - 1
        while start > 0 and not self._breaks_before_name(start) and end - start < LONGEST_NAME + 1:
            start -= 1
        if start <= 0 or end <= start or not self._breaks_before_name(start):
            return
        if phrase_end(lexicon.THANKS, self.keys, start):
            return  # "Thanks Fay!" is said to Fay
        start = self._skip_titles(start)
        certain = end < self.count
        if self._is_signature(start, end, certain=certain):
            self._take(start, end, Part.WRITER)

    def _breaks_before_name(self, index: int) -> bool:
        gap = self.row.gap(index)
        return self.row.opens[index] or (
            not gap.isspace() and gap.strip(" \t") in {"-", "–", "—", "~", "*", "/", "--"} and " " in gap
        )

    def _before_role(self) -> int:
        """Where the words before a closing role, age or date in brackets end."""
        for index in range(max(1, self.count - 5), self.count):
            gap = self.row.gap(index)
            opened = "(" in gap or "," in gap or "-" in gap.strip() or "–" in gap
            if opened and phrase_end(lexicon.WRITER_ROLES, self.keys, index) == self.count:
                return index
        return self.count

    def _is_signature(self, start: int, end: int, *, certain: bool) -> bool:
        gap = self.row.gap(start)
        if not certain and ("?" in gap or ":" in gap):
            return False
        words = range(start, end)
        looks = all(self._named_word(i) for i in words)
        usual = sum(self.keys[i] in lexicon.ORDINARY for i in words)
        if self.one_case and end - start == 1 and not certain:
            return False
        return looks and usual < len(words) and (self.row.possessive[end - 1] is False)

    def _named_word(self, index: int) -> bool:
        key = self.keys[index]
        if key in lexicon.PARTICLES and not self.one_case:
            return True
        return key[:1].isalpha() and (self.row.capital[index] or self.one_case) and key not in lexicon.TITLES

    def _relative(self, index: int) -> None:
        """ "my husband NAME", "soțul meu NAME", "NAME, my husband"."""
        if self.row.possessive[index] or not self._is_ones_own(index):
            return
        start = self._skip(index + 1, lexicon.BETWEEN_RELATIVE_AND_NAME)
        if start < self.count and not self.row.opens[start] and set(self.row.gap(start)) <= set(" ,(-–—"):
            self._take_relative(start, many=self.keys[index] in lexicon.RELATIVES_MANY)
        self._relative_before(index)

    def _take_relative(self, start: int, *, many: bool) -> None:
        stop = self.name_end(start)
        if self.one_case:
            stop = min(stop, start + 2)
        self._take(start, stop, Part.RELATIVE)
        while many and start < stop < self.count - 1 and not self.row.opens[stop]:
            start = stop + (1 if _LISTED.match(self.row.written(stop)) else 0)
            stop = self.name_end(start)
            self._take(start, stop, Part.RELATIVE)

    def _is_ones_own(self, index: int) -> bool:
        """Whether a "my" belongs to the relative at ``index``: before it, after it, or before its neighbour."""
        if index + 1 < self.count and self.keys[index + 1] in lexicon.MY:
            return True
        for before in range(index - 1, max(-1, index - 6), -1):
            if self.row.opens[before + 1]:
                return False
            if self.keys[before] in lexicon.MY:
                return True
        return False

    def _relative_before(self, index: int) -> None:
        first = index
        while first > 0 and self.keys[first - 1] in lexicon.MY | lexicon.GREEK_ARTICLES and self.row.gap(first) == " ":
            first -= 1
        if first == 0 or self.row.gap(first).strip() not in {",", "("} or self.row.possessive[first - 1]:
            return
        after = self.row.gap(index + 1).strip()[:1] if index + 1 < self.count else "."
        if after in {",", ")", "."}:
            start = first
            while start > 0 and first - start < LONGEST_NAME and self.name_end(start - 1) == first:
                start -= 1
            self._take(start, first, Part.RELATIVE)

    def _patient(self, index: int) -> None:
        start = phrase_end(lexicon.PATIENTS, self.keys, index)
        if start and start < self.count and not self.row.opens[start] and self.row.gap(start).strip() in {"", ",", ":"}:
            start = self._skip_titles(start)
            self._take(start, self.name_end(start), Part.PATIENT)

    def _after_word(self, index: int, part: Part) -> None:
        """A saint or somebody of public life: the role stands right before the name."""
        start = index + 1
        if start < self.count and self._joined_loosely(start) and self.row.capital[start] and not self.one_case:
            self._take(start, self.name_end(start), part)

    def _joined_loosely(self, index: int) -> bool:
        return self.row.gap(index) in {" ", ". ", "."}

    def _place_before(self, index: int) -> None:
        """ "hospital NAME", "ulica NAME"; "En el hospital María me atendió" is not one."""
        start = index + 1
        while start < self.count and self.keys[start] in lexicon.PLACE_LINKS and self._joined_loosely(start):
            start += 1
        if start >= self.count or not self._joined_loosely(start) or self.row.opens[start]:
            return
        stop = self.name_end(start)
        told = stop < self.count and self.row.gap(stop) == " " and self.keys[stop] in lexicon.PERSON_AFTER
        if not (self.one_case or (told and stop - start == 1)):
            self._take(start, stop, Part.PLACE)

    def _place_after(self, index: int) -> None:
        """ "the NAME Library", "on NAME Street"."""
        start = index
        while start > 0 and index - start < LONGEST_NAME and self._joined(start) and self.name_end(start - 1) >= start:
            start -= 1
        if start == index or not self._joined(index) or self.one_case:
            return
        lead = self.keys[start - 1] if start else ""
        while (
            start < index - 1 and self.keys[start] in lexicon.PLACE_LEADS | lexicon.ORDINARY and self.row.opens[start]
        ):
            lead, start = self.keys[start], start + 1
        firm = self.row.capital[index] or self.keys[index] in lexicon.PLACE_FIRM
        surname = not firm or (self.keys[index] in lexicon.PLACE_SURNAMES and self.row.capital[index])
        if not surname or (lead in lexicon.PLACE_LEADS and self._is_no_person(index, start, lead)):
            self._take(start, index + (1 if self.row.capital[index] and surname else 0), Part.PLACE)

    def _is_no_person(self, index: int, start: int, lead: str) -> bool:
        thanked = start > 1 and self.keys[start - 2] in lexicon.PERSON_BEFORE | {"grateful", "spoke", "care", "call"}
        return not (lead in {"to", "from"} and (thanked or self.row.capital[index]))

    def _others(self) -> None:
        part = Part.PUBLIC if service_signs(self.row, self.language) < 0 else Part.STAFF
        for start, stop in self._free_names():
            if self._may_be_person(start, stop):
                self._take(start, stop, part)

    def _free_names(self) -> Iterator[tuple[int, int]]:
        index = 0
        while index < self.count:
            stop = index if self.held[index] else self.name_end(index)
            if stop > index:
                yield index, stop
            index = max(stop, index + 1)

    def _may_be_person(self, start: int, stop: int) -> bool:
        before = self.keys[start - 1] if start and not self.row.opens[start] else ""
        if before in lexicon.TITLES:
            return True
        if self.one_case or any(self.keys[i] in lexicon.ORDINARY for i in range(start, stop)):
            return not self.one_case and stop - start > 1 and self.keys[stop - 1] not in lexicon.ORDINARY
        if self.row.written(start).isupper() and len(self.keys[start]) > 1:
            return False
        after = self.keys[stop] if stop < self.count else ""
        return stop - start > 1 or not self.row.opens[start] or after in lexicon.PERSON_AFTER
