"""What people decided before, as naming needs it: one lesson for each decision, looked up by the written words.

A wrong delivery is worse than a late one. So a lesson at once makes a person doubt (one "that wasn't me" is enough),
and slowly makes a machine sure: the same person three times in a row, and never anybody else.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import merge
from typing import NamedTuple

ENOUGH = 3  # times in a row that the same person was meant, before a name is surely theirs
NO_NAME = 2  # times that a word was nobody's name, before it is believed: never by one click


class Taught(StrEnum):
    MEANS = "means"
    NOT_A_NAME = "not_a_name"
    NOT_THIS_PERSON = "not_this_person"


class Lesson(NamedTuple):
    """One decision: ``words`` (folded, parted by single blanks), written about ``office``, meant ``key`` or did not.

    ``key`` is the employee's, as in ``Person``; ``None`` for ``Taught.NOT_A_NAME``.
    """

    kind: Taught
    words: str
    office: int | str
    key: int | str | None = None


class Lessons:
    """What the desk and "that wasn't me" have taught. Not to be changed once made."""

    __slots__ = ("_by_words",)

    def __init__(self, lessons: Iterable[Lesson] = ()) -> None:
        """``lessons`` in the order in which they were taught."""
        by_words: defaultdict[str, defaultdict[Hashable, list[tuple[int, Lesson]]]]
        by_words = defaultdict(lambda: defaultdict(list))
        for order, lesson in enumerate(lessons):
            by_words[lesson.words][lesson.office].append((order, lesson))
        self._by_words = dict(by_words)

    def __bool__(self) -> bool:
        return bool(self._by_words)

    def knows(self, words: str) -> bool:
        """Whether anything was taught about ``words``, in whatever office."""
        return words in self._by_words

    def about(self, words: str, offices: Container) -> Sequence[Lesson]:
        """What was taught about ``words`` in ``offices``, in order."""
        found = [taught for office, taught in self._by_words.get(words, {}).items() if office in offices]
        return [lesson for _, lesson in merge(*found)]


NOTHING_LEARNT = Lessons()


@dataclass(frozen=True, slots=True)
class Tally:
    """What lessons about the same words come to.

    ``meant`` and ``denied`` count decisions by employee; ``settled`` is whom the words surely mean, if anybody;
    ``is_no_name`` says that they are believed to be no name at all.
    """

    meant: Counter
    denied: Counter
    settled: int | str | None
    is_no_name: bool

    @classmethod
    def of(cls, lessons: Sequence[Lesson]) -> "Tally":
        """Count ``lessons``, oldest first; a "that wasn't me" is outweighed by ``ENOUGH`` in a row for them."""
        meant, denied, nobody = Counter(), Counter(), 0
        in_a_row = 0
        last = None
        for kind, _, _, key in lessons:
            if kind == Taught.MEANS:
                meant[key] += 1
                in_a_row, last = in_a_row + 1 if key == last else 1, key
                if in_a_row >= ENOUGH:
                    denied.pop(key, None)
            elif kind == Taught.NOT_THIS_PERSON:
                denied[key] += 1
                last = None if key == last else last
            else:
                nobody, last = nobody + 1, None
        settled = last if in_a_row >= ENOUGH and len(meant) == 1 else None
        return cls(meant, denied, settled, nobody >= NO_NAME and not meant)
