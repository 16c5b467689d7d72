"""From one day until another, as somebody chooses them on a page; both may be left open."""

from urllib.parse import urlencode

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


class PeriodForm(forms.Form):
    """The first and the last day. What is no day is said, and counts as left open."""

    since = forms.DateField(
        label=gettext_lazy("From"),
        required=False,
        widget=forms.DateInput({"type": "date", "class": "form-control"}, format="%Y-%m-%d"),
        error_messages={"invalid": gettext_lazy("Write the first day as 2026-01-31.")},
    )
    until = forms.DateField(
        label=gettext_lazy("Until"),
        required=False,
        widget=forms.DateInput({"type": "date", "class": "form-control"}, format="%Y-%m-%d"),
        error_messages={"invalid": gettext_lazy("Write the last day as 2026-12-31.")},
    )

    def clean(self) -> dict:
        data = super().clean()
        if data.get("since") and data.get("until") and data["since"] > data["until"]:
            self.add_error("until", _("The last day comes before the first: exchange them."))
        return data

    def within(self, letters: QuerySet) -> QuerySet:
        """Those of ``letters`` that were written in the period; all of them while it is not valid."""
        data = self.cleaned_data if self.is_valid() else {}
        return letters.received_within(data.get("since"), data.get("until"))

    @property
    def query(self) -> str:
        """The period as it stands in an address; empty when it is open or not valid."""
        data = self.cleaned_data if self.is_valid() else {}
        return urlencode({name: day.isoformat() for name, day in data.items() if day})
