"""How a citizen writes the name of an employee: whole, with a title, the first name alone, with slips."""

from collections.abc import Mapping
from enum import Enum
from random import Random

from portal.directory.folding import fold
from portal.sample.agency import Form, Person
from portal.sample.phrases import Phrases

CASES = {"nom": 0, "acc": 1, "dat": 2, "se": 1}
CASES_OF_GIVEN = {"el", "pl"}  # there a preferred name would have to be declined, too
TITLED = {"pl": 0.8, "el": 0.4, "es": 0.2, "it": 0.2, "ro": 0.4, "en": 0.1}
SLIP = 0.04
LOWER = 0.03


class Manner(Enum):
    FULL = "full"
    SURNAME = "surname"
    FIRST = "first"


def referring(person: Person, manner: Manner, language: str, phrases: Phrases, random: Random) -> Mapping[str, str]:
    """The fields ``name``, ``name_acc`` … for the sentences of ``language``: ``person`` written after ``manner``.

    Every case of one comment comes with the same title and the same slip of the pen.
    """
    titled = manner is Manner.SURNAME or random.random() < TITLED[language]
    slip = random.random()
    where = random.random()
    fields = {}
    for case in phrases.titles:
        name = _slipped(_words(person, manner, language, case), slip, where)
        before = (phrases.titles if titled else phrases.bare)[case][person.is_woman]
        fields["name" if case == "nom" else f"name_{case}"] = f"{before} {name}".strip()
    return fields


def _words(person: Person, manner: Manner, language: str, case: str) -> str:
    given = _written(person.given, person.origin, language, case)
    if person.preferred and language not in CASES_OF_GIVEN:
        given = person.preferred
    family = _written(person.family, person.origin, language, case)
    return {Manner.FULL: f"{given} {family}", Manner.SURNAME: family, Manner.FIRST: given}[manner]


def _written(form: Form, origin: str, language: str, case: str) -> str:
    """The name in its own language's script and case; abroad as the directory has it."""
    if origin == language:
        return form.cases[min(CASES.get(case, 0), len(form.cases) - 1)]
    return form.latin if origin == "el" else form.cases[0]


def _slipped(name: str, slip: float, where: float) -> str:
    """One letter left out or doubled inside the longest word, or no capitals, or no accents; mostly nothing."""
    if slip < LOWER:
        return name.lower()
    if slip > LOWER + SLIP:
        return name
    longest = max(name.split(), key=len)
    if len(longest) < 6:
        return fold(name).title() if name.isascii() else name
    at = 2 + int(where * (len(longest) - 4))
    wrong = longest[:at] + longest[at + 1 :] if where < 0.5 else longest[:at] + longest[at] + longest[at:]
    return name.replace(longest, wrong)
