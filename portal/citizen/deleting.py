"""A citizen has their words deleted: with them go every letter, every line and every message made of them."""

from dataclasses import dataclass

from django.db import transaction

from feedback.models import Contact, Feedback, Original
from portal.audit.trail import record
from portal.citizen.telling import forget_messages
from recognition.models import Compliment


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was there and is gone: the words, an address, copies of the words as letters."""

    words: bool
    address: bool
    letters: bool


@transaction.atomic
def delete_all(feedback: Feedback) -> Deleted:
    """Delete the comment with all that came of it; only the hash of its reference stays, so it never comes back."""
    gone = Deleted(
        words=Original.objects.filter(feedback=feedback).exists() or bool(feedback.text),
        address=Contact.objects.filter(feedback=feedback).exists(),
        letters=Compliment.objects.filter(feedback=feedback).exists(),
    )
    record("citizen", "feedback.erased", feedback, unit=feedback.unit_id)
    forget_messages(feedback)
    Feedback.objects.filter(pk=feedback.pk).erase()
    return gone
