"""What the agency adds to the shipped rules of safety: phrases that alarm, and figures of speech that must not."""

import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.safety import SafetyAlert
from feedback.models.stamps import RulesStamp
from feedback.understanding.phrases import Fault, fault
from feedback.understanding.results import AlarmKind, Severity
from feedback.understanding.rulebook import AddedException, AddedPhrase, Rulebook
from feedback.understanding.safety import alarms
from feedback.understanding.tokens import Words

KINDS = [(value, label) for value, label in SafetyAlert.Kind.choices if value in set(AlarmKind)]
FAULTS = {
    Fault.SIGNS: _("Only words, blanks, ( | ) * ? and ... can stand in a phrase."),
    Fault.BRACKETS: _("A bracket is open, empty, or without a word on one side of |."),
    Fault.GAPS: _("With more than three gaps it would find almost anything."),
    Fault.NO_WORD: _("A word of at least three letters must stand in it."),
}
_APOSTROPHES = re.compile("['’‘`´ʼ]")


class SafetyPhraseQuerySet(models.QuerySet):
    def in_use(self) -> "SafetyPhraseQuerySet":
        return self.filter(active=True)

    def rules(self) -> Rulebook:
        """The phrases and figures of speech in use, as understanding takes them, without any that cannot be read."""
        rows = [row for row in self.in_use().order_by("pk") if fault(row.phrase) is None]
        return Rulebook(
            phrases=tuple(row.as_phrase() for row in rows if row.kind),
            exceptions=tuple(AddedException(row.language, row.phrase) for row in rows if not row.kind),
        )


class SafetyPhrase(models.Model):
    """One rule of the agency, with sentences that it is held to each time it is saved.

    With a kind it raises an alarm; without one it is a figure of speech, and an alarm that touches it is none.
    """

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=KINDS,
        blank=True,
        help_text=_("Empty: a figure of speech, which silences whatever alarm touches it."),
    )
    severity = models.CharField(_("severity"), max_length=6, choices=SafetyAlert.Severity, blank=True)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    phrase = models.CharField(
        _("phrase"),
        max_length=300,
        help_text=_(
            "word* is every word that begins so, (a|b c) either, word? or (a b)? may be missing, * is any word, ... up "
            "to four words. Neither capitals nor accents matter; an apostrophe is a blank."
        ),
    )
    owner = models.CharField(
        _("owner"), max_length=80, help_text=_("The person or the role that answers for this rule.")
    )
    note = models.TextField(_("note"), blank=True, help_text=_("Why it is needed. No words of a citizen."))
    alarming = models.TextField(
        _("must alarm"), help_text=_("One made-up sentence a line. Each must raise an alarm of this kind.")
    )
    harmless = models.TextField(
        _("must not alarm"), help_text=_("One made-up sentence a line. None may raise an alarm of this kind.")
    )
    active = models.BooleanField(_("in use"), default=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SafetyPhraseQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("safety phrase"), _("safety phrases")
        ordering = ["language", "kind", "phrase"]
        constraints = [
            models.UniqueConstraint(fields=["language", "kind", "phrase"], name="feedback_safety_phrase_once"),
            models.CheckConstraint(
                name="feedback_alarm_has_severity",
                condition=Q(kind="", severity="") | (~Q(kind="") & ~Q(severity="")),
            ),
        ]

    def __str__(self) -> str:
        return self.phrase

    def as_phrase(self) -> AddedPhrase:
        return AddedPhrase(AlarmKind(self.kind), Severity(self.severity), self.language, self.phrase)

    def rulebook(self) -> Rulebook:
        """The other rules in use together with this one, which need not be saved."""
        others = SafetyPhrase.objects.exclude(pk=self.pk).rules()
        if self.kind:
            return Rulebook(phrases=(*others.phrases, self.as_phrase()), exceptions=others.exceptions)
        own = AddedException(self.language, self.phrase)
        return Rulebook(phrases=others.phrases, exceptions=(*others.exceptions, own))

    def clean(self) -> None:
        self.phrase = " ".join(_APOSTROPHES.sub(" ", self.phrase).split())
        if self.phrase and (wrong := fault(self.phrase)):
            raise ValidationError({"phrase": FAULTS[wrong]})
        if not self.phrase or self.kind not in {"", *AlarmKind}:
            return  # told with the field itself
        if bool(self.kind) != bool(self.severity):
            raise ValidationError({"severity": _("An alarm has a severity, a figure of speech has none.")})
        self._hold_to_the_sentences()

    def _hold_to_the_sentences(self) -> None:
        """Raise ``ValidationError`` with every sentence that does not do what it must."""
        rulebook = self.rulebook()
        loud = [said for said in _lines(self.alarming) if not self._alarms(said, rulebook)]
        quiet = [said for said in _lines(self.harmless) if self._alarms(said, rulebook)]
        wrong = {
            "alarming": [_("This raises nothing: %(said)s") % {"said": said} for said in loud],
            "harmless": [_("This raises an alarm: %(said)s") % {"said": said} for said in quiet],
        }
        if any(wrong.values()):
            raise ValidationError({field: told for field, told in wrong.items() if told})

    def _alarms(self, text: str, rulebook: Rulebook) -> bool:
        """Whether ``text`` raises an alarm of this kind, or any at all beside a figure of speech."""
        found = {alarm.kind for alarm in alarms(Words(text), self.language, rulebook)}
        return self.kind in found if self.kind else bool(found)


def _lines(sentences: str) -> list[str]:
    return [line.strip() for line in sentences.splitlines() if line.strip()]


@receiver([post_save, post_delete], sender=SafetyPhrase)
def renew_rules_of_safety(**_signal: object) -> None:
    """Have every worker ask for the rules again."""
    RulesStamp.renew()
