"""“That wasn’t me”: one tap takes a letter out of the inbox and puts the name back on the desk."""

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from feedback.models import Feedback
from portal.audit.trail import record
from recognition import learning
from recognition.models import Belonging, Candidate, Compliment, Mention, Reason, Review, Routing, Thanks
from recognition.sharing import take_back


@transaction.atomic
def not_me(compliment: Compliment, *, by: User) -> bool:
    """Give ``compliment`` back; False when it was given back before.

    The employee is no candidate for this name again, and the letter can never be delivered to them twice. What they
    said beside it goes too, as far as nobody has read it.
    """
    Feedback.objects.lock(compliment.feedback_id)
    kept = Compliment.objects.filter(pk=compliment.pk, not_me_at=None)
    if not kept.update(not_me_at=timezone.now()):
        return False
    take_back(compliment)
    compliment.belongings.waiting().delete()
    Thanks.objects.filter(compliment=compliment, opened_at=None).delete()
    if _was_passed_along(compliment):
        record(by, "recognition.not_me", compliment, unit=compliment.feedback.unit_id)
    else:
        _ask_again(compliment, by)
    return True


def _was_passed_along(compliment: Compliment) -> bool:
    """Whether it came because a colleague said "they did this with me": then no name in the comment is in question."""
    came_by = Belonging.objects.filter(
        compliment__feedback=compliment.feedback_id, colleague=compliment.employee_id, review=Review.PASSED
    )
    named = Mention.objects.filter(routing__feedback=compliment.feedback_id, employee=compliment.employee_id)
    return not named.exists() and bool(came_by.update(review=Review.RETURNED))


def _ask_again(compliment: Compliment, by: User) -> None:
    """Put the name that was taken for the owner's before a steward again."""
    routing = Routing.objects.select_for_update().get(feedback=compliment.feedback_id)
    mentions = routing.mentions.filter(employee=compliment.employee_id)
    learning.learn_denial(list(mentions.select_related("routing__feedback")), by=by)
    Candidate.objects.filter(mention__in=mentions, employee=compliment.employee_id).delete()
    mentions.reopen()
    routing.ask(Reason.NOT_ME)
    record(by, "recognition.not_me", routing, unit=routing.unit)
