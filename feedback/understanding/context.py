"""What stands around a comment, as evidence in logits: the question it answers, a rating, a thumb, drivers ticked."""

from dataclasses import dataclass
from functools import lru_cache
from math import isfinite

from feedback.understanding import sentiment_words as tables
from feedback.understanding.cues import Cue
from feedback.understanding.language import LANGUAGES
from feedback.understanding.lexicon import Lexicon
from feedback.understanding.tokens import Words, entries, norm


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a comment: the question asked, a rating of 1 to 5, a thumb, the drivers ticked.

    A driver may carry its side as ``positive_ease`` or ``negative_ease``; a bare ``ease`` takes the thumb's side, and
    says nothing without a thumb.
    """

    question: str = ""
    rating: float | None = None
    thumb: bool | None = None
    ticked: tuple[str, ...] = ()

    def asked(self, words: Words) -> float:
        """What answering the question says, in logits: "nothing" answers a question about faults with praise."""
        side = _asks(self.question)
        return side * (_NOTHING if says_nothing(words) else _LEANING) if side else 0.0

    def given(self) -> float:
        """What the rating, the thumb and the drivers say, in logits; positive speaks for praise."""
        total = 0.0
        if self.rating is not None and isfinite(self.rating):
            total += 0.9 * (max(1.0, min(5.0, float(self.rating))) - 3)
        if self.thumb is not None:
            total += 1.2 if self.thumb else -1.2
        return total + 0.3 * sum(map(self._side, self.ticked))

    def _side(self, tick: str) -> int:
        thumb = 0 if self.thumb is None else 1 if self.thumb else -1
        return {"positive": 1, "negative": -1}.get(tick.partition("_")[0], thumb)


_LEANING, _NOTHING = 0.8, -1.8  # how a question colours an answer; "nothing" answers it the other way round
_ANSWERS = Lexicon((entry, True) for table in tables.ANSWERS.values() for entry in entries(table))
_EXCEPT = frozenset(
    entries(
        "but, except, apart, other, more, better, than, pero, salvo, ma, tranne, ale, oprocz, dar, decat, εκτος, αλλα"
    )
)
_NOTHINGS = {norm(entry) for table in tables.NOTHINGS.values() for entry in entries(table)}


def _question_lexicon() -> Lexicon:
    rows: dict[str, Cue] = {}
    for language in LANGUAGES:
        for table, side in ((tables.ASKS_PRAISE, 1.0), (tables.ASKS_FAULTS, -1.0)):
            rows.update((entry, Cue(side)) for entry in entries(table.get(language, "")))
    return Lexicon(rows.items())


_QUESTIONS = _question_lexicon()


@lru_cache(maxsize=1024)
def _asks(question: str) -> float:
    """1.0 for a question about what was good, -1.0 about what was not, 0.0 for an open one or one about both."""
    sides = {hit.value.weight for hit in _QUESTIONS.hits(Words(question[:500]))}
    return sides.pop() if len(sides) == 1 else 0.0


def says_nothing(words: Words) -> bool:
    """Whether a comment says, or begins by saying, that there is nothing: "Nothing.", «Τίποτα», "No, all fine"."""
    said = [word for word in words.words[:14] if word.isalnum()]
    if len(said) < 14 and "  ".join(said) in _NOTHINGS:
        return True
    first = _ANSWERS.hits(words)[:1]
    return bool(first) and first[0].first == 0 and not _EXCEPT & {*words.words[1:4]}
