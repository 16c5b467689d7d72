"""What an administrator fills in about themes and their words; words are tried before they are kept."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from feedback.models import Theme, ThemeWord
from feedback.trying import FEW, Touched, touched

CONTROL = {"class": "form-control"}


class ThemeForm(forms.ModelForm):
    class Meta:
        model = Theme
        fields = ["key", "name", "driver", "position", "active"]
        widgets = {
            "key": forms.TextInput(attrs={"autocapitalize": "none", "autocomplete": "off", **CONTROL}),
            "name": forms.TextInput(attrs=CONTROL),
            "driver": forms.Select(attrs=CONTROL),
            "position": forms.NumberInput(attrs=CONTROL),
        }
        labels = {
            "key": gettext_lazy("Key"),
            "name": gettext_lazy("Name"),
            "driver": gettext_lazy("Driver"),
            "position": gettext_lazy("Place in the list"),
            "active": gettext_lazy("In use"),
        }
        help_texts = {"driver": gettext_lazy("Which of the drivers that the survey asks about it belongs to.")}
        error_messages = {
            "key": {
                "required": gettext_lazy("Write a key."),
                "unique": gettext_lazy("There is a theme with this key already."),
            },
            "position": {"required": gettext_lazy("Write a number: small ones stand first.")},
        }

    def __init__(self, *args, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            del self.fields["key"]
        else:
            del self.fields["active"]
        if not self.instance.is_shipped:
            self.fields["name"].help_text = ""


class WordForm(forms.ModelForm):
    """Words for ``theme``. ``was_tried``: whether their writer has seen how many comments they touch."""

    tried = forms.CharField(required=False, max_length=300, widget=forms.HiddenInput)

    class Meta:
        model = ThemeWord
        fields = ["language", "phrase", "taken_out"]
        widgets = {"language": forms.Select(attrs=CONTROL), "phrase": forms.TextInput(attrs=CONTROL)}
        labels = {
            "language": gettext_lazy("Language"),
            "phrase": gettext_lazy("Words"),
            "taken_out": gettext_lazy("Take them out: here they do not speak of this theme"),
        }
        error_messages = {
            "language": {"required": gettext_lazy("Choose the language of the words.")},
            "phrase": {"required": gettext_lazy("Write at least one word.")},
        }

    def __init__(self, *args, theme: Theme, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.instance.theme = theme

    def clean(self) -> dict:
        data = super().clean()
        phrase = " ".join(data.get("phrase", "").split())
        known = ThemeWord.objects.filter(theme=self.instance.theme, language=data.get("language"), phrase=phrase)
        if phrase and known.exclude(pk=self.instance.pk).exists():
            self.add_error("phrase", _("These words stand in the list already."))
        return data

    @property
    def trial(self) -> str:
        """What is tried, to tell whether it changed since."""
        return f"{self.instance.language} {self.instance.phrase}"

    @property
    def was_tried(self) -> bool:
        return self.cleaned_data["tried"] == self.trial

    def told(self) -> str:
        """What trying them says."""
        return said(touched(self.instance))


def said(found: Touched) -> str:
    """What an administrator reads of a trial."""
    last = ngettext("the last comment", "the last %(n)d comments", found.of) % {"n": found.of}
    if found.count is None:
        return _("Fewer than %(few)d of %(last)s in this language hold these words.") % {"few": FEW, "last": last}
    return _("%(count)d of %(last)s in this language hold these words.") % {"count": found.count, "last": last}
