"""What takes the meaning from an alarming phrase: a negation, a figure of speech, that it is over or read out."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from feedback.understanding.phrases import Rules, compiled
from feedback.understanding.safety_readings import Reading
from feedback.understanding.safety_tables import DANGERS, exceptions, figures_of

_BEFORE = 60  # characters before a phrase in which a negation is looked for
_SENTENCE = 160  # characters before and after it in which its sentence is taken to begin and to end
_VERB = 4  # words before it in which a past tense may stand
_STOP = re.compile(r"(?:^| )[.?!;](?= |$)")
_OPENING = re.compile("[\"“”„«‘'][^\"“”»’']*$")
_CLOSING = re.compile("^[^\"“”«‘']*[\"“”»’']")

_Spell = Callable[[str], str]


class Exceptions:
    """What takes the meaning from a phrase in one language. Patterns are made when first needed."""

    def __init__(self, language: str, spell: _Spell | None = None, added: Iterable[str] = ()) -> None:
        self._spell, self._tables = spell, exceptions(language)
        self._added, self._figures_of = tuple(added), figures_of(language)
        self._touched = lru_cache(maxsize=256)(self._figures)

    def __call__(self, reading: Reading, plain: str, start: int, end: int, kind: str) -> bool:
        """Whether the phrase from ``start`` to ``end`` of ``plain``, the words of ``reading``, is harmless."""
        if self._before.search(plain, max(0, start - _BEFORE), start):
            return True
        before, after = _sentence(plain, start, end)
        sentence = f"{before}{plain[start:end]}{after}"
        first = start - len(before)
        for figure_of, begin, finish in self._touched(sentence):
            if figure_of in {"", kind} and first + begin < end and start < first + finish:
                return True
        if kind in DANGERS and self._is_over(before, plain[start:end], after):
            return True
        return self._is_read_out(reading, plain, start, end)

    def _figures(self, sentence: str) -> tuple[tuple[str, int, int], ...]:
        return tuple((of, *match.span()) for match, of in self._within.matches(sentence))

    @cached_property
    def _within(self) -> Rules:
        rows = [(phrase, "", self._spell) for phrase in (*self._tables["within"], *self._added)]
        rows += [(phrase, kind, self._spell) for kind, phrases in self._figures_of.items() for phrase in phrases]
        return Rules(rows)

    @cached_property
    def _before(self) -> re.Pattern:
        before = "|".join(compiled(line, self._spell) for line in self._tables["before"])
        return re.compile(rf"(?<!\S)(?:{before})(?: [^\s.?!;,]+)? ?$")

    def _any_of(self, table: str) -> re.Pattern:
        expression = "|".join(compiled(phrase, self._spell) for phrase in self._tables[table])
        return re.compile(rf"(?<!\S)(?:{expression or '(?!)'})(?!\S)")

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern]:
        return {table: self._any_of(table) for table in ("past", "did", "now", "shown")}

    def _is_over(self, before: str, phrase: str, after: str) -> bool:
        """Whether the sentence tells of something past, done with, in the past tense, and of nothing today."""
        told = " ".join([*before.split()[-_VERB:], *phrase.split()])
        if not self._patterns["did"].search(told):
            return False
        sentence = f"{before}{phrase}{after}"
        return bool(self._patterns["past"].search(sentence)) and not self._patterns["now"].search(sentence)

    def _is_read_out(self, reading: Reading, plain: str, start: int, end: int) -> bool:
        """Whether it stands in quotation marks, after a word such as "poster"."""
        first = plain.count(" ", 0, start)
        last = first + plain.count(" ", start, end)
        opened = _OPENING.search(reading.text, max(0, reading.starts[first] - _SENTENCE), reading.starts[first])
        if not opened or not _CLOSING.search(reading.text[reading.ends[last] : reading.ends[last] + _SENTENCE]):
            return False
        return bool(self._patterns["shown"].search(_sentence(plain, start, end)[0]))


def _sentence(plain: str, start: int, end: int) -> tuple[str, str]:
    """What stands in the sentence before and after a phrase, with the blanks that part it from the phrase."""
    before = _STOP.split(plain[max(0, start - _SENTENCE) : start])[-1].lstrip()
    after = _STOP.split(plain[end : end + _SENTENCE])[0]
    return before, after
