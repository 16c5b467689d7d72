"""Saying what the columns of a source's files mean: first a sample is read, then each column gets its field."""

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feedback.intake.field_names import LABELS
from feedback.intake.lines import UnreadableFileError
from feedback.intake.neutral import REQUIRED
from feedback.intake.sample import MOST_BYTES, Sample
from feedback.models import Source

CONTROL = {"class": "form-control"}
LEFT_OUT = ("", gettext_lazy("Left out"))


class SampleForm(forms.Form):
    """The beginning of a file, chosen or pasted. ``sample`` is what was read of it."""

    file = forms.FileField(
        label=gettext_lazy("A file of the source"),
        required=False,
        help_text=gettext_lazy("CSV in UTF-8, up to 256 kB: its first line and a few rows are enough."),
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv", **CONTROL}),
        error_messages={"empty": gettext_lazy("The file is empty. Its first line must name the columns.")},
    )
    pasted = forms.CharField(
        label=gettext_lazy("Or its first lines"),
        required=False,
        strip=False,
        max_length=MOST_BYTES,
        help_text=gettext_lazy("The line with the names of the columns, and a few rows after it."),
        widget=forms.Textarea(attrs={"rows": 5, "spellcheck": "false", **CONTROL}),
    )

    def clean_file(self) -> UploadedFile | None:
        file = self.cleaned_data["file"]
        if file and file.size > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 256 kB. Cut it down to its first rows."))
        return file

    def clean(self) -> dict:
        data = super().clean()
        if self.errors:
            return data
        raw = data["file"].read() if data.get("file") else data.get("pasted", "").encode("utf-8", "replace")
        if not raw.strip():
            self.add_error("file", _("Choose a file, or paste its first lines."))
            return data
        try:
            self.sample = Sample.read(raw)
        except UnreadableFileError as wrong:
            self.add_error("file" if data.get("file") else "pasted", str(wrong))
        return data


class ColumnsForm(forms.Form):
    """One choice for each column of ``sample``; ``mapping`` is what they say together."""

    def __init__(self, data: dict | None, *, sample: Sample, mapping: dict[str, str]) -> None:
        super().__init__(data)
        self.sample = sample
        choices = [LEFT_OUT, *LABELS.items()]
        for position, column in enumerate(sample.header):
            self.fields[f"column-{position}"] = forms.ChoiceField(
                label=column or _("Column %(number)d") % {"number": position + 1},
                help_text=sample.example(position),
                choices=choices if column else [LEFT_OUT],
                required=False,
                initial=mapping.get(column, ""),
                widget=forms.Select(attrs=CONTROL),
            )

    @property
    def mapping(self) -> dict[str, str]:
        """Column → field, as chosen."""
        chosen = ((column, self[f"column-{position}"].value()) for position, column in enumerate(self.sample.header))
        return {column: field for column, field in chosen if column and field in LABELS}

    def clean(self) -> dict:
        data = super().clean()
        taken: set[str] = set()
        for name, field in list(data.items()):  # an error takes its field out
            if field and field in taken:
                self.add_error(name, _("Another column is this already: leave one of them out."))
            taken.add(field)
        missing = [str(LABELS[field]) for field in REQUIRED if field not in taken]
        if missing:
            needed = _("Every comment needs these, so choose a column for each: %(fields)s.")
            self.add_error(None, needed % {"fields": ", ".join(missing)})
        return data


def said(source: Source) -> list[tuple[str, str]]:
    """The mapping of ``source`` as it is read: column, and what it means."""
    return [(column, str(LABELS.get(field, field))) for column, field in source.mapping.items()]
