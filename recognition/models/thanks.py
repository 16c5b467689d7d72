"""One line back: from the employee to the citizen, past a steward; neither sees the other's address."""

import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Unit
from portal.directory.roles import Role
from recognition.models.compliments import Compliment

LONGEST_LINE = 280


class Review(models.TextChoices):
    """How far something that a steward reads first has come."""

    WAITING = "waiting", _("Waiting for a steward")
    PASSED = "passed", _("Passed on")
    RETURNED = "returned", _("Given back")


REVIEWED = Q(review=Review.WAITING, reviewed_at=None) | ~Q(review=Review.WAITING) & Q(reviewed_at__isnull=False)


class SaidOfLetterQuerySet(models.QuerySet):
    """What the owner of a letter said beside it, and a steward of their unit reads first."""

    def visible_to(self, user: User) -> "SaidOfLetterQuerySet":
        """What was said by the employees whose steward ``user`` is."""
        return self.filter(compliment__employee__unit__in=Unit.objects.granted(user, Role.STEWARD))

    def waiting(self) -> "SaidOfLetterQuerySet":
        return self.filter(review=Review.WAITING)

    def settle(self, review: Review, *, by: User, **told: str) -> bool:
        """Settle what still waits; False when there is nothing left to settle."""
        return bool(self.waiting().update(review=review, reviewed_by=by, reviewed_at=timezone.now(), **told))


class ThanksQuerySet(SaidOfLetterQuerySet):
    def tellable(self) -> "ThanksQuerySet":
        """What the writer of a letter may read: passed on by a steward, of a letter that still is its owner's."""
        return self.filter(review=Review.PASSED, compliment__deleted_at=None, compliment__not_me_at=None)


class Thanks(models.Model):
    """What the employee of a letter answers its writer. It goes with the letter."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    compliment = models.OneToOneField(Compliment, models.CASCADE, related_name="thanks")
    words = models.CharField(max_length=LONGEST_LINE)
    language = models.CharField(max_length=8, blank=True)
    written_at = models.DateTimeField(default=timezone.now)
    review = models.CharField(max_length=8, choices=Review, default=Review.WAITING)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=280, blank=True, help_text=_("Why it was given back, told to its writer."))
    opened_at = models.DateTimeField(null=True, blank=True, help_text=_("When the citizen read it."))

    objects = ThanksQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "thanks"
        indexes = [models.Index(fields=["written_at"], name="recognition_thanks_desk", condition=Q(review="waiting"))]
        constraints = [
            models.CheckConstraint(name="recognition_thanks_not_empty", condition=~Q(words="")),
            models.CheckConstraint(name="recognition_thanks_reviewed_once", condition=REVIEWED),
        ]

    def __str__(self) -> str:
        return f"for {self.compliment_id}: {self.review}"
