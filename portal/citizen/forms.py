"""The one thing a citizen types here: the code."""

from django import forms
from django.utils.translation import gettext_lazy

from feedback.models import CitizenCode, Feedback


class CodeForm(forms.Form):
    use_required_attribute = False

    code = forms.CharField(
        label=gettext_lazy("Your code"),
        help_text=gettext_lazy(
            "It stood on the page that thanked you. Small or large letters, with or without spaces."
        ),
        max_length=100,
        widget=forms.TextInput(
            {
                "class": "form-control code-field",
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
        error_messages={
            "required": gettext_lazy("Type the code from the page that thanked you."),
            "max_length": gettext_lazy("That is longer than a code. It has five groups of four signs."),
        },
    )

    feedback: Feedback

    def clean_code(self) -> str:
        """Find the comment; the same words for a code that never was and for one that was deleted."""
        found = CitizenCode.objects.named_by(self.cleaned_data["code"])
        if found is None:
            raise forms.ValidationError(
                gettext_lazy(
                    "We know no such code. Look at each sign once more: there is no 0, 1, I, L or O in it. "
                    "If the words were deleted, their code is gone too."
                )
            )
        self.feedback = found.feedback
        return self.cleaned_data["code"]
