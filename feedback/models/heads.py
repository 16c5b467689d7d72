"""What the agency's corrections taught: at most one head is in use, and of one that is not no number is kept."""

from dataclasses import replace

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.stamps import RulesStamp
from feedback.understanding import heads
from portal.audit.trail import Actor, record


class AgencyHeadQuerySet(models.QuerySet):
    def in_use(self) -> heads.Heads | None:
        """The shipped heads with the agency's beside them; None where it has none in use."""
        numbers = self.filter(active=True).values_list("numbers", flat=True).first()
        return replace(heads.shipped(), agency=_head(numbers)) if numbers is not None else None

    @transaction.atomic
    def switch_to(self, head: heads.AgencyHead, *, rows: int, figures: dict, by: Actor) -> "AgencyHead":
        """Use ``head`` from the next comment on, in place of the one in use; ``rows`` corrections taught it."""
        self._put_aside()
        new = self.create(numbers=_numbers(head), rows=rows, figures=figures)
        record(by, "feedback.head_switched", new)
        RulesStamp.renew()
        return new

    @transaction.atomic
    def go_back(self, *, by: Actor) -> bool:
        """Use the shipped heads alone from the next comment on; whether one of these rows was in use."""
        used = self.filter(active=True).first()
        if used is None:
            return False
        record(by, "feedback.head_dropped", used)
        self._put_aside()
        RulesStamp.renew()
        return True

    def _put_aside(self) -> None:
        self.model.objects.filter(active=True).update(active=False, numbers={})


class AgencyHead(models.Model):
    """One fitting that was good enough to switch to, with its figures on comments that it had not seen."""

    numbers = models.JSONField(default=dict, help_text=_("By language and word, thousandths for praise and complaint."))
    rows = models.PositiveIntegerField(_("corrections it learnt from"))
    figures = models.JSONField(_("figures"), default=dict)
    made_at = models.DateTimeField(_("made"), default=timezone.now)
    active = models.BooleanField(_("in use"), default=True)

    objects = AgencyHeadQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("learnt from stewards"), _("learnt from stewards")
        ordering = ["-made_at"]
        constraints = [
            models.UniqueConstraint(fields=["active"], condition=Q(active=True), name="feedback_one_head_in_use"),
            models.CheckConstraint(name="feedback_put_aside_is_empty", condition=Q(active=True) | Q(numbers={})),
        ]

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d}"


def _numbers(head: heads.AgencyHead) -> dict:
    return {language: dict(words.weights) for language, words in head.words.items()}


def _head(numbers: dict) -> heads.AgencyHead:
    words = {
        language: heads.WordsHead({word: (praise, complaint) for word, (praise, complaint) in weights.items()})
        for language, weights in numbers.items()
    }
    return heads.AgencyHead(words)
