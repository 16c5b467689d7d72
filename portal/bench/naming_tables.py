"""Which names people have, and how often: the census of the United States, and lists of six other languages.

The census counted its names. The other lists did not, so that a name's frequency falls with its rank as names do
(Zipf and Mandelbrot), in an order that the seed draws. Only the benchmark's environment has the lists: US census of
1990 from the package ``names``, the others from ``faker``.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from feedback.understanding.people_text import fold

PACKAGES = ("names", "faker")
FLATTENING = 8.0  # Mandelbrot's shift: the commonest name is not twice as common as the next
SHARES = {"en": 58, "es": 11, "pl": 8, "it": 7, "ro": 6, "el": 5, "uk": 5}
_LOCALES = {"es": "es_ES", "pl": "pl_PL", "it": "it_IT", "ro": "ro_RO", "el": "el_GR", "uk": "uk_UA"}
# Where a language's surnames stand in its list: for women, for men.
_FAMILIES = {
    "pl": (("unisex_last_names",), ("unisex_last_names", "male_last_names")),
    "el": (("last_names_female",), ("last_names_male",)),
    "uk": (("last_names_female",), ("last_names_male",)),
}
# The list of Romanian surnames has 44; these endings on given names make as many as there are given names.
_ROMANIAN_ENDINGS = ("escu", "eanu", "oiu")


@dataclass(frozen=True, slots=True)
class Drawn:
    """Names and the running sums of their weights, as ``random.choices`` takes them."""

    names: Sequence[str]
    sums: Sequence[float]

    def draw(self, chance: random.Random, count: int) -> list[str]:
        """``count`` names as often as people have them."""
        return chance.choices(self.names, cum_weights=self.sums, k=count)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one language; each pair is women's and men's."""

    given: tuple[Drawn, Drawn]
    family: tuple[Drawn, Drawn]


Tables = Mapping[str, Names]


def counted(names: Mapping[str, float]) -> Drawn:
    """Names with what was counted."""
    return Drawn(list(names), list(accumulate(names.values())))


def ranked(names: Sequence[str], chance: random.Random) -> Drawn:
    """Names without counts, the order drawn by ``chance``, each rarer than the one before."""
    order = sorted(set(names))
    chance.shuffle(order)
    return Drawn(order, list(accumulate(1 / (rank + FLATTENING) for rank in range(1, len(order) + 1))))


def require_lists() -> None:
    """Raise ``CommandError`` outside the benchmark's environment."""
    if not all(map(find_spec, PACKAGES)):
        told = _("The lists of names are not installed: install requirements-bench.txt, as `manage.py bench` does.")
        raise CommandError(told)


def tables(chance: random.Random) -> dict[str, Names]:
    """The names of all languages, from the lists."""
    return {"en": _census()} | {language: _listed(language, chance) for language in _LOCALES}


def _census() -> Names:
    family = counted(_census_file("dist.all.last"))
    given = tuple(counted(_census_file(f"dist.{sex}.first")) for sex in ("female", "male"))
    return Names(given, (family, family))


def _census_file(name: str) -> dict[str, float]:
    """Name → per cent of the people. The rarest are rounded to nought: they share alike what is left of the sum."""
    lines = (Path(import_module("names").__file__).parent / name).read_text().split("\n")
    cells = [line.split() for line in lines if line]
    found = {cell[0].capitalize(): float(cell[1]) for cell in cells}
    rounded = [written for written, share in found.items() if not share]
    left = max(float(cells[-1][2]) - sum(found.values()), 0.0)
    return found | dict.fromkeys(rounded, left / max(len(rounded), 1) or 0.0001)


def _listed(language: str, chance: random.Random) -> Names:
    provider = import_module(f"faker.providers.person.{_LOCALES[language]}").Provider
    given = tuple(_latin(getattr(provider, f"first_names_{sex}")) for sex in ("female", "male"))
    families = [
        _latin([name for kind in kinds for name in getattr(provider, kind)])
        for kinds in _FAMILIES.get(language, (("last_names",), ("last_names",)))
    ]
    if language == "ro":
        made = [name.rstrip("aeiouăâ") + end for name in given[1] for end in _ROMANIAN_ENDINGS]
        families = [names + made for names in families]
    return Names(tuple(ranked(names, chance) for names in given), tuple(ranked(names, chance) for names in families))


def _latin(names: Sequence[str]) -> list[str]:
    """The names as a directory in Latin letters has them; accents stay, other scripts go."""
    return [name if name.isascii() or _is_latin(name) else fold(name).capitalize() for name in names]


def _is_latin(name: str) -> bool:
    return all(letter < "\u0370" for letter in name)
