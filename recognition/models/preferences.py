"""What an employee chose once for all: who sees new letters, whether any come, and when the portal may write."""

from datetime import time

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Employee
from recognition.models.compliments import Visibility


class Preference(models.Model):
    """The choices of one employee. Who has no row has chosen nothing: the defaults hold."""

    class Digest(models.TextChoices):
        DAILY = "daily", _("Every day")
        WEEKLY = "weekly", _("Every week")
        NEVER = "never", _("Never")

    employee = models.OneToOneField(Employee, models.CASCADE, related_name="preference")
    visibility = models.PositiveSmallIntegerField(
        choices=Visibility, default=Visibility.ME, help_text=_("Who sees a new letter, until its owner says otherwise.")
    )
    takes_letters = models.BooleanField(
        default=True, help_text=_("Off: praise that names them goes to their team, without their name.")
    )
    digest = models.CharField(max_length=6, choices=Digest, default=Digest.WEEKLY)
    quiet_from = models.TimeField(
        null=True, blank=True, help_text=_("No mail from this hour, in the unit's time zone.")
    )
    quiet_until = models.TimeField(null=True, blank=True)
    digest_through = models.DateTimeField(
        null=True, blank=True, help_text=_("Letters delivered up to then stood in a digest.")
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="recognition_quiet_has_both_ends",
                condition=Q(quiet_from=None, quiet_until=None) | Q(quiet_from__isnull=False, quiet_until__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"of {self.employee_id}"

    def is_quiet(self, clock: time) -> bool:
        """Whether no mail is wanted at ``clock``; the quiet hours may reach over midnight."""
        if self.quiet_from is None or self.quiet_until is None:
            return False
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= clock < self.quiet_until
        return clock >= self.quiet_from or clock < self.quiet_until
