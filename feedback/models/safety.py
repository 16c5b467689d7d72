"""Danger to the writer or to others, and how soon a person had it."""

import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Exists, Q
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.comments import Feedback
from portal.directory.models import Grant, Unit
from portal.directory.roles import Role

NOTE_LENGTH = 2000


class SafetyAlertQuerySet(models.QuerySet):
    def urgent(self) -> "SafetyAlertQuerySet":
        return self.filter(severity=SafetyAlert.Severity.URGENT)

    def with_comment(self) -> "SafetyAlertQuerySet":
        return self.select_related(
            "feedback__unit", "feedback__service", "feedback__drill", "acknowledged_by__employee"
        )

    def waiting(self) -> "SafetyAlertQuerySet":
        return self.filter(acknowledged_at=None)

    def real(self) -> "SafetyAlertQuerySet":
        """Without drills: what counts in any figure."""
        return self.filter(feedback__drill=None)

    def due(self) -> "SafetyAlertQuerySet":
        """The urgent alerts that nobody has acknowledged and whose next step up the ladder is due."""
        return self.urgent().waiting().filter(next_step_at__lte=timezone.now())

    def visible_to(self, user: User) -> "SafetyAlertQuerySet":
        """The alerts of the officer's units; a comment without a unit is for every officer."""
        officer = Grant.objects.filter(user=user, role=Role.SAFETY_OFFICER)
        units = Unit.objects.granted(user, Role.SAFETY_OFFICER)
        return self.filter(Q(feedback__unit__in=units) | Q(Exists(officer), feedback__unit=None))


class SafetyAlert(models.Model):
    """One danger found in one comment. Until an officer acknowledges it, the comment's praise is held."""

    class Kind(models.TextChoices):
        SELF_HARM = "self_harm", _("Self-harm or suicide")
        VIOLENCE = "violence", _("Violence or threat")
        ABUSE = "abuse", _("Abuse")
        CHILD_AT_RISK = "child_at_risk", _("A child at risk")
        HOMELESSNESS = "homelessness", _("Homelessness")
        MEDICAL = "medical_emergency", _("A medical emergency")
        SEXUALISED = "sexualised", _("Sexualised words")
        STALKING = "stalking", _("Following somebody about")
        HATEFUL = "hateful", _("Hateful words")
        MOCKING = "mocking", _("Mocking words")
        NOT_READ = "not_read", _("Could not be read: it may hold anything")

    class Severity(models.TextChoices):
        URGENT = "urgent", _("For an officer, at once")
        HOLD = "hold", _("For a steward, before it reaches an inbox")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="alerts")
    kind = models.CharField(max_length=20, choices=Kind)
    severity = models.CharField(max_length=6, choices=Severity)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    why = models.CharField(max_length=300, blank=True)
    raised_at = models.DateTimeField(default=timezone.now)
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    acknowledged_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    note = models.TextField(
        blank=True, max_length=NOTE_LENGTH, default="", db_default="", help_text=_("What the officer did about it.")
    )
    steps_taken = models.PositiveIntegerField(
        default=0, db_default=0, help_text=_("How far up the ladder it has moved.")
    )
    next_step_at = models.DateTimeField(default=timezone.now, db_default=Now())

    objects = SafetyAlertQuerySet.as_manager()

    class Meta:
        ordering = ["acknowledged_at", "raised_at"]
        indexes = [
            models.Index(fields=["raised_at"], name="feedback_alert_waiting", condition=Q(acknowledged_at=None)),
            models.Index(
                fields=["next_step_at"],
                name="feedback_alert_due",
                condition=Q(acknowledged_at=None, severity="urgent"),
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["feedback", "kind", "start"], name="feedback_alert_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}, {self.raised_at:%Y-%m-%d %H:%M}"

    def acknowledge(self, user: User | None, note: str = "") -> bool:
        """An officer has it now. True for the first one only; the time and the person then stay as they are.

        ``user`` is None in a drill that acknowledges itself.
        """
        mine = SafetyAlert.objects.waiting().filter(pk=self.pk)
        return bool(mine.update(acknowledged_at=timezone.now(), acknowledged_by=user, note=note[:NOTE_LENGTH]))
