"""Given names that stand for one another: English from the package ``nicknames``, the rest from our own tables."""

from collections.abc import Iterator
from functools import cache

from nicknames import NickNamer

from feedback.understanding.people_text import fold
from recognition.naming import declension
from recognition.naming import nickname_tables as tables
from recognition.naming.given_names import is_given_name
from recognition.naming.romanisation import greek_sounds, greeklish_sounds

_OWN = {
    "es": tables.SPANISH, "it": tables.ITALIAN, "pl": tables.POLISH, "ro": tables.ROMANIAN, "el": tables.GREEK,
    "uk": tables.UKRAINIAN,
}  # fmt: skip
_NOBODY: frozenset[str] = frozenset()
Related = dict[str, frozenset[str]]


@cache
def _tables() -> dict[str, Related]:
    """By language, and under the empty language all of them together."""
    english = ((name, forms) for name, forms in NickNamer().nickname_lookup.items())
    found = {"en": _both_ways(english)} | {language: _both_ways(_lines(table)) for language, table in _OWN.items()}
    together: dict[str, set[str]] = {}
    for table in found.values():
        for name, others in table.items():
            together.setdefault(name, set()).update(others)
    return found | {"": {name: frozenset(others) for name, others in together.items()}}


def _lines(table: str) -> Iterator[tuple[str, set[str]]]:
    for line in table.strip().split("\n"):
        name, _, forms = line.partition(":")
        yield name.replace(" ", ""), set(forms.split())


def _both_ways(entries: Iterator[tuple[str, set[str]]]) -> Related:
    found: dict[str, set[str]] = {}
    for written, forms in entries:
        name = fold(written)
        for form in map(fold, forms):
            if form and name and form != name:
                found.setdefault(name, set()).add(form)
                found.setdefault(form, set()).add(name)
    return {name: frozenset(others) for name, others in found.items()}


def related(folded: str, language: str = "") -> frozenset[str]:
    """The folded given names that ``folded`` is a short form of, and its own short forms.

    In one language's table only if ``language`` is given (ISO 639-1), else in all of them.
    """
    return _tables().get(language, {}).get(folded, _NOBODY)


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


def warm() -> None:
    """Read the tables and the Polish dictionary now and not with the first comment."""
    declension.warm()
    _tables()
    _greek_by_sound()
