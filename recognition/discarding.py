"""The owner deletes letters for good. The empty row stays, so that no later routing brings the words back."""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from feedback.models import Feedback
from portal.audit.trail import record_many
from recognition.models import Belonging, Compliment, Reaction, Review, Thanks, Visibility


@transaction.atomic
def discard(letters: QuerySet[Compliment], *, by: User) -> int:
    """Empty ``letters``, and delete what was said beside them; returns how many were there.

    What a steward already gave to a colleague or the team stays theirs, and so does the note that it may.
    """
    comments = Feedback.objects.filter(pk__in=letters.values("feedback")).order_by("pk")
    list(comments.select_for_update(no_key=True).values_list("pk", flat=True))  # as routing and corrections do
    gone = list(letters.filter(deleted_at=None))
    Thanks.objects.filter(compliment__in=gone).delete()
    Reaction.objects.filter(compliment__in=gone).delete()
    Belonging.objects.filter(compliment__in=gone).exclude(review=Review.PASSED).delete()
    Compliment.objects.filter(pk__in=[letter.pk for letter in gone]).update(
        deleted_at=timezone.now(),
        excerpt="",
        name_start=None,
        name_end=None,
        others=[],
        partial=False,
        visibility=Visibility.ME,
        shared_at=None,
        in_portfolio=False,
    )
    record_many(by, "recognition.letter_deleted", gone)
    return len(gone)
