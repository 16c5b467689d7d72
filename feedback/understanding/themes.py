"""What a comment is about: themes by their words, and the A-11 driver each speaks to."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from feedback.understanding.greeklish import sound
from feedback.understanding.lexicon import Hit, Lexicon
from feedback.understanding.rulebook import SHIPPED, ThemeRules
from feedback.understanding.theme_words import DRIVERS, IN_PRAISE, NOTHING, OTHER, WORDS
from feedback.understanding.tokens import Words, entries

THEME_NAMES = tuple(DRIVERS)
SURE = 0.5  # the least score for which a theme is given to words that say nothing themselves
MATCHED_WORDS = 8  # shown of one theme in one segment
_OF_DRIVER = {
    "effectiveness": "outcome",
    "ease": "process",
    "efficiency": "waiting",
    "transparency": "communication",
    "humanity": "dignity",
    "employee": "staff_manner",
}


class Spoken(NamedTuple):
    """What an entry speaks of: ``always``, and ``in_praise`` only where the segment praises."""

    always: tuple[str, ...] = ()
    in_praise: tuple[str, ...] = ()

    def themes(self, *, praised: bool) -> tuple[str, ...]:
        return self.always + self.in_praise if praised else self.always

    def without(self, theme: str) -> "Spoken":
        return Spoken(*(tuple(name for name in names if name != theme) for names in self))


def _shipped(language: str) -> dict[str, Spoken]:
    """The shipped entries of a language; a word in several tables speaks of several themes."""
    table = {entry: Spoken() for entry in entries(NOTHING.get(language, ""))}
    for theme, words in WORDS.get(language, {}).items():
        for entry in entries(words):
            had = table.get(entry, Spoken())
            table[entry] = had._replace(always=(*had.always, theme))
    for theme, words in IN_PRAISE.get(language, {}).items():
        for entry in entries(words):
            had = table.get(entry, Spoken())
            table[entry] = had._replace(in_praise=(*had.in_praise, theme))
    return table


def _table(language: str, rules: ThemeRules) -> dict[str, Spoken]:
    """The shipped entries, less what the agency took out, with what it added; hidden themes are spoken of by none."""
    table = _shipped(language)
    for word in rules.removed:
        if word.language == language:
            for entry in entries(word.phrase):
                table[entry] = _meant(table, entry)
                table |= {inside: table[inside].without(word.theme) for inside in _inside(table, entry)}
    for word in rules.added:
        if word.language == language:
            for entry in entries(word.phrase):
                had = _meant(table, entry)
                table[entry] = had._replace(always=(*had.without(word.theme).always, word.theme))
    for theme in rules.hidden:
        table = {entry: spoken.without(theme) for entry, spoken in table.items()}
    return table


def _meant(table: Mapping[str, Spoken], entry: str) -> Spoken:
    """What ``entry`` speaks of so far: by itself, or by the longest ``*`` entry that takes it in."""
    if entry in table:
        return table[entry]
    stems = (f"{entry[:length]}*" for length in range(len(entry.rstrip("*")), 0, -1))
    return next((table[stem] for stem in stems if stem in table), Spoken())


def _inside(table: Mapping[str, Spoken], entry: str) -> list[str]:
    """The entries that ``entry`` takes in: itself, and with ``*`` every one that begins so."""
    if not entry.endswith("*"):
        return [entry]
    return [other for other in table if other.startswith(entry[:-1])]


@lru_cache(maxsize=24)
def _lexicon(language: str, rules: ThemeRules, *, in_latin: bool) -> Lexicon:
    return Lexicon(_table(language, rules).items(), spell=sound if in_latin else None)


def theme_hits(words: Words, language: str, rules: ThemeRules = SHIPPED.themes) -> list[Hit]:
    """The words that speak of a theme, in order, each a ``Hit`` whose value is ``Spoken``."""
    in_latin = language == "el" and not words.in_greek
    lexicon = _lexicon(language, rules, in_latin=in_latin)
    return lexicon.hits(words.respelled(sound) if in_latin else words)


def themes_of(
    hits: Iterable[Hit], scores: Mapping[str, float] | None = None, *, praised: bool = False
) -> tuple[str, ...]:
    """The themes of some hits, the most spoken of first; ``praised`` tells whether they stand in praise.

    ``scores`` holds how likely each theme is, 0.0 to 1.0, by something trained; it is asked where the words say
    nothing.
    """
    counts: dict[str, int] = {}
    for hit in hits:
        for theme in hit.value.themes(praised=praised):
            counts[theme] = counts.get(theme, 0) + 1
    if not counts:
        counts = {theme: score for theme, score in (scores or {}).items() if score >= SURE}
    return tuple(sorted(counts, key=lambda theme: -counts[theme]))


def themes_of_all(segments: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The themes of a comment from those of its segments, the one of most segments first; ``OTHER`` is none."""
    counts = Counter(theme for themes in segments for theme in themes if theme != OTHER)
    return tuple(theme for theme, _count in counts.most_common())


def matched_words(words: Words, hits: Iterable[Hit], *, praised: bool = False) -> tuple[tuple[str, str], ...]:
    """Which words spoke of which theme: pairs of a theme and the words as they are written, each pair once."""
    found: dict[str, dict[str, str]] = {}
    for hit in hits:
        start, end = words.spans(hit.first, hit.last)
        written = words.text[start:end]
        for theme in hit.value.themes(praised=praised):
            kept = found.setdefault(theme, {})
            if len(kept) < MATCHED_WORDS:
                kept.setdefault(written.casefold(), written)
    return tuple((theme, written) for theme, kept in found.items() for written in kept.values())


def ticked_themes(ticked: Sequence[str]) -> tuple[str, ...]:
    """The themes that the ticked A-11 drivers speak of, in the order ticked: ``positive_ease`` and ``ease`` alike."""
    names = (tick.removeprefix("positive_").removeprefix("negative_") for tick in ticked)
    return tuple(dict.fromkeys(_OF_DRIVER[name] for name in names if name in _OF_DRIVER))
