"""Trying a phrase of a theme before it is kept: how many of the last comments it would touch, and nothing else."""

from dataclasses import dataclass

from feedback.models import Feedback, State, ThemeWord
from feedback.understanding.greeklish import sound
from feedback.understanding.lexicon import Lexicon
from feedback.understanding.tokens import Words, entries

LAST = 1000
FEW = 5  # below it no number is told: a phrase that finds two comments may be somebody's name


@dataclass(frozen=True, slots=True)
class Touched:
    """``count`` of the ``of`` newest comments in a language hold a phrase; None: fewer than ``FEW``, perhaps none."""

    count: int | None
    of: int


def touched(word: ThemeWord) -> Touched:
    """How many of the ``LAST`` understood comments in its language hold the words of ``word``, saved or not."""
    lexicon = Lexicon((entry, True) for entry in entries(word.phrase))
    by_sound = Lexicon(((entry, True) for entry in entries(word.phrase)), spell=sound)
    newest = Feedback.objects.exclude(state=State.RECEIVED).filter(language=word.language).order_by("-pk")
    count = of = 0
    for text in newest.values_list("text", flat=True)[:LAST]:
        of += 1
        words = Words(text)
        in_latin = word.language == "el" and not words.in_greek
        count += bool(by_sound.hits(words.respelled(sound)) if in_latin else lexicon.hits(words))
    return Touched(count if count >= FEW else None, of)
