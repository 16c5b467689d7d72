"""What an administrator fills in about a safety phrase: held to its sentences, tried on comments, then kept."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from feedback.models import SafetyPhrase
from feedback.trying_phrases import FEW, Trial, tried

CONTROL = {"class": "form-control"}
SENTENCES = forms.Textarea(attrs={"rows": 5, **CONTROL})


class PhraseForm(forms.ModelForm):
    """``was_tried``: whether its writer has seen in how many comments the phrase would change something."""

    trial = forms.CharField(required=False, max_length=500, widget=forms.HiddenInput)

    class Meta:
        model = SafetyPhrase
        fields = ["kind", "severity", "language", "phrase", "alarming", "harmless", "owner", "note", "active"]
        widgets = {
            "kind": forms.Select(attrs=CONTROL),
            "severity": forms.Select(attrs=CONTROL),
            "language": forms.Select(attrs=CONTROL),
            "phrase": forms.TextInput(attrs={"autocapitalize": "none", **CONTROL}),
            "alarming": SENTENCES,
            "harmless": SENTENCES,
            "owner": forms.TextInput(attrs=CONTROL),
            "note": forms.Textarea(attrs={"rows": 3, **CONTROL}),
        }
        labels = {
            "kind": gettext_lazy("What it alarms of"),
            "severity": gettext_lazy("How urgent"),
            "language": gettext_lazy("Language"),
            "phrase": gettext_lazy("Phrase"),
            "alarming": gettext_lazy("Sentences that must alarm"),
            "harmless": gettext_lazy("Sentences that must not"),
            "owner": gettext_lazy("Who answers for it"),
            "note": gettext_lazy("Why it is needed"),
            "active": gettext_lazy("In use"),
        }
        help_texts = {"note": gettext_lazy("If you like. No words of a citizen.")}
        error_messages = {
            "language": {"required": gettext_lazy("Choose the language of the phrase.")},
            "phrase": {"required": gettext_lazy("Write the phrase.")},
            "alarming": {"required": gettext_lazy("Write at least one sentence that must alarm.")},
            "harmless": {"required": gettext_lazy("Write at least one sentence that must not alarm.")},
            "owner": {"required": gettext_lazy("Say who answers for it: a person, or a role.")},
        }

    def __init__(self, *args, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [("", _("Nothing: it is a figure of speech")), *self.fields["kind"].choices[1:]]
        self.found: Trial | None = None

    @property
    def words(self) -> str:
        """What is tried, to tell whether it changed since."""
        return f"{self.instance.language} {self.instance.kind} {self.instance.phrase}"

    @property
    def was_tried(self) -> bool:
        """A rule out of use changes nothing, and needs no trial."""
        return not self.instance.active or self.cleaned_data["trial"] == self.words

    def try_it(self) -> str:
        """What trying it says; with an error on the form if it would ring too often to be heard."""
        found = tried(self.instance)
        if found.is_too_much and self.instance.kind:
            often = _("That is too often: an alarm that rings so much is heard by nobody. Make the phrase narrower.")
            self.add_error("phrase", f"{said(found)} {often}")
        return said(found)


class SentenceForm(forms.Form):
    """A made-up sentence, to see what the rules in use make of it. It is kept nowhere."""

    language = forms.ChoiceField(label=gettext_lazy("Its language"), widget=forms.Select(attrs=CONTROL))
    sentence = forms.CharField(
        label=gettext_lazy("A sentence of your own"),
        max_length=500,
        help_text=gettext_lazy("Made up, not a citizen’s. It is kept nowhere."),
        widget=forms.TextInput(attrs={"autocomplete": "off", **CONTROL}),
        error_messages={"required": gettext_lazy("Write a sentence.")},
    )

    def __init__(self, *args, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = SafetyPhrase._meta.get_field("language").choices  # noqa: SLF001 - documented


def said(found: Trial) -> str:
    """What an administrator reads of a trial."""
    last = ngettext("the last comment", "the last %(n)d comments", found.of) % {"n": found.of}
    if found.count is None:
        told = _("It would change the alarms of fewer than %(few)d of %(last)s in this language.")
        return told % {"few": FEW, "last": last}
    told = _("It would change the alarms of %(count)d of %(last)s in this language.")
    return told % {"count": found.count, "last": last}
