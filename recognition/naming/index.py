"""The way in: an index built once from a directory, and a decision for each comment."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from feedback.understanding.people import WrittenPerson, written_people
from feedback.understanding.people_signs import is_report, spoken
from feedback.understanding.people_text import Row, row_of
from recognition.naming import filed
from recognition.naming.deciding import mentions_of
from recognition.naming.directory import Directory
from recognition.naming.first_names import find_first_names
from recognition.naming.full_names import find_full_names, find_slipped_names
from recognition.naming.gathering import gather
from recognition.naming.lessons import NOTHING_LEARNT, Lessons
from recognition.naming.model import Decision, Person
from recognition.naming.nicknames import warm
from recognition.naming.page import Found, Page
from recognition.naming.readings import Reader
from recognition.naming.recalling import recall
from recognition.naming.scope import EnoughError, Scope, TooManyError
from recognition.naming.titled_names import find_initials, find_titled

LANGUAGES = ("", "en", "es", "it", "pl", "ro", "el", "uk")
MANY_WORDS = 1000
SHORTEST_WORDS = 3  # characters with the blank after it that a word has at least, on average of many


class Index:
    """A directory of employees, ready to be asked who a comment names. Build it with ``Index.build``."""

    __slots__ = ("_directory", "_office_names", "_reader")

    def __init__(self, directory: Directory) -> None:
        self._directory, self._office_names = directory, directory.office_names()
        self._reader = Reader(directory)

    @classmethod
    def build(
        cls,
        people: Iterable[Person],
        *,
        parents: Mapping[Hashable, Hashable] | None = None,
        office_names: Mapping[Hashable, str] | None = None,
    ) -> "Index":
        """The index of ``people``, who are read once and not kept.

        ``parents`` maps an office to the one above it: a comment sent about an office is about those below as well.
        ``office_names`` are what people call the offices; one named in a comment tells namesakes apart.
        """
        _read_tables()
        return cls(gather(people, parents or {}, office_names or {}))

    @classmethod
    def open(cls, path: Path) -> "Index":
        """The index that ``save`` left at ``path``; its memory is shared with every process that opens it.

        Raises ``filed.BadIndexFileError`` if the file is damaged, ``OSError`` if it cannot be read.
        """
        _read_tables()
        return cls(filed.read(path))

    def save(self, path: Path) -> None:
        """Have ``path`` hold this index, whole or not at all. Keys and offices must be numbers or strings."""
        filed.write(self._directory, path)

    def __len__(self) -> int:
        return len(self._directory.keys)

    def decide(
        self,
        text: str,
        *,
        office: Hashable = None,
        language: str = "",
        people: Sequence[WrittenPerson] | None = None,
        on: date | None = None,
        place: str = "",
        lessons: Lessons = NOTHING_LEARNT,
    ) -> Decision:
        """Who of the directory ``text`` names.

        ``office`` is where the comment was sent about; ``None`` means unknown, and then a first name alone is nobody.
        ``language`` is an ISO 639-1 code, or empty where unknown. ``people`` are the written people of the same text
        (offsets into it); left out, they are looked for here. ``on`` is the day the citizen writes about, ``place`` the
        window or room ("4", "Room 12"), ``lessons`` what people decided before. Nothing is raised for any text.
        """
        row, scope = row_of(text), Scope(self._directory, office)
        if not len(row) or scope.is_empty() or _is_no_text(row):
            return Decision()
        if people is None:
            people = written_people(text, language)
        page = Page(self._reader, row, scope, spoken(row, language), on=on, lessons=lessons)
        found = _found_in(page, people)
        if office is None and found and is_report(text, language):
            found = [one._replace(doubt=True) for one in found]
        mentions = mentions_of(page, found, self._office_names, place)
        return Decision(recall(page, mentions) if lessons else mentions)


@cache
def _read_tables() -> None:
    """Have every table read that a comment may need, once a process, so that the first comment need not wait."""
    warm()
    two = [Person(n, "Ana", "Moss", title=title, office=n) for n, title in enumerate(("Nurse", "Clerk"))]
    index = Index(gather(two, {}, {}))
    for language in LANGUAGES:
        index.decide("Nurse Ana Moss at window 4 was kind. Anna, too, on the night shift.", language=language)


def _is_no_text(row: Row) -> bool:
    """Whether a long text consists of single letters and the like."""
    return len(row) > MANY_WORDS and len(row.text) <= SHORTEST_WORDS * len(row)


def _found_in(page: Page, people: Iterable[WrittenPerson]) -> list[Found]:
    """Whom a page names, in the order of the text; what is more certain takes its words first.

    Nobody, where it names more people than a comment does, or might mean too many.
    """
    try:
        page.leave_out(people)
        _find(page)
    except TooManyError:
        return []
    except EnoughError:
        pass
    return sorted(page.found)


def _find(page: Page) -> None:
    find_full_names(page)
    find_initials(page)
    find_titled(page)
    find_slipped_names(page)
    find_first_names(page)
