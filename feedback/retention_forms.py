"""How long each kind of personal data is kept, as an administrator chooses it: look first, then keep."""

from dataclasses import dataclass

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from feedback.models import RetentionPeriod
from feedback.retention import would_go

Kind = RetentionPeriod.Kind
MEANINGS: dict[str, str | Promise] = {
    Kind.ORIGINALS: _(
        "The words before private things were taken out, with the numbers and names that stood in them. Stewards and "
        "officers may open them, on record. The privacy page tells citizens this number of days."
    ),
    Kind.CONTACTS: _(
        "The e-mail address of a citizen who wished to hear from you. It goes earlier, once they were told everything."
    ),
    Kind.COMMENTS: _(
        "A comment that goes takes all that came of it along: letters leave the inboxes and the wall, thanks and "
        "answers go too. It cannot be brought back, and its source cannot send it again. A comment stays while an "
        "alert about it waits, or a complaint in it is open."
    ),
    Kind.FOLLOW_UPS: _(
        "What was answered, what changed and who saw to it, counted from the day it was closed. The comment itself "
        "stays."
    ),
}
MAY_STAY = {Kind.COMMENTS, Kind.FOLLOW_UPS}


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of data as the page tells of it; ``days`` None: until somebody deletes it."""

    kind: str
    label: str
    meaning: str | Promise
    days: int | None

    @classmethod
    def all(cls) -> "list[Kept]":
        """Every kind, with its days as they are now."""
        days = RetentionPeriod.objects.in_days()
        return [cls(kind, kind.label, MEANINGS[kind], days[kind]) for kind in Kind]

    @property
    def may_stay(self) -> bool:
        return self.kind in MAY_STAY


class PeriodForm(forms.Form):
    """Days, and whether somebody has seen what goes by them: ``seen`` repeats the days that were looked at."""

    days = forms.IntegerField(
        label=_("Days"),
        min_value=1,
        max_value=36_500,
        widget=forms.NumberInput(attrs={"class": "form-control", "inputmode": "numeric"}),
        error_messages={
            "required": _("Write a number of days."),
            "invalid": _("Write a whole number of days."),
            "min_value": _("One day is the least."),
            "max_value": _("36,500 days, a century, is the most."),
        },
    )
    seen = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput)

    def __init__(self, *args, kept: Kept, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, initial={"days": kept.days}, **kwargs)
        self.kept = kept
        if kept.may_stay:
            self.fields["days"].required = False
            self.fields["days"].help_text = _("Empty: until somebody deletes it.")

    @property
    def days_chosen(self) -> int | None:
        """What a valid form asks for; None is until somebody deletes it."""
        return self.cleaned_data["days"]

    @property
    def was_seen(self) -> bool:
        """Whether its writer has seen what goes by just these days."""
        return self.days_chosen is None or self.cleaned_data["seen"] == str(self.days_chosen)

    def would_go(self) -> int:
        """How many things go in the next hour by these days, counted up to a thousand."""
        return would_go(self.kept.kind, self.days_chosen)
