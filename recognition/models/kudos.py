"""Colleague to colleague: thanks to one or several people or to a team, read by a steward before it is delivered."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Employee, Unit
from recognition.models.compliments import Compliment
from recognition.models.thanks import REVIEWED, Review

LONGEST_KUDOS = 1_000


class Kudos(models.Model):
    """What one employee thanks others for. Shared ones may stand on the wall once every person named agrees."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sender = models.ForeignKey(Employee, models.CASCADE, related_name="kudos_sent")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", help_text=_("Whose stewards read it first."))
    words = models.CharField(max_length=LONGEST_KUDOS)
    language = models.CharField(max_length=8, blank=True)
    is_shared = models.BooleanField(default=False, help_text=_("The sender would like others to see it too."))
    written_at = models.DateTimeField(default=timezone.now)
    review = models.CharField(max_length=8, choices=Review, default=Review.WAITING)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=280, blank=True, help_text=_("Why it was given back, told to its sender."))

    class Meta:
        verbose_name_plural = "kudos"
        indexes = [models.Index(fields=["written_at"], name="recognition_kudos_desk", condition=Q(review="waiting"))]
        constraints = [
            models.CheckConstraint(name="recognition_kudos_not_empty", condition=~Q(words="")),
            models.CheckConstraint(name="recognition_kudos_reviewed_once", condition=REVIEWED),
        ]

    def __str__(self) -> str:
        return f"by {self.sender_id}: {self.review}"


class KudosRecipient(models.Model):
    """One person, or one team, whom kudos are for."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kudos = models.ForeignKey(Kudos, models.CASCADE, related_name="recipients")
    employee = models.ForeignKey(Employee, models.CASCADE, null=True, blank=True, related_name="kudos_received")
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True, related_name="kudos_received")
    read_at = models.DateTimeField(null=True, blank=True)
    agreed_at = models.DateTimeField(null=True, blank=True, help_text=_("The person lets others see it."))
    deleted_at = models.DateTimeField(null=True, blank=True, help_text=_("The person wants it no more."))

    class Meta:
        indexes = [models.Index(fields=["employee", "-id"], name="recognition_kudos_inbox")]
        constraints = [
            models.UniqueConstraint(fields=["kudos", "employee"], name="recognition_kudos_once_to_employee"),
            models.UniqueConstraint(fields=["kudos", "unit"], name="recognition_kudos_once_to_team"),
            models.CheckConstraint(
                name="recognition_kudos_to_employee_or_team",
                condition=Q(employee__isnull=False, unit=None) | Q(employee=None, unit__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"to {self.employee_id or self.unit_id}"


class Reaction(models.Model):
    """A colleague is glad with the owner of something shared. Who, never how many."""

    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    compliment = models.ForeignKey(Compliment, models.CASCADE, null=True, blank=True, related_name="reactions")
    kudos = models.ForeignKey(Kudos, models.CASCADE, null=True, blank=True, related_name="reactions")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["employee", "compliment"], name="recognition_glad_once_of_letter"),
            models.UniqueConstraint(fields=["employee", "kudos"], name="recognition_glad_once_of_kudos"),
            models.CheckConstraint(
                name="recognition_glad_of_one_thing",
                condition=Q(compliment__isnull=False, kudos=None) | Q(compliment=None, kudos__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.employee_id} is glad"
