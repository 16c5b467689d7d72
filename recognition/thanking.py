"""One line back: the employee writes it, a steward of their unit reads it, then whoever reaches the citizen has it."""

from celery import current_app
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from feedback.models import Contact
from feedback.understanding.language import detect
from feedback.understanding.redaction import redact
from portal.audit.trail import record
from recognition.models import Compliment, Review, Thanks

REFUSED = {
    "email": _("an e-mail address"),
    "url": _("a link"),
    "phone": _("a phone number"),
    "handle": _("a name on a network"),
    "address": _("an address"),
    "birth": _("a date of birth"),
    "ip": _("an address on the internet"),
}


@transaction.atomic
def thank(letter: Compliment, words: str) -> bool:
    """Write one line back for the writer of ``letter``, or a new one for a line that was given back.

    False when a line waits or was passed on already: nothing is written over what somebody may be reading.
    """
    Compliment.objects.select_for_update().get(pk=letter.pk)
    if Thanks.objects.filter(compliment=letter).exclude(review=Review.RETURNED).exists():
        return False
    Thanks.objects.filter(compliment=letter).delete()
    Thanks.objects.create(compliment=letter, words=words, language=detect(words, hint=letter.feedback.language))
    return True


def withdraw(letter: Compliment) -> bool:
    """Take back the line for the writer of ``letter``; False when a steward has read it already."""
    return bool(Thanks.objects.waiting().filter(compliment=letter).delete()[0])


def private_values_in(words: str, language: str = "") -> list[str]:
    """What in ``words`` would let the two sides find each other, each kind once, as one tells somebody: "a link".

    Names are left alone: whoever thanks may sign.
    """
    _redacted, found = redact(words, language)
    kinds = dict.fromkeys(it.kind for it in found if it.kind != "name")
    return list(dict.fromkeys(str(REFUSED.get(kind, _("a private number"))) for kind in kinds))


@transaction.atomic
def pass_on(thanks: Thanks, by: User) -> bool:
    """Let the citizen read ``thanks``; False when somebody settled it before."""
    if not Thanks.objects.filter(pk=thanks.pk).settle(Review.PASSED, by=by):
        return False
    record(by, "recognition.thanks_passed_on", thanks, unit=thanks.compliment.employee.unit_id)
    if Contact.objects.filter(feedback=thanks.compliment.feedback_id).exists():
        transaction.on_commit(_wake_next_step)  # with a code alone there is nobody to be told
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
