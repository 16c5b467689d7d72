"""The dictionary form of a name from the form it has in a sentence: Polish, Romanian, Greek, Ukrainian.

One file a language. A rule is an ending as written and the endings it may have come from. Rules are generous: a form
that nobody bears does no harm, because it is looked up in a directory of people. Where a form is more likely a name of
its own ("Petros", "Mihai"), the language's file says why it is left alone.
"""

from functools import lru_cache
from typing import NamedTuple

from feedback.understanding.people_text import fold
from recognition.naming.declension import greek, polish, romanian, ukrainian
from recognition.naming.declension.endings import SHORTEST_STEM

_LANGUAGES = {"pl": polish, "ro": romanian, "el": greek, "uk": ukrainian}


class Forms(NamedTuple):
    """Folded dictionary forms; a guessed one counts only where no sure one finds anybody."""

    sure: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 15)
def forms_of(word: str, language: str) -> Forms:
    """The forms in which a directory may have the name written as ``word`` in a sentence of ``language``.

    ``word`` is as the citizen wrote it (up to 200 characters, in any script, with or without its accents) or folded;
    the forms are folded and ``word`` itself, folded, is not among them. ``language`` is an ISO 639-1 code. Both are
    empty for a language that does not decline names, and for names of one or two letters. Sources: see each language.
    """
    grammar = _LANGUAGES.get(language)
    folded = fold(word)
    if grammar is None or len(folded) <= SHORTEST_STEM:
        return Forms()
    sure, guessed = (dict.fromkeys(forms) for forms in grammar.forms(word, folded))
    for own in (sure, guessed):
        own.pop(folded, None)
    return Forms(tuple(sure), tuple(form for form in guessed if form not in sure))


def dictionary_forms(word: str, language: str) -> tuple[str, ...]:
    """Both the sure and the guessed forms of ``forms_of``, the sure ones first."""
    sure, guessed = forms_of(word, language)
    return sure + guessed


def warm() -> None:
    """Load the Polish dictionary now and not with the first comment in Polish."""
    polish.analyser()
