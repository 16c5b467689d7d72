"""Praise as delivered: to an employee, who owns it, or to a team."""

import uuid
from datetime import date

from django.contrib.auth.models import User
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models import Feedback
from portal.directory.models import Employee, Unit
from portal.directory.roles import employee_key
from recognition.excerpts import masked


class Visibility(models.IntegerChoices):
    """Who sees a letter beside its owner: each step takes in the ones before. Only the owner widens it."""

    ME = 0, _("Only me")
    MANAGER = 1, _("My manager")
    TEAM = 2, _("My team")
    WALL = 3, _("Everyone who works here")
    PUBLIC = 4, _("The public, with my first name")


class ComplimentQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "ComplimentQuerySet":
        """One's own, and those of the teams one belongs to; nobody else's."""
        return self.to_person(user) | self.to_teams_of(user)

    def to_person(self, user: User) -> "ComplimentQuerySet":
        """What was written about ``user``, and was not given back."""
        return self.delivered().filter(employee=employee_key(user), unit=None)

    def to_teams_of(self, user: User) -> "ComplimentQuerySet":
        """What was written to the unit in which ``user`` works, or to one above it."""
        return self.delivered().filter(employee=None, unit__in=Unit.objects.teams_of(user))

    def shared_with(self, user: User) -> "ComplimentQuerySet":
        """What others let ``user`` see: as their manager, as a colleague of their unit, as somebody who works here.

        Nobody but the manager sees a letter of a protected employee; whoever left took theirs along.
        """
        units = Employee.objects.filter(user=user).values("unit")
        open_to = (
            Q(visibility__gte=Visibility.MANAGER, employee__manager__user=user)
            | Q(visibility__gte=Visibility.TEAM, employee__unit__in=units, employee__protected=False)
            | Q(visibility__gte=Visibility.WALL, employee__protected=False)
        )
        return self._of_people_here().filter(open_to).exclude(employee__user=user)

    def on_the_wall(self) -> "ComplimentQuerySet":
        """What its owners let everyone see who works here."""
        return self._of_people_here().filter(visibility__gte=Visibility.WALL, employee__protected=False)

    def for_the_public(self) -> "ComplimentQuerySet":
        """What its owners let anybody see, with their first name."""
        return self._of_people_here().filter(visibility=Visibility.PUBLIC, employee__protected=False)

    def _of_people_here(self) -> "ComplimentQuerySet":
        """Letters of single people who work here today."""
        return self.delivered().filter(employee__in=Employee.objects.present(), unit=None)

    def delivered(self) -> "ComplimentQuerySet":
        """What lies in an inbox: not what may still be undone at the desk, was given back, or was deleted."""
        return self.filter(delivered_at__lte=Now(), not_me_at=None, deleted_at=None)

    def unread(self) -> "ComplimentQuerySet":
        return self.filter(read_at=None)

    def newest_first(self) -> "ComplimentQuerySet":
        return self.order_by("-pk")

    def with_letterhead(self) -> "ComplimentQuerySet":
        """Everything that a letter shows, in the one query."""
        return self.select_related("feedback__unit", "feedback__service", "employee", "unit")

    def saying(self, words: str) -> "ComplimentQuerySet":
        """Those in which each of ``words`` (five at most) stands: in the text, or as the place or the service."""
        found = self
        for word in words.split()[:5]:
            places = Q(feedback__unit__name__icontains=word) | Q(feedback__place__iexact=word)
            found = found.filter(Q(excerpt__icontains=word) | places | Q(feedback__service__name__icontains=word))
        return found

    def received_within(self, since: date | None, until: date | None) -> "ComplimentQuerySet":
        """Those that citizens wrote between two days, both of them counted; None is an open end."""
        within = {"feedback__received_at__date__gte": since, "feedback__received_at__date__lte": until}
        return self.filter(**{field: day for field, day in within.items() if day})


class Compliment(models.Model):
    """A citizen's praising words for one employee or one team. Read by them alone."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="compliments")
    employee = models.ForeignKey(Employee, models.CASCADE, null=True, blank=True, related_name="compliments")
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True, related_name="compliments")
    excerpt = models.TextField(help_text=_("The praising part, redacted."))
    name_start = models.PositiveIntegerField(null=True, blank=True, help_text=_("Of the name in the excerpt."))
    name_end = models.PositiveIntegerField(null=True, blank=True)
    others = models.JSONField(
        default=list,
        blank=True,
        db_default=Value([], output_field=models.JSONField()),
        help_text=_("[[start, end], …]: where others are named in the excerpt, for its owner's eyes alone."),
    )
    partial = models.BooleanField(default=False, help_text=_("The comment also held a complaint, which is left out."))
    delivered_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)
    not_me_at = models.DateTimeField(null=True, blank=True)
    visibility = models.PositiveSmallIntegerField(choices=Visibility, default=Visibility.ME, db_default=0)
    shared_at = models.DateTimeField(null=True, blank=True, help_text=_("When its owner last widened who sees it."))
    in_portfolio = models.BooleanField(
        default=True, db_default=True, help_text=_("The owner left it in their collection.")
    )
    deleted_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text=_("The owner deleted it: the words are gone, the row keeps it from coming back."),
    )

    objects = ComplimentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["feedback", "employee"], name="recognition_delivered_once_to_employee"),
            models.UniqueConstraint(fields=["feedback", "unit"], name="recognition_delivered_once_to_team"),
            models.CheckConstraint(
                name="recognition_to_employee_or_team",
                condition=Q(employee__isnull=False, unit=None) | Q(employee=None, unit__isnull=False),
            ),
            models.CheckConstraint(
                name="recognition_excerpt_until_deleted",
                condition=Q(deleted_at=None) & ~Q(excerpt="") | Q(deleted_at__isnull=False, excerpt=""),
            ),
            models.CheckConstraint(
                name="recognition_shared_by_its_owner",
                condition=Q(visibility=0) | Q(employee__isnull=False, shared_at__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["employee", "-id"], name="recognition_inbox", condition=Q(not_me_at=None)),
            models.Index(fields=["unit", "-id"], name="recognition_team_inbox", condition=Q(employee=None)),
            models.Index(
                fields=["-shared_at", "-id"], name="recognition_wall", condition=Q(visibility__gte=3, not_me_at=None)
            ),
            models.Index(
                fields=["delivered_at"],
                name="recognition_unread",
                condition=Q(read_at=None, not_me_at=None, deleted_at=None, unit=None),
            ),
        ]

    def __str__(self) -> str:
        return f"to {self.employee_id or self.unit_id}"

    @property
    def words(self) -> tuple[str, str, str]:
        """The excerpt in three: before the name, the name as written, after it."""
        start, end = self.name_start or 0, self.name_end or 0
        return self.excerpt[:start], self.excerpt[start:end], self.excerpt[end:]

    @property
    def words_for_others(self) -> tuple[str, str, str]:
        """The same for whoever else sees it: what praises a colleague too is that colleague's to share."""
        name = (self.name_start, self.name_end) if self.name_end else None
        text, kept = masked(self.excerpt, self.others, name)
        start, end = kept or (0, 0)
        return text[:start], text[start:end], text[end:]

    def mark_read(self) -> None:
        """Remember the first reading."""
        Compliment.objects.filter(pk=self.pk, read_at=None).update(read_at=timezone.now())
        self.refresh_from_db(fields=["read_at"])
