from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.directory.models import Employee
from recognition.cases import addressees
from recognition.models import Decision, Routing


class DecisionForm(forms.Form):
    """What a steward decides about one mention, or about a comment that names nobody."""

    decision = forms.ChoiceField(choices=Decision)
    mention = forms.IntegerField(required=False)
    employee = forms.ModelChoiceField(
        Employee.objects.none(),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose somebody from the directory.")},
    )

    def __init__(self, *args, steward: User, routing: Routing, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["employee"].queryset = addressees(routing, steward)

    def clean(self) -> dict:
        data = super().clean()
        if data.get("decision") == Decision.EMPLOYEE and not data.get("employee") and "employee" not in self.errors:
            self.add_error("employee", _("Choose to whom it goes, or give it to the team."))
        if data.get("decision") != Decision.EMPLOYEE:
            data["employee"] = None
        return data

    @property
    def first_error(self) -> str:
        return next(iter(self.errors.values()))[0]
