"""A steward says what is private and what is not: words are hidden, or shown again from the original."""

from collections.abc import Sequence

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils.module_loading import import_string

from feedback import reading, rulebooks
from feedback.corrections.carrying import carry
from feedback.corrections.keeping import Span, keep, send_back, take_up
from feedback.corrections.kinds import NEVER_OPENED
from feedback.corrections.rewording import Edit, Rewording, hidden_also, placeholders, places
from feedback.models import Correction, Feedback, Original, SafetyAlert
from feedback.understanding import Redaction
from feedback.understanding.safety import alarms
from feedback.understanding.tokens import Words
from portal.audit.trail import record


class NotThere(Exception):  # noqa: N818 - an answer to the steward, not a mistake
    """The words, or the placeholder, do not stand in the comment."""


class StaysHidden(Exception):  # noqa: N818 - an answer to the steward, not a mistake
    """Values of such a kind are never shown again, or there is no original to show them from."""


@transaction.atomic
def hide(feedback: Feedback, words: str, kind: str, *, by: User) -> int:
    """Hide ``words`` wherever they stand in ``feedback``, behind a placeholder of ``kind``; returns in how many places.

    They go out of everything that was made of the comment, in this transaction; the original alone keeps them.
    Raises ``NotThere``, or ``Busy`` while a worker has the comment.
    """
    comment = take_up(feedback.pk)
    redactions = redactions_of(comment)
    spans = places(comment.text, words, placeholders(comment.text, redactions))
    if not spans:
        raise NotThere
    if redactions is not None:
        _keep_map(comment, hidden_also(redactions, spans, kind))
    rewording = Rewording(comment.text, [Edit(*span, f"[{kind}]") for span in spans])
    _reword(comment, rewording, hidden=words)
    for span in rewording.spans:
        keep(comment, Correction.Kind.REDACTION, span, was="", becomes=kind, by=by)
    record(by, "feedback.words_hidden", comment, unit=comment.unit_id)
    return len(spans)


@transaction.atomic
def show_again(feedback: Feedback, start: int, kind: str, *, by: User) -> int:
    """Put the words back for which the placeholder of ``kind`` at ``start`` stands, and wherever else it hides them.

    Returns in how many places. Raises ``StaysHidden``, ``NotThere``, or ``Busy`` while a worker has the comment.
    """
    comment = take_up(feedback.pk)
    redactions = redactions_of(comment)
    if kind in NEVER_OPENED or redactions is None:
        raise StaysHidden
    chosen = _hiding_the_same(comment, redactions, start, kind)
    _keep_map(comment, [it for it in redactions if it not in chosen])
    rewording = Rewording(comment.text, chosen.values())
    _reword(comment, rewording, hidden="")
    for span in rewording.spans:
        keep(comment, Correction.Kind.REDACTION, span, was=kind, becomes="", by=by)
    _look_for_danger(comment, rewording.spans)
    record(by, "feedback.words_shown_again", comment, unit=comment.unit_id)
    return len(chosen)


def redactions_of(comment: Feedback) -> list[Redaction] | None:
    """What of the original is redacted, in order; None where there is no original any more, or not of these words."""
    original = Original.objects.filter(feedback=comment).first()
    if original is None:
        return None
    redactions = sorted((Redaction(*row) for row in original.redactions), key=lambda it: it.start)
    made = Rewording(original.text, [Edit(it.start, it.end, it.placeholder) for it in redactions])
    return redactions if made.text == comment.text else None


def _hiding_the_same(
    comment: Feedback, redactions: Sequence[Redaction], start: int, kind: str
) -> dict[Redaction, Edit]:
    """The redactions of the words behind the placeholder at ``start``, each with what brings them back."""
    words = Original.objects.get(feedback=comment).text
    spans = placeholders(comment.text, redactions)
    at = dict(zip((first for first, _ in spans), redactions, strict=True)).get(start)
    if at is None or at.kind != kind:
        raise NotThere
    value = words[at.start : at.end]
    return {
        it: Edit(*span, value)
        for it, span in zip(redactions, spans, strict=True)
        if it.kind == kind and words[it.start : it.end] == value
    }


def _keep_map(comment: Feedback, redactions: Sequence[Redaction]) -> None:
    kept = [[it.start, it.end, it.kind] for it in redactions]
    Original.objects.filter(feedback=comment).update(redactions=kept)


def _reword(comment: Feedback, rewording: Rewording, *, hidden: str) -> None:
    """Give ``comment`` its new text, and move what points into it: here, and wherever the settings say."""
    comment.text = rewording.text
    comment.save(update_fields=["text"])
    carry(comment, rewording, hidden)
    import_string(settings.AFTER_REWORDING)(comment, rewording, hidden)
    send_back(comment)


def _look_for_danger(comment: Feedback, spans: Sequence[Span]) -> None:
    """Words that nobody saw until now may be what an officer has to see first."""
    found = [
        reading.alert_about(comment.pk, alarm)
        for alarm in alarms(Words(comment.text), comment.language, rulebooks.current())
        if any(alarm.start < end and start < alarm.end for start, end in spans)
    ]
    SafetyAlert.objects.bulk_create(found, ignore_conflicts=True)
