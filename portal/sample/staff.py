"""Whom in the sample agency a citizen can name, and how, without meaning two people; and who shares a name."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from random import Random

from portal.directory.folding import fold
from portal.sample.agency import Agency, Person
from portal.sample.places import OFFICES
from portal.sample.referring import Manner

ANYBODY = ""


class Staff:
    """In each unit (and, under "", in the whole agency) those whose name is theirs alone, and those who share it."""

    def __init__(self, everybody: Agency) -> None:
        self._clear: dict[tuple[str, Manner, str], list[Person]] = defaultdict(list)
        self._shared: dict[tuple[str, Manner, str], list[Person]] = defaultdict(list)
        for unit, *_ in OFFICES:
            self._sort(unit, everybody.at(unit))
        self._sort("", everybody.people)

    def _sort(self, unit: str, people: Iterable[Person]) -> None:
        people = [person for person in people if not person.protected]
        for manner in Manner:
            met = Counter(name for person in people for name in _called(person, manner))
            for person in people:
                is_shared = any(met[name] > 1 for name in _called(person, manner))
                if is_shared and person.left:
                    continue
                for speaks in (person.origin, ANYBODY):
                    (self._shared if is_shared else self._clear)[unit, manner, speaks].append(person)

    def somebody(self, unit: str, manner: Manner, language: str, random: Random, *, shared: bool = False) -> Person:
        """Somebody of ``unit``, more likely one who speaks ``language``, and the first ones more often."""
        kept = self._shared if shared else self._clear
        people = kept[unit, manner, language] if random.random() < 0.6 else ()
        people = people or kept[unit, manner, ANYBODY]
        return people[int(len(people) * random.random() ** 1.4)]


def _called(person: Person, manner: Manner) -> set[str]:
    """What the citizen may write for ``person``, compared without case and accents."""
    given = {fold(name) for name in (person.given.latin, person.preferred) if name}
    family = fold(person.family.latin)
    if manner is Manner.FULL:
        return {f"{name} {family}" for name in given}
    return given if manner is Manner.FIRST else {family}
