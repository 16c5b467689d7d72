"""Whom a comment can mean at all: the employees of its office and of those below, or everybody."""

from collections.abc import Hashable, Sequence

from recognition.naming.directory import Directory
from recognition.naming.postings import Postings

FEW = 8  # offices that are looked up one by one; with more, everybody of the name is looked through
MOST_LOOKED_AT = 8_000  # employees and pairs of names that are looked up for one comment


_CHEAPER = 16  # times that it costs less to have the same people again than to look at each


class TooManyError(Exception):
    """So many people could be meant that nobody is."""


class EnoughError(Exception):
    """A comment names the same people again and again; what was found is all there is to find."""


class Scope:
    """The employees that may be meant; the directory's numbers in, the directory's numbers out.

    Looking up raises ``TooManyError`` once ``MOST_LOOKED_AT`` were looked at: that is a list of names, or a name that
    half the agency has, and looking further would take long and tell nothing.
    """

    __slots__ = ("_found", "_left", "directory", "everywhere", "offices")

    def __init__(self, directory: Directory, office: Hashable) -> None:
        self.directory = directory
        self.everywhere = office is None
        self.offices = directory.offices_under(office) if office is not None else frozenset()
        self._left = MOST_LOOKED_AT
        self._found: dict[tuple[Postings, int], Sequence[int]] = {}

    def is_empty(self) -> bool:
        return not self.everywhere and not self.offices

    def by_given(self, word: int) -> Sequence[int]:
        return self._in_offices(self.directory.by_given, word)

    def by_surname(self, word: int) -> Sequence[int]:
        return self._in_offices(self.directory.by_surname, word)

    def by_full(self, surname: int, given: int) -> Sequence[int]:
        people = self.directory.full.at(surname, given)
        self.spend(len(people) + 1)
        return [who for who in people if self._holds(who)] if people else people

    def _in_offices(self, postings: Postings, word: int) -> Sequence[int]:
        found = self._found.get((postings, word))
        if found is None:
            found = self._found[postings, word] = self._look_up(postings, word)
        self.spend(len(found) // _CHEAPER)
        return found

    def _look_up(self, postings: Postings, word: int) -> Sequence[int]:
        if self.offices and len(self.offices) <= FEW:
            people = [who for office in self.offices for who in postings.at(word, office)]
        else:
            people = postings.under(word)
        self.spend(len(people) + 1)
        return people if len(self.offices) <= FEW else [who for who in people if self._holds(who)]

    def spend(self, looked_at: int) -> None:
        """Count that so many employees were looked at. Raises ``TooManyError`` if they were too many."""
        self._left -= looked_at
        if self._left < 0:
            raise TooManyError

    def _holds(self, who: int) -> bool:
        return self.everywhere or self.directory.office_of[who] in self.offices
