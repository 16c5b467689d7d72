"""Sorted numbers in flat parts: 400,000 names in a few megabytes, read in place from memory or from a mapped file."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

_HIGH = 32
_LOW = (1 << _HIGH) - 1
_HEAP = 56  # what stands above is the first byte of a digest
Parts = Mapping[str, memoryview]  # what an index consists of: flat numbers (codes I, i, Q, q) or bytes (B), by name


class Postings:
    """From ``(high, low)``, two numbers below 2**32, to the values kept under them, in order."""

    __slots__ = ("_lows", "_starts", "_values")

    def __init__(self, parts: Parts, name: str) -> None:
        self._starts = parts[f"{name}.starts"]
        self._lows, self._values = parts[f"{name}.lows"], parts[f"{name}.values"]

    @staticmethod
    def made(name: str, rows: Sequence[list[int]]) -> dict[str, memoryview]:
        """The parts under ``name``: ``rows[high]`` holds numbers made by ``pack``, unsorted, perhaps twice."""
        starts, lows, values = array("I", [0]), array("I"), array("I")
        for row in rows:
            ordered = sorted(set(row)) if len(row) > 1 else row
            lows.extend([number >> _HIGH for number in ordered])
            values.extend([number & _LOW for number in ordered])
            starts.append(len(lows))
        return {
            f"{name}.{part}": memoryview(numbers)
            for part, numbers in (("starts", starts), ("lows", lows), ("values", values))
        }

    @staticmethod
    def pack(low: int, value: int) -> int:
        return low << _HIGH | value

    def at(self, high: int, low: int) -> Sequence[int]:
        """The values under exactly ``(high, low)``."""
        stop = self._starts[high + 1]
        start = bisect_left(self._lows, low, self._starts[high], stop)
        if start == stop or self._lows[start] != low:
            return ()
        return self._values[start : bisect_right(self._lows, low, start, stop)]

    def under(self, high: int) -> Sequence[int]:
        """The values under ``high`` with whatever low number."""
        return self._values[self._starts[high] : self._starts[high + 1]]


class Hashed:
    """From the hash of a string to numbers; a few answers may be wrong, so the caller looks at each."""

    __slots__ = ("_packed",)

    def __init__(self, packed: memoryview) -> None:
        self._packed = packed

    @staticmethod
    def made(packed: Iterable[int]) -> memoryview:
        """The part for numbers made by ``pack``, in any order. They are sorted a heap at a time, to save memory."""
        heaps = [array("Q") for _ in range(1 << 8)]
        for number in packed:
            heaps[number >> _HEAP].append(number)
        ordered = array("Q")
        for heap in heaps:
            ordered.extend(sorted(heap))
        return memoryview(ordered)

    @staticmethod
    def pack(digest: int, value: int) -> int:
        return digest << _HIGH | value

    def under(self, digest: int) -> list[int]:
        packed = self._packed
        start = bisect_left(packed, digest << _HIGH)
        found = []
        while start < len(packed) and packed[start] >> _HIGH == digest:
            found.append(packed[start] & _LOW)
            start += 1
        return found
