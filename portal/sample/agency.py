"""The sample agency, Harwick County: the same units, services and people whenever it is made from the same seed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, chain, count, groupby, islice
from random import Random

from portal.directory.folding import fold
from portal.sample.names import FAMILY, GIVEN, PREFERRED
from portal.sample.places import JOBS, OFFICES

SEED = 1873
EMPLOYEES = 2000
MAIL_HOST = "harwick.example"
# How many of a hundred employees bear names of each language.
ORIGINS = {"en": 42, "es": 14, "pl": 13, "it": 10, "ro": 9, "el": 7, "uk": 5}
FIRST_JOINED = date(1991, 3, 1)
WITHOUT_ACCENTS = 0.1  # of directory rows, as in real ones
WITH_PREFERRED = 0.12
LEFT = 0.02


@dataclass(frozen=True, slots=True)
class Form:
    """A name as the directory has it, and as it is written in its own language after each case."""

    latin: str
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """One employee of the sample; ``manager`` is an external id."""

    external_id: str
    origin: str
    is_woman: bool
    given: Form
    family: Form
    preferred: str
    job_title: str
    unit: str
    email: str
    joined: date
    manager: str = ""
    left: date | None = None
    protected: bool = False

    @property
    def name(self) -> str:
        return f"{self.given.latin} {self.family.latin}"


@dataclass(frozen=True, slots=True)
class Agency:
    """Everybody by unit code; the units and services themselves are in ``places``."""

    people: tuple[Person, ...]

    def at(self, unit: str) -> list[Person]:
        return [person for person in self.people if person.unit == unit]


@cache
def agency(seed: int = SEED) -> Agency:
    """Harwick County with ``EMPLOYEES`` people, the same for the same ``seed``."""
    random, numbers, taken = Random(seed), count(1), set()  # noqa: S311 - it must come out the same each time
    people: list[Person] = []
    for position, (unit, _name, _region, service) in enumerate(OFFICES):
        told = TOLD.get(unit, ())
        made = (_person(random, unit, JOBS[service]) for _ in count())
        apart = islice(_apart(told, chain(told, made)), EMPLOYEES // len(OFFICES))
        staff = [_numbered(person, next(numbers), taken) for person in apart]
        people += _managed(staff, director=people[0].external_id if position else "")
    return Agency(tuple(people))


def _apart(told: Sequence[Person], staff: Iterable[Person]) -> Iterator[Person]:
    """``staff`` without those who bear the given name of somebody in a story and are not them."""
    names = {_sound(person) for person in told}
    return (person for person in staff if person in told or _sound(person) not in names)


def _sound(person: Person) -> str:
    """The given name without what a hurried writer leaves out: Ana and Anna are alike."""
    return "".join(letter for letter, _again in groupby(fold(person.given.latin)))


def _person(random: Random, unit: str, jobs: Sequence[str]) -> Person:
    origin = random.choices(list(ORIGINS), ORIGINS.values())[0]
    is_woman = random.random() < 0.58
    given = _form(_commoner(random, GIVEN[origin][0 if is_woman else 1].split()), origin, woman=is_woman)
    family = _form(_commoner(random, FAMILY[origin].split()), origin, woman=is_woman)
    if random.random() < WITHOUT_ACCENTS and origin != "el":
        given, family = (replace(form, latin=_plain(form.latin)) for form in (given, family))
    preferred = PREFERRED.get(given.latin, "")
    return Person(
        external_id="",
        origin=origin,
        is_woman=is_woman,
        given=given,
        family=family,
        preferred=preferred if random.random() < WITH_PREFERRED else "",
        job_title=_commoner(random, jobs),
        unit=unit,
        email="",
        joined=FIRST_JOINED + timedelta(days=int(random.triangular(0, 12_600, 10_000))),
        left=date(2025, 1, 1) + timedelta(days=random.randrange(400)) if random.random() < LEFT else None,
    )


def _commoner(random: Random, names: Sequence[str]) -> str:
    """One of ``names``, the first ones more often: the frequency falls about with the rank, as in any census."""
    weights = accumulate(1 / (rank + 6) for rank in range(len(names)))
    return random.choices(names, cum_weights=list(weights))[0]


def _form(written: str, origin: str, *, woman: bool) -> Form:
    """The name in an entry of ``names``: ``Petros:Πέτρος:Πέτρο`` or ``man|woman``, each perhaps with its cases."""
    latin, *cases = written.split("|")[-1 if woman else 0].split(":")
    return Form(latin, tuple(cases) if origin == "el" else (latin, *cases))


def _plain(name: str) -> str:
    return " ".join(word.capitalize() for word in fold(name).split())


def _numbered(person: Person, number: int, taken: set[str]) -> Person:
    """``person`` with an external id, and an e-mail address that nobody else has."""
    local = fold(person.name).replace(" ", ".").replace("'", "")
    address = next(each for each in chain([local], (f"{local}{n}" for n in count(2))) if each not in taken)
    taken.add(address)
    return replace(person, external_id=f"HC{number:05d}", email=f"{address}@{MAIL_HOST}")


def _managed(staff: Sequence[Person], director: str) -> Iterator[Person]:
    """``staff`` with their managers: the first heads the unit, each ninth a team of it."""
    for position, person in enumerate(staff):
        if position == 0:
            yield replace(person, manager=director, job_title="Head of Office", left=None)
        elif position % 9 == 0:
            yield replace(person, manager=staff[0].external_id, left=None)
        else:
            yield replace(person, manager=staff[position - position % 9].external_id)


def _story(given: str, family: str, origin: str, job: str, unit: str, *, is_woman: bool, **more) -> Person:  # noqa: ANN003
    return Person(
        external_id="", origin=origin, is_woman=is_woman, given=_form(given, origin, woman=is_woman),
        family=_form(family, origin, woman=is_woman), preferred="", job_title=job, unit=unit, email="",
        joined=date(2014, 9, 1), **more,
    )  # fmt: skip


# The people whom the stories of the documentation and the sign-ins name, by unit; the first of a unit heads it.
TOLD = {
    "lakewood-benefits": (
        _story("Grace", "Whitlock", "en", "Head of Office", "lakewood-benefits", is_woman=True),
        _story("Maria:Marię:Marii", "Kowalski|Kowalska:Kowalską:Kowalskiej", "pl", "Clerk", "lakewood-benefits",
               is_woman=True),
        _story("Anna:Annę:Annie", "Kowalczyk:Kowalczyk:Kowalczyk", "pl", "Clerk", "lakewood-benefits", is_woman=True),
        _story("Anna:Annę:Annie", "Zieliński|Zielińska:Zielińską:Zielińskiej", "pl", "Case Worker", "lakewood-benefits",
               is_woman=True),
        _story("Ruth", "Alderman", "en", "Case Worker", "lakewood-benefits", is_woman=True, protected=True),
    ),
    "harwick-tax": (
        _story("Henry", "Castell", "en", "Head of Office", "harwick-tax", is_woman=False),
        _story("Ben", "Ode", "en", "Steward", "harwick-tax", is_woman=False),
        _story("Amira", "Khan", "en", "Safety Officer", "harwick-tax", is_woman=True),
        _story("Ioana", "Crivăț", "ro", "Administrator", "harwick-tax", is_woman=True),
    ),
    "saltmere-benefits": (
        _story("Carmen", "Olmedo", "es", "Head of Office", "saltmere-benefits", is_woman=True),
        _story("Luca", "Bellandi", "it", "Steward", "saltmere-benefits", is_woman=False),
    ),
}  # fmt: skip
