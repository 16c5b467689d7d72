"""What an employee chose once for all: who sees new letters, whether any come, and when the portal may write."""

from datetime import time

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Employee
from recognition.models.compliments import Visibility


def quiet_at(clock: time, prefix: str = "") -> Q:
    """Those who want no mail at ``clock``, the time of their unit; quiet hours may reach over midnight."""
    begun = Q(**{f"{prefix}quiet_from__lte": clock})
    lasting = Q(**{f"{prefix}quiet_until__gt": clock})
    within_a_day = Q(**{f"{prefix}quiet_from__lte": F(f"{prefix}quiet_until")})
    over_midnight = Q(**{f"{prefix}quiet_from__gt": F(f"{prefix}quiet_until")})
    return within_a_day & begun & lasting | over_midnight & (begun | lasting)


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
