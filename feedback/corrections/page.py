"""What the page shows on which a steward puts a comment right."""

from collections.abc import Sequence
from dataclasses import dataclass

from feedback.corrections.forms import HideForm, SegmentForm, segment_forms
from feedback.corrections.kinds import NEVER_OPENED, label_of
from feedback.corrections.redacting import redactions_of
from feedback.corrections.rewording import placeholders
from feedback.models import Feedback

AROUND = 40


@dataclass(frozen=True, slots=True)
class Hidden:
    """A placeholder with the words around it, and whether it may be opened."""

    start: int
    kind: str
    label: str
    before: str
    placeholder: str
    after: str
    may_open: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One comment: its stretches, the form that hides words of it, and what is hidden in it."""

    comment: Feedback
    stretches: Sequence[SegmentForm]
    hide: HideForm
    hidden: Sequence[Hidden]
    has_original: bool

    @classmethod
    def of(cls, comment: Feedback, hide: HideForm | None = None) -> "Page":
        redactions = redactions_of(comment)
        spans = placeholders(comment.text, redactions)
        hidden = [_hidden(comment.text, span, openable=redactions is not None) for span in spans]
        return cls(comment, segment_forms(comment), hide or HideForm(auto_id="hide-%s"), hidden, redactions is not None)


def _hidden(text: str, span: tuple[int, int], *, openable: bool) -> Hidden:
    start, end = span
    kind = text[start + 1 : end - 1]
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return Hidden(
        start,
        kind,
        label_of(kind),
        f"…{before}" if start > AROUND else before,
        text[start:end],
        f"{after}…" if end + AROUND < len(text) else after,
        openable and kind not in NEVER_OPENED,
    )
