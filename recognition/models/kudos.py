"""Colleague to colleague: thanks to one or several people or to a team, read by a steward before it is delivered."""

import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.text import get_text_list
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Employee, Unit
from portal.directory.roles import Role, employee_key
from recognition.models.compliments import Compliment
from recognition.models.thanks import REVIEWED, Review

LONGEST_KUDOS = 1_000


class KudosQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "KudosQuerySet":
        """What the steward of a unit reads before it is delivered: thanks written in that unit and below."""
        return self.filter(unit__in=Unit.objects.granted(user, Role.STEWARD))

    def sent_by(self, user: User) -> "KudosQuerySet":
        return self.filter(sender__user=user)

    def waiting(self) -> "KudosQuerySet":
        return self.filter(review=Review.WAITING)

    def on_the_wall(self) -> "KudosQuerySet":
        """What sender, steward and every person named let others see; all of them work here and none is protected."""
        away = KudosRecipient.objects.filter(employee__isnull=False).exclude(employee__in=_nameable())
        return self.filter(shown_at__isnull=False, sender__in=_nameable()).exclude(pk__in=away.values("kudos"))

    def with_people(self) -> "KudosQuerySet":
        """Everything that a card shows, in two queries."""
        people = KudosRecipient.objects.select_related("employee", "unit").order_by("pk")
        return self.select_related("sender", "unit").prefetch_related(models.Prefetch("recipients", people))


def _nameable() -> models.QuerySet:
    return Employee.objects.present().filter(protected=False)


class Kudos(models.Model):
    """What one employee thanks others for. Shared ones may stand on the wall once every person named agrees."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sender = models.ForeignKey(Employee, models.CASCADE, related_name="kudos_sent")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", help_text=_("Whose stewards read it first."))
    words = models.CharField(max_length=LONGEST_KUDOS)
    language = models.CharField(max_length=8, blank=True)
    is_shared = models.BooleanField(default=False, help_text=_("The sender would like others to see it too."))
    written_at = models.DateTimeField(default=timezone.now)
    review = models.CharField(max_length=8, choices=Review, default=Review.WAITING)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=280, blank=True, help_text=_("Why it was given back, told to its sender."))
    shown_at = models.DateTimeField(
        null=True, blank=True, help_text=_("Since when it stands on the wall: everybody concerned agreed.")
    )

    objects = KudosQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "kudos"
        indexes = [
            models.Index(fields=["written_at"], name="recognition_kudos_desk", condition=Q(review="waiting")),
            models.Index(
                fields=["-shown_at", "-id"], name="recognition_kudos_wall", condition=Q(shown_at__isnull=False)
            ),
            models.Index(fields=["sender", "-id"], name="recognition_kudos_sent"),
        ]
        constraints = [
            models.CheckConstraint(
                name="recognition_kudos_shown_by_agreement",
                condition=Q(shown_at=None) | Q(is_shared=True, review="passed"),
            ),
            models.CheckConstraint(name="recognition_kudos_not_empty", condition=~Q(words="")),
            models.CheckConstraint(name="recognition_kudos_reviewed_once", condition=REVIEWED),
        ]

    def __str__(self) -> str:
        return f"by {self.sender_id}: {self.review}"

    @property
    def from_whom(self) -> str:
        """Who thanks, by first name; a protected person is named to nobody."""
        return _now("A colleague") if self.sender.protected else self.sender.called

    @property
    def to_whom(self) -> str:
        """Who is thanked, by first name; a protected person is named to nobody. Fetch ``with_people`` before."""
        named = [str(to.unit or to.employee.called) for to in self.recipients.all() if not to.is_hidden]
        return get_text_list(named, _now("and")) if named else _now("a colleague")


class KudosRecipientQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "KudosRecipientQuerySet":
        """What colleagues wrote to ``user`` or to a team of theirs, once a steward passed it on."""
        return self.to_person(user) | self.delivered().filter(unit__in=Unit.objects.teams_of(user))

    def to_person(self, user: User) -> "KudosRecipientQuerySet":
        return self.delivered().filter(employee=employee_key(user))

    def delivered(self) -> "KudosRecipientQuerySet":
        return self.filter(kudos__review=Review.PASSED, deleted_at=None)

    def unread(self) -> "KudosRecipientQuerySet":
        return self.filter(read_at=None)


class KudosRecipient(models.Model):
    """One person, or one team, whom kudos are for."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kudos = models.ForeignKey(Kudos, models.CASCADE, related_name="recipients")
    employee = models.ForeignKey(Employee, models.CASCADE, null=True, blank=True, related_name="kudos_received")
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True, related_name="kudos_received")
    read_at = models.DateTimeField(null=True, blank=True)
    agreed_at = models.DateTimeField(null=True, blank=True, help_text=_("The person lets others see it."))
    deleted_at = models.DateTimeField(null=True, blank=True, help_text=_("The person wants it no more."))

    objects = KudosRecipientQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["employee", "-id"], name="recognition_kudos_inbox")]
        constraints = [
            models.UniqueConstraint(fields=["kudos", "employee"], name="recognition_kudos_once_to_employee"),
            models.UniqueConstraint(fields=["kudos", "unit"], name="recognition_kudos_once_to_team"),
            models.CheckConstraint(
                name="recognition_kudos_to_employee_or_team",
                condition=Q(employee__isnull=False, unit=None) | Q(employee=None, unit__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"to {self.employee_id or self.unit_id}"

    @property
    def is_hidden(self) -> bool:
        """Whether this is a protected person, whom nobody is told of."""
        return self.employee is not None and self.employee.protected


class Reaction(models.Model):
    """A colleague is glad with the owner of something shared. Who, never how many."""

    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    compliment = models.ForeignKey(Compliment, models.CASCADE, null=True, blank=True, related_name="reactions")
    kudos = models.ForeignKey(Kudos, models.CASCADE, null=True, blank=True, related_name="reactions")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["employee", "compliment"], name="recognition_glad_once_of_letter"),
            models.UniqueConstraint(fields=["employee", "kudos"], name="recognition_glad_once_of_kudos"),
            models.CheckConstraint(
                name="recognition_glad_of_one_thing",
                condition=Q(compliment__isnull=False, kudos=None) | Q(compliment=None, kudos__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.employee_id} is glad"
