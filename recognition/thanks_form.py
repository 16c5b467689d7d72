"""The line with which an employee thanks the writer of a letter."""

from django import forms
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from recognition.models.thanks import LONGEST_LINE
from recognition.thanking import private_values_in


class ThanksForm(forms.Form):
    """One line of up to ``LONGEST_LINE`` signs, without anything by which the two could find each other."""

    words = forms.CharField(
        max_length=LONGEST_LINE,
        error_messages={
            "required": gettext_lazy("Write a line first."),
            "max_length": gettext_lazy(
                "One line is enough: %(limit_value)d signs at most, and these are %(show_value)d."
            ),
        },
    )

    def clean_words(self) -> str:
        words = " ".join(self.cleaned_data["words"].split())
        found = private_values_in(words)
        if found:
            told = get_text_list(found, _("and"))
            raise forms.ValidationError(
                _("Please leave out %(found)s: neither of you sees how to reach the other.") % {"found": told}
            )
        return words
