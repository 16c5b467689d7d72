from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.directory.models import Employee
from recognition.cases import addressees
from recognition.models import Decision, Routing
from recognition.models.thanks import LONGEST_LINE
from recognition.reviewing import Item, Kind, colleagues_of


class SaysOneThing(forms.Form):
    """A form of buttons: whatever is wrong is said in one sentence."""

    @property
    def first_error(self) -> str:
        return next(iter(self.errors.values()))[0]


class DecisionForm(SaysOneThing):
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


class PassOnForm(SaysOneThing):
    """What a steward passes on, and for a letter that is a colleague's too: whose."""

    employee = forms.ModelChoiceField(
        Employee.objects.none(),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose somebody from the directory.")},
    )

    def __init__(self, *args, item: Item, steward: User, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["employee"].queryset = colleagues_of(item, steward)
        self.fields["employee"].required = item.asks_for_a_colleague
        self.fields["employee"].error_messages["required"] = _("Choose the colleague, or leave it with its owner.")


class GiveBackForm(SaysOneThing):
    """Why a steward gives something back: whoever wrote it is told."""

    reason = forms.CharField(
        max_length=LONGEST_LINE,
        error_messages={
            "required": gettext_lazy("Say why, in a sentence: whoever wrote it reads this."),
            "max_length": gettext_lazy("Say it shorter: 280 signs at most."),
        },
    )

    def __init__(self, *args, item: Item, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = item.kind is not Kind.BELONGING
