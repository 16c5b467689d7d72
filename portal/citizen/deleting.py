"""A citizen has their words deleted: with them go every letter, every line and every message made of them.

Words that speak of danger and that no officer has seen yet are the one exception: somebody trained reads them first,
and they go the moment that is done. Nothing else is done with them meanwhile.
"""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from feedback.models import Contact, Feedback, Original, SafetyAlert
from portal.audit.trail import record
from portal.citizen.models import Erasure
from portal.citizen.telling import forget_messages
from recognition.models import Compliment


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was there and is gone: the words, an address, letters. ``later``: they go once an officer has seen them."""

    words: bool
    address: bool
    letters: bool
    later: bool = False


@transaction.atomic
def delete_all(feedback: Feedback) -> Deleted:
    """Delete the comment with all that came of it; only the hash of its reference stays, so it never comes back."""
    if not Feedback.objects.select_for_update(no_key=True).filter(pk=feedback.pk).exists():
        return Deleted(words=True, address=False, letters=False)  # by the same hand, a moment ago
    address = bool(Contact.objects.filter(feedback=feedback).delete()[0])
    forget_messages(feedback)
    if unseen_danger(feedback.pk).exists():
        Erasure.objects.get_or_create(feedback=feedback)
        record("citizen", "feedback.erasure_asked", feedback, unit=feedback.unit_id)
        return Deleted(words=False, address=address, letters=False, later=True)
    words = Original.objects.filter(feedback=feedback).exists() or bool(feedback.text)
    letters = Compliment.objects.filter(feedback=feedback).exists()
    record("citizen", "feedback.erased", feedback, unit=feedback.unit_id)
    Feedback.objects.filter(pk=feedback.pk).erase()
    return Deleted(words, address, letters)


def erase_asked(limit: int = 100) -> int:
    """Delete what citizens asked for and an officer has seen meanwhile; returns how many."""
    seen = Erasure.objects.exclude(Exists(unseen_danger(OuterRef("feedback")))).select_related("feedback")
    asked = list(seen[:limit])
    for erasure in asked:
        delete_all(erasure.feedback)
    return len(asked)


def unseen_danger(feedback: int | OuterRef) -> QuerySet[SafetyAlert]:
    """The urgent alerts of ``feedback`` (its key) that no officer has acknowledged."""
    return SafetyAlert.objects.urgent().waiting().filter(feedback=feedback)
