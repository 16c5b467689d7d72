"""What of a colleague's words a steward looks at twice: private values, and words that may hurt or mean danger."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from feedback import rulebooks
from feedback.corrections.kinds import label_of
from feedback.models import SafetyAlert
from feedback.understanding import Severity, redact
from feedback.understanding.safety import alarms
from feedback.understanding.tokens import Words


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the words; ``why`` is empty where nothing is to be said of it."""

    text: str
    why: str = ""
    is_danger: bool = False


@dataclass(frozen=True, slots=True)
class Careful:
    """The words in stretches that together are the whole again, and what was found in them, each kind once."""

    stretches: Sequence[Stretch]

    @property
    def reasons(self) -> list[str]:
        return list(dict.fromkeys(it.why for it in self.stretches if it.why))

    @property
    def speaks_of_danger(self) -> bool:
        return any(it.is_danger for it in self.stretches)


def read_carefully(words: str, language: str) -> Careful:
    """``words`` with whatever needs care marked; what may be dangerous is marked before what is private.

    Names are left alone: whoever thanks may name people and sign.
    """
    _redacted, private = redact(words, language)
    found = [(it.start, it.end, str(label_of(it.kind)), False) for it in private if it.kind != "name"]
    danger = [
        (it.start, it.end, str(SafetyAlert.Kind(it.kind).label), it.severity == Severity.URGENT)
        for it in alarms(Words(words), language, rulebooks.current())
    ]
    marks = [*danger, *found]
    edges = sorted({0, len(words), *(edge for start, end, *_rest in marks for edge in (start, end))})
    return Careful([_stretch(words, start, end, marks) for start, end in pairwise(edges)])


def _stretch(words: str, start: int, end: int, marks: Sequence[tuple[int, int, str, bool]]) -> Stretch:
    why, is_danger = next(((why, bad) for first, last, why, bad in marks if first <= start < last), ("", False))
    return Stretch(words[start:end], why, is_danger)
