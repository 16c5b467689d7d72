"""The way in: an index built once from a directory, and a decision for each comment."""

from collections.abc import Hashable, Iterable, Mapping, Sequence

from feedback.understanding.people import WrittenPerson, tells_of_service, written_people
from feedback.understanding.people_text import row_of
from recognition.naming.deciding import mentions_of
from recognition.naming.directory import Directory
from recognition.naming.linking import Linker
from recognition.naming.model import Decision, Person
from recognition.naming.readings import Reader


class Index:
    """A directory of employees, ready to be asked who a comment names. Build it with ``Index.build``."""

    __slots__ = ("_directory", "_reader")

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._reader = Reader(directory)

    @classmethod
    def build(cls, people: Iterable[Person], *, parents: Mapping[Hashable, Hashable] | None = None) -> "Index":
        """The index of ``people``, who are read once and not kept.

        ``parents`` maps an office to the one above it: a comment sent about an office is about those below as well.
        """
        return cls(Directory(people, parents))

    def __len__(self) -> int:
        return len(self._directory.keys)

    def decide(
        self,
        text: str,
        *,
        office: Hashable = None,
        language: str = "",
        people: Sequence[WrittenPerson] | None = None,
    ) -> Decision:
        """Who of the directory ``text`` names.

        ``office`` is where the comment was sent about; ``None`` means unknown, and then a first name alone is nobody.
        ``language`` is an ISO 639-1 code, or empty where unknown. ``people`` are the written people of the same text
        (offsets into it); left out, they are looked for here. Nothing is raised for any text.
        """
        row = row_of(text)
        if not len(row) or not self._directory.keys:
            return Decision()
        if people is None:
            people = written_people(text, language)
        found = Linker(self._reader, row, office, language, people).link()
        if office is None and found and not tells_of_service(text):
            found = [one._replace(doubt=True) for one in found]
        return Decision(mentions_of(self._directory, row, found, in_office=office is not None))
