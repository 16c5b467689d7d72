"""What a steward says about the stretches of a comment, and which words of it are private."""

from collections.abc import Sequence

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from feedback.corrections.judging import Verdict
from feedback.corrections.kinds import LABELS, TO_HIDE
from feedback.corrections.themes import theme_choices
from feedback.models import Feedback, Segment, Sentiment

LONGEST = 300
FEWEST_LETTERS = 2


class SegmentForm(forms.Form):
    """One stretch. ``was`` is what the page showed: whatever was not changed on it is left as it is by now."""

    sentiment = forms.ChoiceField(choices=Sentiment, widget=forms.RadioSelect)
    themes = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    was = forms.CharField(widget=forms.HiddenInput)

    def __init__(
        self, data: QueryDict | None, segment: Segment, *, words: str, themes: Sequence[tuple[str, str]]
    ) -> None:
        self.segment, self.words = segment, words
        initial = {
            "sentiment": segment.sentiment,
            "themes": segment.themes,
            "was": " ".join([segment.sentiment, *segment.themes]),
        }
        super().__init__(data, prefix=f"s{segment.pk}", initial=initial)
        self.fields["themes"].choices = themes

    @property
    def shown_themes(self) -> str:
        """The themes of the stretch in words."""
        return ", ".join(label for name, label in self.fields["themes"].choices if name in self.segment.themes)

    @property
    def theme_words(self) -> list[tuple[str, list[str]]]:
        """The name of each of its themes of which words are kept, with these words."""
        spoken = self.segment.theme_words
        chosen = self.fields["themes"].choices
        return [(label, spoken[name]) for name, label in chosen if name in self.segment.themes and spoken.get(name)]

    @property
    def verdict(self) -> Verdict:
        """What was changed on the page."""
        sentiment, *themes = self.cleaned_data["was"].split()
        says, ticked = self.cleaned_data["sentiment"], self.cleaned_data["themes"] or ["other"]
        return Verdict(
            self.segment.pk,
            sentiment=says if says != sentiment else None,
            themes=ticked if set(ticked) != set(themes or ["other"]) else None,
        )


def segment_forms(comment: Feedback, data: QueryDict | None = None) -> Sequence[SegmentForm]:
    """A form for each stretch of ``comment``; of those that ``data`` brings where it is given."""
    segments = list(comment.segments.all())
    themes = theme_choices(theme for it in segments for theme in it.themes)
    forms_of_all = [SegmentForm(data, it, words=comment.text[it.start : it.end], themes=themes) for it in segments]
    return [form for form in forms_of_all if data is None or form.add_prefix("sentiment") in data]


class HideForm(forms.Form):
    use_required_attribute = False

    words = forms.CharField(
        label=_("The words to hide"),
        help_text=_("Type them as they stand, or mark them in the comment above."),
        max_length=LONGEST,
        widget=forms.TextInput({"class": "form-control", "autocomplete": "off", "data-takes-marked": ""}),
        error_messages={"required": _("Type the words that must be hidden.")},
    )
    kind = forms.ChoiceField(
        label=_("They are"),
        choices=[("", _("Choose")), *((kind, LABELS[kind]) for kind in TO_HIDE)],
        widget=forms.Select({"class": "form-control"}),
        error_messages={"required": _("Choose what they are."), "invalid_choice": _("Choose what they are.")},
    )

    def clean_words(self) -> str:
        words = self.cleaned_data["words"]
        if sum(map(str.isalnum, words)) < FEWEST_LETTERS:
            raise forms.ValidationError(_("Type at least two letters or digits: one would be hidden everywhere."))
        return words

    def not_there(self) -> None:
        """Say that the words do not stand in the comment."""
        self.add_error("words", _("These words do not stand in the comment. Type whole words, as they are written."))


class ShowForm(forms.Form):
    """Which placeholder is to be opened: where it stood on the page, and its kind."""

    start = forms.IntegerField(min_value=0)
    kind = forms.SlugField()
