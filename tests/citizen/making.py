"""What the tests of the citizen's page stand on: a comment with its code, and what came back to it."""

from datetime import timedelta

from django.utils import timezone

from feedback.models import CitizenCode, Contact, Feedback, FollowUp
from feedback.models.codes import code_from, digest
from recognition.models import Compliment, Review, Thanks


def make_code(feedback: Feedback) -> str:
    """The code of ``feedback``, as its writer holds it."""
    code = code_from(feedback.uuid.bytes * 2)
    CitizenCode.objects.create(feedback=feedback, digest=digest(code))
    return code


def make_contact(feedback: Feedback, email: str = "anna@example.org") -> Contact:
    return Contact.objects.create(feedback=feedback, email=email, delete_after=timezone.now() + timedelta(days=90))


def make_thanks(letter: Compliment, words: str = "You made my day.", review: str = Review.PASSED) -> Thanks:
    """A line back, passed on by a steward unless ``review`` says otherwise."""
    reviewed_at = None if review == Review.WAITING else timezone.now()
    return Thanks.objects.create(compliment=letter, words=words, language="en", review=review, reviewed_at=reviewed_at)


def make_answer(feedback: Feedback, answer: str = "We opened a third window.", **fields) -> FollowUp:
    """A follow-up that was answered."""
    now = timezone.now()
    fields = {"unit": feedback.unit, "due_at": now + timedelta(days=5), "state": FollowUp.State.ANSWERED, **fields}
    return FollowUp.objects.create(feedback=feedback, answer=answer, answered_at=now, **fields)
