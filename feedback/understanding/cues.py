"""The tables of ``sentiment_words`` as one lexicon a language: a cue says how kind a word is and what it does."""

from collections.abc import Iterator
from enum import IntEnum, auto
from typing import NamedTuple

from feedback.understanding import sentiment_words as tables
from feedback.understanding.construction_words import CONSTRUCTIONS
from feedback.understanding.greeklish import sound
from feedback.understanding.lexicon import Hit, Lexicon
from feedback.understanding.tokens import Words, entries, norm
from feedback.understanding.turns import turns


class Role(IntEnum):
    """What a word does in a clause, besides being kind or unkind."""

    NEGATION = auto()
    BOOSTER = auto()
    SOFTENER = auto()
    CONTRAST = auto()
    NOT_AFTER = auto()
    NOT_BEFORE = auto()
    JOIN = auto()
    WAIT = auto()
    LONG = auto()
    SHORT = auto()
    WISH = auto()
    ANSWER = auto()
    COURTESY = auto()
    CONDITIONAL = auto()
    LONGING = auto()
    SUCH = auto()
    DENYING = auto()


class Cue(NamedTuple):
    weight: float = 0.0
    roles: frozenset[Role] = frozenset()


_NO_CUE = Cue()
_KEPT = frozenset({Role.SUCH, Role.LONGING, Role.WISH})  # roles of the words in a turn of phrase that act beyond it
_DENYING = frozenset({Role.DENYING})
_THANKS = Cue(2.0, frozenset({Role.COURTESY}))
_ROLES = {
    Role.NEGATION: tables.NEGATIONS,
    Role.BOOSTER: tables.BOOSTERS,
    Role.SOFTENER: tables.SOFTENERS,
    Role.CONTRAST: tables.CONTRASTS,
    Role.NOT_AFTER: tables.NOT_AFTER,
    Role.NOT_BEFORE: tables.NOT_BEFORE,
    Role.JOIN: tables.JOINS,
    Role.WAIT: tables.WAITS,
    Role.LONG: tables.LONG_TIMES,
    Role.SHORT: tables.SHORT_TIMES,
    Role.WISH: tables.WISHES,
    Role.ANSWER: tables.ANSWERS,
    Role.CONDITIONAL: tables.CONDITIONALS,
    Role.LONGING: tables.LONGINGS,
    Role.SUCH: tables.SUCH,
}


def _rows(language: str) -> dict[str, Cue]:
    cues: dict[str, Cue] = {}
    for entry, weight in _weights(language):
        cues[entry] = Cue(weight, cues.get(entry, Cue()).roles)
    for entry in entries(tables.THANKS[language]):
        cues[entry] = Cue(cues.get(entry, _THANKS).weight, _THANKS.roles)
    for entry in entries(tables.FORMULAS[language]):
        cues[entry] = Cue(0.0, _THANKS.roles)
    for role, table in _ROLES.items():
        for entry in entries(table[language]):
            cue = cues.get(entry, Cue())
            cues[entry] = Cue(cue.weight, cue.roles | {role})
    for entry, cue in cues.items():
        first, _blank, more = entry.partition(" ")
        if more and first in _DENIALS[language] and Role.NEGATION not in cue.roles:
            cues[entry] = Cue(cue.weight, cue.roles | _DENYING)
    return {entry: _with_roles_of_stems(entry, cue, cues) for entry, cue in cues.items()}


def _with_roles_of_stems(entry: str, cue: Cue, cues: dict[str, Cue]) -> Cue:
    """A longer entry hides a shorter one: "czekal*" waits as "czeka*" does, whatever it weighs itself."""
    word = entry.rstrip("*")
    stems = (cues.get(word[:length] + "*", _NO_CUE) for length in range(2, len(word)) if " " not in word)
    return Cue(cue.weight, cue.roles.union(*(stem.roles for stem in stems)))


def _denying(language: str) -> frozenset[str]:
    """The words that deny, also by their sound. What begins with one is not denied again: «ποτέ δεν απαντούν»."""
    words = {norm(entry) for entry in entries(tables.NEGATIONS[language]) if " " not in entry}
    return frozenset(words | {sound(word) for word in words} if language == "el" else words)


def _weights(language: str) -> Iterator[tuple[str, float]]:
    for weight, table in (*tables.WEIGHTS[language].items(), *CONSTRUCTIONS[language].items()):
        for entry in entries(table):
            yield entry, float(weight)


_DENIALS = {language: _denying(language) for language in tables.WEIGHTS}
_LEXICONS = {language: Lexicon(_rows(language).items()) for language in tables.WEIGHTS}
_GREEKLISH = Lexicon(_rows("el").items(), spell=sound)


def cues(words: Words, language: str) -> list[Hit]:
    """The cues among ``words`` in order, each a ``Hit`` whose value is a ``Cue``. Unknown languages have none."""
    if language == "el" and not words.in_greek:
        return _with_turns(words, language, _GREEKLISH.hits(words.respelled(sound)))
    return _with_turns(words, language, _LEXICONS[language].hits(words)) if language in _LEXICONS else []


def _with_turns(words: Words, language: str, hits: list[Hit]) -> list[Hit]:
    """``hits`` with the turns of phrase among ``words`` in place of the words in them."""
    found = turns(words, language)
    if not found:
        return hits
    within = {index for turn in found for index in range(turn.first, turn.last + 1)}
    kept = [hit for hit in hits if hit.first not in within and hit.last not in within]
    for turn in found:
        inside = (hit for hit in hits if turn.first <= hit.first <= turn.last)
        roles = frozenset(role for hit in inside for role in hit.value.roles if role in _KEPT)
        if _DENIALS[language].intersection({words.words[turn.first], sound(words.words[turn.first])}):
            roles |= _DENYING
        kept.append(Hit(turn.first, turn.last, Cue(turn.value, roles)))
    return sorted(kept, key=lambda hit: hit.first)
