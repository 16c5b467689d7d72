"""What is personal is kept for a while and then let go."""

from django.utils import timezone

from feedback.models import Contact, Feedback, Original, State


def delete_expired() -> int:
    """Delete originals and contacts whose retention ended; returns how many rows.

    The words of a comment that is not yet understood stay: they are all there is of it.
    """
    now = timezone.now()
    waiting = Feedback.objects.filter(state=State.RECEIVED)
    originals, _ = Original.objects.filter(delete_after__lt=now).exclude(feedback__in=waiting).delete()
    contacts, _ = Contact.objects.filter(delete_after__lt=now).delete()
    return originals + contacts
