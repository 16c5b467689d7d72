"""What a service owner writes: a line for the citizen, and what changed."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feedback.complaints.answering import version_of
from feedback.complaints.halves import names_in
from feedback.models import Feedback, FollowUp
from feedback.models.followups import LONGEST_ANSWER
from feedback.understanding import redact

TOO_LONG = gettext_lazy("Shorten it to 1,000 characters.")


class AnswerForm(forms.Form):
    use_required_attribute = False

    answer = forms.CharField(
        label=gettext_lazy("Your answer"),
        help_text=gettext_lazy("What you would say at the counter, in a sentence or two. Name nobody, and no address."),
        required=False,
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea({"class": "form-control", "rows": 5}),
        error_messages={"max_length": TOO_LONG},
    )
    what_changed = forms.CharField(
        label=gettext_lazy("What changed"),
        help_text=gettext_lazy(
            "If something is different now because of this. The citizen reads it under your answer."
        ),
        required=False,
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea({"class": "form-control"}),
        error_messages={"max_length": TOO_LONG},
    )
    version = forms.CharField(required=False, max_length=80, widget=forms.HiddenInput)

    def __init__(self, *args, follow_up: FollowUp, **kwargs) -> None:  # noqa: ANN002, ANN003 - Django's own
        begun = {name: getattr(follow_up, name) for name in ("answer", "what_changed")}
        super().__init__(*args, auto_id="%s", initial={**begun, "version": version_of(follow_up)}, **kwargs)
        self.feedback = follow_up.feedback

    def clean_answer(self) -> str:
        return self._fit_to_be_read("answer")

    def clean_what_changed(self) -> str:
        return self._fit_to_be_read("what_changed")

    def clean(self) -> dict:
        data = super().clean()
        if not self.errors and not (data["answer"] or data["what_changed"]):
            self.add_error("answer", _("Write a line for the citizen, or what changed."))
        return data

    def answered_before(self, follow_up: FollowUp) -> "AnswerForm":
        """The same words once more, beside what a colleague wrote into ``follow_up`` meanwhile."""
        again = AnswerForm({**self.cleaned_data, "version": version_of(follow_up)}, follow_up=follow_up)
        told = _("A colleague answered meanwhile: “%(answer)s” Put yours and theirs together, and send again.")
        again.add_error("answer", told % {"answer": follow_up.answer})
        return again

    def _fit_to_be_read(self, name: str) -> str:
        words = self.cleaned_data[name].replace("\0", "")
        if private := private_words(words, self.feedback):
            message = _(
                "Leave out “%(words)s”: the answer is read outside, and names nobody and no way to reach anybody."
            )
            raise forms.ValidationError(message, params={"words": private})
        return words


def private_words(words: str, feedback: Feedback) -> str:
    """The first stretch of ``words`` that must not go out: an address, a number, a name of the comment; "" if none."""
    _redacted, found = redact(words)
    if found:
        return words[found[0].start : found[0].end]
    said = {word.casefold() for word in words.replace(",", " ").replace(".", " ").split()}
    return next((name for name in sorted(names_in(feedback)) if said & set(name.casefold().split())), "")
