"""The form with which one thanks colleagues."""

from uuid import uuid4

from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.directory.models import Unit
from recognition.addressing import Addressees, look_for, thankable
from recognition.models.kudos import LONGEST_KUDOS

MOST = 20
GONE = gettext_lazy("Somebody you chose works here no longer. Look at the names once more.")


class KudosForm(forms.Form):
    use_required_attribute = False

    ticket = forms.UUIDField(widget=forms.HiddenInput, required=False)
    people = forms.ModelMultipleChoiceField(None, required=False, error_messages={"invalid_choice": GONE})
    teams = forms.ModelMultipleChoiceField(Unit.objects.all(), required=False, error_messages={"invalid_choice": GONE})
    words = forms.CharField(
        label=gettext_lazy("Your words"),
        help_text=gettext_lazy("What did they do, and what did it change? A sentence is plenty."),
        max_length=LONGEST_KUDOS,
        widget=forms.Textarea({"class": "form-control", "rows": 5, "aria-describedby": "words_helptext"}),
        error_messages={
            "required": gettext_lazy("Write a sentence: what do you thank them for?"),
            "max_length": gettext_lazy(
                "Shorten your words to %(limit_value)d characters; they are %(show_value)d long."
            ),
        },
    )
    is_shared = forms.TypedChoiceField(
        choices=[("", gettext_lazy("Only those I thank")), ("1", gettext_lazy("Everyone who works here"))],
        coerce=bool,
        required=False,
        empty_value=False,
        error_messages={"invalid_choice": gettext_lazy("Choose one of the two.")},
    )

    def __init__(self, *args, sender: User, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        kwargs.setdefault("initial", {"ticket": uuid4()})
        super().__init__(*args, auto_id="%s", **kwargs)
        self.sender = sender
        self.fields["people"].queryset = thankable(sender)

    def clean(self) -> dict:
        data = super().clean()
        chosen = [*data.get("people", ()), *data.get("teams", ())]
        if not chosen and not {"people", "teams"} & set(self.errors):
            self.add_error("people", _("Choose whom you thank: look for a name, then tick it."))
        if len(chosen) > MOST:
            self.add_error("people", _("Choose %(most)d at most, or thank their whole team.") % {"most": MOST})
        return data

    def addressees(self, search: str = "") -> Addressees:
        """Who is ticked so far, and who is called as ``search`` says; what cannot be is left out."""
        ticked = self.data if self.is_bound else {}
        people, teams = (
            list(self.fields[name].queryset.filter(pk__in=_numbers(ticked, name))[: 2 * MOST])
            for name in ("people", "teams")
        )
        return look_for(self.sender, search, people, teams)


def _numbers(ticked, name: str) -> list[int]:  # noqa: ANN001 - a QueryDict or nothing
    values = ticked.getlist(name) if ticked else []
    return [int(value) for value in values if value.isascii() and value.isdigit() and len(value) < 19]
