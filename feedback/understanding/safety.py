"""Danger to the writer or to others, and praise that must not reach an inbox: phrase rules and their exceptions."""

import re
from typing import NamedTuple

from feedback.understanding import safety_phrases as tables
from feedback.understanding.greeklish import sound
from feedback.understanding.phrases import Rules, compiled
from feedback.understanding.results import Alarm, AlarmKind, Severity
from feedback.understanding.tokens import Words

_BEFORE = 60  # characters before a phrase in which a negation or a past is looked for
_AROUND = 60  # characters around it in which a figure of speech is looked for


_CARRIED_ON = re.compile(r"\s{2,}")


class _Meaning(NamedTuple):
    kind: AlarmKind
    severity: Severity
    score: float
    language: str


def _lines(table: str) -> list[str]:
    """The phrases of a table; a phrase carried on with a backslash has blanks after its last ``|``."""
    return [_CARRIED_ON.sub(" ", line.strip()).replace("| ", "|") for line in table.splitlines() if line.strip()]


def _rows(spelled: bool):  # noqa: ANN202, FBT001 - a private generator of rows for Rules
    for (kind, severity, score), by_language in tables.PHRASES.items():
        for language, table in by_language.items():
            meaning = _Meaning(AlarmKind(kind), Severity(severity), score, language)
            if spelled and language != "el":
                continue
            for line in _lines(table):
                yield line, meaning, sound if spelled else None


_RULES = Rules(_rows(spelled=False))
_GREEKLISH = Rules(_rows(spelled=True))


def _one(table: str, end: str, spell=None) -> re.Pattern:  # noqa: ANN001 - see compiled()
    return re.compile(rf"(?<!\S)(?:{'|'.join(compiled(line, spell) for line in _lines(table))}){end}")


_UNLESS_BEFORE = {language: _one(table, r"(?: [^\s.?!;,]+)? ?$") for language, table in tables.UNLESS_BEFORE.items()}
_UNLESS_WITHIN = {language: _one(table, r"(?!\S)") for language, table in tables.UNLESS_WITHIN.items()}
_GREEKLISH_BEFORE = _one(tables.UNLESS_BEFORE["el"], r"(?: [^\s.?!;,]+)? ?$", sound)
_GREEKLISH_WITHIN = _one(tables.UNLESS_WITHIN["el"], r"(?!\S)", sound)


def alarms(words: Words, language: str = "") -> tuple[Alarm, ...]:
    """What a person must see in a comment, the most certain of each kind, urgent ones first.

    Phrases of every language are looked for, whatever ``language`` says: a wrong guess must not miss anybody.
    """
    plain = " ".join(words.words)
    found = [
        _alarm(words, plain, *hit)
        for hit in _RULES.matches(plain)
        if _is_meant(plain, *hit, _UNLESS_BEFORE, _UNLESS_WITHIN)
    ]
    if language == "el" and words.text.isascii():
        found += _greeklish(words)
    best: dict[AlarmKind, Alarm] = {}
    for alarm in sorted(found, key=lambda alarm: (alarm.start, -alarm.end)):
        if alarm.kind not in best or alarm.score > best[alarm.kind].score:
            best[alarm.kind] = alarm
    return tuple(sorted(best.values(), key=lambda alarm: (alarm.severity is not Severity.URGENT, alarm.start)))


def _greeklish(words: Words) -> list[Alarm]:
    spelled = words.respelled(sound)
    plain = " ".join(spelled.words)
    before, within = {"el": _GREEKLISH_BEFORE}, {"el": _GREEKLISH_WITHIN}
    return [_alarm(spelled, plain, *hit) for hit in _GREEKLISH.matches(plain) if _is_meant(plain, *hit, before, within)]


def _is_meant(plain: str, match: re.Match, meaning: _Meaning, before: dict, within: dict) -> bool:
    start, end = match.span()
    if before[meaning.language].search(plain[max(0, start - _BEFORE) : start]):
        return False
    left = max(0, start - _AROUND)
    around = plain[left : end + _AROUND]
    return not any(
        figure.start() + left < end and start < figure.end() + left
        for figure in within[meaning.language].finditer(around)
    )


def _alarm(words: Words, plain: str, match: re.Match, meaning: _Meaning) -> Alarm:
    first = plain.count(" ", 0, match.start())
    last = first + match.group().count(" ")
    start, end = words.spans(first, last)
    return Alarm(meaning.kind, meaning.severity, meaning.score, start, end, words.text[start:end])
