"""Many short texts in two flat parts, and the way from a word back to its number."""

from array import array
from collections.abc import Iterable, Iterator
from zlib import crc32

from recognition.naming.postings import Parts

_REMEMBERED = 10_000  # what was looked up lately in a process's own memory: at most about two megabytes a cache
_EMPTIER = 3  # how many times as many places as words a table has at least, so that most strange words meet none
_UNREAD = -1


def remember(cache: dict, key: object, found: object) -> None:
    """Keep ``found`` at hand; once ``_REMEMBERED`` are kept, all are let go."""
    if len(cache) >= _REMEMBERED:
        cache.clear()
    cache[key] = found


class Texts:
    """Texts by number, from 0; each is made a string when it is asked for, and those asked for lately are kept."""

    __slots__ = ("_letters", "_read", "_starts")

    def __init__(self, parts: Parts, name: str) -> None:
        self._starts, self._letters = parts[f"{name}.starts"], parts[f"{name}.letters"]
        self._read: dict[int, str] = {}

    @staticmethod
    def made(name: str, texts: Iterable[str]) -> dict[str, memoryview]:
        """The parts under ``name``."""
        starts, letters = array("I", [0]), bytearray()
        for text in texts:
            letters += text.encode()
            starts.append(len(letters))
        return {f"{name}.starts": memoryview(starts), f"{name}.letters": memoryview(bytes(letters))}

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> str:
        found = self._read.get(number)
        if found is None:
            found = str(self._letters[self._starts[number] : self._starts[number + 1]], "utf-8")
            remember(self._read, number, found)
        return found

    def __iter__(self) -> Iterator[str]:
        return map(self.__getitem__, range(len(self)))

    def is_at(self, number: int, encoded: bytes) -> bool:
        """Whether text ``number`` is ``encoded``."""
        return self._letters[self._starts[number] : self._starts[number + 1]] == encoded


class Words:
    """The numbers of folded words, to be asked like a dictionary: a table with open addresses over ``Texts``."""

    __slots__ = ("_known", "_mask", "_table", "_texts")

    def __init__(self, parts: Parts, texts: Texts) -> None:
        self._texts, self._table = texts, parts["words.table"]
        self._mask = len(self._table) - 1
        self._known: dict[str, int | None] = {}

    @staticmethod
    def made(words: Iterable[str], count: int) -> dict[str, memoryview]:
        """The part of the table for ``count`` different words in the order of their numbers."""
        size = 1 << (count * _EMPTIER).bit_length()
        table = array("I", bytes(size * 4))
        for number, word in enumerate(words, start=1):
            at = crc32(word.encode()) & (size - 1)
            while table[at]:
                at = (at + 1) & (size - 1)
            table[at] = number
        return {"words.table": memoryview(table)}

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None

    def __getitem__(self, word: str) -> int:
        number = self.get(word)
        if number is None:
            raise KeyError(word)
        return number

    def get(self, word: str) -> int | None:
        """The number of ``word``, or None."""
        number = self._known.get(word, _UNREAD)
        if number == _UNREAD:
            number = self._find(word.encode())
            remember(self._known, word, number)
        return number

    def _find(self, encoded: bytes) -> int | None:
        table, mask = self._table, self._mask
        at = crc32(encoded) & mask
        while number := table[at]:
            if self._texts.is_at(number - 1, encoded):
                return number - 1
            at = (at + 1) & mask
        return None
