"""What an officer or an administrator fills in to keep a rota and a ladder."""

from django import forms
from django.contrib.auth.models import User
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feedback.escalation.ladder import ladder_of
from feedback.escalation.people import Circle, units_up
from feedback.escalation.showing import name_of
from feedback.models import DatedShift, LadderStep, WeeklyShift
from portal.directory.models import Unit

CONTROL = {"class": "form-control"}


class OfficerField(forms.ModelChoiceField):
    """The safety officers who may open the alerts of a unit, and whom the reader may name."""

    def of(self, circle: Circle, reader: User) -> None:
        """Offer those of ``circle``."""
        self.reader = reader
        protected = User.objects.filter(employee__protected=True).exclude(pk=reader.pk)
        everybody = User.objects.filter(pk__in=[user.pk for user in circle.can_open_it()])
        self.queryset = everybody.exclude(pk__in=protected).select_related("employee").order_by("employee__family")

    def label_from_instance(self, user: User) -> str:
        return name_of(user, self.reader)


def officer_field() -> OfficerField:
    """Whom a shift is for."""
    return OfficerField(
        User.objects.none(),
        label=gettext_lazy("Who"),
        empty_label=gettext_lazy("Choose an officer"),
        widget=forms.Select(attrs=CONTROL),
        error_messages={"required": gettext_lazy("Choose who is on call.")},
    )


class UnitForm(forms.ModelForm):
    """Keeps its row for one unit. ``prefix`` tells apart the forms of the page."""

    def __init__(self, *args, unit: Unit, circle: Circle, reader: User, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's signature
        super().__init__(*args, **kwargs)
        self.instance.unit = unit
        if "officer" in self.fields:
            self.fields["officer"].of(circle, reader)

    def keep(self) -> list:
        """Save it; returns the rows that are there now."""
        return [self.save()]


class WeeklyForm(UnitForm):
    officer = officer_field()
    weekdays = forms.TypedMultipleChoiceField(
        label=gettext_lazy("On"),
        choices=list(WEEKDAYS.items()),
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose one day or more.")},
    )

    class Meta:
        model = WeeklyShift
        fields = ["officer", "line", "weekdays", "starts", "ends", "since", "until"]
        help_texts = {"ends": ""}  # said above both fields, so that they stand on one line
        clock = {"type": "time", **CONTROL}
        day = {"type": "date", **CONTROL}
        widgets = {
            "line": forms.Select(attrs=CONTROL),
            "starts": forms.TimeInput(attrs=clock, format="%H:%M"),
            "ends": forms.TimeInput(attrs=clock, format="%H:%M"),
            "since": forms.DateInput(attrs=day, format="%Y-%m-%d"),
            "until": forms.DateInput(attrs=day, format="%Y-%m-%d"),
        }

    def clean(self) -> dict:
        data = super().clean()
        if data.get("since") and data.get("until") and data["since"] > data["until"]:
            self.add_error("until", _("The last day lies before the first."))
        return data

    def keep(self) -> list:
        """A row for each chosen day; one that is there already stays as it is."""
        shift = self.save(commit=False)
        found = {"unit": shift.unit, "officer": shift.officer, "line": shift.line, "starts": shift.starts}
        rest = {"ends": shift.ends, "until": shift.until}
        days = self.cleaned_data["weekdays"]
        kept = [
            WeeklyShift.objects.update_or_create(**found, since=shift.since, weekday=day, defaults=rest) for day in days
        ]
        return [row for row, _made in kept]


class DatedForm(UnitForm):
    officer = officer_field()

    class Meta:
        model = DatedShift
        fields = ["officer", "line", "starts_at", "ends_at"]
        moment = {"type": "datetime-local", **CONTROL}
        widgets = {
            "line": forms.Select(attrs=CONTROL),
            "starts_at": forms.DateTimeInput(attrs=moment, format="%Y-%m-%dT%H:%M"),
            "ends_at": forms.DateTimeInput(attrs=moment, format="%Y-%m-%dT%H:%M"),
        }
        error_messages = {
            "starts_at": {"required": gettext_lazy("Say when the shift starts.")},
            "ends_at": {"required": gettext_lazy("Say when the shift ends.")},
        }

    def clean(self) -> dict:
        data = super().clean()
        if data.get("starts_at") and data.get("ends_at") and data["starts_at"] >= data["ends_at"]:
            self.add_error("ends_at", _("The shift ends before it starts."))
        return data


class StepForm(UnitForm):
    class Meta:
        model = LadderStep
        fields = ["after_minutes", "whom", "by_mail", "by_webhook"]
        widgets = {
            "after_minutes": forms.NumberInput(attrs={"min": 0, "max": 1440, **CONTROL}),
            "whom": forms.Select(attrs=CONTROL),
        }

    def clean(self) -> dict:
        data = super().clean()
        if not data.get("by_mail") and not data.get("by_webhook"):
            self.add_error("by_mail", _("Choose e-mail, a webhook, or both."))
        return data

    def keep(self) -> list:
        """The step, and, for the first one of a unit, those that held there so far: nothing is lost by adding."""
        own = LadderStep.objects.filter(unit=self.instance.unit)
        if not own.exists():
            inherited = ladder_of(units_up(self.instance.unit))
            own.bulk_create(
                LadderStep(
                    unit=self.instance.unit,
                    after_minutes=step.minutes,
                    whom=step.whom,
                    by_mail=step.by_mail,
                    by_webhook=step.by_webhook,
                )
                for step in inherited
            )
        step, _made = own.update_or_create(
            unit=self.instance.unit,
            after_minutes=self.cleaned_data["after_minutes"],
            whom=self.cleaned_data["whom"],
            defaults={name: self.cleaned_data[name] for name in ("by_mail", "by_webhook")},
        )
        return [step]


FORMS = {"weekly": WeeklyForm, "dated": DatedForm, "step": StepForm}
KINDS = {kind: form._meta.model for kind, form in FORMS.items()}  # noqa: SLF001 - Django documents _meta as public
