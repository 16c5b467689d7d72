"""What an agency adds to the shipped rules: a plain frozen value that understanding takes with each comment."""

from dataclasses import dataclass
from typing import NamedTuple

from feedback.understanding.results import AlarmKind, Severity


class AddedPhrase(NamedTuple):
    """A phrase, in the small language of ``phrases``, that raises an alarm; ``score`` is how sure it is, 0.0 to 1.0."""

    kind: AlarmKind
    severity: Severity
    language: str
    phrase: str
    score: float = 0.8


class AddedException(NamedTuple):
    """A figure of speech: whatever alarm overlaps these words in a comment of ``language`` is none."""

    language: str
    phrase: str


class ThemeWord(NamedTuple):
    """A phrase, in the small language of ``theme_words``, and the theme it speaks of in comments of ``language``."""

    theme: str
    language: str
    phrase: str


@dataclass(frozen=True, eq=False)
class ThemeRules:
    """What an agency changed of the shipped words: added, taken out, and themes that no comment is given any more."""

    added: tuple[ThemeWord, ...] = ()
    removed: tuple[ThemeWord, ...] = ()
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Rulebook:
    """The rules of one agency beside the shipped ones; every field empty means the shipped rules alone.

    Two are the same only if they are one: what is made of a rulebook, such as patterns, is kept for that one.
    """

    phrases: tuple[AddedPhrase, ...] = ()
    exceptions: tuple[AddedException, ...] = ()
    themes: ThemeRules = ThemeRules()
    heads: object | None = None


SHIPPED = Rulebook()
