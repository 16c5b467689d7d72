"""One comment while its names are looked for: its words, which are taken, and what each may be."""

from collections.abc import Iterable
from datetime import date
from itertools import product
from typing import NamedTuple

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people import Part, WrittenPerson
from feedback.understanding.people_text import Row
from recognition.naming.greeklish import is_greek_word
from recognition.naming.lessons import NOTHING_LEARNT, Lessons
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.readings import Reader, Reading, Readings, Tier, may_be_slip
from recognition.naming.scope import EnoughError, Scope, TooManyError

MOST_NATIVE = 10  # words of a comment whose slips are looked for letter by letter
SHORTEST_LINE = 40  # characters of a line that a mail program breaks
MOST_NAMES = 100  # different ones that a comment may say; with more it is a list, and about nobody
MOST_PLACES = 120  # at which people are named; what comes after them only says the same again
MOST_READ = 700  # different words looked at as names; hardly anybody who writes 10,000 characters comes to more
SLIP_COSTS = 8  # times what looking at an employee costs
LONGEST_ACRONYM = 4  # "NHS" after a name is no surname; "SMITH" may be
_SPACES = frozenset({" ", "-", "\u00a0", "  ", "-\n", "\n", "\u2011"})
_NAMED_BY_RANK = frozenset({Part.PUBLIC, Part.PLACE})
_APOSTROPHES = frozenset("'’ʼ‘`´")
DOTTED = frozenset({". ", ".", " "})

Readers = dict[int, tuple[Reading, ...]]  # an employee's number -> how the written words come to their names


class Found(NamedTuple):
    """Words ``start`` to ``stop`` (exclusive) name one of ``people``; with ``doubt`` not even one is sure."""

    start: int
    stop: int
    people: Readers
    doubt: bool = False


class Page:
    """A comment's words with their readings in one directory. Words are spoken of by their index."""

    __slots__ = (
        "_after",
        "_before",
        "_names",
        "_plain",
        "_read",
        "_reader",
        "_tried",
        "count",
        "found",
        "keys",
        "language",
        "lessons",
        "live",
        "met",
        "on",
        "one_case",
        "others",
        "row",
        "scope",
        "used",
    )

    def __init__(
        self,
        reader: Reader,
        row: Row,
        scope: Scope,
        language: str,
        *,
        on: date | None = None,
        lessons: Lessons = NOTHING_LEARNT,
    ) -> None:
        self._reader, self.row, self.scope, self.language = reader, row, scope, language
        self.on, self.lessons = on, lessons
        self.keys, self.count = row.keys, len(row)
        self.found: list[Found] = []
        self._names: set[tuple[str, ...]] = set()
        self.met: dict[tuple[int, ...], frozenset[int]] = {}
        self.used = bytearray(self.count)
        self._read: set[str] = set()
        self._tried: set[int] = set()  # words whose slips were looked for in their own script
        self.others: set[str] = set()  # given names of people who are not staff
        self.one_case = row.one_case
        self._plain = lexicon.ORDINARY_IN.get(language, lexicon.ORDINARY)
        self._after = lexicon.PERSON_AFTER_IN.get(language, lexicon.PERSON_AFTER)
        self._before = lexicon.PERSON_BEFORE_IN.get(language, lexicon.PERSON_BEFORE)
        self.live: list[bool] = []

    def leave_out(self, people: Iterable[WrittenPerson]) -> None:
        """Take the words of the ``people`` who are not staff; first of all. Raises what looking up raises."""
        for person in people:
            if person.part is not Part.STAFF:
                words = self.row.between(person.start, person.end)
                if person.part in _NAMED_BY_RANK and words and self._ranks_by_name(words[0]):
                    continue
                for index in words:
                    self.used[index] = 1
                    if person.part not in {Part.WRITER, Part.PLACE}:
                        self.others.add(self.keys[index])
        self.live = [not self.used[i] and (self.one_case or self._is_capital(i)) for i in range(self.count)]

    def _is_capital(self, index: int) -> bool:
        """Whether word ``index`` has a capital; Greeklish writes some as digits, as in "8eodwra"."""
        if self.language == "el" and self.keys[index][0] in "834" and len(self.keys[index]) > LONGEST_ACRONYM:
            return True
        return self.row.capital[index]

    def _ranks_by_name(self, index: int) -> bool:
        """Whether a rank or a kind of place before word ``index`` is a name: "King Helena", "Regina Welch"."""
        if index == 0 or not self.row.capital[index - 1] or not self.joined(index):
            return False
        return bool(self.meeting(index - 1, index) or self.meeting(index, index - 1))

    def keep(self, found: Found) -> None:
        self._names.add(tuple(self.keys[found.start : found.stop]))
        if len(self._names) > MOST_NAMES:
            raise TooManyError
        if len(self.found) == MOST_PLACES:
            raise EnoughError
        self.found.append(found)
        self.used[found.start : found.stop] = b"\1" * (found.stop - found.start)

    # What a word may be.

    def given(self, index: int) -> Readings:
        found = self._reader.given(self._word(index), self.language)
        return self._or_possessive(found, index) if self.keys[index][-1:] == "s" else found

    def surname(self, index: int) -> Readings:
        found = self._reader.surname(self._word(index), self.language)
        return self._or_possessive(found, index) if self.keys[index][-1:] == "s" else found

    def _word(self, index: int) -> str:
        """Word ``index`` as written. Raises ``EnoughError`` once too many different ones were read."""
        written = self.row.written(index)
        if written not in self._read:
            if len(self._read) == MOST_READ:
                raise EnoughError
            self._read.add(written)
        return written

    def _or_possessive(self, found: Readings, index: int) -> Readings:
        """The same, and the name before an ``s`` of which the apostrophe was left out: "Ernestos advice"."""
        shorter, after = self.keys[index][:-1], index + 1
        number = self.scope.directory.words.get(shorter)
        spoken = self.language in {"en", ""} and len(shorter) > 2 and not self.row.possessive[index]
        if number is None or number in found or not spoken or after >= self.count:
            return found
        if self.row.gap(after) != " " or (self.row.capital[after] and not self.one_case):
            return found
        return found | {number: Reading(Tier.RULE, 0.9, Evidence(EvidenceKind.POSSESSIVE, shorter))}

    def slips(self, index: int) -> Readings:
        self.scope.spend(SLIP_COSTS)
        found = self._reader.slips(self.keys[index])
        written = self.row.written(index)
        if found or written.isascii() or (index not in self._tried and len(self._tried) >= MOST_NATIVE):
            return found
        self._tried.add(index)
        return self._reader.native_slips(written)

    def may_be_slip(self, index: int, *, alone: bool) -> bool:
        """Whether word ``index`` can be a name with a slip in it; ``alone`` says that nothing beside it confirms it."""
        return not self.plain(index) and may_be_slip(self.keys[index], alone=alone)

    def is_in_directory(self, index: int) -> bool:
        return self.keys[index] in self.scope.directory.words

    def meeting(self, surname: int, given: int) -> frozenset[int]:
        """The employees in scope who have one word as a surname and the other as a given name."""
        found = self.met.get((surname, given))
        if found is None:
            found = self.met[surname, given] = self.having_both(self.surname(surname), self.given(given))
        return found

    def having_both(self, surnames: Readings, given: Readings) -> frozenset[int]:
        """The employees in scope who have one of these surnames and one of these given names."""
        by_full = self.scope.by_full
        return frozenset(who for surname, name in product(surnames, given) for who in by_full(surname, name))

    def agree(self, who: int, surnames: list[Readings], given: list[Readings]) -> tuple[Reading, ...]:
        """How the written words come to this employee's names; empty unless all of them do."""
        self.scope.spend(1)
        directory = self.scope.directory
        readings = [_best(wanted, directory.given(who)) for wanted in given]
        readings += [_best(wanted, directory.surnames(who)) for wanted in surnames]
        return tuple(readings) if all(readings) else ()

    # How a word stands among its neighbours.

    def joined(self, index: int) -> bool:
        """Whether the name of the word before can go on with word ``index``."""
        gap = self.row.gap(index)
        if gap in _SPACES:
            return not self.row.possessive[index - 1] and (not self.row.opens[index] or self._is_wrapped(index))
        return gap in DOTTED and self.is_initial(index - 1)

    def _is_wrapped(self, index: int) -> bool:
        """Whether the line before word ``index`` ends because it is full, and not because a list goes on."""
        end = self.row.ends[index - 1]
        return end - self.row.text.rfind("\n", 0, end) > SHORTEST_LINE

    def is_initial(self, index: int) -> bool:
        """Whether word ``index`` is one letter; "Χ." and "Ш." become two and more in Latin letters."""
        return self.row.ends[index] - self.row.starts[index] == 1 and self.keys[index].isalpha()

    def plain(self, index: int) -> bool:
        """Whether word ``index`` is an ordinary word of the comment's language; "d'ora" is, "D'Angelo" is not."""
        key = self.keys[index]
        if key in self._plain or (key[:1] == "d" and key[1:] in self._plain and self._is_elided(index)):
            return True
        return self.language == "el" and self.row.written(index).isascii() and is_greek_word(key)

    def _is_elided(self, index: int) -> bool:
        return self.row.written(index)[1:2] in _APOSTROPHES

    def after(self, index: int) -> str:
        """The word after word ``index``, if only a blank parts them."""
        after = index + 1
        return self.keys[after] if after < self.count and self.row.gap(after) == " " else ""

    def is_line(self, start: int, stop: int) -> bool:
        """Whether words ``start`` to ``stop`` (exclusive) are a line of their own among others: an item of a list."""
        before, after = self.row.gap(start), self.row.gap(stop) if stop < self.count else "\n"
        return "\n" in before and "\n" in after

    def told_of(self, index: int) -> bool:
        """Whether word ``index`` goes on as one tells of a person: "was", "helped", "me atendió"."""
        return index < self.count and self.row.gap(index) == " " and self.keys[index] in self._after

    def led_to(self, index: int) -> bool:
        """Whether the word before ``index`` leads to a person: "thanks to", "called"."""
        if index == 0 or self.row.opens[index]:
            return False
        return self.keys[index - 1] in self._before or self.keys[index - 1] in lexicon.TITLES

    def name_like(self, index: int) -> bool:
        """Whether word ``index`` looks like a name, whoever has it."""
        key = self.keys[index]
        if not self.row.capital[index] or len(key) < 2 or key in lexicon.TITLES or key in lexicon.PARTICLES:
            return False
        return key not in self._plain and not self.is_acronym(index)

    def surname_like(self, index: int) -> bool:
        """The same, for the word after a first name: "Small" and "Best" are family names there.

        So is any other word with a capital, but in English, where people put capitals as they like.
        """
        if self.name_like(index):
            return True
        if not self.row.capital[index] or self.row.opens[index]:
            return False
        key = self.keys[index]
        return key in lexicon.SURNAMES_TOO or (self.language != "en" and key not in lexicon.POLITE and len(key) > 2)

    def is_place(self, index: int) -> bool:
        """Whether word ``index`` is a kind of place in capitals: "Grace Miller *House*"."""
        return self.row.capital[index] and self.keys[index] in lexicon.PLACE_AFTER

    def is_acronym(self, index: int) -> bool:
        """Whether word ``index`` is a short one in capitals, in a text that is not."""
        return len(self.keys[index]) <= LONGEST_ACRONYM and not self.one_case and self.row.written(index).isupper()


def _best(readings: Readings, own: Iterable[int]) -> Reading | None:
    found = [readings[word] for word in own if word in readings]
    return min(found, key=lambda reading: (reading.tier, -reading.weight)) if found else None
