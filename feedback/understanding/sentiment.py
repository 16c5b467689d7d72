"""Praise, neutral or complaint: evidence from words, put through a logistic.

The seam for a trained head: ``tone`` reads a stretch of words, ``context`` what stands around the comment; whatever
replaces them gives the same numbers, in logits.
"""

from dataclasses import dataclass, field
from math import exp, log

from feedback.understanding.cues import Role
from feedback.understanding.lexicon import Hit
from feedback.understanding.results import Sentiment
from feedback.understanding.tokens import Words

PRAISE_FROM, COMPLAINT_TO = 0.6, 0.4
UNDECIDED = 0.5
_PRAISE_LOGIT, _COMPLAINT_LOGIT = log(PRAISE_FROM / (1 - PRAISE_FROM)), log(COMPLAINT_TO / (1 - COMPLAINT_TO))
_STRONG, _FAINT = 3.0, 0.3
_MANY_MINUTES = 30
_REACH = 4  # words over which a negation acts
_NEXT_TO = 2  # words over which "very" or "a bit" acts
_IMAGINED = 4  # words over which "would be" acts


@dataclass(slots=True)
class Tone:
    """The evidence of one stretch of words: kind and unkind, both 0.0 or more, and the words it came from.

    Words that only colour count once, however many there are: "help", "care" and "benefit" together praise nothing.
    """

    kind: float = 0.0
    unkind: float = 0.0
    hint: float = 0.0
    unkind_hint: float = 0.0
    why: list[str] = field(default_factory=list)

    def add(self, weight: float, word: str) -> None:
        if abs(weight) <= _FAINT:
            self.hint, self.unkind_hint = max(self.hint, weight), max(self.unkind_hint, -weight)
        elif weight > 0:
            self.kind += weight
        else:
            self.unkind -= weight
        self.why.append(f"{'+' if weight > 0 else '-'}{word}")

    def absorb(self, other: "Tone") -> None:
        """Add the evidence of another stretch to this one's."""
        self.kind += other.kind
        self.unkind += other.unkind
        self.hint, self.unkind_hint = max(self.hint, other.hint), max(self.unkind_hint, other.unkind_hint)
        self.why += other.why

    @property
    def logit(self) -> float:
        """Many weak words do not outweigh a strong one without end: the sum is damped."""
        kind, unkind = self.kind + self.hint, self.unkind + self.unkind_hint
        return 1.1 * (kind - unkind) / (1 + 0.12 * (kind + unkind))


class _Listener:
    """Goes through the cues of a stretch of words once and keeps what acts on the cues to come."""

    def __init__(self, words: Words) -> None:
        self.words, self.tone = words, Tone()
        self.negated = self.boosted = self.softened = self.wished = self.imagined = -99
        self.negation_weight = 0.0
        self.answered = -99
        self.roles: set[Role] = set()

    def hear(self, hit: Hit) -> None:
        weight, roles = hit.value
        if weight:
            weight = self._faint(weight, hit) if abs(weight) <= _FAINT else self._acted_on(weight, hit)
        if weight:
            self.tone.add(weight, " ".join(self.words.words[hit.first : hit.last + 1]))
        self.roles |= {Role.LONG} if Role.SHORT in roles and self._many_before(hit) else roles
        self._remember(hit, roles, weight)

    def _remember(self, hit: Hit, roles: frozenset[Role], weight: float) -> None:
        if hit.first == 0 and Role.ANSWER in roles:
            self.answered = hit.last
        elif Role.CONDITIONAL in roles:
            self.imagined = hit.last
        elif Role.NEGATION in roles:
            self.negated, self.negation_weight = hit.last, min(weight, 0.0)
        elif Role.BOOSTER in roles:
            self.boosted = hit.last
        elif Role.SOFTENER in roles:
            self.softened = hit.last
        elif Role.WISH in roles:
            self.wished = hit.last

    def _faint(self, weight: float, hit: Hit) -> float:
        """A word that only colours is not strengthened, and says nothing when needed or imagined."""
        if weight > 0 and hit.first - self.negated <= _REACH:
            return -weight
        return 0.0 if hit.first - max(self.negated, self.wished, self.imagined) <= _REACH else weight

    def _many_before(self, hit: Hit) -> bool:
        """Forty minutes are no short wait, nor are "40 de minute"."""
        before = self.words.words[max(0, hit.first - 2) : hit.first]
        return any(word.isdecimal() and int(word[:4]) >= _MANY_MINUTES for word in before)

    def _acted_on(self, weight: float, hit: Hit) -> float:
        if weight > 0 and hit.first - self.imagined <= _IMAGINED:
            return -_FAINT
        if hit.first - self.boosted <= _NEXT_TO:
            weight *= 1.3
        if hit.first - self.softened <= _NEXT_TO:
            weight *= 0.7
        if self._denied(weight, hit):
            return self._negated(weight)
        if 0 < weight < _STRONG and hit.first - self.wished <= _NEXT_TO:
            return -0.5 * weight
        return weight

    def _denied(self, weight: float, hit: Hit) -> bool:
        """Not what denies itself: "nobody ever didn't answer" is how four of the six languages say that nobody did."""
        if hit.first - self.answered == 1 and abs(weight) < _STRONG:
            return True
        return hit.first - self.negated <= _REACH and Role.DENYING not in hit.value.roles

    def _negated(self, weight: float) -> float:
        if weight < 0:
            self.tone.unkind += self.negation_weight
            self.negation_weight = 0.0
        return -0.8 * weight if weight > 0 else -0.35 * weight


def side_of(logit: float) -> int:
    """1 for evidence on the side of praise, -1 on that of complaint, 0 in the middle: ``sentiment_of``, but quick."""
    return (logit >= _PRAISE_LOGIT) - (logit <= _COMPLAINT_LOGIT)


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
    if Role.LONGING in roles and Role.SUCH in roles and Role.NEGATION not in roles:
        heard.add(_STRONG, "more such people")
    return heard


def praise_of(logit: float) -> float:
    """The probability-like praise of some evidence, 0.0 to 1.0; no evidence is 0.5."""
    return round(1 / (1 + exp(-max(-30.0, min(30.0, logit)))), 4)


def sentiment_of(praise: float) -> Sentiment:
    """The side that a praise of 0.0 to 1.0 is on; in the middle, neither."""
    if praise >= PRAISE_FROM:
        return Sentiment.PRAISE
    return Sentiment.COMPLAINT if praise <= COMPLAINT_TO else Sentiment.NEUTRAL
