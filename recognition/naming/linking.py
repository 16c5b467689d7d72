"""One comment against one directory: which stretches of it name whom."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from feedback.understanding.people import Part, WrittenPerson
from feedback.understanding.people_lexicon import (
    ORDINARY,
    PARTICLES,
    PERSON_AFTER,
    PERSON_BEFORE,
    SURNAME_TITLES,
    TITLES,
)
from feedback.understanding.people_text import Row
from recognition.naming.directory import Directory
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.nicknames import is_known
from recognition.naming.readings import Reader, Reading, Readings, may_be_slip

LONGEST_NAME = 5  # words of one written name
_COMMA = re.compile(r", ?\Z")
_SPACES = frozenset({" ", "-", "\u00a0", "  ", "-\n", "\n", "‑"})
_DOTTED = frozenset({". ", ".", " "})


class Found(NamedTuple):
    """Words ``start`` to ``stop`` (exclusive) name one of ``people``; ``doubt`` says that even one is not sure."""

    start: int
    stop: int
    people: dict[int, tuple[Reading, ...]]
    doubt: bool = False
    given: frozenset[str] = frozenset()


class Scope:
    """The employees that a comment may mean: those of its office and the offices below, or everybody."""

    __slots__ = ("directory", "everywhere", "offices")

    def __init__(self, directory: Directory, office: object) -> None:
        self.directory = directory
        self.everywhere = office is None
        self.offices = frozenset(directory.under.get(office, ())) if office is not None else frozenset()

    def holds(self, who: int) -> bool:
        return self.everywhere or self.directory.office_of[who] in self.offices

    def by_given(self, word: int) -> Sequence[int]:
        return self._in_offices(self.directory.by_given, word)

    def by_surname(self, word: int) -> Sequence[int]:
        return self._in_offices(self.directory.by_surname, word)

    def _in_offices(self, postings, word: int) -> Sequence[int]:  # noqa: ANN001
        if self.everywhere:
            return postings.under(word)
        if len(self.offices) <= 8:
            return [who for office in self.offices for who in postings.at(word, office)]
        return [who for who in postings.under(word) if self.holds(who)]

    def by_full(self, surname: int, given: int) -> list[int]:
        return [who for who in self.directory.full.at(surname, given) if self.holds(who)]


class Linker:
    """Finds the names of one comment; made anew for each."""

    def __init__(
        self, reader: Reader, row: Row, office: object, language: str, people: Iterable[WrittenPerson]
    ) -> None:
        self.reader, self.directory, self.row, self.language = reader, reader.directory, row, language
        self.keys, self.count = row.keys, len(row)
        self.scope = Scope(self.directory, office)
        self.found: list[Found] = []
        self.used = bytearray(self.count)
        self.others: set[str] = set()  # given names of people who are not staff
        self.one_case = _one_case(row)
        self._block(people)

    def _block(self, people: Iterable[WrittenPerson]) -> None:
        spans = [p for p in people if p.part is not Part.STAFF]
        for person in spans:
            for index in range(self.count):
                if self.row.starts[index] < person.end and person.start < self.row.ends[index]:
                    self.used[index] = 1
                    if person.part not in {Part.WRITER, Part.PLACE}:
                        self.others.add(self.keys[index])

    def link(self) -> list[Found]:
        """Everybody named, in the order of the text."""
        if not self.scope.everywhere and not self.scope.offices:
            return []
        looks = [self._looks(index) for index in range(self.count)]
        self.live = looks
        self._full_names()
        self._initials()
        self._titles()
        self._slipped_names()
        self._first_names()
        return sorted(self.found)

    def _looks(self, index: int) -> bool:
        """Whether word ``index`` may belong to a name: capital, or a text in one case."""
        if self.used[index]:
            return False
        return self.row.capital[index] or self.one_case

    # --- readings -----------------------------------------------------------------------------------------------
    def given(self, index: int) -> Readings:
        return self.reader.given(self.keys[index], self.language)

    def surname(self, index: int) -> Readings:
        return self.reader.surname(self.keys[index], self.language)

    def joined(self, index: int) -> bool:
        """Whether word ``index`` goes on with the name of the word before it."""
        gap = self.row.gap(index)
        if gap in _SPACES:
            return not self.row.possessive[index - 1] and not (self.row.opens[index] and "\n" not in gap)
        return gap in _DOTTED and len(self.keys[index - 1]) == 1

    # --- full names ---------------------------------------------------------------------------------------------
    def _full_names(self) -> None:
        words = self.directory.words
        index = 0
        while index < self.count - 1:
            step = 1
            if not self.used[index] and (
                self.live[index] or (self.keys[index] in words and self.keys[index] not in ORDINARY)
            ):
                found = self._full_name_at(index)
                if found:
                    self._keep(found)
                    step = found.stop - found.start
            index += step

    def _chain(self, index: int) -> list[int]:
        """The words from ``index`` on that may be one name; particles inside are left out."""
        chain, at = [index], index + 1
        while at < self.count and len(chain) < LONGEST_NAME and self.joined(at) and not self.used[at]:
            if self.keys[at] not in PARTICLES:
                if not (self.live[at] or self.keys[at] not in ORDINARY):
                    break
                chain.append(at)
            at += 1
        return chain

    def _full_name_at(self, index: int) -> Found | None:
        chain = self._chain(index)
        for size in range(len(chain), 1, -1):
            words = chain[:size]
            if self._credible(words):
                people = self._people_of(words)
                if people:
                    return Found(index, words[-1] + 1, people, self._left_over(index, words[-1] + 1))
        return self._with_comma(index)

    def _with_comma(self, index: int) -> Found | None:
        """ "García, Maria"."""
        after = index + 1
        if after >= self.count or not _COMMA.match(self.row.gap(after)) or self.used[after]:
            return None
        if not self._credible([index, after]):
            return None
        people = self._split([index], [after], given_first=False)
        return Found(index, after + 1, people) if people else None

    def _credible(self, words: list[int]) -> bool:
        """Whether words that are ordinary ones as well look like a name all the same."""
        small = [i for i in words if not self.row.capital[i]] if not self.one_case else words
        plain = sum(self.keys[i] in ORDINARY for i in words)
        if not small:
            return plain < len(words) or not self.row.opens[words[0]] or self._told_of(words[-1] + 1)
        if not plain:
            return True
        return self._told_of(words[-1] + 1) and (plain < len(words) or self._led_to(words[0]))

    def _told_of(self, index: int) -> bool:
        return index < self.count and self.row.gap(index) == " " and self.keys[index] in PERSON_AFTER

    def _led_to(self, index: int) -> bool:
        return index > 0 and not self.row.opens[index] and self.keys[index - 1] in PERSON_BEFORE | TITLES

    def _people_of(self, words: list[int]) -> dict[int, tuple[Reading, ...]]:
        people: dict[int, tuple[Reading, ...]] = {}
        for cut in range(1, len(words)):
            people |= self._split(words[cut:], words[:cut], given_first=True)
            people |= self._split(words[:cut], words[cut:], given_first=False)
        return people

    def _split(self, surnames: list[int], given: list[int], *, given_first: bool) -> dict[int, tuple[Reading, ...]]:
        del given_first
        wanted = [self.surname(i) for i in surnames], [self.given(i) for i in given]
        return self._matching(*wanted) if all(wanted[0]) and all(wanted[1]) else {}

    def _matching(self, surnames: list[Readings], given: list[Readings]) -> dict[int, tuple[Reading, ...]]:
        """Everybody in scope who has all these names, read in the cheapest way."""
        people = {}
        for surname, name in product(surnames[0], given[0]):
            for who in self.scope.by_full(surname, name):
                readings = self._agree(who, surnames, given)
                if readings:
                    people[who] = readings
        return people

    def _agree(self, who: int, surnames: list[Readings], given: list[Readings]) -> tuple[Reading, ...]:
        own_surnames, own_given = self.directory.surnames(who), self.directory.given(who)
        best = [_best(readings, own_given) for readings in given] + [_best(r, own_surnames) for r in surnames]
        return tuple(best) if all(best) else ()

    def _left_over(self, start: int, stop: int) -> bool:
        """Whether a further name stands beside, which nobody found has: "Maria García *López*"."""
        if self.one_case:
            return False
        after = stop < self.count and self.joined(stop) and self._name_like(stop)
        before = start > 0 and self.joined(start) and self._name_like(start - 1) and not self.row.opens[start - 1]
        return bool(after or before)

    def _name_like(self, index: int) -> bool:
        key = self.keys[index]
        shouted = self.row.written(index).isupper() and len(key) > 1
        return self.row.capital[index] and key not in ORDINARY and key not in TITLES and not shouted and len(key) > 1

    # --- initials -----------------------------------------------------------------------------------------------
    def _initials(self) -> None:
        for index in range(self.count):
            if len(self.keys[index]) == 1 and self.live[index] and not self.used[index]:
                found = self._initial_first(index) or self._initial_last(index)
                if found:
                    self._keep(found)

    def _initial_first(self, index: int) -> Found | None:
        """ "S. Harrison"."""
        at = index + 1
        if at >= self.count or self.used[at] or not self.live[at] or self.row.gap(at) not in _DOTTED:
            return None
        if self.row.gap(at) == " " and self.keys[index] in {"i", "a", "o", "e", "y"}:
            return None
        initial = self.keys[index]
        people = {}
        for word, reading in self.surname(at).items():
            for who in self.scope.by_surname(word):
                if any(self.directory.spellings[n].startswith(initial) for n in self.directory.given(who)):
                    people[who] = (reading, _initial(initial))
        return self._found(index, at + 1, people)

    def _initial_last(self, index: int) -> Found | None:
        """ "Elva C."."""
        before = index - 1
        if (
            before < 0
            or self.used[before]
            or not self.live[before]
            or self.row.gap(index) != " "
            or self.scope.everywhere
        ):
            return None
        dotted = self.row.gap(index + 1).startswith(".") if index + 1 < self.count else True
        if not dotted and self.keys[index] in {"i", "a", "o", "e", "y"}:
            return None
        people = {}
        for word, reading in self.given(before).items():
            for who in self.scope.by_given(word):
                if any(self.directory.spellings[n].startswith(self.keys[index]) for n in self.directory.surnames(who)):
                    people[who] = (reading, _initial(self.keys[index]))
        return self._found(before, index + 1, people)

    def _found(self, start: int, stop: int, people: dict, *, doubt: bool = False) -> Found | None:
        doubt = doubt or self.scope.everywhere
        return Found(start, stop, people, doubt) if people else None

    # --- title and name -----------------------------------------------------------------------------------------
    def _titles(self) -> None:
        for index in range(self.count - 1):
            if self.keys[index] in TITLES and not self.used[index + 1] and not self._is_title_too(index + 1):
                if self.row.gap(index + 1) in _DOTTED and self._titled(index, index + 1):
                    found = self._title_name(index, index + 1)
                    if found:
                        self._keep(found)

    def _is_title_too(self, index: int) -> bool:
        return self.keys[index] in TITLES and index + 1 < self.count and self.row.gap(index + 1) in _DOTTED

    def _titled(self, title: int, index: int) -> bool:
        if self.row.capital[index]:
            return True
        return self.keys[index] not in ORDINARY and (self.one_case or self.keys[title] in SURNAME_TITLES)

    def _title_name(self, title: int, index: int) -> Found | None:
        chain = [index]
        while chain[-1] + 1 < self.count and len(chain) < 3 and self._goes_on(chain[-1] + 1):
            chain.append(chain[-1] + 1)
        people = self._with_surnames(chain, [self.surname(i) for i in chain])
        strict = self.keys[title] in SURNAME_TITLES
        if len(chain) == 1 and not self.scope.everywhere and not (strict and people):
            people = self._with_given(index, self.given(index)) | people
        doubt = self.scope.everywhere and not strict and is_known(self.keys[index])
        if not people and len(chain) == 1 and may_be_slip(self.keys[index], alone=True) and not self.scope.everywhere:
            people = self._with_surnames(chain, [self.reader.slips(self.keys[index])])
        return Found(title, chain[-1] + 1, people, doubt) if people else None

    def _goes_on(self, index: int) -> bool:
        return self.joined(index) and not self.used[index] and self._name_like(index)

    def _with_surnames(self, chain: list[int], readings: list[Readings]) -> dict[int, tuple[Reading, ...]]:
        people = {}
        for word in readings[0]:
            for who in self.scope.by_surname(word):
                agreed = self._agree(who, readings, [])
                if agreed:
                    people[who] = agreed
        return people

    def _with_given(self, index: int, readings: Readings) -> dict[int, tuple[Reading, ...]]:
        return {
            who: (reading,)
            for word, reading in sorted(readings.items(), key=_costliest)
            for who in self.scope.by_given(word)
        }

    # --- one slip of the pen ------------------------------------------------------------------------------------
    def _slipped_names(self) -> None:
        index = 0
        while index < self.count - 1:
            found = None
            if self.live[index] and not self.used[index]:
                found = self._slipped_at(index)
            if found:
                self._keep(found)
            index = found.stop if found else index + 1

    def _slipped_at(self, index: int) -> Found | None:
        chain = [i for i in self._chain(index) if self.live[i]]
        for size in range(min(len(chain), 4), 1, -1):
            words = chain[:size]
            people = self._slipped(words)
            if people:
                stop = words[-1] + 1
                return Found(index, stop, people, self._left_over(index, stop))
        return None

    def _slipped(self, words: list[int]) -> dict[int, tuple[Reading, ...]]:
        people: dict[int, tuple[Reading, ...]] = {}
        for at, slip in enumerate(words):
            if not may_be_slip(self.keys[slip], alone=self.one_case):
                continue
            for cut in range(1, len(words)):
                for given, surnames in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
                    people |= self._with_slip(given, surnames, words[at])
        return people

    def _with_slip(self, given: list[int], surnames: list[int], slip: int) -> dict[int, tuple[Reading, ...]]:
        slips = self.reader.slips(self.keys[slip])
        names = [slips if i == slip else self.given(i) for i in given]
        families = [slips if i == slip else self.surname(i) for i in surnames]
        return self._matching(families, names) if all(names) and all(families) else {}

    # --- first names --------------------------------------------------------------------------------------------
    def _first_names(self) -> None:
        named = list(self.found)
        for index in range(self.count):
            if self.used[index] or len(self.keys[index]) < 2 or self.keys[index] in self.others:
                continue
            found = self._back_reference(index, named) or self._first_name(index)
            if found:
                self._keep(found)

    def _back_reference(self, index: int, named: list[Found]) -> Found | None:
        """A first name that was given in full elsewhere in the comment."""
        if not self.live[index]:
            return None
        readings = self.given(index)
        for full in named:
            if any(word in readings for who in full.people for word in self.directory.given(who)):
                return full._replace(start=index, stop=index + 1)
        return None

    def _first_name(self, index: int) -> Found | None:
        if self.scope.everywhere or not self._stands_as_name(index):
            return None
        stop = self._given_end(index)
        people = self._with_given(index, self.given(index))
        if stop > index + 1:
            both = self._with_given(index + 1, self.given(index + 1))
            people = {who: readings + both[who] for who, readings in people.items() if who in both}
        doubt = self._part_of_more(index, stop)
        if not people and not self.one_case and may_be_slip(self.keys[index], alone=True) and not doubt:
            if not self.row.opens[index] or self._told_of(index + 1):
                people = self._with_given(index, self.reader.slips(self.keys[index]))
        if not people or doubt:
            self._somebody_else(index, stop)
            return None
        return Found(index, stop, people)

    def _given_end(self, index: int) -> int:
        after = index + 1
        if after < self.count and self.joined(after) and self.live[after] and not self.used[after]:
            first, second = self._with_given(index, self.given(index)), self._with_given(after, self.given(after))
            if first.keys() & second.keys():
                return after + 1
        return after

    def _stands_as_name(self, index: int) -> bool:
        """Whether a lone word is used as somebody's name here, and not as the word that it is as well."""
        key = self.keys[index]
        if key in TITLES and key in ORDINARY:
            return False
        if key in ORDINARY:
            if not self.row.capital[index] or self.one_case:
                return False
            if self.row.opens[index]:
                return self._told_of(index + 1) and is_known(key)
            return self._led_to(index) or self._told_of(index + 1) or self.row.possessive[index]
        if self.live[index]:
            return True
        return is_known(key) and len(key) > 3 and self._led_to(index)

    def _part_of_more(self, index: int, stop: int) -> bool:
        """Whether the word stands in a longer name, which nobody here has."""
        if self.one_case:
            after = (
                stop < self.count
                and self.joined(stop)
                and self.keys[stop] not in ORDINARY
                and self.keys[stop] not in PERSON_AFTER
            )
            before = (
                index > 0
                and self.joined(index)
                and is_known(self.keys[index - 1])
                and self.keys[index - 1] not in ORDINARY
            )
            return bool(after or before)
        after = stop < self.count and self.joined(stop) and self._name_like(stop)
        before = index > 0 and self.joined(index) and self._name_like(index - 1)
        return bool(after or before)

    def _somebody_else(self, index: int, stop: int) -> None:
        if self._part_of_more(index, stop) and (is_known(self.keys[index]) or self.given(index)):
            self.others.add(self.keys[index])

    def _keep(self, found: Found) -> None:
        self.found.append(found)
        for index in range(found.start, found.stop):
            self.used[index] = 1


def _best(readings: Readings, own: Iterable[int]) -> Reading | None:
    found = [readings[word] for word in own if word in readings]
    return min(found, key=lambda reading: (reading.tier, -reading.weight)) if found else None


def _costliest(item: tuple[int, Reading]) -> tuple[int, float]:
    return (-item[1].tier, item[1].weight)


def _initial(letter: str) -> Reading:
    return Reading(1, 0.9, Evidence(EvidenceKind.INITIAL_AGREES, letter))


def _one_case(row: Row) -> bool:
    letters = [letter for letter in row.text if letter.isalpha()]
    capitals = sum(map(str.isupper, letters))
    return not capitals or capitals * 10 > len(letters) * 8


def ends_of(row: Row, found: Iterable[Found]) -> Iterator[tuple[int, int]]:
    """Where the names found stand in the text."""
    for one in found:
        yield row.starts[one.start], row.ends[one.stop - 1]
