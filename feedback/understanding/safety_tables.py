"""The shipped rules of safety as one list, gathered from the tables of each language."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from feedback.understanding import (
    safety_english,
    safety_greek,
    safety_italian,
    safety_phrases,
    safety_polish,
    safety_romanian,
    safety_sentences,
    safety_spanish,
)
from feedback.understanding.phrases import lines
from feedback.understanding.results import AlarmKind, Severity

OWNER = "Goodword"
DANGERS = frozenset(list(AlarmKind)[:6])  # the rest keeps a letter from an inbox
LANGUAGES = {
    "en": safety_english,
    "es": safety_spanish,
    "it": safety_italian,
    "pl": safety_polish,
    "ro": safety_romanian,
    "el": safety_greek,
}


class ShippedPhrase(NamedTuple):
    """One shipped rule: what it raises, how sure it is (0.0 to 1.0), its language, and the phrase."""

    kind: AlarmKind
    severity: Severity
    score: float
    language: str
    phrase: str


@cache
def shipped() -> tuple[ShippedPhrase, ...]:
    """Every shipped phrase, those of ``safety_phrases`` first."""
    return tuple(_shipped())


def _shipped() -> Iterator[ShippedPhrase]:
    for (kind, severity, score), by_language in safety_phrases.PHRASES.items():
        for language, table in by_language.items():
            yield from _rows(kind, severity, score, language, table)
    for language, module in LANGUAGES.items():
        for (kind, severity, score), table in module.PHRASES.items():
            yield from _rows(kind, severity, score, language, table)


def _rows(kind: str, severity: str, score: float, language: str, table: str) -> Iterator[ShippedPhrase]:
    for phrase in lines(table):
        yield ShippedPhrase(AlarmKind(kind), Severity(severity), score, language, phrase)


def sentences(language: str) -> dict[AlarmKind, list[str]]:
    """The sentences of ``language`` that must raise an alarm, by its kind."""
    return {AlarmKind(kind): _sentences(table) for kind, table in safety_sentences.SENTENCES[language].items()}


def harmless(language: str) -> list[str]:
    """The sentences of ``language`` that must raise no alarm at all."""
    return _sentences(safety_sentences.HARMLESS[language])


def _sentences(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


def figures_of(language: str) -> dict[str, list[str]]:
    """Figures of speech that take the meaning from phrases of one kind alone, by kind."""
    return {kind: lines(table) for kind, table in LANGUAGES[language].UNLESS_OF.items()}


def exceptions(language: str) -> dict[str, list[str]]:
    """The shipped exceptions of ``language``, by what they are: ``before``, ``within``, ``past``, ``did``, ``now``,
    ``shown``.

    ``before``: words right before a phrase. ``within``: figures of speech that touch it. ``past`` with ``did`` and
    without ``now`` in the same sentence: it is over. ``shown``: what a quotation beside it is read from.
    """
    module = LANGUAGES[language]
    return {
        "before": [*lines(safety_phrases.UNLESS_BEFORE[language]), *lines(module.UNLESS_BEFORE)],
        "within": [*lines(safety_phrases.UNLESS_WITHIN[language]), *lines(module.UNLESS_WITHIN)],
        "past": lines(module.PAST),
        "did": lines(module.DID),
        "now": lines(module.NOW),
        "shown": lines(module.SHOWN),
    }
