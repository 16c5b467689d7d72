"""Trying a safety phrase before it is kept: in how many of the last comments it would change the alarms; only that."""

from dataclasses import dataclass

from feedback.models import Feedback, SafetyPhrase, State
from feedback.understanding.safety import alarms
from feedback.understanding.tokens import Words

LAST = 1000
FEW = 5  # below it no number is told: a phrase that finds two comments may be somebody's name
TOO_MANY = 0.01  # of the comments: an alarm that rings for more is heard by nobody


@dataclass(frozen=True, slots=True)
class Trial:
    """``count`` of the ``of`` newest comments in a language would raise other alarms; None: fewer than ``FEW``."""

    count: int | None
    of: int

    @property
    def is_too_much(self) -> bool:
        return self.count is not None and self.count > TOO_MANY * self.of


def tried(phrase: SafetyPhrase) -> Trial:
    """In how many of the ``LAST`` understood comments in its language ``phrase`` would change what is raised.

    It need not be saved, must have passed ``full_clean``, and is tried beside the other rules in use.
    """
    before, after = SafetyPhrase.objects.exclude(pk=phrase.pk).rules(), phrase.rulebook()
    newest = Feedback.objects.exclude(state=State.RECEIVED).filter(language=phrase.language).order_by("-pk")
    count = of = 0
    for text in newest.values_list("text", flat=True)[:LAST]:
        of += 1
        words = Words(text)
        raised = [{alarm.kind for alarm in alarms(words, phrase.language, rulebook)} for rulebook in (before, after)]
        count += raised[0] != raised[1]
    return Trial(count if count >= FEW else None, of)
