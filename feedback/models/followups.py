"""The other half of a comment: what went wrong, before somebody who can answer for the service."""

import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.comments import Feedback
from feedback.models.safety import SafetyAlert
from portal.directory.models import Unit
from portal.directory.roles import Role

LONGEST_ANSWER = 1_000


def held() -> Exists:
    """Whether an alert of the comment still waits for an officer or a steward."""
    return Exists(SafetyAlert.objects.waiting().filter(feedback=OuterRef("feedback")))


class FollowUpQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "FollowUpQuerySet":
        """Those of the units whose services ``user`` answers for; not while an officer has yet to see the comment."""
        return self.tellable().filter(unit__in=Unit.objects.granted(user, Role.SERVICE_OWNER))

    def tellable(self) -> "FollowUpQuerySet":
        """Those that may be shown to anybody: no drill's, and none while an officer has yet to see the comment."""
        return self.exclude(held()).filter(feedback__drill=None)

    def open(self) -> "FollowUpQuerySet":
        return self.exclude(state=FollowUp.State.CLOSED)

    def overdue(self) -> "FollowUpQuerySet":
        return self.open().filter(due_at__lt=timezone.now())


class FollowUp(models.Model):
    """What is made of the complaint in one comment: read, answered, changed, closed."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        ANSWERED = "answered", _("Answered")
        CLOSED = "closed", _("Closed")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="follow_up")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", help_text=_("Whose service owners answer it."))
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    made_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField()
    climbed_at = models.DateTimeField(null=True, blank=True, help_text=_("When it last went one unit up, overdue."))
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+",
        help_text=_("Who has taken it on."),
    )  # fmt: skip
    answer = models.CharField(
        max_length=LONGEST_ANSWER, blank=True, help_text=_("What the citizen finds under their code.")
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    what_changed = models.CharField(max_length=LONGEST_ANSWER, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    handed_over_at = models.DateTimeField(null=True, blank=True, help_text=_("When the agency's case system got it."))

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["unit", "due_at"], name="feedback_follow_up_board", condition=~Q(state="closed"))
        ]
        constraints = [
            models.CheckConstraint(
                name="feedback_follow_up_closed_has_its_time",
                condition=Q(state="closed", closed_at__isnull=False) | ~Q(state="closed") & Q(closed_at=None),
            ),
            models.CheckConstraint(
                name="feedback_follow_up_answered_has_words",
                condition=Q(answer="", answered_at=None) | ~Q(answer="") & Q(answered_at__isnull=False),
            ),
            models.CheckConstraint(
                name="feedback_follow_up_answered_before", condition=~Q(state="answered") | ~Q(answer="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.feedback_id}: {self.state}"
