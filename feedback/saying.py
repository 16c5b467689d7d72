"""A form becomes a comment with a code; sent twice it is one comment, and the code is the same."""

from typing import NamedTuple

from django.db import transaction

from feedback.forms import SayForm
from feedback.intake import receive
from feedback.models import CitizenCode, Source
from feedback.models.codes import digest
from feedback.ticket import Ticket


class Said(NamedTuple):
    """``code`` is shown once. ``feedback`` is the comment's key; None if these words were sent before and deleted."""

    code: str
    feedback: int | None


@transaction.atomic
def say(form: SayForm, ticket: Ticket, source: Source) -> Said:
    """Take in what a valid ``form`` says. Raises ``RefusedError`` if it cannot be taken."""
    code = ticket.code(form.fingerprint)
    receipt = receive(form.comment(ticket), source)
    if receipt.feedback is None:
        return Said("", None)
    CitizenCode.objects.get_or_create(feedback_id=receipt.feedback, defaults={"digest": digest(code)})
    return Said(code, receipt.feedback)
