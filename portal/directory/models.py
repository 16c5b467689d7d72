"""Who works where: units, services and their stages, employees, and what each may do."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.expressions import RawSQL
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.directory.folding import fold, search_text
from portal.directory.roles import Role, held_by

BELOW = """
    WITH RECURSIVE below(id) AS (
        SELECT id FROM directory_unit WHERE id = ANY(%s)
        UNION SELECT unit.id FROM directory_unit unit JOIN below ON unit.parent_id = below.id
    ) SELECT id FROM below
"""


ABOVE = """
    WITH RECURSIVE above(id) AS (
        SELECT unit_id FROM directory_employee WHERE user_id = %s
        UNION SELECT unit.parent_id FROM directory_unit unit JOIN above ON unit.id = above.id
        WHERE unit.parent_id IS NOT NULL
    ) SELECT id FROM above
"""


class UnitQuerySet(models.QuerySet):
    def agency(self) -> "Unit":
        """The one unit above all others; made when it is first asked for."""
        found, _made = self.get_or_create(
            kind=Unit.Kind.AGENCY, defaults={"code": "agency", "name": settings.AGENCY_NAME}
        )
        return found

    def below(self, *pks: int) -> "UnitQuerySet":
        """The units ``pks`` and every unit under them, in one query however deep (a cycle ends it, not hangs it)."""
        return self.filter(pk__in=RawSQL(BELOW, [list(pks)]))  # noqa: S611 - parameters are bound

    def teams_of(self, user: AbstractBaseUser) -> "UnitQuerySet":
        """The unit in which ``user`` works and every unit that it belongs to, up to the whole agency."""
        return self.filter(pk__in=RawSQL(ABOVE, [user.pk]))  # noqa: S611 - parameters are bound

    def granted(self, user: AbstractBaseUser, *roles: Role) -> "UnitQuerySet":
        """The units in which ``user`` holds one of ``roles``: a grant holds in its unit and below."""
        units = {it.unit_id for it in held_by(user) if it.role in roles}
        return self.below(*units) if units else self.none()


class Unit(models.Model):
    """An office, branch or region, in a tree."""

    class Kind(models.TextChoices):
        AGENCY = "agency", _("Agency")
        REGION = "region", _("Region")
        OFFICE = "office", _("Office")

    code = models.SlugField(max_length=80, unique=True, allow_unicode=True)
    name = models.CharField(max_length=200)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.OFFICE)
    time_zone = models.CharField(max_length=60, default="UTC")
    changed_at = models.DateTimeField(auto_now=True, db_index=True)

    objects = UnitQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(name="directory_unit_not_its_own_parent", condition=~Q(parent=F("id"))),
            models.UniqueConstraint(name="directory_one_agency", fields=["kind"], condition=Q(kind="agency")),
            models.CheckConstraint(name="directory_agency_on_top", condition=~Q(kind="agency") | Q(parent=None)),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Say about a circle what the database would refuse (migration 0003)."""
        if self.pk and self.parent_id and Unit.objects.below(self.pk).filter(pk=self.parent_id).exists():
            raise ValidationError({"parent": _("This unit is above that one already: choose a unit outside it.")})


class Service(models.Model):
    """What citizens come for."""

    code = models.SlugField(max_length=80, unique=True, allow_unicode=True)
    name = models.CharField(max_length=200)
    units = models.ManyToManyField(Unit, related_name="services", blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def append(self, name: str) -> "Stage":
        """A new last stage."""
        last = self.stages.aggregate(last=models.Max("position"))["last"] or 0
        return self.stages.create(position=last + 1, name=name)


UNUSED = 32_767  # the last position there can be


class Stage(models.Model):
    """One step of a service."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="stages")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["service", "position"]
        constraints = [models.UniqueConstraint(fields=["service", "position"], name="directory_stage_once")]

    def __str__(self) -> str:
        return self.name

    @transaction.atomic
    def move_up(self) -> None:
        """Change places with the stage before it; the first one stays where it is."""
        Service.objects.select_for_update().get(pk=self.service_id)  # one mover at a time
        before = self.service.stages.filter(position__lt=self.position).order_by("-position").first()
        if before:
            places = (self.position, before.position)
            Stage.objects.filter(pk=self.pk).update(position=UNUSED)  # no two may have one place, even in between
            before.position, self.position = places
            before.save(update_fields=["position"])
            self.save(update_fields=["position"])


# A blank before every word of a name and after it, so that an index of trigrams knows where words begin and end.
WORDS = models.Func("search", template="(' ' || %(expressions)s || ' ')", output_field=models.TextField())


class EmployeeQuerySet(models.QuerySet):
    def present(self) -> "EmployeeQuerySet":
        return self.filter(Q(left__isnull=True) | Q(left__gt=timezone.localdate()))

    def visible_to(self, user: AbstractBaseUser) -> "EmployeeQuerySet":
        """Colleagues by name. A protected employee is named only to themselves and to their steward."""
        steward_of = Unit.objects.granted(user, Role.STEWARD)
        return self.filter(Q(protected=False) | Q(user=user) | Q(unit__in=steward_of))

    def found(self, words: str) -> "EmployeeQuerySet":
        """Those in whose names each of ``words`` (five at most) stands, whatever its case, accents or script."""
        return self._with_each(words, "{}")

    def named_like(self, words: str) -> "EmployeeQuerySet":
        """Those of whose names one begins with each of ``words``."""
        return self._with_each(words, " {}")

    def named(self, words: str) -> "EmployeeQuerySet":
        """Those who bear each of ``words`` as a name."""
        return self._with_each(words, " {} ")

    def _with_each(self, words: str, pattern: str) -> "EmployeeQuerySet":
        found = self.alias(words=WORDS)
        for word in fold(words).split()[:5]:
            found = found.filter(words__contains=pattern.format(word))
        return found


class Employee(models.Model):
    external_id = models.CharField(max_length=80, unique=True)
    given = models.CharField(max_length=200)
    family = models.CharField(max_length=200)
    preferred = models.CharField(max_length=200, blank=True)
    others = models.CharField(max_length=400, blank=True, help_text=_("Other names, separated by semicolons."))
    job_title = models.CharField(max_length=200, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="employees")
    manager = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="reports")
    email = models.EmailField(blank=True)
    languages = models.CharField(max_length=80, blank=True, help_text=_("Language codes, separated by spaces."))
    places = models.CharField(
        max_length=200, blank=True, default="", db_default="",
        help_text=_("Where citizens find them, separated by semicolons: Window 4; Room 12."),
    )  # fmt: skip
    shifts = models.CharField(
        max_length=200, blank=True, default="", db_default="",
        help_text=_("When they work, separated by semicolons: night; weekend."),
    )  # fmt: skip
    joined = models.DateField(null=True, blank=True)
    left = models.DateField(null=True, blank=True)
    protected = models.BooleanField(
        default=False, help_text=_("Never named to anyone but themselves and their steward.")
    )
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    search = models.TextField(editable=False, help_text="Every name, folded; kept by save() and the sync.")
    changed_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = EmployeeQuerySet.as_manager()

    class Meta:
        ordering = ["family", "given", "pk"]
        indexes = [GinIndex(OpClass(WORDS, name="gin_trgm_ops"), name="directory_employee_words")]
        constraints = [
            models.CheckConstraint(name="directory_employee_has_a_name", condition=~Q(given="") & ~Q(family="")),
            models.CheckConstraint(name="directory_employee_not_own_manager", condition=~Q(manager=F("id"))),
            models.UniqueConstraint(fields=["email"], name="directory_employee_email_once", condition=~Q(email="")),
            models.CheckConstraint(name="directory_employee_email_lower", condition=Q(email=Lower("email"))),
        ]

    def __str__(self) -> str:
        return f"{self.preferred or self.given} {self.family}"

    def save(self, *, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
        """Keep what follows from the names, and the time by which the naming index notices."""
        self.email = self.email.lower()
        self.search = search_text(self.given, self.family, self.preferred, self.others)
        self.changed_at = timezone.now()
        if update_fields is not None:
            update_fields = {*update_fields, "search", "changed_at"}
        super().save(update_fields=update_fields, **kwargs)

    def clean(self) -> None:
        """Refuse a circle of managers."""
        seen, manager = {self.pk} - {None}, self.manager_id
        while manager and manager not in seen:
            seen.add(manager)
            manager = Employee.objects.filter(pk=manager).values_list("manager_id", flat=True).first()
        if manager:
            raise ValidationError({"manager": _("These managers form a circle: choose somebody outside it.")})

    @property
    def is_present(self) -> bool:
        """Whether they work here today."""
        return self.left is None or self.left > timezone.localdate()

    @property
    def has_left(self) -> bool:
        return self.left is not None and self.left <= timezone.localdate()

    @property
    def called(self) -> str:
        """The name colleagues use."""
        return self.preferred or self.given


class Grant(models.Model):
    """``user`` holds ``role`` in ``unit`` and below."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="grants")
    role = models.CharField(max_length=20, choices=Role)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="grants")  # a role ends by revoking it, on record

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "role", "unit"], name="directory_grant_once")]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.unit}"


class PersonalSettings(models.Model):
    """What somebody chose for their account; without a row the browser decides."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="personal_settings")
    language = models.CharField(max_length=8, blank=True, choices=settings.LANGUAGES)

    class Meta:
        verbose_name_plural = "personal settings"

    def __str__(self) -> str:
        return f"of {self.user_id}"
