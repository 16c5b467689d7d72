"""Given names that stand for one another: English from the package ``nicknames``, the rest from our own tables."""

from functools import cache

from nicknames import NickNamer

from feedback.understanding.people_text import fold
from recognition.naming import nickname_tables as tables

_OWN = (tables.SPANISH, tables.ITALIAN, tables.POLISH, tables.ROMANIAN, tables.GREEK, tables.UKRAINIAN)


@cache
def _related() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in _OWN:
        for line in table.split("\n"):
            name, _, forms = line.partition(":")
            _join(found, fold(name.replace(" ", "")), {fold(form) for form in forms.split()})
    for name, forms in NickNamer().nickname_lookup.items():
        _join(found, fold(name), {fold(form) for form in forms})
    return {name: frozenset(forms - {name, ""}) for name, forms in found.items() if name}


def _join(found: dict[str, set[str]], name: str, forms: set[str]) -> None:
    found.setdefault(name, set()).update(forms)
    for form in forms:
        found.setdefault(form, set()).add(name)


def related(folded: str) -> frozenset[str]:
    """The folded given names that ``folded`` is a short form of, and the short forms of it."""
    return _related().get(folded, frozenset())


def is_known(folded: str) -> bool:
    """Whether ``folded`` is a given name or a short form in the tables, and so hardly a slip of another name."""
    return folded in _related()
