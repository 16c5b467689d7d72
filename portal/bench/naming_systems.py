"""The systems that are compared: ours, as the command has it, and what people build first instead.

The two references stand for honest work of an afternoon. They know the linking policy's plain cases, and neither
scripts, inflection and nicknames nor who in a comment is not staff.
"""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from rapidfuzz import fuzz, process

from portal.bench.naming_rows import Row
from portal.bench.naming_scoring import NOBODY, Answer
from recognition.management.commands.link_names import answer_to
from recognition.naming import Index, Outcome, Person

System = Callable[[Row], Answer]
Span = tuple[int, int]  # words of a text, the last exclusive

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
LONGEST_WINDOW = 4  # words
ALIKE = 85  # of 100, rapidfuzz's token_sort_ratio
_NO_LETTERS = str.maketrans("łŁøØđĐıß", "lLoOdDis")
# A reference that knows the titles of the seven languages, in the forms in which one finds them first.
_TITLES = """
    mr mrs ms miss mx dr doctor prof professor sir madam nurse sister officer
    senor senora senorita sr sra srta don dona doctora
    signor signora signorina sig dott dottor dottoressa
    pan pani pana panu panem pania doktor
    domnul doamna domnisoara dl dna domnului doamnei
    kyrios kyria kirios kiria κυριος κυρια κυριου κυριε κος κα
    пан пані пана панi
"""
TITLES = frozenset(_TITLES.split())


def ours(index: Index) -> System:
    """Naming as ``manage.py link_names`` asks it."""

    def answer(row: Row) -> Answer:
        said = answer_to(row.line(), index)
        candidates = tuple((str(each["employee_id"]), each["score"]) for each in said["candidates"])
        return Answer(Outcome(said["decision"]), frozenset(map(str, said["employee_ids"])), candidates)

    return answer


def exact(people: Iterable[Person]) -> System:
    """The full name letter by letter, but for case: "First Last" or "Preferred Last"."""
    called: defaultdict[tuple[str, ...], list[Person]] = defaultdict(list)
    for person in people:
        for name in _full_names(person):
            called[tuple(word.casefold() for word in _WORD.findall(name))].append(person)
    longest = max(map(len, called), default=0)

    def answer(row: Row) -> Answer:
        words = [word.casefold() for word in _WORD.findall(row.text)]
        matches = [
            {str(person.key) for person in called.get(tuple(words[start:stop]), ()) if _in_scope(person, row)}
            for start, stop in _windows(len(words), 2, longest)
        ]
        return _answer(filter(None, matches))

    return answer


def _full_names(person: Person) -> list[str]:
    return [f"{given} {person.family}" for given in dict.fromkeys((person.given, person.preferred)) if given]


def _in_scope(person: Person, row: Row) -> bool:
    return not row.office or person.office == row.office


def _windows(count: int, shortest: int, longest: int) -> Iterator[Span]:
    for size in range(longest, shortest - 1, -1):
        for start in range(count - size + 1):
            yield start, start + size


def _answer(matches: Iterable[set[str]]) -> Answer:
    """Link whoever alone fits a place in the text; offer the others only where nobody was linked."""
    matches = list(matches)
    linked = frozenset().union(*(people for people in matches if len(people) == 1))
    if linked:
        return Answer(Outcome.LINKED, linked)
    offered = frozenset().union(*matches)
    return Answer(Outcome.AMBIGUOUS, offered) if offered else NOBODY


def plain(text: str) -> str:
    """``text`` in small letters without accents, whatever its script."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return bare.translate(_NO_LETTERS).casefold()


class _Office:
    """The names of those who may be meant, ready to be compared."""

    __slots__ = ("families", "first_names", "full_names", "who")

    def __init__(self, people: Iterable[Person]) -> None:
        self.full_names: list[str] = []
        self.who: list[str] = []
        self.first_names: defaultdict[str, set[str]] = defaultdict(set)
        self.families: defaultdict[str, set[str]] = defaultdict(set)
        for person in people:
            key = str(person.key)
            for name in _full_names(person):
                self.full_names.append(plain(name))
                self.who.append(key)
            for given in filter(None, (person.given, person.preferred)):
                self.first_names[plain(given)].add(key)
            for family in {plain(person.family), *plain(person.family).split()}:
                self.families[family].add(key)

    def alike(self, written: str) -> tuple[float, set[str]]:
        """The people whose full names are most like ``written``, and how much, if it is enough."""
        found = process.extract(
            written, self.full_names, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=None, processor=None
        )
        best = max((likeness for _name, likeness, _at in found), default=0.0)
        return best, {self.who[at] for _name, likeness, at in found if likeness == best}


class Fuzzy:
    """rapidfuzz over stretches of the text: a full name that is alike, a title and surname, a first name."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._everywhere = list(people)
        self._offices: dict[str, _Office] = {}

    def __call__(self, row: Row) -> Answer:
        """Look at every window of one to four words."""
        words = list(_WORD.finditer(row.text))
        return self._link(row, words, list(_windows(len(words), 1, LONGEST_WINDOW)))

    def in_spans(self, row: Row, spans: Sequence[Span]) -> Answer:
        """Look only at these stretches of ``row.text``, in characters."""
        words = list(_WORD.finditer(row.text))
        inside = [
            [at for at, word in enumerate(words) if start < word.end() and word.start() < end] for start, end in spans
        ]
        return self._link(row, words, [(each[0], each[-1] + 1) for each in inside if each])

    def office(self, name: str) -> _Office:
        """The names of one office, or all of them; made at the first call."""
        if name not in self._offices:
            people = [person for person in self._everywhere if not name or person.office == name]
            self._offices[name] = _Office(people)
        return self._offices[name]

    def _link(self, row: Row, words: Sequence[re.Match], spans: Sequence[Span]) -> Answer:
        office, written = self.office(row.office), [word.group() for word in words]
        keys = [plain(word.removesuffix("'s").removesuffix("’s")) for word in written]
        free = [True] * len(words)
        matches = [
            people
            for find in (_full_name_matches, _titled_matches, _first_name_matches if row.office else _no_matches)
            for people in _taken(find(office, written, keys, spans), free)
        ]
        return _answer(matches)


Match = tuple[float, Span, set[str]]


def _taken(matches: Iterable[Match], free: list[bool]) -> Iterator[set[str]]:
    """The best first; each takes its words."""
    for _likeness, (start, stop), people in sorted(matches, key=lambda match: (-match[0], match[1])):
        if all(free[start:stop]):
            free[start:stop] = [False] * (stop - start)
            yield people


def _full_name_matches(office: _Office, _written: list[str], keys: list[str], spans: Sequence[Span]) -> Iterator[Match]:
    for start, stop in spans:
        if stop - start > 1:
            likeness, people = office.alike(" ".join(keys[start:stop]))
            if people:
                yield likeness, (start, stop), people


def _titled_matches(office: _Office, _written: list[str], keys: list[str], spans: Sequence[Span]) -> Iterator[Match]:
    for start, stop in spans:
        title = start if stop - start == 2 else start - 1
        if stop - title == 2 and title >= 0 and keys[title] in TITLES:
            people = office.families.get(keys[title + 1])
            if people:
                yield 0.0, (title, stop), people


def _first_name_matches(office: _Office, written: list[str], keys: list[str], spans: Sequence[Span]) -> Iterator[Match]:
    for start, stop in spans:
        people = office.first_names.get(keys[start])
        if stop - start == 1 and people and written[start][0].isupper():
            yield 0.0, (start, stop), people


def _no_matches(*_arguments: object) -> tuple[Match, ...]:
    return ()


def as_line(answer: Answer, row: Row) -> str:
    """One prediction as a JSON line, for whoever wants to look at single rows."""
    ids = sorted(answer.ids)
    return json.dumps({"id": row.id, "decision": answer.decision, "employee_ids": ids}, ensure_ascii=False)
