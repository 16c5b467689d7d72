"""What was done so that an alert reaches a person: the steps taken, and who was told at each."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.comments import Feedback
from feedback.models.oncall import Whom
from feedback.models.safety import SafetyAlert
from portal.directory.models import Unit
from portal.notices.models import Notice


class Escalation(models.Model):
    """One step of the ladder that one alert took. Whether it was taken is decided here, by the constraint."""

    alert = models.ForeignKey(SafetyAlert, models.CASCADE, related_name="escalations")
    number = models.PositiveIntegerField(help_text=_("1 for the first step; repetitions of the last one go on."))
    whom = models.CharField(max_length=8, choices=Whom)
    stood_in = models.BooleanField(default=False, help_text=_("Nobody was there to be meant: others were told."))
    taken_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["alert", "number"]
        constraints = [models.UniqueConstraint(fields=["alert", "number"], name="feedback_escalation_once")]

    def __str__(self) -> str:
        return f"{self.alert_id}: {self.number}"


class Told(models.Model):
    """Somebody, or a webhook, told in one step. Several alerts may share one notice: nobody gets ten mails at once."""

    escalation = models.ForeignKey(Escalation, models.CASCADE, related_name="told")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+")
    name = models.CharField(max_length=254, blank=True, help_text=_("A webhook, or an address given for a drill."))
    notice = models.ForeignKey(Notice, models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["escalation", "pk"]

    def __str__(self) -> str:
        return self.name or str(self.user_id)


class Drill(models.Model):
    """One run of ``drill_alerts``. The comment it wrote is marked by being named here, and goes when it ends."""

    feedback = models.OneToOneField(Feedback, models.SET_NULL, null=True, blank=True, related_name="drill")
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True, related_name="+")
    address = models.EmailField(blank=True, help_text=_("Told in place of the officers, if given."))
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    passed = models.BooleanField(default=False)
    seconds = models.JSONField(default=dict, help_text=_("How long after the start each step was done."))

    class Meta:
        ordering = ["-started_at"]

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M}"
