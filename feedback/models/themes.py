"""What comments are sorted by: the shipped themes and the agency's own, and the words that it added or took out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from feedback.models.stamps import RulesStamp
from feedback.understanding.rulebook import ThemeRules
from feedback.understanding.rulebook import ThemeWord as Rule
from feedback.understanding.theme_words import DRIVERS, OTHER
from feedback.understanding.tokens import entries, norm

SHIPPED_NAMES: dict[str, Promise] = {
    "staff_manner": _("How staff are"),
    "communication": _("Communication"),
    "waiting": _("Waiting"),
    "access": _("Access"),
    "environment": _("The place"),
    "process": _("Process and paperwork"),
    "digital": _("Digital tools"),
    "outcome": _("Outcome"),
    "dignity": _("Dignity"),
    "safety": _("Safety"),
    OTHER: _("Something else"),
}


class Driver(models.TextChoices):
    """What A-11 asks about."""

    EFFECTIVENESS = "effectiveness", _("Effectiveness")
    EASE = "ease", _("Ease")
    EFFICIENCY = "efficiency", _("Efficiency")
    TRANSPARENCY = "transparency", _("Transparency")
    HUMANITY = "humanity", _("Humanity")
    EMPLOYEE = "employee", _("Employee")
    OTHER = "other", _("Other")


@dataclass(frozen=True, slots=True)
class ThemeNames:
    """What each theme is called, by key, in the order of the list, and which of them are out of use."""

    names: Mapping[str, str]
    hidden: frozenset[str]

    def offered(self, kept: Iterable[str] = ()) -> list[tuple[str, str]]:
        """Key and name of every theme in use, and of those of ``kept`` that are so no more."""
        keys = [key for key in self.names if key not in self.hidden]
        return [(key, self.names.get(key, key)) for key in dict.fromkeys([*keys, *kept])]


class ThemeQuerySet(models.QuerySet):
    def named(self) -> ThemeNames:
        """The names of all themes, in one query; the shipped ones also where no row is."""
        rows = list(self)
        called = {theme.key: str(theme) for theme in rows}
        shipped = {key: str(name) for key, name in SHIPPED_NAMES.items() if key not in called}
        return ThemeNames(called | shipped, frozenset(theme.key for theme in rows if not theme.active))


class Theme(models.Model):
    """One theme. None is ever deleted: what was stored under its key keeps its name. Shipped ones keep theirs blank."""

    key = models.CharField(
        _("key"),
        max_length=40,
        unique=True,
        validators=[RegexValidator(r"^[a-z][a-z0-9_-]*$", _("Small letters, digits, - and _; first a letter."))],
        help_text=_("What is stored with a comment, and named in exports. It cannot be changed later."),
    )
    name = models.CharField(_("name"), max_length=60, blank=True, help_text=_("Empty: the name it came with."))
    driver = models.CharField(_("driver"), max_length=13, choices=Driver, default=Driver.OTHER)
    active = models.BooleanField(
        _("in use"), default=True, help_text=_("If not, no new comment is given it; old ones keep it.")
    )
    position = models.PositiveSmallIntegerField(_("position"), default=100)

    objects = ThemeQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("theme"), _("themes")
        ordering = ["position", "key"]
        constraints = [
            models.CheckConstraint(name="feedback_theme_key", condition=Q(key__regex=r"^[a-z][a-z0-9_-]{0,39}$")),
            models.CheckConstraint(
                name="feedback_own_theme_has_name", condition=~Q(name="") | Q(key__in=list(DRIVERS))
            ),
            models.CheckConstraint(name="feedback_other_stays", condition=~Q(key=OTHER) | Q(active=True)),
        ]

    def __str__(self) -> str:
        return self.name or str(SHIPPED_NAMES.get(self.key, self.key))

    @property
    def is_shipped(self) -> bool:
        return self.key in SHIPPED_NAMES

    def clean(self) -> None:
        if not self.name and not self.is_shipped:
            raise ValidationError({"name": _("Give it a name.")})
        if self.key == OTHER and not self.active:
            raise ValidationError({"active": _("What has no theme must go somewhere: this one stays in use.")})


class ThemeWordQuerySet(models.QuerySet):
    def rules(self) -> ThemeRules:
        """What the agency changed of the shipped words, as understanding takes it."""
        rows = self.values_list("taken_out", "theme__key", "language", "phrase").order_by("pk")
        hidden = Theme.objects.filter(active=False).values_list("key", flat=True)
        return ThemeRules(
            added=tuple(Rule(*row) for out, *row in rows if not out),
            removed=tuple(Rule(*row) for out, *row in rows if out),
            hidden=frozenset(hidden),
        )


class ThemeWord(models.Model):
    """A phrase that the agency added to a theme, or took out of it. Deleted, the shipped words hold again."""

    theme = models.ForeignKey(Theme, models.PROTECT, related_name="words", verbose_name=_("theme"))
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    phrase = models.CharField(
        _("words"),
        max_length=200,
        help_text=_(
            "Parted by commas. * at the end of one: every word that begins so. (a|b): either. Neither capitals nor "
            "accents matter."
        ),
    )
    taken_out = models.BooleanField(
        _("taken out"), default=False, help_text=_("Ticked: these words do not speak of the theme here.")
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ThemeWordQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("words of a theme"), _("words of themes")
        ordering = ["theme", "language", "phrase"]
        constraints = [
            models.UniqueConstraint(fields=["theme", "language", "phrase"], name="feedback_theme_phrase_once"),
        ]

    def __str__(self) -> str:
        return self.phrase

    def clean(self) -> None:
        self.phrase = " ".join(self.phrase.split())
        if wrong := [entry for entry in entries(self.phrase) if not _can_be_found(entry)]:
            raise ValidationError({"phrase": _("This finds nothing: %(entry)s") % {"entry": wrong[0]}})
        if not any(entries(self.phrase)):
            raise ValidationError({"phrase": _("Write at least one word.")})
        if getattr(self, "theme", None) and self.theme.key == OTHER:
            raise ValidationError({"theme": _("This theme is what no other one is: it has no words.")})


def _can_be_found(entry: str) -> bool:
    """Whether an entry of a table has letters or digits, and a star at its end alone."""
    stem = entry.removesuffix("*")
    return any(map(str.isalnum, norm(stem))) and not set(stem) & set("*|()")


@receiver([post_save, post_delete], sender=Theme)
@receiver([post_save, post_delete], sender=ThemeWord)
def renew_rules(**_signal: object) -> None:
    """Have every worker read the rules again."""
    RulesStamp.renew()
