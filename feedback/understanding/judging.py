"""What each stretch of a comment is taken to say: its own words first, then what stands around the comment.

A letter must praise in its own words. So a thumb or a rating moves a stretch that leans already, never across the
middle, and not at all in a comment of two minds; it makes no praise of "I came on Tuesday", a greeting or a signature.
"""

from feedback.understanding.context import Context, says_nothing
from feedback.understanding.cues import Role
from feedback.understanding.segments import Stretch
from feedback.understanding.sentiment import UNDECIDED, praise_of
from feedback.understanding.tokens import PLACEHOLDER_WORD, Words

_LEAST = 0.5  # logits below which words lean to no side: one that only colours does not
_SHARE = 0.5  # how much of the evidence around a comment counts for each of several segments


def verdicts(words: Words, parts: list[Stretch], context: Context) -> list[float]:
    """The praise of each of a comment's stretches, 0.0 (complaint) to 1.0."""
    saying = {index for index, part in enumerate(parts) if not _is_courtesy(words, part)}
    given = context.given() * (_SHARE if len(saying) > 1 else 1)
    leans = [part.tone.logit for part in parts]
    if max(leans, default=0) >= _LEAST and min(leans) <= -_LEAST:
        given = 0.0
    asked = context.asked(words)
    for index in _answering(words, parts, saying) if asked else ():
        leans[index] += asked
    thanked = given > 0 or not saying or any(leans[index] >= _LEAST for index in saying)
    return [
        praise_of(_pushed(lean, given)) if thanked or index in saying else UNDECIDED for index, lean in enumerate(leans)
    ]


def _pushed(lean: float, push: float) -> float:
    """``lean`` moved by ``push``, but not to the other side; what leans nowhere stays."""
    if abs(lean) < _LEAST:
        return lean
    return max(lean + push, 0.0) if lean > 0 else min(lean + push, 0.0)


def _is_courtesy(words: Words, part: Stretch) -> bool:
    """Nothing but thanks, greetings, closings, names and marks: "Kind regards, [name]"."""
    said = (index for index in range(part.first, part.last + 1) if words.words[index].isalnum())
    first = next(said, None)
    if first is None:
        return not _shows_a_face(words, part)
    formulas = [hit for hit in part.hits if Role.COURTESY in hit.value.roles]
    if not formulas or formulas[0].first > first:
        return False
    polite = {index for hit in formulas for index in range(hit.first, hit.last + 1)}
    return all(index in polite for index in said) and not _shows_a_face(words, part)


def _shows_a_face(words: Words, part: Stretch) -> bool:
    return any(
        not words.words[hit.first].isalnum() and hit.value.weight and words.words[hit.first] != "?" for hit in part.hits
    )


def _answering(words: Words, parts: list[Stretch], saying: set[int]) -> set[int]:
    """The stretches that answer the question asked: the only one that says something, or a "nothing" to begin with."""
    if len(saying) == 1 and not any(_asks_or_points(words, parts[index]) for index in saying):
        return saying
    return {0} if parts and says_nothing(words) else set()


def _asks_or_points(words: Words, part: Stretch) -> bool:
    """A question of their own, or how to reach them."""
    said = words.words[part.first : part.last + 1]
    return said[-1] == "?" or PLACEHOLDER_WORD in said
