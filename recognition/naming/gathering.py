"""Reading everybody once and making the parts of a ``Directory``."""

import json
from array import array
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import pairwise
from zlib import crc32

from recognition.naming.directory import (
    LONGEST_WORD,
    SHORTEST_SLIP,
    Directory,
    deletions,
    folded,
    key_digest,
    name_words,
)
from recognition.naming.model import Person
from recognition.naming.postings import Hashed, Postings
from recognition.naming.romanisation import greek_sounds, ukrainian_sounds
from recognition.naming.sounds import sound_digest
from recognition.naming.texts import Texts, Words

_LARGEST_KEY = 1 << 62
_BY_EMPLOYEE = {
    "office_of": "I", "title_of": "I", "names": "I", "names_at": "I", "surnames_from": "I", "joined": "I", "left": "I",
    "places_of": "I", "shifts_of": "I",
}  # fmt: skip


def gather(
    people: Iterable[Person], parents: Mapping[Hashable, Hashable], office_names: Mapping[Hashable, str]
) -> Directory:
    """The directory of ``people``, who are read once and not kept.

    ``parents`` leads from an office to the one above, ``office_names`` to what people call it.
    """
    gathering = _Gathering()
    gathering.take(people)
    parts = gathering.parts(parents)
    called = Texts.made("office_names", ("".join(folded([office_names.get(it, "")])) for it in gathering.offices))
    return Directory(parts | called, list(gathering.offices))


class _Gathering:
    """What is known of the people read so far; texts are numbered as they come."""

    def __init__(self) -> None:
        self.words: dict[str, int] = {}
        self.offices: dict[Hashable, int] = {}
        self._titles: dict[str, int] = {}
        self._title_numbers: dict[str, int] = {}
        self._circumstances: dict[str, int] = {"": 0}
        self._names_read: dict[str, tuple[int, ...]] = {}
        self._keys: list[int | str] = []
        self._managers: dict[int, int | str] = {}
        self._flat = {name: array(code) for name, code in _BY_EMPLOYEE.items()}
        self._flat["names_at"].append(0)

    def take(self, people: Iterable[Person]) -> None:
        """Read ``people`` to the end."""
        flat = self._flat
        names = flat["names"]
        for person in people:
            for name in (person.given, person.preferred, *person.others):
                names.extend(self._words_of(name))
            flat["surnames_from"].append(len(names))
            names.extend(self._words_of(person.family))
            flat["names_at"].append(len(names))
            flat["office_of"].append(self.offices.setdefault(person.office, len(self.offices)))
            flat["title_of"].append(self._title(person.title))
            flat["joined"].append(person.joined.toordinal() if person.joined else 0)
            flat["left"].append(person.left.toordinal() if person.left else 0)
            flat["places_of"].append(self._phrases(person.places))
            flat["shifts_of"].append(self._phrases(person.shifts))
            if person.manager is not None:
                self._managers[len(self._keys)] = person.manager
            self._keys.append(person.key)

    def parts(self, parents: Mapping[Hashable, Hashable]) -> dict[str, memoryview]:
        """The parts of a directory of everybody read."""
        keys = self._key_parts()
        managers = self._manager_numbers()
        above = self._above(parents)
        words = list(self.words)
        return {
            **{name: memoryview(numbers) for name, numbers in self._flat.items()},
            **keys, **Texts.made("words", words), **Words.made(words, len(words)), **self._postings(),
            **Texts.made("titles", self._titles), **Texts.made("circumstances", self._circumstances),
            "managers": memoryview(managers), "above": memoryview(above),
            "slips": Hashed.made(self._slips()), "greek": Hashed.made(self._greek()),
            "ukrainian": Hashed.made(self._ukrainian()),
        }  # fmt: skip

    def _words_of(self, name: str) -> tuple[int, ...]:
        found = self._names_read.get(name)
        if found is None:
            number = self.words.setdefault
            found = tuple(number(word, len(self.words)) for word in name_words(name))
            self._names_read[name] = found
        return found

    def _title(self, title: str) -> int:
        number = self._title_numbers.get(title)
        if number is None:
            plain = "".join(folded([title]))
            number = self._title_numbers[title] = self._titles.setdefault(plain, len(self._titles))
        return number

    def _phrases(self, phrases: tuple[str, ...]) -> int:
        return self._circumstances.setdefault("\n".join(folded(phrases)), len(self._circumstances)) if phrases else 0

    def _key_parts(self) -> dict[str, memoryview]:
        """Numbers and strings as they are, both together as JSON; a way back unless they are numbers that rise."""
        keys = self._keys
        parts = {}
        whole = all(type(key) is int and -_LARGEST_KEY < key < _LARGEST_KEY for key in keys)
        if not whole or any(later <= key for key, later in pairwise(keys)):
            parts["keys.digests"] = Hashed.made(Hashed.pack(key_digest(key), who) for who, key in enumerate(keys))
        if whole:
            return parts | {"keys": memoryview(array("q", keys))}
        if all(type(key) is str for key in keys):
            return parts | Texts.made("keys", keys)
        return parts | Texts.made("mixed_keys", map(json.dumps, keys))

    def _manager_numbers(self) -> array:
        numbers = array("i", [-1]) * len(self._keys)
        who_has = {key: who for who, key in enumerate(self._keys)} if self._managers else {}
        for who, manager in self._managers.items():
            numbers[who] = who_has.get(manager, -1)
        return numbers

    def _above(self, parents: Mapping[Hashable, Hashable]) -> array:
        """The number of the office above each; offices in which nobody works get a number if somebody does below."""
        waiting = list(self.offices)
        above = array("i")
        for office in waiting:
            parent = parents.get(office)
            if parent is not None and parent not in self.offices:
                self.offices[parent] = len(self.offices)
                waiting.append(parent)
            above.append(-1 if parent is None else self.offices[parent])
        return above

    def _postings(self) -> dict[str, memoryview]:
        parts = {}
        for name, pairs in (("by_given", self._given()), ("by_surname", self._surnames()), ("full", self._full())):
            rows: list[list[int]] = [[] for _ in self.words]
            for word, packed in pairs:
                rows[word].append(packed)
            parts |= Postings.made(name, rows)
        return parts

    def _each(self) -> Iterator[tuple[int, int, array, array]]:
        """Everybody's number and office with the words of their given names and of their surnames."""
        names, names_at, surnames_from = self._flat["names"], self._flat["names_at"], self._flat["surnames_from"]
        for who, office in enumerate(self._flat["office_of"]):
            yield who, office, names[names_at[who] : surnames_from[who]], names[surnames_from[who] : names_at[who + 1]]

    def _given(self) -> Iterator[tuple[int, int]]:
        return ((word, office << 32 | who) for who, office, given, _ in self._each() for word in given)

    def _surnames(self) -> Iterator[tuple[int, int]]:
        return ((word, office << 32 | who) for who, office, _, surnames in self._each() for word in surnames)

    def _full(self) -> Iterator[tuple[int, int]]:
        for who, _, given, surnames in self._each():
            for surname in surnames:
                for word in given:
                    yield surname, word << 32 | who

    def _slips(self) -> Iterator[int]:
        for word, number in self.words.items():
            if SHORTEST_SLIP - 1 <= len(word) <= LONGEST_WORD:
                for digest in (*deletions(word), sound_digest(word)):
                    yield Hashed.pack(digest, number)

    def _greek(self) -> Iterator[int]:
        for word, number in self.words.items():
            for sounds in greek_sounds.__wrapped__(word):  # the cache is for comments
                yield Hashed.pack(crc32(sounds.encode()), number)

    def _ukrainian(self) -> Iterator[int]:
        for word, number in self.words.items():
            for sounds in ukrainian_sounds.__wrapped__(word):
                if sounds != word:  # else it is found among the words
                    yield Hashed.pack(crc32(sounds.encode()), number)
