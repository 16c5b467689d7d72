"""Praise, neutral or complaint: evidence from words, the question and the answers ticked, put through a logistic.

The seam for a trained head: ``tone`` reads a stretch of words and ``Context.shift`` what stands around the comment;
whatever replaces them gives the same two numbers, in logits.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from math import exp, isfinite

from feedback.understanding import sentiment_words as tables
from feedback.understanding.cues import Cue, Role
from feedback.understanding.language import LANGUAGES
from feedback.understanding.lexicon import Hit, Lexicon
from feedback.understanding.results import Sentiment
from feedback.understanding.tokens import Words, entries, norm

PRAISE_FROM, COMPLAINT_TO = 0.6, 0.4
_STRONG = 3.0
_MANY_MINUTES = 30
_REACH = 4  # words over which a negation acts
_NEXT_TO = 2  # words over which "very" or "a bit" acts


@dataclass(slots=True)
class Tone:
    """The evidence of one stretch of words: kind and unkind, both 0.0 or more, and the words it came from."""

    kind: float = 0.0
    unkind: float = 0.0
    why: list[str] = field(default_factory=list)

    def add(self, weight: float, word: str) -> None:
        if weight > 0:
            self.kind += weight
        else:
            self.unkind -= weight
        self.why.append(f"{'+' if weight > 0 else '-'}{word}")

    def absorb(self, other: "Tone") -> None:
        """Add the evidence of another stretch to this one's."""
        self.kind += other.kind
        self.unkind += other.unkind
        self.why += other.why

    @property
    def logit(self) -> float:
        """Many weak words do not outweigh a strong one without end: the sum is damped."""
        return 1.1 * (self.kind - self.unkind) / (1 + 0.12 * (self.kind + self.unkind))


class _Listener:
    """Goes through the cues of a stretch of words once and keeps what acts on the cues to come."""

    def __init__(self, words: Words) -> None:
        self.words, self.tone = words, Tone()
        self.negated = self.boosted = self.softened = self.wished = -99
        self.negation_weight = 0.0
        self.answered = -99
        self.roles: set[Role] = set()

    def hear(self, hit: Hit) -> None:
        weight, roles = hit.value
        if weight:
            weight = self._acted_on(weight, hit)
            self.tone.add(weight, " ".join(self.words.words[hit.first : hit.last + 1]))
        self.roles |= {Role.LONG} if Role.SHORT in roles and self._many_before(hit) else roles
        if hit.first == 0 and Role.ANSWER in roles:
            self.answered = hit.last
        elif Role.NEGATION in roles:
            self.negated, self.negation_weight = hit.last, min(weight, 0.0)
        elif Role.BOOSTER in roles:
            self.boosted = hit.last
        elif Role.SOFTENER in roles:
            self.softened = hit.last
        elif Role.WISH in roles:
            self.wished = hit.last

    def _many_before(self, hit: Hit) -> bool:
        """Forty minutes are no short wait."""
        number = self.words.words[hit.first - 1] if hit.first else ""
        return number.isdecimal() and int(number[:4]) >= _MANY_MINUTES

    def _acted_on(self, weight: float, hit: Hit) -> float:
        if hit.first - self.boosted <= _NEXT_TO:
            weight *= 1.3
        if hit.first - self.softened <= _NEXT_TO:
            weight *= 0.7
        if hit.first - self.negated <= _REACH or (hit.first - self.answered == 1 and abs(weight) < _STRONG):
            return self._negated(weight)
        if 0 < weight < _STRONG and hit.first - self.wished <= _NEXT_TO:
            return -0.5 * weight
        return weight

    def _negated(self, weight: float) -> float:
        if weight < 0:
            self.tone.unkind += self.negation_weight
            self.negation_weight = 0.0
        return -0.8 * weight if weight > 0 else -0.35 * weight


def tone(words: Words, hits: list[Hit]) -> Tone:
    """What the cues ``hits`` (a clause's) say together."""
    listener = _Listener(words)
    for hit in hits:
        listener.hear(hit)
    heard, roles = listener.tone, listener.roles
    if Role.WAIT in roles:
        if Role.SHORT in roles and Role.LONG not in roles:
            heard.add(1.5, "short wait")
        elif Role.LONG in roles and Role.NEGATION not in roles:
            heard.add(-1.5, "long wait")
    return heard


def praise_of(logit: float) -> float:
    """The probability-like praise of some evidence, 0.0 to 1.0; no evidence is 0.5."""
    return round(1 / (1 + exp(-max(-30.0, min(30.0, logit)))), 4)


def sentiment_of(praise: float) -> Sentiment:
    """The side that a praise of 0.0 to 1.0 is on; in the middle, neither."""
    if praise >= PRAISE_FROM:
        return Sentiment.PRAISE
    return Sentiment.COMPLAINT if praise <= COMPLAINT_TO else Sentiment.NEUTRAL


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a comment: the question asked, a rating of 1 to 5, a thumb, the drivers ticked.

    A driver may carry its side as ``positive_ease`` or ``negative_ease``; without one it takes the thumb's.
    """

    question: str = ""
    rating: float | None = None
    thumb: bool | None = None
    ticked: tuple[str, ...] = ()

    def shift(self, words: Words) -> float:
        """The evidence of the context in logits; positive speaks for praise."""
        total = _asks(self.question) * (_NOTHING if says_nothing(words) else _LEANING)
        if self.rating is not None and isfinite(self.rating):
            total += 0.9 * (max(1.0, min(5.0, float(self.rating))) - 3)
        if self.thumb is not None:
            total += 1.2 if self.thumb else -1.2
        sides = [tick.partition("_")[0] for tick in self.ticked]
        return total + 0.3 * (sides.count("positive") - sides.count("negative"))


_LEANING, _NOTHING = 0.8, -1.8  # how a question colours an answer; "nothing" answers it the other way round
_ANSWERS = Lexicon((entry, True) for table in tables.ANSWERS.values() for entry in entries(table))
_EXCEPT = frozenset(
    (
        "but",
        "except",
        "apart",
        "other",
        "more",
        "better",
        "than",
        "pero",
        "salvo",
        "ma",
        "tranne",
        "ale",
        "oprocz",
        "dar",
        "decat",
        "εκτος",
        "αλλα",
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
