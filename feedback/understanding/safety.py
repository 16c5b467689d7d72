"""Danger to the writer or to others, and praise that must not reach an inbox: phrase rules and their exceptions."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from feedback.understanding import safety_phrases as tables
from feedback.understanding.danger import with_score
from feedback.understanding.greeklish import sound
from feedback.understanding.phrases import Rules, lines
from feedback.understanding.results import Alarm, AlarmKind, OffsetMap, Severity
from feedback.understanding.rulebook import SHIPPED, Rulebook
from feedback.understanding.safety_context import Exceptions
from feedback.understanding.safety_insults import Insult
from feedback.understanding.safety_readings import Reading, heard, readings
from feedback.understanding.safety_tables import LANGUAGES, shipped
from feedback.understanding.tokens import Words

_INSULT_SCORE = 0.75

_Spell = Callable[[str], str]


class _Meaning(NamedTuple):
    kind: AlarmKind
    severity: Severity
    score: float
    language: str
    insult: str = ""


def _rows(spell: _Spell | None = None) -> Iterator[tuple[str, _Meaning, _Spell | None]]:
    for row in shipped():
        if spell is None or row.language == "el":
            yield row.phrase, _Meaning(*row[:4]), spell
    for language, by_form in tables.INSULTS.items():
        for form, table in by_form.items():
            meaning = _Meaning(AlarmKind.HATEFUL, Severity.HOLD, _INSULT_SCORE, language, form)
            if spell is None or language == "el":
                yield from ((line, meaning, spell) for line in lines(table))


_By = dict[str, Exceptions]
_RULES = Rules(_rows())
_EXCEPTIONS: _By = {language: Exceptions(language) for language in LANGUAGES}
_GREEKLISH_RULES = Rules(_rows(sound))
_GREEKLISH_EXCEPTIONS: _By = {"el": Exceptions("el", sound)}


@lru_cache(maxsize=8)
def _books(rulebook: Rulebook, spell: _Spell | None = None) -> tuple[tuple[Rules, _By], ...]:
    """The shipped rules and those of an agency, if it has any; its exceptions go for both. By sound: the Greek ones."""
    shipped_rules, exceptions = (_GREEKLISH_RULES, _GREEKLISH_EXCEPTIONS) if spell else (_RULES, _EXCEPTIONS)
    exceptions = exceptions | {
        language: Exceptions(language, spell, [own.phrase for own in rulebook.exceptions if own.language == language])
        for language in {own.language for own in rulebook.exceptions} & exceptions.keys()
    }
    rows = [
        (own.phrase, _Meaning(own.kind, own.severity, own.score, own.language), spell)
        for own in rulebook.phrases
        if not spell or own.language in exceptions
    ]
    return ((shipped_rules, exceptions), (Rules(rows), exceptions)) if rows else ((shipped_rules, exceptions),)


def alarms(words: Words, language: str = "", rulebook: Rulebook = SHIPPED) -> tuple[Alarm, ...]:
    """What a person must see in a comment, the most certain of each kind, urgent ones first.

    Phrases of every language are looked for, whatever ``language`` says: a wrong guess must not miss anybody.
    ``rulebook`` holds an agency's own phrases and exceptions.
    """
    found = ruled(words, language, rulebook)
    return _foremost(with_score(found, words, language, _books(rulebook)[0][1]))


def ruled(words: Words, language: str = "", rulebook: Rulebook = SHIPPED) -> list[Alarm]:
    """What the phrase rules alone find, in each way to read the comment; a kind may come twice."""
    found: list[Alarm] = []
    for reading in readings(words, language):
        for rules, exceptions in _books(rulebook):
            found += _found(reading, rules, exceptions, language)
    if language == "el" and not words.in_greek:
        for rules, exceptions in _books(rulebook, sound):
            found += _found(heard(words, sound), rules, exceptions, language)
    return found


def in_redacted(found: Iterable[Alarm], offsets: OffsetMap, redacted: str) -> tuple[Alarm, ...]:
    """``found`` in an original text, with offsets into its redacted form and with the words that stand there."""
    carried = []
    for alarm in found:
        start, last = offsets.to_redacted(alarm.start), offsets.to_redacted(alarm.end - 1)
        end = max(offsets.to_redacted(alarm.end), last + 1)
        if redacted[last] == "[":
            end = max(end, redacted.find("]", last) + 1)
        carried.append(replace(alarm, start=start, end=end, why=redacted[start:end]))
    return tuple(carried)


def _foremost(found: Iterable[Alarm]) -> tuple[Alarm, ...]:
    best: dict[AlarmKind, Alarm] = {}
    for alarm in sorted(found, key=lambda alarm: (alarm.start, -alarm.end)):
        if alarm.kind not in best or alarm.score > best[alarm.kind].score:
            best[alarm.kind] = alarm
    return tuple(sorted(best.values(), key=lambda alarm: (alarm.severity is not Severity.URGENT, alarm.start)))


def _found(reading: Reading, rules: Rules, exceptions: _By, language: str) -> Iterator[Alarm]:
    """The alarm of each kind that is surest, and the first of several as sure."""
    plain = " ".join(reading.words)
    seen: set[AlarmKind] = set()
    for match, meaning in sorted(rules.matches(plain), key=_surest):
        if meaning.kind in seen or (" " not in match.group() and _of_another_language(meaning, language)):
            continue
        first = plain.count(" ", 0, match.start())
        last = first + match.group().count(" ")
        if meaning.insult:
            harmless = not Insult(reading, first, last, meaning.insult, language or meaning.language).means_somebody()
        else:
            speaking = {meaning.language, language} & exceptions.keys()
            harmless = any(exceptions[spoken](reading, plain, *match.span(), meaning.kind) for spoken in speaking)
        if not harmless:
            seen.add(meaning.kind)
            start, end = reading.starts[first], reading.ends[last]
            yield Alarm(meaning.kind, meaning.severity, meaning.score, start, end, reading.text[start:end])


def _of_another_language(meaning: _Meaning, language: str) -> bool:
    """Whether a word that is rude in one language may be an ordinary one of the comment's own."""
    foreign = language in LANGUAGES and meaning.language not in {language, "en"}
    return foreign and meaning.severity is Severity.HOLD


def _surest(found: tuple[re.Match, _Meaning]) -> tuple[float, int, int]:
    match, meaning = found
    return -meaning.score, match.start(), -match.end()
