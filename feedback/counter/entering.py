"""Staff enter what a citizen wrote on paper or said on the telephone. It is one comment more, and says how it came."""

from dataclasses import replace
from datetime import date

from django import forms
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.http import QueryDict
from django.utils import timezone, translation
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from feedback.asking import Place, given_in
from feedback.counter.units import own_unit, units_near
from feedback.forms import Choices, SayForm
from feedback.intake import Comment
from feedback.intake.comment import EARLIEST, window_of
from feedback.models import Channel, Feedback, Source
from feedback.saying import Said, say
from feedback.ticket import Ticket
from portal.audit.trail import record
from portal.directory.models import Service, Unit

SOURCE = "entered-by-staff"


class EnterForm(SayForm):
    """The citizen's form with what only the enterer knows: how it came, where and when it was, in which language."""

    channel = forms.ChoiceField(
        label=gettext_lazy("How it came"),
        choices=[(Channel.PAPER, gettext_lazy("A paper card")), (Channel.PHONE, gettext_lazy("A telephone call"))],
        widget=Choices,
        error_messages={"required": gettext_lazy("Say whether it was a paper card or a telephone call.")},
    )
    unit = forms.ModelChoiceField(
        Unit.objects.none(),
        label=gettext_lazy("Where it was"),
        to_field_name="code",
        empty_label=None,
        widget=forms.Select({"class": "form-control"}),
        error_messages={"invalid_choice": gettext_lazy("Choose a unit from the list.")},
    )
    at = forms.CharField(
        label=gettext_lazy("Window or room"),
        required=False,
        max_length=20,
        widget=forms.TextInput({"class": "form-control", "autocomplete": "off"}),
    )
    occurred_on = forms.DateField(
        label=gettext_lazy("Day"),
        required=False,
        widget=forms.DateInput({"class": "form-control", "type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": gettext_lazy("Write the day as 2024-03-31, or leave it empty.")},
    )
    spoken = forms.ChoiceField(
        label=gettext_lazy("Language of the citizen"),
        choices=settings.LANGUAGES,
        widget=forms.Select({"class": "form-control"}),
    )

    def __init__(self, data: QueryDict | None = None, *, user: User) -> None:
        units = units_near(user)
        own = own_unit(user) or units.first() or Unit.objects.agency()
        unit = (data and units.filter(code=data.get("unit", "")).first()) or own
        super().__init__(data, place=Place(unit, None, window_of(data.get("at", "") if data else "")))
        self.fields["unit"].queryset = units
        self.initial = {"unit": own, "occurred_on": timezone.localdate(), "spoken": get_language()}
        self.fields["service"].choices = [
            ("", _("Choose")),
            *((service.code, service.name) for service in Service.objects.all()),
        ]
        self.fields["text"].label = _("In the citizen’s words")
        self.fields["text"].help_text = _(
            "Word for word, as well as you can. Leave out numbers, addresses and relatives."
        )
        self.fields["email"].label = _("The citizen’s e-mail")
        self.fields["email"].help_text = _("Only if they would like an answer, and said so.")

    def clean_at(self) -> str:
        at = self.cleaned_data["at"]
        if at and not window_of(at):
            raise forms.ValidationError(_("Write a number or a letter, as 3 or 12B, or leave it empty."))
        return window_of(at)

    def clean_occurred_on(self) -> date | None:
        day = self.cleaned_data["occurred_on"]
        if day and not EARLIEST.date() <= day <= timezone.localdate():
            raise forms.ValidationError(_("This day lies in the future, or before 1990."))
        return day

    def clean(self) -> dict:
        data = super().clean()
        unit, service = data.get("unit"), data.get("service")
        if unit and service and not given_in(unit).filter(code=service).exists():
            self.add_error("service", _("This service is not given there: choose another, or leave it open."))
        return data

    def comment(self, ticket: Ticket) -> Comment:
        """The comment, with the questions as the public page asks them in the citizen's language."""
        data = self.cleaned_data
        with translation.override(data["spoken"]):
            said = super().comment(ticket)
            question = _("In your own words") if data["text"] else ""
        return replace(said, question=question, channel=data["channel"], occurred_on=data["occurred_on"])


@transaction.atomic
def enter(form: EnterForm, ticket: Ticket, *, by: User) -> Said:
    """Take in what a valid ``form`` says, on record with who entered it."""
    source, _made = Source.objects.get_or_create(name=SOURCE, defaults={"channel": Channel.PAPER})
    said = say(form, ticket, source)
    if said.feedback is not None:
        record(by, "feedback.entered", Feedback(pk=said.feedback), unit=form.place.unit)
    return said
