"""A directory as big as one likes, with names as often as people have them, and comments that name its people."""

import csv
import json
import random
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, cycle, islice
from pathlib import Path
from typing import Any

from feedback.understanding.people_text import fold, row_of
from portal.bench.naming_rows import Row
from portal.bench.naming_tables import SHARES, Tables
from recognition.management.commands.link_names import COLUMNS
from recognition.naming import Outcome, Person
from recognition.naming.nicknames import related

PER_OFFICE = 100  # employees of an office, on average; the biggest has many times as many
TITLES = (
    "Nurse", "Clerk", "Caseworker", "Receptionist", "Librarian", "Police Officer", "Security Guard", "Midwife",
    "Paramedic", "Benefits Adviser", "Housing Officer", "Pharmacist", "Physiotherapist", "Social Worker",
    "Tax Inspector", "Gardener", "Refuse Collector", "Lifeguard", "Court Usher", "Interpreter", "Driver", "Teacher",
)  # fmt: skip
WITH_PREFERRED, WITHOUT_ACCENTS, TWO_SURNAMES, HYPHENATED = 0.06, 0.2, 0.8, 0.02


def employees(count: int, tables: Tables, chance: random.Random) -> list[Person]:
    """``count`` people: names by language and sex, jobs, and offices of very different sizes.

    ``tables`` must have every language of ``SHARES``, or those that are to be drawn.
    """
    languages = [language for language in SHARES if language in tables]
    spoken = chance.choices(languages, weights=[SHARES[language] for language in languages], k=count)
    sexes = chance.choices((0, 1), k=count)
    pools = {key: _pool(tables, key, many, chance) for key, many in Counter(zip(spoken, sexes, strict=True)).items()}
    offices = _offices(count, chance)
    return [
        _employee(number, language, next(pools[language, sex]), office, chance)
        for number, (language, sex, office) in enumerate(zip(spoken, sexes, offices, strict=True), start=1)
    ]


def _pool(tables: Tables, key: tuple[str, int], many: int, chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """First name, surname, and a second surname for those who have one."""
    language, sex = key
    names = tables[language]
    given, family = names.given[sex].draw(chance, many), names.family[sex].draw(chance, 2 * many)
    return zip(given, family[:many], family[many:], strict=True)


def _offices(count: int, chance: random.Random) -> list[str]:
    """The office of each of ``count`` people; sizes fall with the root of the rank."""
    many = max(1, count // PER_OFFICE)
    sums = list(accumulate(1 / rank**0.5 for rank in range(1, many + 1)))
    return [f"Office {number}" for number in chance.choices(range(1, many + 1), cum_weights=sums, k=count)]


def _employee(number: int, language: str, names: tuple[str, str, str], office: str, chance: random.Random) -> Person:
    given, family, second = names
    if language == "es" and chance.random() < TWO_SURNAMES:
        family = f"{family} {second}"
    elif language == "en" and chance.random() < HYPHENATED:
        family = f"{family}-{second}"
    if language != "en" and chance.random() < WITHOUT_ACCENTS:
        given, family = (" ".join(map(str.capitalize, map(fold, name.split()))) for name in (given, family))
    pet_names = sorted(related(fold(given), language)) if chance.random() < WITH_PREFERRED else []
    preferred = chance.choice(pet_names).capitalize() if pet_names else ""
    return Person(f"G{number}", given, family, preferred, title=chance.choice(TITLES), office=office)


def write_directory(path: Path, people: Sequence[Person]) -> None:
    """Write the CSV that ``manage.py link_names`` reads."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for each in people:
            writer.writerow((each.key, each.given, each.family, each.preferred, each.title, each.office))


def distribution(people: Sequence[Person]) -> dict[str, Any]:
    """How often the names occur, so that whoever reads the figures can judge how realistic they are."""
    full = Counter((person.given, person.family) for person in people)
    first = Counter(person.given for person in people)
    family = Counter(person.family for person in people)
    offices = Counter(person.office for person in people)
    return {
        "employees": len(people),
        "offices": len(offices),
        "largest_office": max(offices.values()),
        "distinct_first_names": len(first),
        "distinct_surnames": len(family),
        "commonest_first_name": _share_of_commonest(first, len(people)),
        "commonest_surname": _share_of_commonest(family, len(people)),
        "commonest_full_name": _share_of_commonest(full, len(people)),
        "hundred_commonest_full_names": round(sum(many for _name, many in full.most_common(100)) / len(people), 5),
        "with_a_namesake": round(sum(many for many in full.values() if many > 1) / len(people), 5),
    }


def _share_of_commonest(names: Counter, people: int) -> float:
    return round(names.most_common(1)[0][1] / people, 5)


def comments(rows: Sequence[Row], people: Sequence[Person], count: int, chance: random.Random) -> Iterator[Row]:
    """``count`` comments: the rows' texts in turn, with people of the directory named where the rows name somebody.

    A lone first name stays one, anything longer becomes first name and surname. Who is named beside somebody is a
    colleague of the same office; a row with an office becomes a comment about theirs.
    """
    colleagues: defaultdict[Hashable, list[Person]] = defaultdict(list)
    for person in people:
        colleagues[person.office].append(person)
    for number, row in enumerate(islice(cycle(rows), count)):
        office = chance.choice(people).office
        text = row.text
        for written in filter(None, row.surface.split(" | ")):
            text = text.replace(written, _as_written(chance.choice(colleagues[office]), written))
        yield replace(row, id=str(number), text=text, office=str(office or "") if row.office else "")


def _as_written(person: Person, written: str) -> str:
    alone = len(row_of(written)) == 1
    name = person.given if alone else f"{person.given} {person.family}"
    if written.islower():
        return name.lower()
    return name.upper() if written.isupper() and len(written) > 1 else name


def write_comments(path: Path, rows: Sequence[Row]) -> None:
    """One line for each, as a system may see it."""
    path.write_bytes(b"".join(row.line() + b"\n" for row in rows))


def read_comments(path: Path) -> list[bytes]:
    """The lines of a file of comments."""
    return [line for line in path.read_bytes().split(b"\n") if line]


def row_from(line: bytes) -> Row:
    """What a reference needs of a comment; nobody knows its answer."""
    seen = json.loads(line)
    return Row(seen["id"], seen["text"], seen["language"], seen["office"], "", Outcome.NONE, frozenset())
