"""Whom a comment can mean at all: the employees of its office and of those below, or everybody."""

from collections.abc import Hashable, Sequence

from recognition.naming.directory import Directory
from recognition.naming.postings import Postings

FEW = 8  # offices that are looked up one by one; with more, everybody of the name is looked through


class Scope:
    """The employees that may be meant; the directory's numbers in, the directory's numbers out."""

    __slots__ = ("directory", "everywhere", "offices")

    def __init__(self, directory: Directory, office: Hashable) -> None:
        self.directory = directory
        self.everywhere = office is None
        self.offices = directory.offices_under(office) if office is not None else frozenset()

    def is_empty(self) -> bool:
        return not self.everywhere and not self.offices

    def by_given(self, word: int) -> Sequence[int]:
        return self._in_offices(self.directory.by_given, word)

    def by_surname(self, word: int) -> Sequence[int]:
        return self._in_offices(self.directory.by_surname, word)

    def by_full(self, surname: int, given: int) -> Sequence[int]:
        return [who for who in self.directory.full.at(surname, given) if self._holds(who)]

    def _in_offices(self, postings: Postings, word: int) -> Sequence[int]:
        if self.everywhere:
            return postings.under(word)
        if len(self.offices) <= FEW:
            return [who for office in self.offices for who in postings.at(word, office)]
        return [who for who in postings.under(word) if self._holds(who)]

    def _holds(self, who: int) -> bool:
        return self.everywhere or self.directory.office_of[who] in self.offices
