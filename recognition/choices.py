"""What an employee chooses once for all: who sees new letters, whether any come, when the portal may write."""

from django import forms
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.directory import language
from portal.directory.models import Employee
from recognition import sharing
from recognition.models import Preference


def _language_field() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=gettext_lazy("Language"),
        choices=[("", gettext_lazy("As my browser asks")), *settings.LANGUAGES],
        required=False,
        widget=forms.Select({"class": "form-control"}),
        error_messages={"invalid_choice": gettext_lazy("Choose a language from the list.")},
    )


class LanguageForm(forms.Form):
    """The language alone: for accounts that belong to no employee."""

    use_required_attribute = False
    language = _language_field()

    def __init__(self, data: QueryDict | None = None, *, user: User) -> None:
        super().__init__(data, auto_id="%s", initial={"language": language.chosen_by(user)})
        self.user = user

    def save(self) -> None:
        """Keep the language; it holds from the next page on."""
        language.choose(self.user, self.cleaned_data["language"])


class ChoicesForm(forms.ModelForm):
    """Everything that an employee chooses, on one page."""

    use_required_attribute = False
    language = _language_field()
    takes_letters = forms.TypedChoiceField(
        choices=[("1", gettext_lazy("Letters that name me come to me")), ("", gettext_lazy("I want no letters"))],
        coerce=bool,
        empty_value=False,
        required=False,
    )

    class Meta:
        model = Preference
        fields = ["visibility", "takes_letters", "digest", "quiet_from", "quiet_until"]
        widgets = {
            name: forms.TimeInput({"class": "form-control", "type": "time"}, format="%H:%M")
            for name in ("quiet_from", "quiet_until")
        }
        labels = {"quiet_from": gettext_lazy("from"), "quiet_until": gettext_lazy("until")}
        error_messages = {
            "visibility": {
                "required": gettext_lazy("Choose who sees a new letter."),
                "invalid_choice": gettext_lazy("Choose who sees a new letter."),
            },
            "digest": {
                "required": gettext_lazy("Choose how often we may write."),
                "invalid_choice": gettext_lazy("Choose how often we may write."),
            },
            "quiet_from": {"invalid": gettext_lazy("Write the hour like this: 18:30.")},
            "quiet_until": {"invalid": gettext_lazy("Write the hour like this: 18:30.")},
        }

    def __init__(self, data: QueryDict | None = None, *, user: User) -> None:
        kept = kept_by(user.employee)
        asked = {"language": language.chosen_by(user), "takes_letters": "1" if kept.takes_letters else ""}
        super().__init__(data, auto_id="%s", instance=kept, initial=asked)
        self.user = user
        self.audiences = sharing.audiences_of(user.employee, kept.visibility)
        self.fields["visibility"].choices = [(it.step.value, it.label) for it in self.audiences]

    def clean(self) -> dict:
        data = super().clean()
        ends = [data.get("quiet_from"), data.get("quiet_until")]
        if not {"quiet_from", "quiet_until"} & set(self.errors) and (ends[0] is None) != (ends[1] is None):
            self.add_error("quiet_from" if ends[0] is None else "quiet_until", _("Say both hours, or neither."))
        elif ends[0] is not None and ends[0] == ends[1]:
            self.add_error("quiet_until", _("Two different hours, please. For no mail at all choose “Never”."))
        return data

    @transaction.atomic
    def save(self) -> None:
        """Keep the choices. Whoever wants mail again hears of what comes from now on, not of what is past."""
        if "digest" in self.changed_data and self.initial["digest"] == Preference.Digest.NEVER:
            self.instance.digest_through = timezone.now()
        Preference.objects.update_or_create(employee=self.instance.employee, defaults=self._kept())
        language.choose(self.user, self.cleaned_data["language"])

    def _kept(self) -> dict:
        names = [*self.Meta.fields, "digest_through"]
        return {name: getattr(self.instance, name) for name in names}


def kept_by(employee: Employee) -> Preference:
    """What ``employee`` chose; where they chose nothing, the defaults, in no row."""
    return Preference.objects.filter(employee=employee).first() or Preference(employee=employee)


def form_for(user: User, data: QueryDict | None = None) -> LanguageForm | ChoicesForm:
    """The form that suits this account."""
    form = ChoicesForm if getattr(user, "employee", None) else LanguageForm
    return form(data, user=user)


def stop_digest(employee: Employee) -> None:
    """Write to ``employee`` no more."""
    Preference.objects.update_or_create(employee=employee, defaults={"digest": Preference.Digest.NEVER})
