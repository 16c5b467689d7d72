"""One line back: the employee writes it, a steward of their unit reads it, then whoever reaches the citizen has it."""

from celery import current_app
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction

from portal.audit.trail import record
from recognition.models import Review, Thanks


@transaction.atomic
def pass_on(thanks: Thanks, by: User) -> bool:
    """Let the citizen read ``thanks``; False when somebody settled it before."""
    if not Thanks.objects.filter(pk=thanks.pk).settle(Review.PASSED, by=by):
        return False
    record(by, "recognition.thanks_passed_on", thanks, unit=thanks.compliment.employee.unit_id)
    transaction.on_commit(_wake_next_step)
    return True


@transaction.atomic
def give_back(thanks: Thanks, by: User, reason: str) -> bool:
    """Return ``thanks`` to its writer, who is told the ``reason`` and may write another; False as above."""
    if not Thanks.objects.filter(pk=thanks.pk).settle(Review.RETURNED, by=by, reason=reason):
        return False
    record(by, "recognition.thanks_given_back", thanks, unit=thanks.compliment.employee.unit_id)
    return True


def _wake_next_step() -> None:
    """Tell whoever reaches the citizen, by the name in the settings: nothing here knows it."""
    if settings.AFTER_THANKS_PASSED_TASK:
        current_app.send_task(settings.AFTER_THANKS_PASSED_TASK)
