"""The tables of ``people_words`` and its neighbours, folded, as sets and as phrases found by their first word."""

import re
from types import ModuleType

from feedback.understanding import people_ordinary as ordinary
from feedback.understanding import people_service_words as service_words
from feedback.understanding import (
    people_vocabulary_english,
    people_vocabulary_greek,
    people_vocabulary_italian,
    people_vocabulary_polish,
    people_vocabulary_romanian,
    people_vocabulary_spanish,
    people_vocabulary_ukrainian,
)
from feedback.understanding import people_words as words
from feedback.understanding import people_world as world
from feedback.understanding.people_forms import greeklish, with_endings
from feedback.understanding.people_text import fold

_PARTS = re.compile(",")


def _set(*tables: str) -> frozenset[str]:
    """The words of ``tables``, folded; a word with a hyphen, dot or apostrophe also without it."""
    found = set()
    for word in " ".join(tables).split():
        found.update(fold(part) for part in re.split(r"[-.]", word) if part)
        found.add(fold(re.sub(r"[-.']", "", word)))
    return frozenset(found - {""})


# Greek and Cyrillic that is romanised in a way of its own where it begins a word.
_APART = ("μπ", "є", "ї", "й", "ю", "я")


def vocabulary(module: ModuleType) -> frozenset[str]:
    """The words of one ``people_vocabulary`` module, folded.

    All are folded in one go and past ``fold``'s memory: thousands of words that are read once only.
    """
    found = " ".join((module.FUNCTION_WORDS, module.VERBS, module.NOUNS, module.ADJECTIVES)).split()
    together = fold.__wrapped__(" ".join(word for word in found if not word.startswith(_APART)))
    return frozenset(together.split()) | {fold(word) for word in found if word.startswith(_APART)}


def _signs(tables: dict[str, str]) -> dict[str, frozenset[str]]:
    """By language, the words of ``tables`` in all their forms; the Greek ones also as they are typed in Latin."""
    found = {}
    for language, table in tables.items():
        forms = with_endings(table, service_words.ENDINGS[language])
        found[language] = _set(*forms, *(latin for form in forms if language == "el" for latin in greeklish(form)))
    return found


Phrases = dict[str, tuple[tuple[str, ...], ...]]


def _phrases(table: str) -> Phrases:
    """``first word -> the rests that may follow it``, the longest first."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for entry in _PARTS.split(table):
        first, *rest = [fold(word) for word in entry.split()] or [""]
        if first:
            found.setdefault(first, set()).add(tuple(rest))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in found.items()}


def phrase_end(phrases: Phrases, keys: list[str], index: int) -> int:
    """Where the longest phrase that starts at word ``index`` ends (exclusive); 0 where none starts."""
    for rest in phrases.get(keys[index], ()):
        end = index + 1 + len(rest)
        if tuple(keys[index + 1 : end]) == rest:
            return end
    return 0


NO_NAMES_IN = {language: _set(table) for language, table in ordinary.NO_NAMES.items()}
_PICKED_IN = {
    "en": _set(ordinary.ENGLISH), "es": _set(ordinary.SPANISH), "it": _set(ordinary.ITALIAN),
    "pl": _set(ordinary.POLISH), "ro": _set(ordinary.ROMANIAN), "el": _set(ordinary.GREEK, words.GREEKLISH),
    "uk": _set(ordinary.UKRAINIAN),
}  # fmt: skip
_VOCABULARIES = {
    "en": people_vocabulary_english, "es": people_vocabulary_spanish, "it": people_vocabulary_italian,
    "pl": people_vocabulary_polish, "ro": people_vocabulary_romanian, "el": people_vocabulary_greek,
    "uk": people_vocabulary_ukrainian,
}  # fmt: skip
ORDINARY_IN = {
    language: picked | NO_NAMES_IN[language] | vocabulary(_VOCABULARIES[language])
    for language, picked in _PICKED_IN.items()
}
# For a text in another language. The vocabularies are not among them: a word of one language is a name in the next.
ORDINARY = frozenset().union(*_PICKED_IN.values())
TITLES = _set(words.TITLES)
SURNAME_TITLES = _set(words.SURNAME_TITLES)
PARTICLES = _set(words.PARTICLES)
WRITER_BEFORE = _phrases(words.WRITER_BEFORE)
WRITER_LOOSE = frozenset(tuple(fold(w) for w in entry.split()) for entry in _PARTS.split(words.WRITER_LOOSE))
WRITER_POINTING = _phrases(words.WRITER_POINTING)
WRITER_POINTED = _set(words.WRITER_POINTED)
CLOSINGS = _phrases(words.CLOSINGS)
THANKS = _phrases(words.THANKS)
WRITER_ROLES = _phrases(words.WRITER_ROLES)
MY = _set(words.MY)
RELATIVES = _set(words.RELATIVES, words.RELATIVES_MANY)
RELATIVES_MANY = _set(words.RELATIVES_MANY)
BETWEEN_RELATIVE_AND_NAME = MY | _set(words.NAMED, words.GREEK_ARTICLES)
PATIENTS = _phrases(words.PATIENTS)
GREEK_ARTICLES = _set(words.GREEK_ARTICLES)
PLACE_AFTER = _set(words.PLACE_AFTER)
PLACE_SURNAMES = _set(words.PLACE_SURNAMES)
PLACE_LEADS = _set(words.PLACE_LEADS)
PLACE_BEFORE = _set(words.PLACE_BEFORE)
PLACE_LINKS = _set(words.PLACE_LINKS)
SAINTS = _set(words.SAINTS)
PUBLIC_BEFORE = _set(words.PUBLIC_BEFORE)
SERVICE_IN = _signs(service_words.SERVICE)
SERVICE = frozenset().union(*SERVICE_IN.values())
NEWS_IN = {language: found - SERVICE_IN[language] for language, found in _signs(service_words.NEWS).items()}
PERSON_AFTER_IN = {language: _set(table) for language, table in words.PERSON_AFTER.items()}
PERSON_AFTER = frozenset().union(*PERSON_AFTER_IN.values())
PERSON_BEFORE_IN = {language: _set(table) for language, table in words.PERSON_BEFORE.items()}
PERSON_BEFORE = frozenset().union(*PERSON_BEFORE_IN.values())
PLACE_FIRM = _set(words.PLACE_FIRM)
SURNAMES_TOO = _set(words.SURNAMES_TOO)
TIMES = _set(words.TIMES)
TIME_LEADS = _set(words.TIME_LEADS)
TOWNS = _set(words.TOWNS)
WORLD = _set(world.COUNTRIES, world.TOWNS)
PRONOUNS = _set(words.PRONOUNS)
WRITER_FROM = _set(words.WRITER_FROM)
MANY = _set(words.MANY)
WRITER_ON = _set(words.WRITER_ON)
BESIDE = _set(words.BESIDE)
WRITER_HERE = _set(words.WRITER_HERE)
WRITER_SELF = _set(words.WRITER_SELF)
ASKING = _set(words.ASKING)
BEFORE_PRAISE = _set(words.BEFORE_PRAISE)
THANKED = _set(words.THANKED)
WHO = _set(words.WHO)
OF_OTHERS = _set(words.OF_OTHERS)
POLITE = TITLES | _set(words.POLITE)
WITH = _set(words.WITH)
HUMAN = _set(words.HUMAN)
LABELS = _set(words.LABELS)
OF_WRITERS = _set(words.OF_WRITERS)
WRITER_AFTER = _phrases(words.WRITER_AFTER)
HERE = _set(words.HERE)
SAID_TO = _set(words.SAID_TO)
SPOKEN_TO = _set(words.SPOKEN_TO)
AUXILIARIES = _set(words.AUXILIARIES)
TREATED = _set(words.TREATED)
LABEL_FILLS = _set(words.LABEL_FILLS)
AND_FAMILY = _phrases(words.AND_FAMILY)
CONTACTS = _set(words.CONTACTS)
AGAIN = _set(words.AGAIN)
SHOUTED = _set(words.SHOUTED)
POINTERS = _set(words.POINTERS)
PERSONS = _set(words.PERSONS)
WHERE = _set(words.WHERE)
COUNTERS = _set(words.COUNTERS)
PRAISED = _set(words.PRAISED)
NAMED_SO = _set(words.NAMED_SO)
MOVED = _set(words.MOVED)
NAMING = _phrases(words.NAMING)
PLACE_WORK = _set(words.PLACE_WORK)
CONJUNCTIONS = _set(words.CONJUNCTIONS)
TELLING = PERSON_AFTER - CONJUNCTIONS
