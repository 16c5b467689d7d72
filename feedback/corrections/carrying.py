"""What points into a comment's redacted text goes with it when the text changes."""

from django.db.models import F

from feedback.corrections.rewording import Edit, Rewording, placeholders, places, settled
from feedback.models import Correction, Feedback, SafetyAlert

ASIDE = 10**9  # further than any text is long: where rows wait while others move through their places


def carry(comment: Feedback, rewording: Rewording, hidden: str) -> None:
    """Move segments, people, alerts and corrections of ``comment``; ``hidden`` are the words that must go, if any."""
    _carry_segments(comment, rewording)
    _carry_people(comment, rewording)
    _carry_alerts(comment, rewording, hidden)


def scrubbed(words: str, hidden: str, placeholder: str) -> str:
    """``words`` with ``placeholder`` wherever ``hidden`` stands in them."""
    spans = places(words, hidden, placeholders(words, None))
    return Rewording(words, [Edit(*span, placeholder) for span in spans]).text


def _carry_segments(comment: Feedback, rewording: Rewording) -> None:
    """Segments, and with each the corrections of it; one that lost all its words goes, and they with it."""
    segments = list(comment.segments.all())
    news = settled([(it.start, it.end) for it in segments], rewording)
    moved = dict(zip(((it.start, it.end) for it in segments), news, strict=True))
    for segment, span in zip(segments, news, strict=True):
        if span is None:
            segment.delete()
        else:
            segment.start, segment.end = span
            segment.forget_theme_words(rewording.text)
            segment.save(update_fields=["start", "end", "theme_words"])
    for correction in comment.corrections.all():
        old = correction.start, correction.end
        if correction.kind == Correction.Kind.REDACTION:
            _place(correction, _of_redaction(old, rewording))
        else:
            _place(correction, moved.get(old))


def _of_redaction(old: tuple[int, int], rewording: Rewording) -> tuple[int, int] | None:
    """A label about a part of what is decided anew says nothing any more; one about the very same is taken up."""
    same = any(old == (edit.start, edit.end) for edit in rewording.edits)
    return rewording.moved(*old) if same or not rewording.touches(*old) else None


def _place(correction: Correction, span: tuple[int, int] | None) -> None:
    if span is None:
        correction.delete()
    elif span != (correction.start, correction.end):
        Correction.objects.filter(pk=correction.pk).update(start=span[0], end=span[1])


def _carry_people(comment: Feedback, rewording: Rewording) -> None:
    """A person whose name is hidden is nobody that anything else may be said of."""
    for person in comment.written_people.all():
        if rewording.touches(person.start, person.end):
            person.delete()
        else:
            person.start, person.end = rewording.moved(person.start, person.end)
            person.save(update_fields=["start", "end"])


def _carry_alerts(comment: Feedback, rewording: Rewording, hidden: str) -> None:
    """No alert is lost: two that come to begin at one placeholder stand beside each other in it."""
    alerts = list(comment.alerts.order_by("start", "pk"))
    SafetyAlert.objects.filter(feedback=comment).update(start=F("start") + ASIDE, end=F("end") + ASIDE)
    taken: set[tuple[str, int]] = set()
    for alert in alerts:
        start, end = rewording.moved(alert.start, alert.end)
        while (alert.kind, start) in taken:
            start += 1
        taken.add((alert.kind, start))
        if rewording.touches(alert.start, alert.end):
            alert.why = rewording.text[start:end][:300]
        elif hidden:
            alert.why = scrubbed(alert.why, hidden, rewording.edits[0].words)[:300]
        alert.start, alert.end = start, max(start, end)
        alert.save(update_fields=["start", "end", "why"])
