"""What a comment is about: themes by their words, and the A-11 driver each speaks to."""

from collections.abc import Iterable, Sequence

from feedback.understanding.greeklish import sound
from feedback.understanding.lexicon import Hit, Lexicon
from feedback.understanding.theme_words import DRIVERS, THEMES
from feedback.understanding.tokens import Words, entries

OTHER = "other"
THEME_NAMES = tuple(DRIVERS)


def _rows(language: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    owners: dict[str, tuple[str, ...]] = {}
    for theme, tables in THEMES.items():
        for entry in entries(tables[language]):
            owners[entry] = (*owners.get(entry, ()), theme)
    return owners.items()


_LEXICONS = {language: Lexicon(_rows(language)) for language in THEMES["waiting"]}
_GREEKLISH = Lexicon(_rows("el"), spell=sound)
_OF_DRIVER = {
    "effectiveness": "outcome",
    "ease": "process",
    "efficiency": "waiting",
    "transparency": "communication",
    "humanity": "dignity",
    "employee": "staff_manner",
}


def theme_hits(words: Words, language: str) -> list[Hit]:
    """The words that speak of a theme, in order, each a ``Hit`` whose value is a tuple of themes."""
    if language == "el" and not words.in_greek:
        return _GREEKLISH.hits(words.respelled(sound))
    return _LEXICONS[language].hits(words) if language in _LEXICONS else []


def themes_of(hits: Iterable[Hit]) -> tuple[str, ...]:
    """The themes of some hits, the most spoken of first."""
    counts: dict[str, int] = {}
    for hit in hits:
        for theme in hit.value:
            counts[theme] = counts.get(theme, 0) + 1
    return tuple(sorted(counts, key=lambda theme: -counts[theme]))


def ticked_themes(ticked: Sequence[str]) -> tuple[str, ...]:
    """The themes that the ticked A-11 drivers speak of, in the order ticked: ``positive_ease`` and ``ease`` alike."""
    names = (tick.removeprefix("positive_").removeprefix("negative_") for tick in ticked)
    return tuple(dict.fromkeys(_OF_DRIVER[name] for name in names if name in _OF_DRIVER))
