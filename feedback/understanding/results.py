"""What understanding a comment gives: plain frozen values, without a model or a database."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from feedback.understanding.people import WrittenPerson


class Sentiment(StrEnum):
    PRAISE = "praise"
    NEUTRAL = "neutral"
    COMPLAINT = "complaint"


class AlarmKind(StrEnum):
    """What an alarm is about. The first six go to the safety officer, the rest to a steward."""

    SELF_HARM = "self_harm"
    VIOLENCE = "violence"
    ABUSE = "abuse"
    CHILD_AT_RISK = "child_at_risk"
    HOMELESSNESS = "homelessness"
    MEDICAL = "medical_emergency"
    SEXUALISED = "sexualised"
    STALKING = "stalking"
    HATEFUL = "hateful"
    MOCKING = "mocking"


class Severity(StrEnum):
    """``URGENT``: a safety officer at once. ``HOLD``: a steward looks before anybody's inbox shows it."""

    URGENT = "urgent"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Redaction:
    """A stretch of the original text that a placeholder such as ``[phone]`` stands for; ``end`` is exclusive."""

    start: int
    end: int
    kind: str

    @property
    def placeholder(self) -> str:
        return f"[{self.kind}]"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the redacted text with one sentiment; ``praise`` is 0.0 (complaint) to 1.0 (praise).

    ``matched`` holds pairs of a theme and the words that spoke of it, as written.
    """

    start: int
    end: int
    sentiment: Sentiment
    praise: float
    themes: tuple[str, ...]
    matched: tuple[tuple[str, str], ...] = ()

    @property
    def theme_words(self) -> dict[str, list[str]]:
        """``matched`` by theme."""
        words: dict[str, list[str]] = {}
        for theme, word in self.matched:
            words.setdefault(theme, []).append(word)
        return words


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something a person must see first. Offsets point into the redacted text; ``why`` is the words that matched."""

    kind: AlarmKind
    severity: Severity
    score: float
    start: int
    end: int
    why: str


class OffsetMap:
    """Carries offsets between an original text and its redacted form.

    Takes the redactions sorted and free of overlap. An offset inside a redacted stretch goes to the start of its
    placeholder, an offset inside a placeholder to the start of the stretch it stands for. Both ways keep order.
    """

    __slots__ = ("_lengths", "_originals", "_redacteds")

    def __init__(self, redactions: Sequence[Redaction]) -> None:
        self._originals: list[int] = []
        self._redacteds: list[int] = []
        self._lengths: list[tuple[int, int]] = []
        shift = 0
        for redaction in redactions:
            lengths = redaction.end - redaction.start, len(redaction.placeholder)
            self._originals.append(redaction.start)
            self._redacteds.append(redaction.start + shift)
            self._lengths.append(lengths)
            shift += lengths[1] - lengths[0]

    def to_redacted(self, offset: int) -> int:
        """The place in the redacted text of ``offset`` in the original."""
        at = bisect_right(self._originals, offset) - 1
        if at < 0:
            return offset
        long, short = self._lengths[at]
        past = offset - self._originals[at] - long
        return self._redacteds[at] + (short + past if past >= 0 else 0)

    def to_original(self, offset: int) -> int:
        """The place in the original text of ``offset`` in the redacted one."""
        at = bisect_right(self._redacteds, offset) - 1
        if at < 0:
            return offset
        long, short = self._lengths[at]
        past = offset - self._redacteds[at] - short
        return self._originals[at] + (long + past if past >= 0 else 0)


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that was read out of one comment.

    Offsets of ``redactions`` point into the original text, those of everything else into ``redacted``; ``offsets``
    carries one to the other. ``segments`` stand in order, do not overlap and cover every word. ``praise`` is 0.0 to
    1.0. ``why`` names the words that decided the sentiment, each with a sign.
    """

    language: str
    redacted: str
    redactions: tuple[Redaction, ...]
    segments: tuple[Segment, ...]
    sentiment: Sentiment
    praise: float
    themes: tuple[str, ...]
    people: tuple[WrittenPerson, ...]
    safety: tuple[Alarm, ...]
    why: tuple[str, ...]
    offsets: OffsetMap = field(compare=False, repr=False)
