"""What stands around a comment, as evidence in logits: the question it answers, a rating, a thumb, drivers ticked."""

from dataclasses import dataclass
from math import isfinite

from feedback.understanding.questions import asks, says_nothing, takes_no_side, yes_or_no
from feedback.understanding.tokens import Words


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

    def asked(self, words: Words, lean: float = 0.0) -> float:
        """What answering the question says, in logits: "nothing" answers a question about faults with praise.

        ``lean`` is what the words of the answer say themselves, in logits: clear praise in words wins over a question
        about faults, and an answer that takes no side takes none.
        """
        side, whether = asks(self.question)
        if not (side or whether) or takes_no_side(words):
            return 0.0
        if whether:
            return _YES * yes_or_no(words)
        if says_nothing(words):
            return -_NOTHING if side > 0 else _NOTHING
        return _leaning(side, lean)

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


_NOTHING, _YES = 1.8, 1.2
_CLEAR = 0.9  # logits from which the words of an answer are clear
_PRAISE, _FAULTS, _HOW = 1.2, -1.2, -0.6  # how a question colours an answer


def _leaning(side: float, lean: float) -> float:
    if side > 0:
        return _PRAISE if lean > -_CLEAR else 0.5 * _PRAISE
    if side > -1:
        return _HOW if lean < _CLEAR else 0.0
    return _FAULTS
