"""The directory of employees as flat parts, with every way in that naming needs; ``gathering`` makes one."""

import json
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from functools import cached_property
from zlib import crc32

from feedback.understanding.people_lexicon import PARTICLES
from feedback.understanding.people_text import fold, row_of
from recognition.naming.postings import Hashed, Parts, Postings
from recognition.naming.texts import Texts, Words

SHORTEST_SLIP = 4  # letters that a name needs before one of them may be a slip
LONGEST_WORD = 40  # a longer "name" is looked up as it stands, but no slip is looked for
_NOWHERE: frozenset[int] = frozenset()


def deletions(folded: str) -> set[int]:
    """The hashes of ``folded`` and of it without one letter: two names one slip apart have one in common."""
    found = {crc32(folded.encode())}
    found.update(crc32((folded[:at] + folded[at + 1 :]).encode()) for at in range(len(folded)))
    return found


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name; particles only where there is nothing else; joined into one besides."""
    words = tuple(dict.fromkeys(key for key in row_of(name).keys if key)) if not name.isalpha() else (fold(name),)
    if len(words) < 2:
        return words if words and words[0] else ()
    telling = tuple(word for word in words if word not in PARTICLES)
    return (telling or words) + ("".join(words),)


def folded(phrases: Iterable[str]) -> tuple[str, ...]:
    """Each phrase in folded words parted by single blanks; those without a word are left out."""
    return tuple(filter(None, (" ".join(row_of(phrase).keys) for phrase in phrases)))


def key_digest(key: int | str) -> int:
    """A 32-bit hash of an employee's key; 1 and "1" have two."""
    return crc32(repr(key).encode())


class MixedKeys(Texts):
    """The caller's keys where some are whole numbers and some are strings."""

    __slots__ = ()

    def __getitem__(self, number: int) -> int | str:
        return json.loads(super().__getitem__(number))


def _keys_in(parts: Parts) -> Sequence[int] | Texts:
    if "keys" in parts:
        return parts["keys"]
    return Texts(parts, "keys") if "keys.starts" in parts else MixedKeys(parts, "mixed_keys")


class Directory:
    """Everybody's names by word. Employees and words are numbers inside; ``keys`` leads back to the caller's keys.

    ``parts`` lie in memory or in a mapped file and are never changed. ``offices`` are the caller's, by number; further
    offices that only stand above others come after them. ``above[number]`` is the number of the one above, or -1.
    """

    def __init__(self, parts: Parts, offices: Sequence[Hashable]) -> None:
        self.parts = parts
        self.spellings = Texts(parts, "words")
        self.words = Words(parts, self.spellings)
        self.keys = _keys_in(parts)
        self.offices: dict[Hashable, int] = {office: number for number, office in enumerate(offices)}
        self.office_of = parts["office_of"]
        self.by_given, self.by_surname = Postings(parts, "by_given"), Postings(parts, "by_surname")
        self.full = Postings(parts, "full")
        self.slips, self.greek = Hashed(parts["slips"]), Hashed(parts["greek"])
        self.ukrainian = Hashed(parts["ukrainian"])
        self._names, self._names_at, self._surnames_from = parts["names"], parts["names_at"], parts["surnames_from"]
        self.titles, self._title_of = Texts(parts, "titles"), parts["title_of"]
        self._circumstances = Texts(parts, "circumstances")
        self._places_of, self._shifts_of = parts["places_of"], parts["shifts_of"]
        self._joined, self._left, self._managers = parts["joined"], parts["left"], parts["managers"]
        self._under: dict[int, frozenset[int]] = {}

    def given(self, who: int) -> Sequence[int]:
        return self._names[self._names_at[who] : self._surnames_from[who]]

    def surnames(self, who: int) -> Sequence[int]:
        return self._names[self._surnames_from[who] : self._names_at[who + 1]]

    def title(self, who: int) -> str:
        """The folded job title, its words parted by single blanks."""
        return self.titles[self._title_of[who]]

    def joined(self, who: int) -> int:
        """The first day at work as a date ordinal; 0 where nobody knows."""
        return self._joined[who]

    def left(self, who: int) -> int:
        """The first day no more at work as a date ordinal; 0 for whoever is not known to leave."""
        return self._left[who]

    def manager(self, who: int) -> int:
        """The manager's employee number, or -1."""
        return self._managers[who]

    def places(self, who: int) -> tuple[str, ...]:
        """Windows and rooms, folded: ``("window 4",)``."""
        return self._phrases(self._places_of[who])

    def shifts(self, who: int) -> tuple[str, ...]:
        """When they work, folded: ``("night",)``."""
        return self._phrases(self._shifts_of[who])

    def number_of(self, key: int | str) -> int:
        """The number of the employee with the caller's ``key``, or -1."""
        if "keys.digests" in self.parts:
            found = Hashed(self.parts["keys.digests"]).under(key_digest(key))
            return next((who for who in found if self.keys[who] == key), -1)
        if not isinstance(key, int):
            return -1
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else -1

    def offices_under(self, office: Hashable) -> frozenset[int]:
        """The numbers of the offices that ``office`` covers, itself included; empty if nobody works there."""
        number = self.offices.get(office)
        if number is None:
            return _NOWHERE
        if number not in self._under:
            self._under[number] = self._below(number)
        return self._under[number]

    def office_names(self) -> dict[int, tuple[str, ...]]:
        """The folded words of what people call the offices, by number, as far as they are known."""
        called = enumerate(Texts(self.parts, "office_names"))
        return {number: tuple(name.split()) for number, name in called if name}

    def _below(self, top: int) -> frozenset[int]:
        found, waiting = {top}, [top]
        while waiting:
            new = self._children.get(waiting.pop(), _NOWHERE) - found  # offices in a circle end where they meet
            found |= new
            waiting += new
        return frozenset(found)

    @cached_property
    def _children(self) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        for number, above in enumerate(self.parts["above"]):
            found.setdefault(above, set()).add(number)
        return found

    def _phrases(self, number: int) -> tuple[str, ...]:
        return tuple(self._circumstances[number].split("\n")) if number else ()
