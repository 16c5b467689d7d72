"""What stewards put right: one row for each stretch and question, the newest word counts. It teaches the heads."""

from django.conf import settings
from django.db import models
from django.db.models import Deferrable, F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.comments import Feedback, Sentiment

# Names of sentiments, themes and kinds alone, so that no word of the comment can stand here.
NAMES = r"^([a-z][a-z0-9_-]{0,39}(,[a-z][a-z0-9_-]{0,39})*)?$"


class CorrectionQuerySet(models.QuerySet):
    def in_retention(self) -> "CorrectionQuerySet":
        """Those of comments whose words are still kept. Of a drill nothing is learnt."""
        return self.filter(feedback__original__delete_after__gt=timezone.now(), feedback__drill=None)


class Correction(models.Model):
    """A stretch of the redacted text that was judged or redacted wrongly. Its words stand in the comment alone."""

    class Kind(models.TextChoices):
        SENTIMENT = "sentiment", _("Sentiment")
        THEME = "theme", _("Theme")
        REDACTION = "redaction", _("Redaction")

    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="corrections")
    kind = models.CharField(max_length=9, choices=Kind)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    was = models.CharField(max_length=600, blank=True, help_text=_("As understood first; empty: not hidden."))
    becomes = models.CharField(max_length=600, blank=True, help_text=_("Empty: not hidden any more."))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["feedback", "start", "kind"]
        constraints = [
            # Deferred, because several rows of a comment move at once when words are hidden.
            models.UniqueConstraint(
                fields=["feedback", "kind", "start", "end"],
                name="feedback_corrected_once",
                deferrable=Deferrable.DEFERRED,
            ),
            models.CheckConstraint(name="feedback_correction_not_empty", condition=Q(start__lt=F("end"))),
            models.CheckConstraint(name="feedback_correction_changes", condition=~Q(was=F("becomes"))),
            models.CheckConstraint(
                name="feedback_correction_holds_names",
                condition=Q(was__regex=NAMES, becomes__regex=NAMES)
                & (Q(kind="redaction") | ~Q(was="") & ~Q(becomes="")),
            ),
            models.CheckConstraint(
                name="feedback_correction_is_a_sentiment",
                condition=~Q(kind="sentiment") | Q(was__in=Sentiment.values, becomes__in=Sentiment.values),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.start}-{self.end} {self.was} → {self.becomes}"

    @property
    def names(self) -> tuple[str, ...]:
        """What it becomes, one by one."""
        return tuple(filter(None, self.becomes.split(",")))
