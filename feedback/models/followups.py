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
from feedback.models.sources import Source
from portal.directory.models import Unit
from portal.directory.roles import Role
from portal.notices.models import Webhook

LONGEST_ANSWER = 1_000


def held() -> Exists:
    """Whether an alert of the comment still waits for an officer.

    What is only not safe for an inbox holds no complaint back: it goes to no inbox, and where nothing is praised no
    steward would ever settle it.
    """
    return Exists(SafetyAlert.objects.urgent().waiting().filter(feedback=OuterRef("feedback")))


class FollowUpQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "FollowUpQuerySet":
        """Those of the units whose services ``user`` answers for; not while an officer has yet to see the comment."""
        return self.tellable().filter(unit__in=Unit.objects.granted(user, Role.SERVICE_OWNER))

    def tellable(self) -> "FollowUpQuerySet":
        """Those that may be shown to anybody: no drill's, and none while an officer has yet to see the comment."""
        return self.exclude(held()).filter(feedback__drill=None)

    def open(self) -> "FollowUpQuerySet":
        return self.exclude(state=FollowUp.State.CLOSED)

    def untouched(self) -> "FollowUpQuerySet":
        """Those that nobody has taken on, answered or closed."""
        return self.filter(state=FollowUp.State.OPEN, owner=None, answer="", what_changed="")

    def ours(self) -> "FollowUpQuerySet":
        """Those that a service owner answers, and no case system that is switched on."""
        return self.exclude(handed_to__webhook__is_on=True)

    def overdue(self) -> "FollowUpQuerySet":
        """Those that nobody has answered in time."""
        return self.ours().filter(state=FollowUp.State.OPEN, due_at__lt=timezone.now())

    def with_comment(self) -> "FollowUpQuerySet":
        """Everything that a row of the board shows, in a fixed number of queries."""
        return self.select_related(
            "unit", "climbed_to", "owner__employee", "handed_to__webhook", "feedback__service"
        ).prefetch_related("feedback__segments", "feedback__written_people")


class CaseSystem(models.Model):
    """An agency's own case system: it is called for each complaint of a unit, fetches it, and answers it.

    The webhook says for which units, and is called for nothing else. The tokens of ``source`` open what was handed
    over to it, and no other complaint.
    """

    webhook = models.OneToOneField(Webhook, models.CASCADE, related_name="+")
    source = models.OneToOneField(Source, models.CASCADE, related_name="case_system")

    def __str__(self) -> str:
        return str(self.webhook)


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
    climbed_to = models.ForeignKey(
        Unit, models.SET_NULL, null=True, blank=True, related_name="+",
        help_text=_("The unit whose service owners were told of it last."),
    )  # fmt: skip
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
    handed_to = models.ForeignKey(
        CaseSystem, models.SET_NULL, null=True, blank=True, related_name="follow_ups",
        help_text=_("Who answers it instead of the service's owner; without one it is the owner's."),
    )  # fmt: skip

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["unit", "due_at"], name="feedback_follow_up_board", condition=~Q(state="closed")),
            models.Index(fields=["due_at"], name="feedback_follow_up_due", condition=Q(state="open")),
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

    @property
    def is_overdue(self) -> bool:
        return self.state == self.State.OPEN and self.due_at < timezone.now()

    @property
    def is_handed_over(self) -> bool:
        """Whether a case system that is switched on has it."""
        return self.handed_to is not None and self.handed_to.webhook.is_on

    @property
    def can_be_read(self) -> bool:
        """Whether the writer has a code or left an address, so that an answer reaches anybody."""
        return hasattr(self.feedback, "code") or hasattr(self.feedback, "contact")
