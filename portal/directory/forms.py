"""What an administrator fills in about units, services and roles."""

from functools import cache
from zoneinfo import available_timezones

from django import forms
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.directory.administering import administered, possible_parents
from portal.directory.models import Service, Stage, Unit
from portal.directory.roles import Role

CONTROL = {"class": "form-control"}
NAME = {"required": gettext_lazy("Write the name.")}
CODE = {
    "required": gettext_lazy("Write a code."),
    "invalid": gettext_lazy("Write the code in letters, digits, hyphens and underscores, without blanks."),
    "unique": gettext_lazy("Something else has this code already: choose another."),
}


@cache
def time_zones() -> list[tuple[str, str]]:
    """Every zone with a place in its name, and UTC; the rest are abbreviations and old names."""
    named = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/")))
    return [("UTC", "UTC"), *((zone, zone.replace("_", " ")) for zone in named)]


class UnitForm(forms.ModelForm):
    """A unit among those that ``user`` administers. Its code is written once: files and printed cards carry it."""

    time_zone = forms.ChoiceField(
        label=gettext_lazy("Time zone"),
        help_text=gettext_lazy("By its clock runs whoever is on call there, and quiet hours."),
        widget=forms.Select(attrs=CONTROL),
        error_messages={"invalid_choice": gettext_lazy("Choose a time zone from the list.")},
    )

    class Meta:
        model = Unit
        fields = ["name", "code", "kind", "parent", "time_zone"]
        labels = {
            "name": gettext_lazy("Name"),
            "code": gettext_lazy("Code"),
            "kind": gettext_lazy("Kind"),
            "parent": gettext_lazy("Belongs to"),
        }
        help_texts = {
            "name": gettext_lazy("As citizens and colleagues read it."),
            "code": gettext_lazy("As files and printed cards name the unit. It cannot be changed later."),
        }
        widgets = {
            "name": forms.TextInput(attrs=CONTROL),
            "code": forms.TextInput(attrs={"autocapitalize": "none", **CONTROL}),
            "kind": forms.Select(attrs=CONTROL),
            "parent": forms.Select(attrs=CONTROL),
        }
        error_messages = {"name": NAME, "code": CODE}

    def __init__(self, *args, user: AbstractBaseUser, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        zone = self.instance.time_zone
        self.fields["time_zone"].choices = sorted({*time_zones(), (zone, zone)})
        self.fields["kind"].choices = [it for it in Unit.Kind.choices if it[0] != Unit.Kind.AGENCY]
        self._offer_parents(user)
        if self.instance.pk:
            del self.fields["code"]
        if self.instance.kind == Unit.Kind.AGENCY:
            del self.fields["kind"]
            self.fields.pop("parent", None)

    def _offer_parents(self, user: AbstractBaseUser) -> None:
        """Nobody puts a unit beside the tree, or moves the one at the top of what they administer."""
        parents = possible_parents(user, self.instance if self.instance.pk else None)
        parent = self.instance.parent_id
        if self.instance.pk and not administered(user).filter(pk=parent).exists() and not user.is_superuser:
            del self.fields["parent"]
            return
        field = self.fields["parent"]
        field.queryset, field.required = parents, True
        field.empty_label = _("Choose a unit")
        field.error_messages |= {
            "required": _("Choose to which unit it belongs."),
            "invalid_choice": _("It cannot belong there: choose a unit that is not itself below this one."),
        }

    def keep(self) -> bool:
        """Save it; False, with an error on the form, if somebody moved units at the same moment."""
        try:
            with transaction.atomic():
                self.save()
        except IntegrityError:
            self.add_error(None, _("Somebody else just changed the units. Look again, and then save."))
            return False
        return True


class ServiceForm(forms.ModelForm):
    """A service; its code is written once, for comments and printed cards carry it."""

    units = forms.ModelMultipleChoiceField(
        Unit.objects.none(),
        label=gettext_lazy("Given in"),
        required=False,
        help_text=gettext_lazy("None ticked: it is given everywhere."),
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Service
        fields = ["name", "code", "units"]
        labels = {"name": gettext_lazy("Name"), "code": gettext_lazy("Code")}
        help_texts = {
            "name": gettext_lazy("As citizens read it."),
            "code": gettext_lazy("As files and printed cards name the service. It cannot be changed later."),
        }
        widgets = {
            "name": forms.TextInput(attrs=CONTROL),
            "code": forms.TextInput(attrs={"autocapitalize": "none", **CONTROL}),
        }
        error_messages = {"name": NAME, "code": CODE}

    def __init__(self, *args, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["units"].queryset = Unit.objects.exclude(kind=Unit.Kind.AGENCY)
        if self.instance.pk:
            del self.fields["code"]


class StageForm(forms.ModelForm):
    class Meta:
        model = Stage
        fields = ["name"]
        labels = {"name": gettext_lazy("Name of the stage")}
        widgets = {"name": forms.TextInput(attrs=CONTROL)}
        error_messages = {"name": {"required": gettext_lazy("Write the name of the stage.")}}


class GrantForm(forms.Form):
    """A role, and the unit in which it holds, among those that ``user`` administers."""

    role = forms.ChoiceField(
        label=gettext_lazy("Role"),
        choices=[("", gettext_lazy("Choose a role")), *((it.value, it.label) for it in Role if it != Role.EMPLOYEE)],
        widget=forms.Select(attrs=CONTROL),
        error_messages={"required": gettext_lazy("Choose a role.")},
    )
    unit = forms.ModelChoiceField(
        Unit.objects.none(),
        label=gettext_lazy("In"),
        help_text=gettext_lazy("It holds there and in every unit below."),
        empty_label=gettext_lazy("Choose a unit"),
        widget=forms.Select(attrs=CONTROL),
        error_messages={
            "required": gettext_lazy("Choose in which unit."),
            "invalid_choice": gettext_lazy("Choose a unit from the list: it holds those that you administer."),
        },
    )

    def __init__(self, *args, user: AbstractBaseUser, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = administered(user)
