"""The card for a counter: a code to scan, the address under it, and one question in the citizens' languages."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import segno
import typst
from django import forms
from django.conf import settings
from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from feedback.asking import SCAN_ME, Place, given_in
from feedback.counter.units import own_unit, units_near
from feedback.forms import Choices
from feedback.intake.comment import window_of
from portal.directory.models import Service, Unit

TYPESET = Path(__file__).parent.parent / "typeset"
MOST_WINDOWS = 24
CITIZENS_URLS = "portal.urls.public"  # wherever the card is made: staff may have a host of their own


@dataclass(frozen=True, slots=True)
class Line:
    """The question in one language."""

    language: str
    question: str
    how: str


@dataclass(frozen=True, slots=True)
class Card:
    """One card: ``address`` as one would type it, ``qr`` the same as an SVG drawing."""

    agency: str
    office: str
    service: str
    address: str
    qr: str
    lines: tuple[Line, ...]

    @property
    def drawing(self) -> SafeString:
        """The code for a page: made here of digits alone, so that there is nothing to escape."""
        return mark_safe(self.qr)  # noqa: S308 - drawn by segno from an address of ours


class Ticks(forms.CheckboxSelectMultiple):
    def id_for_label(self, id_: str, index: int | None = None) -> str:
        """Where the summary of errors leads: the first of them."""
        return f"{id_}_{index or 0}"


class CardForm(forms.Form):
    use_required_attribute = False

    unit = forms.ModelChoiceField(
        Unit.objects.none(),
        label=gettext_lazy("Where it will stand"),
        to_field_name="code",
        empty_label=None,
        widget=forms.Select({"class": "form-control"}),
        error_messages={"invalid_choice": gettext_lazy("Choose a unit from the list.")},
    )
    service = forms.ModelChoiceField(
        Service.objects.all(),
        label=gettext_lazy("For one service"),
        required=False,
        to_field_name="code",
        empty_label=gettext_lazy("Any service"),
        widget=forms.Select({"class": "form-control"}),
        error_messages={"invalid_choice": gettext_lazy("Choose one from the list, or leave it open.")},
    )
    windows = forms.CharField(
        label=gettext_lazy("Windows or rooms"),
        help_text=gettext_lazy(
            "A number or a letter each, as 3, 4, 12B: one card for each. Empty: one for the whole office."
        ),
        required=False,
        max_length=200,
        widget=forms.TextInput({"class": "form-control", "autocomplete": "off"}),
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages on the card"),
        choices=settings.LANGUAGES,
        widget=Ticks,
        error_messages={"required": gettext_lazy("Choose at least one language.")},
    )
    each = forms.ChoiceField(
        label=gettext_lazy("On one sheet of A4"),
        choices=[("1", gettext_lazy("One large card")), ("4", gettext_lazy("Four small cards"))],
        widget=Choices,
        error_messages={"required": gettext_lazy("Choose one large card or four small ones.")},
    )

    def __init__(self, data: dict | None = None, *, user: User) -> None:
        first = {"unit": own_unit(user), "languages": [get_language()], "each": "1"}
        super().__init__(data, auto_id="%s", initial=first)
        self.fields["unit"].queryset = units_near(user)

    def clean_windows(self) -> list[str]:
        """The windows as the address names them, each once."""
        written = [part for part in re.split(r"[,;]", self.cleaned_data["windows"]) if part.strip()]
        windows = [window_of(part) for part in written]
        if "" in windows:
            wrong = written[windows.index("")].strip()
            message = _("“%(window)s” is no window: write a number or a letter, as 3 or 12B.") % {"window": wrong}
            raise forms.ValidationError(message)
        if len(windows) > MOST_WINDOWS:
            raise forms.ValidationError(_("Print at most %(most)d windows at once.") % {"most": MOST_WINDOWS})
        return list(dict.fromkeys(windows))

    def clean_languages(self) -> list[str]:
        """The language of whoever makes the card stands first and large."""
        return sorted(self.cleaned_data["languages"], key=lambda code: code != get_language())

    def clean(self) -> dict:
        data = super().clean()
        unit, service = data.get("unit"), data.get("service")
        if unit and service and not given_in(unit).filter(pk=service.pk).exists():
            self.add_error("service", _("This service is not given there: choose another, or any."))
        return data

    def cards(self) -> list[Card]:
        """A card for each window of a valid form."""
        data = self.cleaned_data
        return [_card(Place(data["unit"], data["service"], at), data["languages"]) for at in data["windows"] or [""]]

    @property
    def per_sheet(self) -> int:
        return int(self.cleaned_data["each"])

    def sheets(self) -> list[list[Card]]:
        """The cards by sheet: a single window's small card fills all four places."""
        cards, size = self.cards(), self.per_sheet
        if len(cards) == 1:
            cards *= size
        return [cards[at : at + size] for at in range(0, len(cards), size)]


def as_pdf(sheets: Sequence[Sequence[Card]], per_sheet: int) -> bytes:
    """The sheets on A4. What the cards say goes in as data: typst reads no markup in it."""
    inputs = {"sheets": json.dumps([[asdict(card) for card in sheet] for sheet in sheets]), "each": str(per_sheet)}
    return typst.compile(str(TYPESET / "cards.typ"), root=str(TYPESET), format="pdf", sys_inputs=inputs)


def _card(place: Place, languages: Sequence[str]) -> Card:
    codes = [place.unit.code, *([place.service.code] if place.service else [])]
    path = reverse("say:service" if place.service else "say:unit", args=codes, urlconf=CITIZENS_URLS)
    address = f"{settings.PUBLIC_ADDRESS}{path}" + (f"?{urlencode({'at': place.at})}" if place.at else "")
    lines = tuple(_line(language) for language in languages)
    with translation.override(languages[0]):
        office, service = place.label, str(place.service or "")
    return Card(settings.AGENCY_NAME, office, service, address.partition("://")[2], _drawn(address), lines)


def _line(language: str) -> Line:
    with translation.override(language):
        return Line(language, _("How was it today?"), str(SCAN_ME))


def _drawn(address: str) -> str:
    """Black on white with its quiet zone, in the dark too: a camera needs that."""
    return segno.make(address, error="m", micro=False).svg_inline(omitsize=True, border=4, dark="#000", light="#fff")
