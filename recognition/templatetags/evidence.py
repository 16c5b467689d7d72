"""Naming's evidence in words a steward reads."""

from collections.abc import Sequence

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from recognition.naming import EvidenceKind

register = template.Library()

WORDS = {
    EvidenceKind.MATCHED_LETTERS: gettext_lazy("The same letters: %(detail)s"),
    EvidenceKind.NICKNAME_OF: gettext_lazy("A pet name of %(detail)s"),
    EvidenceKind.INFLECTED_FORM: gettext_lazy("A form of %(detail)s"),
    EvidenceKind.ROMANISED: gettext_lazy("Another script for %(detail)s"),
    EvidenceKind.POSSESSIVE: gettext_lazy("Said with an ’s"),
    EvidenceKind.ONE_SLIP: gettext_lazy("One slip of the pen from %(detail)s"),
    EvidenceKind.SOUNDS_LIKE: gettext_lazy("Sounds like %(detail)s"),
    EvidenceKind.INITIAL_AGREES: gettext_lazy("The initial agrees"),
    EvidenceKind.SAME_OFFICE: gettext_lazy("Same office"),
    EvidenceKind.TITLE_AGREES: gettext_lazy("The job agrees: %(detail)s"),
    EvidenceKind.REFERS_BACK: gettext_lazy("Named in full before"),
    EvidenceKind.LEFT: gettext_lazy("Has left"),
    EvidenceKind.LEARNT: gettext_lazy("A steward settled it so before, %(times)s"),
    EvidenceKind.DENIED: gettext_lazy("Said “that wasn’t me” before, %(times)s"),
}
AGAINST = frozenset({EvidenceKind.DENIED})


@register.filter
def in_words(reason: Sequence[str]) -> str:
    """``[kind, detail]`` as kept with a candidate, in words; a kind of an earlier release is said plainly."""
    kind, detail = reason
    if kind not in WORDS:
        return kind.replace("_", " ")
    return str(WORDS[kind]) % {"detail": detail.title(), "times": how_often(detail)}


@register.filter
def how_often(times: int | str) -> str:
    """A number of decisions, no further than it matters: nobody is to count praise by person."""
    if str(times) in {"1", "2"}:
        return _("once") if str(times) == "1" else _("twice")
    return _("three times or more")


@register.filter
def speaks_against(reason: Sequence[str]) -> bool:
    """Whether a reason is one against the candidate."""
    return reason[0] in AGAINST


@register.filter
def how_sure(score: float) -> str:
    """A score in the three words that help to decide."""
    if score >= 0.75:
        return _("Very likely")
    return _("Possible") if score >= 0.35 else _("Unlikely")
