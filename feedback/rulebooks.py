"""The agency's rulebook, read from the database once and again whenever it has changed."""

from functools import lru_cache
from uuid import UUID

from feedback.models import AgencyHead, RulesStamp, SafetyPhrase, ThemeWord
from feedback.understanding.rulebook import SHIPPED, Rulebook


def current() -> Rulebook:
    """Today's rules of this agency. One small query; the rules themselves are read when its answer is a new one."""
    stamp = RulesStamp.current()
    return _as_of(stamp) if stamp else SHIPPED


@lru_cache(maxsize=2)
def _as_of(_stamp: UUID) -> Rulebook:
    """The rules of now. Should they change before they are read, the stamp is another at the next look."""
    safety = SafetyPhrase.objects.rules()
    return Rulebook(
        phrases=safety.phrases,
        exceptions=safety.exceptions,
        themes=ThemeWord.objects.rules(),
        heads=AgencyHead.objects.in_use(),
    )
