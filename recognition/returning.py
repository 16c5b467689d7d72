"""“That wasn’t me”: one tap takes a letter out of the inbox and puts the name back on the desk."""

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from feedback.models import Feedback
from portal.audit.trail import record
from recognition import learning
from recognition.models import Candidate, Compliment, Reason, Routing


@transaction.atomic
def not_me(compliment: Compliment, *, by: User) -> bool:
    """Give ``compliment`` back; False when it was given back before.

    The employee is no candidate for this name again, and the letter can never be delivered to them twice.
    """
    Feedback.objects.lock(compliment.feedback_id)
    kept = Compliment.objects.filter(pk=compliment.pk, not_me_at=None)
    if not kept.update(not_me_at=timezone.now()):
        return False
    routing = Routing.objects.select_for_update().get(feedback=compliment.feedback_id)
    mentions = routing.mentions.filter(employee=compliment.employee_id)
    learning.learn_denial(list(mentions.select_related("routing__feedback")), by=by)
    Candidate.objects.filter(mention__in=mentions, employee=compliment.employee_id).delete()
    mentions.reopen()
    routing.ask(Reason.NOT_ME)
    record(by, "recognition.not_me", routing, unit=routing.unit)
    return True
