"""Sorted pairs of numbers in flat arrays: 400,000 names in a few megabytes, shared by whoever forks."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

_HIGH = 32
_VALUE = 1 << 32


class Postings:
    """From ``(high, low)``, two numbers below 2**32, to the values kept under them, in order."""

    __slots__ = ("keys", "values")

    def __init__(self, packed: Iterable[int]) -> None:
        """``packed`` are numbers made by ``pack``; they need not be sorted and may repeat."""
        ordered = sorted(set(packed))
        self.keys = array("Q", (number >> _HIGH for number in ordered))
        self.values = array("I", (number & (_VALUE - 1) for number in ordered))

    @staticmethod
    def pack(high: int, low: int, value: int) -> int:
        return (high << _HIGH | low) << _HIGH | value

    def at(self, high: int, low: int) -> Sequence[int]:
        """The values under exactly ``(high, low)``."""
        key = high << _HIGH | low
        start = bisect_left(self.keys, key)
        if start == len(self.keys) or self.keys[start] != key:
            return ()
        return self.values[start : bisect_left(self.keys, key + 1, start)]

    def under(self, high: int) -> Sequence[int]:
        """The values under ``high`` with whatever low number."""
        start = bisect_left(self.keys, high << _HIGH)
        return self.values[start : bisect_left(self.keys, (high + 1) << _HIGH, start)]


class Hashed:
    """From the hash of a string to numbers; a few answers may be wrong, so the caller looks at each."""

    __slots__ = ("packed",)

    def __init__(self, packed: Iterable[int]) -> None:
        self.packed = array("Q", sorted(set(packed)))

    @staticmethod
    def pack(digest: int, value: int) -> int:
        return digest << _HIGH | value

    def under(self, digest: int) -> list[int]:
        start = bisect_left(self.packed, digest << _HIGH)
        found = []
        while start < len(self.packed) and self.packed[start] >> _HIGH == digest:
            found.append(self.packed[start] & (_VALUE - 1))
            start += 1
        return found
