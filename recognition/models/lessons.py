"""What was taught about written names: one row for each decision of the desk and each "that wasn't me"."""

import uuid
from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feedback.understanding.people_text import row_of
from portal.directory.models import Employee, Unit
from portal.directory.roles import Role
from recognition.models.routings import Mention
from recognition.naming.lessons import ENOUGH, NO_NAME


class Taught(models.TextChoices):
    """The kinds of ``naming.lessons.Taught``, in words."""

    MEANS = "means", gettext_lazy("Meant this person")
    NOT_A_NAME = "not_a_name", gettext_lazy("Named nobody")
    NOT_THIS_PERSON = "not_this_person", gettext_lazy("“That wasn’t me”")


class LessonQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "LessonQuerySet":
        """What was taught where ``user`` is a steward or an administrator, about whomever they may name."""
        nameable = Q(employee=None) | Q(employee__in=Employee.objects.visible_to(user))
        return self.filter(nameable, unit__in=Unit.objects.granted(user, Role.STEWARD, Role.ADMINISTRATOR))

    def managed_by(self, user: User) -> "LessonQuerySet":
        """Of these, what ``user`` may have forgotten and restored: an administrator's."""
        return self.visible_to(user).filter(unit__in=Unit.objects.granted(user, Role.ADMINISTRATOR))

    def keys_among(self, lessons: Iterable["Lesson"]) -> set[int]:
        """The primary keys of those of ``lessons`` that are among these."""
        return set(self.filter(pk__in=[lesson.pk for lesson in lessons]).values_list("pk", flat=True))

    def kept(self) -> "LessonQuerySet":
        return self.filter(withdrawn_at=None)

    def in_force(self) -> "LessonQuerySet":
        """Of those that are kept, the ones that can no longer be undone at the desk."""
        return self.kept().filter(taught_at__lte=Now())

    def forgotten(self) -> "LessonQuerySet":
        return self.exclude(withdrawn_at=None)

    def about(self, search: str) -> "LessonQuerySet":
        """Those about names in which ``search`` stands, whatever its case, accents or script; all for an empty one."""
        return self.filter(words__contains=" ".join(row_of(search).keys))

    def with_people(self) -> "LessonQuerySet":
        return self.select_related("unit", "employee", "taught_by__employee", "withdrawn_by__employee")

    def alike(self, lesson: "Lesson") -> "LessonQuerySet":
        """Those that say the same as ``lesson``: these words, in this unit, about this person or nobody."""
        return self.filter(unit=lesson.unit_id, words=lesson.words, kind=lesson.kind, employee=lesson.employee_id)

    def newest_of_each(self, *, forgotten: bool) -> "LessonQuerySet":
        """Of those that say the same, the newest, with how many there are as ``times``; all in force, or all not."""
        same = Lesson.objects.filter(
            Q(employee=OuterRef("employee")) | Q(employee=None),  # of one kind, all are about somebody or none is
            unit=OuterRef("unit"),
            words=OuterRef("words"),
            kind=OuterRef("kind"),
            withdrawn_at__isnull=not forgotten,
        )
        counted = same.order_by().values("kind").annotate(n=Count("pk")).values("n")
        rows = self.filter(~Exists(same.filter(pk__gt=OuterRef("pk"))), withdrawn_at__isnull=not forgotten)
        return rows.annotate(times=Subquery(counted))


class Lesson(models.Model):
    """What one decision about one written name says for the next time. It goes when its comment goes."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=15, choices=Taught)
    words = models.CharField(max_length=200, help_text=gettext_lazy("As naming looks them up: folded."))
    written = models.CharField(max_length=200, help_text=gettext_lazy("As the citizen wrote them."))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    employee = models.ForeignKey(Employee, models.CASCADE, null=True, blank=True, related_name="+")
    mention = models.ForeignKey(Mention, models.CASCADE, related_name="lessons")
    taught_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    taught_at = models.DateTimeField(default=timezone.now)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = LessonQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["mention", "kind", "employee"], name="recognition_taught_once", nulls_distinct=False
            ),
            models.CheckConstraint(
                name="recognition_lesson_names_its_employee",
                condition=Q(kind="not_a_name", employee=None) | ~Q(kind="not_a_name") & Q(employee__isnull=False),
            ),
            # A word that is no name may be a patient's: one word at most, never a full name.
            models.CheckConstraint(
                name="recognition_no_name_is_one_word", condition=~Q(kind="not_a_name") | ~Q(words__contains=" ")
            ),
            models.CheckConstraint(name="recognition_lesson_not_empty", condition=~Q(words="") & ~Q(written="")),
        ]
        indexes = [models.Index(fields=["unit", "words", "kind", "employee", "-id"], name="recognition_taught_alike")]

    def __str__(self) -> str:
        return f"{self.written}: {self.get_kind_display()}"

    @property
    def is_forgotten(self) -> bool:
        return self.withdrawn_at is not None

    @property
    def effect(self) -> str:
        """What naming does about it, for ``times`` such lessons (see ``newest_of_each``)."""
        if self.kind == Taught.NOT_THIS_PERSON:
            return _("The desk is asked, until it has named this person three times in a row.")
        if self.kind == Taught.NOT_A_NAME:
            if self.times < NO_NAME:
                return _("Nothing changes yet. It takes a second time.")
            return _("Passed over where it may be a word and no name.")
        if self.times < ENOUGH:
            return _("The desk is asked, and sees this person first.")
        return _("Delivered to this person, unless anything speaks against it.")
