"""The form of the public page: one question is enough."""

import hashlib
import json
import unicodedata

from django import forms
from django.http import QueryDict
from django.utils.formats import number_format
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from feedback.asking import QUESTION_SET, WENT_BADLY, WENT_WELL, Place
from feedback.intake import Comment
from feedback.intake.comment import LONGEST, LONGEST_TEXT
from feedback.intake.drivers import shown
from feedback.ticket import Ticket

KEPT_CONTROLS = "\n\t"


class WordsField(forms.CharField):
    """Words in any script. Control characters, which nobody types, go; direction marks and emoji stay."""

    def to_python(self, value: str | None) -> str:
        lines = (value or "").replace("\r\n", "\n").replace("\r", "\n")
        words = "".join(letter for letter in lines if letter in KEPT_CONTROLS or unicodedata.category(letter) != "Cc")
        return super().to_python(words) if any(map(_can_be_seen, words)) else ""


class Thumbs(forms.RadioSelect):
    def id_for_label(self, id_: str, index: int | None = None) -> str:  # noqa: ARG002 - Django's signature
        """Where the summary of errors leads: the first of the two."""
        return "trust-yes"


class Choices(forms.RadioSelect):
    def id_for_label(self, id_: str, index: int | None = None) -> str:
        """Where the summary of errors leads: the first of them."""
        return f"{id_}_{index or 0}"


class SayForm(forms.Form):
    use_required_attribute = False

    trust = forms.TypedChoiceField(
        choices=[("1", gettext_lazy("Yes")), ("0", gettext_lazy("No"))],
        coerce=int,
        empty_value=None,
        required=False,
        widget=Thumbs,
        error_messages={"invalid_choice": gettext_lazy("Choose Yes or No.")},
    )
    well = forms.MultipleChoiceField(choices=WENT_WELL, required=False, widget=forms.CheckboxSelectMultiple)
    badly = forms.MultipleChoiceField(choices=WENT_BADLY, required=False, widget=forms.CheckboxSelectMultiple)
    service = forms.ChoiceField(
        label=gettext_lazy("What was it about?"),
        required=False,
        widget=forms.Select({"class": "form-control"}),
        error_messages={"invalid_choice": gettext_lazy("Choose one from the list, or leave it open.")},
    )
    text = WordsField(
        label=gettext_lazy("In your own words"),
        help_text=gettext_lazy("Did somebody help you? Write their name, and we pass your words on."),
        required=False,
        widget=forms.Textarea({"class": "form-control words", "rows": 5, "maxlength": LONGEST_TEXT}),
    )

    email = forms.EmailField(
        label=gettext_lazy("Your e-mail"),
        help_text=gettext_lazy("Only to send you a line back. The person you wrote about never sees it."),
        required=False,
        max_length=LONGEST["email"],
        widget=forms.EmailInput({"class": "form-control", "autocomplete": "email"}),
        error_messages={"invalid": gettext_lazy("Write your e-mail like anna@example.org, or leave it empty.")},
    )

    def __init__(self, data: QueryDict | None = None, *, place: Place) -> None:
        super().__init__(data, auto_id="%s")
        self.place = place
        services = [(service.code, service.name) for service in place.services]
        self.fields["service"].choices = [("", _("Choose")), *services] if services else []

    def clean_text(self) -> str:
        text = self.cleaned_data["text"]
        if len(text) > LONGEST_TEXT:
            message = _("Your words are %(length)s characters long. Shorten them to %(most)s.")
            sizes = {"length": _grouped(len(text)), "most": _grouped(LONGEST_TEXT)}
            raise forms.ValidationError(message, "too_long", sizes)
        return text

    def clean(self) -> dict:
        data = super().clean()
        if not self.errors and data["trust"] is None and not data["text"] and not self.drivers():
            self.add_error("trust", _("Choose Yes or No, or write a few words."))
        return data

    def drivers(self) -> dict[str, dict[str, bool]]:
        """The ticks of the side that the thumb shows; without a thumb that is the first one, if it was used."""
        if self.cleaned_data["trust"] == 0:
            return {"negative": shown("negative", self.cleaned_data["badly"])}
        if self.cleaned_data["trust"] == 1 or self.cleaned_data["well"]:
            return {"positive": shown("positive", self.cleaned_data["well"])}
        return {}

    @property
    def fingerprint(self) -> str:
        """Of all answers: who goes back, adds a line and sends again says something new; a double click does not."""
        place = [self.place.unit.code, self.place.service and self.place.service.code, self.place.at, get_language()]
        said = json.dumps([self.cleaned_data, place], sort_keys=True, default=str)
        return hashlib.sha256(said.encode()).hexdigest()

    def comment(self, ticket: Ticket) -> Comment:
        """The comment that a valid form is. The same form with the same answers is the same comment."""
        data, place = self.cleaned_data, self.place
        return Comment(
            reference=ticket.reference(self.fingerprint),
            text=data["text"],
            email=data["email"],
            language=get_language() or "",
            unit=place.unit.code,
            service=place.service.code if place.service else data["service"],
            place=place.at,
            question_set=QUESTION_SET,
            question=str(self.fields["text"].label) if data["text"] else "",
            trust_question=place.trust_question,
            trust_raw=data["trust"],
            trust_scale=None if data["trust"] is None else 2,
            drivers=self.drivers(),
        )


def _can_be_seen(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LMNPS"


def _grouped(number: int) -> str:
    return number_format(number, use_l10n=True, force_grouping=True)
