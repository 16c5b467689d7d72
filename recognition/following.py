"""When words of a comment are hidden or shown again: mentions, reasons, lessons and letters follow at once."""

from feedback.corrections.rewording import Rewording
from feedback.models import Feedback
from feedback.understanding.people_text import row_of
from recognition.models import Candidate, Mention, Routing
from recognition.revising import bring_in_line


def reword(feedback: Feedback, rewording: Rewording, hidden: str) -> None:
    """Follow ``feedback`` to its new text, in the caller's transaction. ``hidden`` are the words that go, if any.

    What has to be decided anew is decided by the next routing; until then nothing new is delivered.
    """
    routing = Routing.objects.select_for_update().filter(feedback=feedback).first()
    if routing is None:
        return
    for mention in routing.mentions.all():
        _move(mention, rewording)
    if hidden:
        _forget_words(routing, hidden)
    bring_in_line(routing, feedback, may_send=False)


def _move(mention: Mention, rewording: Rewording) -> None:
    """A name of which a letter is hidden is a name no more there, and nothing was taught by it."""
    if not mention.spans:
        return
    kept = [rewording.moved(*span) for span in mention.spans if not rewording.touches(*span)]
    if len(kept) < len(mention.spans):
        mention.lessons.all().delete()
    if not kept and not mention.decided_by_id:
        mention.delete()
        return
    main = rewording.moved(*mention.span)
    mention.start, mention.end = main if main in kept else kept[0] if kept else (None, None)
    mention.written = rewording.text[mention.start : mention.end][:200] if kept else ""
    mention.places = kept
    mention.save(update_fields=["start", "end", "places", "written"])


def _forget_words(routing: Routing, hidden: str) -> None:
    """A reason for a candidate repeats words of the comment: one that repeats any of ``hidden`` goes."""
    private = set(row_of(hidden).keys)
    for candidate in Candidate.objects.filter(mention__routing=routing):
        kept = [why for why in candidate.why if private.isdisjoint(*(row_of(detail).keys for detail in why[1:]))]
        if len(kept) < len(candidate.why):
            candidate.why = kept
            candidate.save(update_fields=["why"])
