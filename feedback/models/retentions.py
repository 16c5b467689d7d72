"""For how long each kind of personal data is kept, where an administrator chose otherwise than the settings."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class RetentionQuerySet(models.QuerySet):
    def in_days(self) -> "dict[RetentionPeriod.Kind, int | None]":
        """How many days each kind is kept, by the rows and else by the settings; None: until somebody deletes it."""
        chosen = dict(self.values_list("kind", "days"))
        return {kind: chosen.get(kind, _setting(kind)) for kind in RetentionPeriod.Kind}


class RetentionPeriod(models.Model):
    """The days after which one kind of data goes. Without a row the setting holds."""

    class Kind(models.TextChoices):
        ORIGINALS = "originals", _("A comment’s words as they came")
        CONTACTS = "contacts", _("How to reach a citizen")
        COMMENTS = "comments", _("Comments and the letters made of them")
        FOLLOW_UPS = "follow_ups", _("Complaints that were closed")

    kind = models.CharField(max_length=10, choices=Kind, unique=True)
    days = models.PositiveIntegerField()
    applied = models.BooleanField(
        default=False, db_default=False, help_text=_("Whether what was kept before ends by it, too.")
    )

    objects = RetentionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="feedback_kept_a_day_to_a_century", condition=Q(days__gte=1, days__lte=36_500))
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.days}"


def _setting(kind: str) -> int | None:
    in_settings = {RetentionPeriod.Kind.ORIGINALS, RetentionPeriod.Kind.CONTACTS}
    return settings.ORIGINAL_RETENTION_DAYS if kind in in_settings else None
