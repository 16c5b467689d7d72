"""What an administrator fills in about a source."""

from django import forms
from django.utils.translation import gettext_lazy as _

from feedback.models import Channel, Source

CONTROL = {"class": "form-control"}


class SourceForm(forms.ModelForm):
    channel = forms.ChoiceField(
        label=_("How comments come"),
        choices=[(Channel.API, _("A system sends them, with a token")), (Channel.FILE, _("Files are imported"))],
        widget=forms.RadioSelect,
        initial=Channel.API,
        error_messages={"required": _("Choose how comments come from it.")},
    )

    class Meta:
        model = Source
        fields = ["name", "channel"]
        labels = {"name": _("Name of the system")}
        help_texts = {"name": _("Letters, digits, - and _, as in city-survey. It cannot be changed later.")}
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", **CONTROL})}
        error_messages = {
            "name": {
                "required": _("Give the source a name."),
                "invalid": _("Write the name in letters, digits, hyphens and underscores, without blanks."),
                "unique": _("There is a source of this name already."),
            }
        }
