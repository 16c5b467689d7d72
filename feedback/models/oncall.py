"""Who is on call for a unit, and what happens when nobody acknowledges an alert. A rota holds in its unit and below."""

import uuid
from datetime import time

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Unit
from portal.directory.roles import Role


class Line(models.IntegerChoices):
    FIRST = 1, _("First")
    SECOND = 2, _("Second, if the first does not answer")


class RotaQuerySet(models.QuerySet):
    def visible_to(self, user: settings.AUTH_USER_MODEL) -> "RotaQuerySet":
        """The rotas of the units whose officer or administrator ``user`` is."""
        return self.filter(unit__in=Unit.objects.granted(user, *KEEPERS))


# Who may change a rota and a ladder.
KEEPERS = (Role.SAFETY_OFFICER, Role.ADMINISTRATOR)


class Kept(models.Model):
    """What a page adds to a rota or a ladder, and removes from it."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="+", verbose_name=_("unit"))

    objects = RotaQuerySet.as_manager()

    class Meta:
        abstract = True


class Shift(Kept):
    """What the weekly pattern and single shifts share."""

    officer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("who")
    )  # fmt: skip
    line = models.PositiveSmallIntegerField(_("line"), choices=Line, default=Line.FIRST)

    class Meta:
        abstract = True


class WeeklyShift(Shift):
    """Every week on one day, by the clock of the unit's time zone; into the next day when it ends before it starts."""

    weekday = models.PositiveSmallIntegerField(_("day"), choices=list(WEEKDAYS.items()))
    starts = models.TimeField(_("from"), default=time(8))
    ends = models.TimeField(_("to"), default=time(16), help_text=_("The same time as from: a whole day."))
    since = models.DateField(_("first day"), null=True, blank=True)
    until = models.DateField(_("last day"), null=True, blank=True)

    class Meta:
        ordering = ["weekday", "starts", "line", "pk"]
        constraints = [
            models.UniqueConstraint(
                name="feedback_weekly_shift_once",
                fields=["unit", "officer", "line", "weekday", "starts", "since"],
                nulls_distinct=False,
            ),
            models.CheckConstraint(name="feedback_weekly_shift_day", condition=Q(weekday__lte=6)),
            models.CheckConstraint(
                name="feedback_weekly_shift_until",
                condition=Q(since=None) | Q(until=None) | Q(since__lte=F("until")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.starts:%H:%M}-{self.ends:%H:%M}"


class DatedShift(Shift):
    """Once, from one moment to another. On its line it takes the place of the weekly pattern while it lasts."""

    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("to"))

    class Meta:
        ordering = ["starts_at", "line", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["unit", "officer", "line", "starts_at"], name="feedback_dated_shift_once"),
            models.CheckConstraint(name="feedback_dated_shift_ends_later", condition=Q(starts_at__lt=F("ends_at"))),
        ]

    def __str__(self) -> str:
        return f"{self.starts_at:%Y-%m-%d %H:%M} - {self.ends_at:%Y-%m-%d %H:%M}"


class Whom(models.TextChoices):
    ON_CALL = "on_call", _("Whoever is on call")
    SECOND = "second", _("The second on call and all officers of the unit")
    OFFICERS = "officers", _("All officers of the unit")
    MANAGERS = "managers", _("The unit’s managers")
    AGENCY = "agency", _("The agency’s officers and administrators")


class LadderStep(Kept):
    """One rung: after so many minutes without an acknowledgement, these people are told.

    The steps of a unit hold there and below, in place of those above; without any, ``ladder.DEFAULT`` holds.
    """

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    after_minutes = models.PositiveIntegerField(_("after minutes"), validators=[MaxValueValidator(24 * 60)])
    whom = models.CharField(_("whom"), max_length=8, choices=Whom)
    by_mail = models.BooleanField(_("by e-mail"), default=True)
    by_webhook = models.BooleanField(_("by webhook"), default=True)

    class Meta:
        ordering = ["unit", "after_minutes", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["unit", "after_minutes", "whom"], name="feedback_ladder_step_once"),
            models.CheckConstraint(
                name="feedback_ladder_step_by_some_way", condition=Q(by_mail=True) | Q(by_webhook=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.after_minutes}: {self.get_whom_display()}"
