"""Danger to the writer or to others, and praise that must not reach an inbox: phrase rules and their exceptions."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from feedback.understanding import safety_phrases as tables
from feedback.understanding.greeklish import sound
from feedback.understanding.people import Part, written_people
from feedback.understanding.people_lexicon import TIMES
from feedback.understanding.phrases import Rules, compiled
from feedback.understanding.results import Alarm, AlarmKind, Severity
from feedback.understanding.tokens import Words, fold

_BEFORE = 60  # characters before a phrase in which a negation or a past is looked for
_AROUND = 60  # characters around it in which a figure of speech is looked for
_NEAR = 4  # words that may lie between an insult and the person it means
_INSULT_SCORE = 0.75

_Spell = Callable[[str], str]
_CARRIED_ON = re.compile(r"\s{2,}")


class _Meaning(NamedTuple):
    kind: AlarmKind
    severity: Severity
    score: float
    language: str
    insult: str = ""


def _lines(table: str) -> list[str]:
    """The phrases of a table; a phrase carried on with a backslash has blanks after its last ``|``."""
    return [_CARRIED_ON.sub(" ", line.strip()).replace("| ", "|") for line in table.splitlines() if line.strip()]


def _meanings() -> Iterator[tuple[_Meaning, str]]:
    for (kind, severity, score), by_language in tables.PHRASES.items():
        for language, table in by_language.items():
            yield _Meaning(AlarmKind(kind), Severity(severity), score, language), table
    for language, by_form in tables.INSULTS.items():
        for form, table in by_form.items():
            yield _Meaning(AlarmKind.HATEFUL, Severity.HOLD, _INSULT_SCORE, language, form), table


def _rows(spell: _Spell | None = None) -> Iterator[tuple[str, _Meaning, _Spell | None]]:
    for meaning, table in _meanings():
        if spell is None or meaning.language == "el":
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


class _Reading(NamedTuple):
    """The words of a text in one way to read them, and where each stands in it."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]


def alarms(words: Words, language: str = "") -> tuple[Alarm, ...]:
    """What a person must see in a comment, the most certain of each kind, urgent ones first.

    Phrases of every language are looked for, whatever ``language`` says: a wrong guess must not miss anybody.
    """
    found = []
    for reading in _readings(words):
        found += _found(reading, _RULES, _EXCEPTIONS, language)
    if language == "el" and not words.in_greek:
        heard = _Reading(words.text, words.respelled(sound).words, words.starts, words.ends)
        found += _found(heard, _GREEKLISH_RULES, _GREEKLISH_EXCEPTIONS, language)
    best: dict[AlarmKind, Alarm] = {}
    for alarm in sorted(found, key=lambda alarm: (alarm.start, -alarm.end)):
        if alarm.kind not in best or alarm.score > best[alarm.kind].score:
            best[alarm.kind] = alarm
    return tuple(sorted(best.values(), key=lambda alarm: (alarm.severity is not Severity.URGENT, alarm.start)))


def _found(reading: _Reading, rules: Rules, exceptions: dict[str, _Exceptions], language: str) -> Iterator[Alarm]:
    plain = " ".join(reading.words)
    for match, meaning in rules.matches(plain):
        first = plain.count(" ", 0, match.start())
        last = first + match.group().count(" ")
        if meaning.insult:
            harmless = not _Insult(reading, first, last, meaning.insult, language or meaning.language).means_somebody()
        else:
            speaking = {meaning.language, language} & exceptions.keys()
            harmless = any(exceptions[spoken](plain, *match.span()) for spoken in speaking)
        if not harmless:
            start, end = reading.starts[first], reading.ends[last]
            yield Alarm(meaning.kind, meaning.severity, meaning.score, start, end, reading.text[start:end])


# Letters of other scripts that look like a Latin one (small, as ``fold`` leaves them).
_CYRILLIC = str.maketrans("авеԁһіјкӏмнорԛѕтухԝсʏɡɑօոհ", "abedhijklmhopqstyxwcygaonh")
_GREEK = str.maketrans("αβεικνορτυχγηω", "abeikvoptuxynw")
_INTO_GREEK = str.maketrans("abeikmnoptuvxyzh", "αβεικμνορτυνχυζη")
_ODD_SCRIPT = re.compile("[Ѐ-ԯɡɑʏօոհ]|[a-z][α-ω]|[α-ω][a-z]")
_ONLY_LATIN_LOOKS = re.compile("[a-z0-9αβεικνορτυχ]+")
_APART = re.compile(r" [^\W\d_] (?: [.,;!?] )?(?: [^\W\d_] (?: [.,;!?] )?){2,}")
_APOSTROPHES = frozenset("'’‘`´ʼ")


def _readings(words: Words) -> Iterator[_Reading]:
    """The text as it stands, and with letters set apart ("k i l l") joined, where there are any.

    A joined run is also read without its first letter, which may be a word of its own: "I k i l l".
    """
    plain = _reading(words)
    yield plain
    if _APART.search(words.joined):
        runs = list(_runs(plain))
        for left_out in (0, 1) if runs else ():
            yield _joined(plain, [(first + left_out, last) for first, last in runs])


def _reading(words: Words) -> _Reading:
    spelled = words.words
    if not words.joined.isascii() and _ODD_SCRIPT.search(words.joined):
        spelled = [word if word.isascii() else _one_script(word) for word in spelled]
    return _Reading(words.text, spelled, words.starts, words.ends)


def _one_script(word: str) -> str:
    """``word`` without letters that only look like those around them, letter for letter."""
    word = word.translate(_CYRILLIC)
    if not _ODD_SCRIPT.search(word):
        return word
    return word.translate(_GREEK if _ONLY_LATIN_LOOKS.fullmatch(word) else _INTO_GREEK)


def _runs(reading: _Reading) -> Iterator[tuple[int, int]]:
    """The first and last index of each run of three or more single letters, parted where the gap widens."""
    run: list[int] = []
    for index, word in enumerate([*reading.words, ""]):
        if word in {".", ",", ";", "!", "?"}:
            continue
        letter = len(word) == 1 and word.isalpha()
        if run and (not letter or _apostrophe(reading, run[-1], index)):
            yield from _parted(reading, run)
            run = []
        if letter:
            run.append(index)


def _apostrophe(reading: _Reading, left: int, right: int) -> bool:
    return bool(_APOSTROPHES.intersection(reading.text[reading.ends[left] : reading.starts[right]]))


def _parted(reading: _Reading, run: list[int]) -> Iterator[tuple[int, int]]:
    if len(run) < 3:
        return
    gaps = [reading.starts[right] - reading.ends[left] for left, right in pairwise(run)]
    first = run[0]
    for (left, right), gap in zip(pairwise(run), gaps, strict=True):
        if gap > min(gaps):
            yield first, left
            first = right
    yield first, run[-1]


def _joined(reading: _Reading, runs: list[tuple[int, int]]) -> _Reading:
    words, starts, ends = [], [], []
    last_of = {first: last for first, last in runs if first <= last}
    index = 0
    while index < len(reading.words):
        last = last_of.get(index, index)
        letters = reading.words[index : last + 1]
        words.append("".join(filter(str.isalpha, letters)) if last > index else letters[0])
        starts.append(reading.starts[index])
        ends.append(reading.ends[last])
        index = last + 1
    return _Reading(reading.text, words, starts, ends)


def _folded_set(table: str) -> frozenset[str]:
    return frozenset(fold(table).split())


_PEOPLE = _folded_set(tables.INSULTED)
_POINTS = _folded_set(tables.INSULT_POINTS)
_LINKS = _folded_set(tables.INSULT_LINKS)
_NEGATIONS = _folded_set(tables.INSULT_NEGATIONS)
_PRONOUNS = frozenset({"she", "he", "they", "lei", "lui", "ona", "on", "ea", "el", "ella"})
_STOPS = frozenset(".?!;")
_SELF = re.compile(
    rf"(?<!\S)(?:{'|'.join(compiled(line) for line in _lines(tables.INSULT_UNLESS_BEFORE))})(?: [^\s.?!;,]+){{0,2}} ?$"
)
_FORMS = {
    (form, word)
    for by_form in tables.INSULTS.values()
    for form, table in by_form.items()
    for word in re.findall(r"\w+", fold(table))
}


class _Insult:
    """An insult in a text, and the question whether it means somebody."""

    def __init__(self, reading: _Reading, first: int, last: int, form: str, language: str) -> None:
        self._reading, self._words = reading, reading.words
        self._first, self._last = first, last
        self._form, self._language = form, language
        self._names: list[tuple[int, int]] | None = None

    def means_somebody(self) -> bool:
        if self._form != "noun" and self._is_a_name():
            return False
        if self._word(self._last + 1) not in _PRONOUNS and self._person(self._last + 1):
            return True
        before = " ".join(self._words[max(0, self._first - 6) : self._first])
        return not _SELF.search(before) and self._said_of_a_person()

    def _said_of_a_person(self) -> bool:
        return self._beside_a_person() or (self._form == "noun" and self._near_a_person())

    def _beside_a_person(self) -> bool:
        """Whether grammar ties the insult to somebody: "Grace was useless", "lazy cow"."""
        after = self._word(self._last + 1)
        if self._form != "adjective" and any(
            ("adjective", self._word(at)) in _FORMS for at in (self._first - 1, self._last + 1)
        ):
            return True
        for index in range(self._first - 1, max(-1, self._first - 3 - _NEAR), -1):
            if self._person(index):
                return index < self._first - 1 or after in {"", ".", ",", "!", "and"} or self._language != "en"
            if not self._links(self._words[index]):
                return False
        return False

    def _links(self, word: str) -> bool:
        return word in _LINKS or ("adjective", word) in _FORMS or (word == "," and self._form != "adjective")

    def _near_a_person(self) -> bool:
        if self._word(self._first - 1) in _POINTS:
            return True
        for step in (-1, 1):
            at = self._first if step < 0 else self._last
            for index in range(at + step, at + step * (_NEAR + 2), step):
                if self._word(index) in _STOPS or (step < 0 and self._word(index) in _NEGATIONS):
                    break
                if self._person(index):
                    return True
        return False

    def _word(self, index: int) -> str:
        return self._words[index] if 0 <= index < len(self._words) else ""

    def _person(self, index: int) -> bool:
        word = self._word(index)
        return word in _PEOPLE or (word[:1].isalpha() and self._named(index))

    def _is_a_name(self) -> bool:
        return self._capital(self._first) and self._word(self._first - 1) not in _STOPS | {""}

    def _capital(self, index: int) -> bool:
        written = self._reading.text[self._reading.starts[index] : self._reading.ends[index]]
        return len(written) > 1 and written[0].isupper() and not written.isupper()

    def _named(self, index: int) -> bool:
        """Whether the word is a capitalised name; at the start of a sentence only if it is read as one."""
        if not self._capital(index):
            return False
        if self._word(index - 1) not in _STOPS | {""}:
            return self._words[index] not in TIMES
        if self._form == "noun" and self._word(index + 1) in _LINKS:
            return True
        start = self._reading.starts[index]
        return any(first <= start < end for first, end in self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        if self._names is None:
            people = written_people(self._reading.text, self._language)
            self._names = [(person.start, person.end) for person in people if person.part is not Part.PLACE]
        return self._names
