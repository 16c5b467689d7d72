"""Danger to the writer or to others, and praise that must not reach an inbox: phrase rules and their exceptions."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from feedback.understanding import safety_phrases as tables
from feedback.understanding.greeklish import sound
from feedback.understanding.phrases import Rules, compiled
from feedback.understanding.results import Alarm, AlarmKind, Severity
from feedback.understanding.tokens import Words

_BEFORE = 60  # characters before a phrase in which a negation or a past is looked for
_AROUND = 60  # characters around it in which a figure of speech is looked for


_Spell = Callable[[str], str]
_CARRIED_ON = re.compile(r"\s{2,}")


class _Meaning(NamedTuple):
    kind: AlarmKind
    severity: Severity
    score: float
    language: str


def _lines(table: str) -> list[str]:
    """The phrases of a table; a phrase carried on with a backslash has blanks after its last ``|``."""
    return [_CARRIED_ON.sub(" ", line.strip()).replace("| ", "|") for line in table.splitlines() if line.strip()]


def _rows(spell: _Spell | None = None) -> Iterator[tuple[str, _Meaning, _Spell | None]]:
    for (kind, severity, score), by_language in tables.PHRASES.items():
        for language, table in by_language.items():
            if spell is None or language == "el":
                meaning = _Meaning(AlarmKind(kind), Severity(severity), score, language)
                yield from ((line, meaning, spell) for line in _lines(table))


class _Exceptions:
    """What takes the meaning from a phrase in one language: words before it, figures of speech around it."""

    def __init__(self, language: str, spell: _Spell | None = None) -> None:
        before = "|".join(compiled(line, spell) for line in _lines(tables.UNLESS_BEFORE[language]))
        within = "|".join(compiled(line, spell) for line in _lines(tables.UNLESS_WITHIN[language]))
        self._before = re.compile(rf"(?<!\S)(?:{before})(?: [^\s.?!;,]+)? ?$")
        self._within = re.compile(rf"(?<!\S)(?:{within})(?!\S)")

    def __call__(self, plain: str, start: int, end: int) -> bool:
        if self._before.search(plain, max(0, start - _BEFORE), start):
            return True
        figures = self._within.finditer(plain, max(0, start - _AROUND), end + _AROUND)
        return any(figure.start() < end and start < figure.end() for figure in figures)


_RULES = Rules(_rows())
_EXCEPTIONS = {language: _Exceptions(language) for language in tables.UNLESS_WITHIN}
_GREEKLISH_RULES = Rules(_rows(sound))
_GREEKLISH_EXCEPTIONS = {"el": _Exceptions("el", sound)}


def alarms(words: Words, language: str = "") -> tuple[Alarm, ...]:
    """What a person must see in a comment, the most certain of each kind, urgent ones first.

    Phrases of every language are looked for, whatever ``language`` says: a wrong guess must not miss anybody.
    """
    found = list(_found(words, _RULES, _EXCEPTIONS, language))
    if language == "el" and not words.in_greek:
        found += _found(words.respelled(sound), _GREEKLISH_RULES, _GREEKLISH_EXCEPTIONS, language)
    best: dict[AlarmKind, Alarm] = {}
    for alarm in sorted(found, key=lambda alarm: (alarm.start, -alarm.end)):
        if alarm.kind not in best or alarm.score > best[alarm.kind].score:
            best[alarm.kind] = alarm
    return tuple(sorted(best.values(), key=lambda alarm: (alarm.severity is not Severity.URGENT, alarm.start)))


def _found(words: Words, rules: Rules, exceptions: dict[str, _Exceptions], language: str) -> Iterator[Alarm]:
    plain = " ".join(words.words)
    for match, meaning in rules.matches(plain):
        speaking = {meaning.language, language} & exceptions.keys()
        if not any(exceptions[spoken](plain, *match.span()) for spoken in speaking):
            yield _alarm(words, plain, match, meaning)


def _alarm(words: Words, plain: str, match: re.Match, meaning: _Meaning) -> Alarm:
    first = plain.count(" ", 0, match.start())
    start, end = words.spans(first, first + match.group().count(" "))
    return Alarm(meaning.kind, meaning.severity, meaning.score, start, end, words.text[start:end])
