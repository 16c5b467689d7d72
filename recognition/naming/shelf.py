"""A folder of index files: one process of a machine builds, all others open what it left there."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from recognition.naming import filed
from recognition.naming.index import Index

_ENDING = ".index"
_FRESH = ".new"
log = structlog.get_logger(__name__)


class Shelf:
    """The index files in one folder. It holds people's names, so it is made for its owner alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, name: str, build: Callable[[], Index]) -> Index:
        """The index called ``name``: opened if it is there, else built here, or by the process that came first.

        A process waits while another one builds. Whatever goes wrong with the folder or a file, the answer is an index
        in the memory of this process, and one line in the log. Raises what ``build`` raises.
        """
        try:
            return self._opened(name) or self._built_by_one(name, build)
        except _NotKeptError as error:
            log.warning("naming index is not shared", folder=str(self._folder), problem=str(error))
            return error.index or build()

    def _built_by_one(self, name: str, build: Callable[[], Index]) -> Index:
        with self._alone():
            found = self._opened(name)
            if found:
                return found
            index = build()
            try:
                index.save(self._path(name))
                self._remove_others(name)
                return self._opened(name) or index
            except OSError as error:
                raise _NotKeptError(str(error), index) from error

    def _opened(self, name: str) -> Index | None:
        path = self._path(name)
        try:
            return Index.open(path)
        except FileNotFoundError:
            return None
        except filed.BadIndexFileError as error:
            log.warning("naming index is damaged and is built anew", file=str(path), problem=str(error))
            return None
        except OSError as error:
            raise _NotKeptError(str(error)) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else builds in this folder meanwhile; the lock ends with the process at the latest."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(self._folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _NotKeptError(str(error)) from error
        try:
            self._lock(lock)
            yield
        finally:
            os.close(lock)

    @staticmethod
    def _lock(lock: int) -> None:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
        except OSError as error:  # a file system without locks
            raise _NotKeptError(str(error)) from error

    def _remove_others(self, name: str) -> None:
        """Remove what a crash left, and the indexes of earlier directories that no process has open."""
        for path in self._folder.iterdir():
            if path.name.endswith(_FRESH) or (path.suffix == _ENDING and path != self._path(name)):
                with path.open("rb") as file:
                    try:
                        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    except BlockingIOError:
                        continue
                    path.unlink()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_ENDING}"


class _NotKeptError(Exception):
    """The folder cannot be used; ``index`` is what was built before that came out."""

    def __init__(self, problem: str, index: Index | None = None) -> None:
        super().__init__(problem)
        self.index = index
