"""Where the praise of a comment goes: decided by the machine when sure, by a steward when not."""

import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models import Feedback
from portal.directory.models import Employee, Unit
from portal.directory.roles import Role


class Outcome(models.TextChoices):
    DELIVERED = "delivered", _("Delivered")
    TEAM = "team", _("To the team")
    PERSON = "person", _("Needs a person")
    HELD = "held", _("Held for safety")
    NOBODY = "nobody", _("Nothing to deliver")


class Reason(models.TextChoices):
    """Why a routing needs a person."""

    UNSURE = "unsure", _("An unsure name")
    UNSAFE = "unsafe", _("Not safe for an inbox")
    NOT_ME = "not_me", _("“That wasn’t me”")


class RoutingQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "RoutingQuerySet":
        """What the steward of a unit settles: routings of that unit and below."""
        return self.filter(unit__in=Unit.objects.granted(user, Role.STEWARD))

    def with_comment(self) -> "RoutingQuerySet":
        return self.select_related("feedback__unit", "feedback__service", "feedback__source", "unit")

    def on_desk(self) -> "RoutingQuerySet":
        """What waits for a person, urgent and oldest first."""
        urgency = Case(
            When(outcome=Outcome.HELD, then=Value(0)), When(reason=Reason.UNSAFE, then=Value(1)), default=Value(2)
        )
        return self.waiting().annotate(urgency=urgency).order_by("urgency", "waiting_since", "pk")

    def waiting(self) -> "RoutingQuerySet":
        return self.filter(outcome__in=[Outcome.PERSON, Outcome.HELD])

    def free_for(self, user: User) -> "RoutingQuerySet":
        """Those that no other steward has before them now."""
        return self.exclude(~Q(opened_by=user), opened_until__gt=Now(), opened_by__isnull=False)


class Routing(models.Model):
    """The decision where the praise of one comment goes. One per comment; a corrected comment is decided again."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="routing")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", help_text=_("Whose stewards settle it."))
    outcome = models.CharField(max_length=9, choices=Outcome)
    reason = models.CharField(max_length=8, choices=Reason, blank=True)
    waiting_since = models.DateTimeField(default=timezone.now)
    decided_at = models.DateTimeField(default=timezone.now)
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+",
        help_text=_("The steward who has it before them."),
    )  # fmt: skip
    opened_at = models.DateTimeField(null=True, blank=True, help_text=_("Since when they have it."))
    opened_until = models.DateTimeField(null=True, blank=True, help_text=_("Until then no other steward is given it."))

    objects = RoutingQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["unit", "waiting_since"], name="recognition_desk", condition=Q(outcome__in=["person", "held"])
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="recognition_reason_for_a_person", condition=~Q(outcome="person") | ~Q(reason="")
            )
        ]

    def __str__(self) -> str:
        return f"{self.feedback_id}: {self.outcome}"

    @property
    def is_held(self) -> bool:
        return self.outcome == Outcome.HELD

    def ask(self, reason: Reason) -> None:
        """Put this before a person, from now on."""
        self.outcome, self.reason, self.waiting_since = Outcome.PERSON, reason, timezone.now()
        self.save(update_fields=["outcome", "reason", "waiting_since"])

    def conclude(self) -> None:
        """All is decided: the outcome follows from the mentions; with none at all, the praise went to the team."""
        decisions = set(self.mentions.values_list("decision", flat=True)) or {Decision.TEAM}
        if Decision.EMPLOYEE in decisions:
            self.outcome = Outcome.DELIVERED
        else:
            self.outcome = Outcome.TEAM if Decision.TEAM in decisions else Outcome.NOBODY
        self.reason, self.decided_at = "", timezone.now()
        self.opened_by = self.opened_at = self.opened_until = None
        self.save(update_fields=["outcome", "reason", "decided_at", "opened_by", "opened_at", "opened_until"])


class Certainty(models.TextChoices):
    SURE = "sure", _("Sure")
    UNSURE = "unsure", _("Unsure")


class Decision(models.TextChoices):
    EMPLOYEE = "employee", _("To an employee")
    TEAM = "team", _("To the team")
    NOBODY = "nobody", _("To nobody")


class MentionQuerySet(models.QuerySet):
    def undecided(self) -> "MentionQuerySet":
        return self.filter(decision="")

    def decide(self, decision: Decision, employee: Employee | None = None, *, by: User | None = None) -> int:
        """Settle these mentions; ``by`` None is the machine. Returns how many were still open."""
        return self.undecided().update(decision=decision, employee=employee, decided_by=by, decided_at=timezone.now())

    def reopen(self) -> int:
        """Take the decision about these mentions back; a person is to look again."""
        self.update(certainty=Certainty.UNSURE)
        return self.unsettle()

    def unsettle(self) -> int:
        """Make these mentions undecided, and leave everything else of them."""
        return self.update(decision="", employee=None, decided_by=None, decided_at=None)


class Mention(models.Model):
    """A name as the citizen wrote it, and what was decided about it, by whom and when."""

    routing = models.ForeignKey(Routing, models.CASCADE, related_name="mentions")
    start = models.PositiveIntegerField(null=True, help_text=_("Empty: no name in the text, a steward's own addition."))
    end = models.PositiveIntegerField(null=True)
    places = models.JSONField(default=list, help_text=_("[[start, end], …]: wherever the same person is named."))
    written = models.CharField(max_length=200, blank=True)
    certainty = models.CharField(max_length=6, choices=Certainty)
    decision = models.CharField(max_length=8, choices=Decision, blank=True)
    employee = models.ForeignKey(Employee, models.PROTECT, null=True, blank=True, related_name="mentions")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, help_text=_("Empty: the machine was sure.")
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = MentionQuerySet.as_manager()

    class Meta:
        ordering = ["routing", "start", "pk"]
        constraints = [
            models.CheckConstraint(
                name="recognition_decision_has_its_employee",
                condition=Q(decision="employee", employee__isnull=False) | ~Q(decision="employee") & Q(employee=None),
            ),
            models.CheckConstraint(
                name="recognition_decision_has_its_time",
                condition=Q(decision="", decided_at=None) | ~Q(decision="") & Q(decided_at__isnull=False),
            ),
            models.CheckConstraint(
                name="recognition_mention_not_empty",
                condition=Q(start__lt=F("end")) | Q(start=None, end=None, written=""),
            ),
        ]

    def __str__(self) -> str:
        return self.written

    @property
    def span(self) -> tuple[int, int] | None:
        """Where the name stands in the redacted text."""
        return None if self.start is None else (self.start, self.end)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Every place at which the same person is named."""
        return [(start, end) for start, end in self.places] or ([self.span] if self.span else [])


class Candidate(models.Model):
    """An employee whom a mention may mean, and why."""

    mention = models.ForeignKey(Mention, models.CASCADE, related_name="candidates")
    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField()
    score = models.FloatField()
    why = models.JSONField(default=list, help_text=_("[[kind, detail], …] as naming gave it."))

    class Meta:
        ordering = ["mention", "position"]
        constraints = [
            models.UniqueConstraint(fields=["mention", "employee"], name="recognition_candidate_once"),
            models.CheckConstraint(name="recognition_score_within_one", condition=Q(score__range=(0, 1))),
        ]

    def __str__(self) -> str:
        return f"{self.employee_id}: {self.score:.2f}"
