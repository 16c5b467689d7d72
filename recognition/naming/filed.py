"""A ``Directory`` in a file, which any number of processes map and none changes.

The file: magic, length and CRC of a JSON head; the head; the parts, each at a multiple of ``_STEP`` bytes. The head
names every part with its code, place and length, and holds the CRC of all that follows it.
"""

import fcntl
import json
import mmap
import os
import struct
import sys
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from recognition.naming.directory import Directory

_MAGIC = b"GWNAMES2"
_PREFIX = struct.Struct("<8sII")
_STEP = 64
_LONGEST_HEAD = 1 << 28
_CHUNK = 1 << 20


class BadIndexFileError(ValueError):
    """A file that is no index, or no longer a whole one."""


def write(directory: Directory, path: Path) -> None:
    """Have ``path`` hold ``directory``, at once and to stay; only the owner may read it, for it holds names.

    Raises ``OSError``, and ``TypeError`` for offices that are neither numbers, strings nor None. What is written under
    another name first is left behind by a crash alone, under a name that ends in ``.new``.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        fresh.touch(mode=0o600)
        with fresh.open("wb") as file:
            for piece in _pieces(directory):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(path.parent)


def read(path: Path) -> Directory:
    """The directory that ``write`` left at ``path``, mapped; the file is locked as in use for as long as that lives.

    Raises ``BadIndexFileError`` if it is damaged or of another kind, ``OSError`` if it cannot be read.
    """
    with path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_SH)  # the mapping holds a copy of the descriptor, and so the lock
        head, start = _head(file)
        if _crc_of_rest(file) != head["crc"]:
            raise BadIndexFileError("the parts are damaged")
        mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    try:
        return Directory(_parts(mapped, head["parts"], start), head["offices"])
    except (KeyError, TypeError, ValueError) as error:
        raise BadIndexFileError(f"a part is missing or of another shape: {error}") from error


def _pieces(directory: Directory) -> list[bytes | memoryview]:
    offices = list(directory.offices)
    strange = next((office for office in offices if not isinstance(office, int | str | None)), None)
    if strange is not None:
        raise TypeError(f"an office in a file must be a number or a string, not {strange!r}")
    body: list[bytes | memoryview] = []
    parts, at, crc = {}, 0, 0
    for name, part in directory.parts.items():
        parts[name] = (part.format, at, part.nbytes)
        for piece in (part, bytes(-part.nbytes % _STEP)):
            body.append(piece)
            crc = crc32(piece, crc)
            at += memoryview(piece).nbytes
    head = json.dumps({"order": sys.byteorder, "crc": crc, "parts": parts, "offices": offices}).encode()
    head += b" " * (-(len(head) + _PREFIX.size) % _STEP)
    return [_PREFIX.pack(_MAGIC, len(head), crc32(head)), head, *body]


def _head(file: BinaryIO) -> tuple[dict, int]:
    """The head and where the parts begin; ``file`` stands there afterwards."""
    prefix = file.read(_PREFIX.size)
    if len(prefix) < _PREFIX.size:
        raise BadIndexFileError("the file is too short")
    magic, length, crc = _PREFIX.unpack(prefix)
    if magic != _MAGIC or length > _LONGEST_HEAD:
        raise BadIndexFileError("the file is of another kind")
    head = file.read(length)
    if len(head) != length or crc32(head) != crc:
        raise BadIndexFileError("the head is damaged")
    found = json.loads(head)
    if found["order"] != sys.byteorder:
        raise BadIndexFileError("the file is of another kind of machine")
    return found, _PREFIX.size + length


def _crc_of_rest(file: BinaryIO) -> int:
    """Read, not mapped: what is only looked at once need not count as this process's memory."""
    crc = 0
    while chunk := file.read(_CHUNK):
        crc = crc32(chunk, crc)
    return crc


def _parts(mapped: memoryview, places: Mapping[str, list], start: int) -> dict[str, memoryview]:
    return {
        name: mapped[start + at : start + at + length].cast(code) if length else memoryview(array(code))
        for name, (code, at, length) in places.items()
    }


def _sync_folder(folder: Path) -> None:
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
