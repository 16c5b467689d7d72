"""Given names that stand for one another: from the package ``nicknames`` for English, and from our own tables."""

from collections.abc import Iterable, Iterator
from functools import cache
from unicodedata import normalize

from nicknames import NickNamer

from feedback.understanding.people_text import fold
from recognition.naming import declension
from recognition.naming import nickname_tables as tables
from recognition.naming.given_names import is_given_name
from recognition.naming.romanisation import greek_sounds, greeklish_sounds, ukrainian_sounds

_OWN = {
    "en": tables.ENGLISH, "es": tables.SPANISH, "it": tables.ITALIAN, "pl": tables.POLISH, "ro": tables.ROMANIAN,
    "el": tables.GREEK, "uk": tables.UKRAINIAN,
}  # fmt: skip
_NOBODY: frozenset[str] = frozenset()
Related = dict[str, frozenset[str]]


@cache
def _tables() -> dict[str, Related]:
    """By language, and under the empty language all of them together."""
    found = {language: _both_ways(_lines(table)) for language, table in _OWN.items()}
    found["en"] = _both_ways([*_lines(tables.ENGLISH), *_of_the_package()])
    together: dict[str, set[str]] = {}
    for table in found.values():
        for name, others in table.items():
            together.setdefault(name, set()).update(others)
    return found | {"": {name: frozenset(others) for name, others in together.items()}}


def _of_the_package() -> Iterator[tuple[str, set[str]]]:
    """What the package knows, without the pairs that are two people's names today."""
    for name, forms in NickNamer().nickname_lookup.items():
        yield name, set(forms) - once_one_name(name)


def _lines(table: str) -> Iterator[tuple[str, set[str]]]:
    for line in table.strip().split("\n"):
        name, _, forms = line.partition(":")  # a long line may have been parted in two
        yield name.replace(" ", ""), set(forms.split())


def pet_key(word: str) -> str:
    """``word`` folded as these tables have it: "ñ" stays, for Toñi is Antonia and Toni is Antonio."""
    parts = normalize("NFC", word.lower()).split("ñ")
    return "ñ".join(map(fold, parts))


def _both_ways(entries: Iterable[tuple[str, set[str]]]) -> Related:
    found: dict[str, set[str]] = {}
    for written, forms in entries:
        name = fold(written)
        for form in map(pet_key, forms):
            if form and name and form != name:
                found.setdefault(name, set()).add(form)
                found.setdefault(form, set()).add(name)
    for form in [form for form in found if "ñ" in form and fold(form) not in found]:
        found[fold(form)] = found[form]  # typed without its tilde, and no other name's short form
    return {name: frozenset(others) for name, others in found.items()}


def related(folded: str, language: str = "") -> frozenset[str]:
    """The folded given names that ``folded``, or a ``pet_key``, is a short form of, and its own short forms.

    In one language's table only if ``language`` is given (ISO 639-1), else in all of them.
    """
    return _tables().get(language, {}).get(folded, _NOBODY)


@cache
def _two_names() -> Related:
    return _both_ways(_lines(tables.TWO_NAMES))


def once_one_name(folded: str) -> frozenset[str]:
    """The English given names that were one with ``folded`` long ago and are names of their own today.

    "Helen" and "Eileen": a surname beside it may confirm such a pair, and nothing else does.
    """
    return _two_names().get(folded, _NOBODY)


def is_known(folded: str) -> bool:
    """Whether ``folded`` is a given name that people have, or a short form, and so hardly a slip of another name."""
    return is_given_name(folded) or folded in _tables()[""]


@cache
def _greek_by_sound() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in _tables()["el"]:
        for sounds in greek_sounds(name):
            found.setdefault(sounds, set()).add(name)
    return found


def pet_forms_sounding(folded: str) -> list[str]:
    """The Greek given names and short forms that ``folded`` may be in Greeklish."""
    by_sound = _greek_by_sound()
    return sorted({name for sounds in greeklish_sounds(folded) for name in by_sound.get(sounds, ())})


@cache
def _ukrainian_by_sound() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in _tables()["uk"]:
        for sounds in ukrainian_sounds(name):
            found.setdefault(sounds, set()).add(name)
    return found


def ukrainian_forms_sounding(folded: str) -> list[str]:
    """The Ukrainian given names and short forms that ``folded`` may be as somebody else romanises: Katya, Evgen."""
    return sorted({name for sounds in ukrainian_sounds(folded) for name in _ukrainian_by_sound().get(sounds, ())})


@cache
def _ukrainian_names() -> frozenset[str]:
    return frozenset(fold(name) for name, _ in _lines(tables.UKRAINIAN))


def is_ukrainian_name(folded: str) -> bool:
    """Whether ``folded`` is a Ukrainian given name as passports spell it."""
    return folded in _ukrainian_names()


def warm() -> None:
    """Read the tables and the Polish dictionary now and not with the first comment."""
    declension.warm()
    _tables()
    _greek_by_sound()
    _ukrainian_by_sound()
    _ukrainian_names()
