"""Job titles as citizens say them, in seven languages, beside job titles as a directory has them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from feedback.understanding.people_lexicon import ORDINARY
from feedback.understanding.people_text import fold
from recognition.naming import job_title_words as tables
from recognition.naming.declension import dictionary_forms


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Last words of titles that say nothing by themselves: "a hard worker" is not a social worker.
_VAGUE = _set(
    "worker leader member helper guide person professional expert specialist associate representative agent lead head"
    " support services service care"
)
_SHORTEST_HEAD = 5
_ANYBODY = "official"  # what anybody who works for an agency is called
_STEM = 3
_WHOLE = 100  # what a title in its own words is worth beside jobs in common
_PLURALS = {
    "": (("s", ""),), "en": (("s", ""),), "es": (("s", ""), ("es", "")),
    "it": (("i", "o"), ("i", "e"), ("i", "a"), ("e", "a")),
}  # fmt: skip
_COMMA = re.compile(r",\s*")

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]  # first word -> the rest of a name, and the job it names


class Named(NamedTuple):
    """Words ``start`` to ``stop`` (exclusive) name one of ``jobs``, or are a directory's ``title`` or its noun.

    A ``field`` is where, not what: "reception".
    """

    start: int
    stop: int
    jobs: frozenset[str]
    field: bool = False
    title: str = ""


def _entries(table: str) -> Iterator[tuple[str, ...]]:
    for entry in table.strip().replace("\n    ", " ").split("\n"):
        yield tuple(_COMMA.split(entry.replace(": ", ", ").strip(" ,")))


@cache
def _phrases(table: str) -> Phrases:
    found: Phrases = {}
    for job, *names in _entries(table):
        for name in names:
            first, *rest = (fold(word) for word in re.split(r"[ ']", name))
            found.setdefault(first, []).append((tuple(rest), job))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


@cache
def _stems() -> frozenset[str]:
    """How the first words begin, which no ending changes: most words of a text are told apart by it, and cheaply."""
    return frozenset(first[:_STEM] for table in (tables.JOBS, tables.FIELDS) for first in _phrases(table))


@cache
def _alike() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(entry) for entry in _entries(tables.ALIKE))


@lru_cache(maxsize=1 << 14)
def _forms(key: str, language: str) -> frozenset[str]:
    """The word itself, its singular, and what it may be a form of."""
    found = {key, *dictionary_forms(key, language)}
    if len(key) > 3:
        found.update(key[: -len(many)] + one for many, one in _PLURALS.get(language, ()) if key.endswith(many))
    return frozenset(found)


def _longest(phrases: Phrases, keys: Sequence[str], index: int, language: str) -> tuple[int, frozenset[str]]:
    """Where the longest name of a job that begins at word ``index`` ends, and the jobs it names; 0 where none does."""
    stop, jobs = 0, set()
    for form in _forms(keys[index], language):
        for rest, job in phrases.get(form, ()):
            end = index + 1 + len(rest)
            if end < stop or end > len(keys):
                continue
            if all(word in _forms(keys[index + 1 + at], language) for at, word in enumerate(rest)):
                jobs = jobs | {job} if end == stop else {job}
                stop = end
    return stop, frozenset(jobs)


def jobs_named(keys: Sequence[str], language: str) -> list[Named]:
    """Every job that the folded words ``keys`` of a text in ``language`` (ISO 639-1 or empty) name, in order."""
    found = []
    people, fields = _phrases(tables.JOBS), _phrases(tables.FIELDS)
    index = 0
    while index < len(keys):
        if keys[index][:_STEM] not in _stems():
            index += 1
            continue
        stop, jobs = _longest(people, keys, index, language)
        if stop:
            found.append(Named(index, stop, jobs))
        field_stop, fields_named = _longest(fields, keys, index, language)
        if field_stop > stop:
            found.append(Named(index, field_stop, fields_named, field=True))
        index = max(stop, field_stop, index + 1)
    return found


@lru_cache(maxsize=1 << 14)
def jobs_of(title: str) -> frozenset[str]:
    """The jobs in a folded title: "senior nurse" is a nurse; empty where no table knows any of its words."""
    keys = title.split()
    return frozenset().union(*(one.jobs for one in jobs_named(keys, "") if not one.field))


def title_at(title: str, keys: Sequence[str]) -> list[Named]:
    """Where the folded ``title`` stands word for word, and where the noun it ends with does."""
    words = title.split()
    size = len(words)
    found = [
        Named(at, at + size, frozenset(), title=title)
        for at, key in enumerate(keys)
        if size and key == words[0] and list(keys[at : at + size]) == words
    ]
    if size > 1 and is_telling(words[-1]):
        found += [Named(at, at + 1, frozenset(), title=title) for at, key in enumerate(keys) if key == words[-1]]
    return found


def is_telling(word: str) -> bool:
    """Whether a folded word of a title means the job wherever it stands: "hygienist" does, "host" does not."""
    if word in _phrases(tables.JOBS):
        return True
    return len(word) >= _SHORTEST_HEAD and word not in _VAGUE and word not in ORDINARY


def agreement(title: str, named: Named) -> int:
    """How well the job that is ``named`` fits a folded title; 0 not at all, more for more words in common."""
    size = named.stop - named.start
    if named.title:
        return size * _WHOLE + _WHOLE * (3 if size > 1 else 2) // 4 if named.title == title else 0
    own = jobs_of(title)
    if named.jobs <= own:
        return size * _WHOLE + _WHOLE // 2
    shared = len(named.jobs & own)
    return size * _WHOLE + shared if shared else 0


def contradicts(title: str, named: Named) -> bool:
    """Whether somebody with this title is hardly meant by the job ``named``: citizens mix up jobs of one kind."""
    own = jobs_of(title)
    if not own or named.field or named.title or own & named.jobs or _ANYBODY in named.jobs:
        return False
    return not any(own & kind and named.jobs & kind for kind in _alike())
