"""To whom a letter belongs besides: its owner says so with one tap, a steward settles it."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Employee
from recognition.models.compliments import Compliment
from recognition.models.thanks import REVIEWED, Review, SaidOfLetterQuerySet


class Belonging(models.Model):
    """What the owner of one letter says of it: "this belongs to the team too", "a colleague did this with me"."""

    class Kind(models.TextChoices):
        TEAM = "team", _("It belongs to the team too")
        COLLEAGUE = "colleague", _("A colleague did this with me")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    compliment = models.ForeignKey(Compliment, models.CASCADE, related_name="belongings")
    kind = models.CharField(max_length=9, choices=Kind)
    colleague = models.ForeignKey(
        Employee, models.CASCADE, null=True, blank=True, related_name="+",
        help_text=_("Whom the owner named; a steward asks or looks if nobody."),
    )  # fmt: skip
    said_at = models.DateTimeField(default=timezone.now)
    review = models.CharField(max_length=8, choices=Review, default=Review.WAITING)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)

    objects = SaidOfLetterQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["said_at"], name="recognition_belonging_desk", condition=Q(review="waiting"))]
        constraints = [
            models.UniqueConstraint(
                fields=["compliment", "kind", "colleague"], name="recognition_said_once", nulls_distinct=False
            ),
            models.CheckConstraint(
                name="recognition_team_names_nobody", condition=Q(kind="colleague") | Q(colleague=None)
            ),
            models.CheckConstraint(name="recognition_belonging_reviewed_once", condition=REVIEWED),
        ]

    def __str__(self) -> str:
        return f"{self.compliment_id}: {self.get_kind_display()}"
