"""For administrators: the themes that comments are sorted by, and the words of the agency's own."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feedback.models import Theme, ThemeWord
from feedback.theme_forms import said
from feedback.trying import touched
from feedback.understanding.theme_words import shipped_words
from portal.audit.trail import record
from portal.directory.admin import RecordedAdmin, administered
from portal.directory.models import Unit


class AgencyWideAdmin(RecordedAdmin):
    """What holds for every office may be changed by whoever administers every office; the others look."""

    def has_add_permission(self, request):
        return super().has_add_permission(request) and administers_all(request.user)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and administers_all(request.user)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and administers_all(request.user)


class TriedAdmin(AgencyWideAdmin):
    """What is tried on the comments that its maker may see before it holds, and remembers who made it."""

    def get_form(self, request, obj=None, change=False, **kwargs):  # noqa: FBT002 - Django's signature
        form = super().get_form(request, obj, change, **kwargs)
        form.user = request.user
        return form

    def save_model(self, request, obj, form, change):
        obj.by = request.user
        super().save_model(request, obj, form, change)


def administers_all(user):
    """Whether there is no office that ``user`` does not administer."""
    return not Unit.objects.exclude(pk__in=administered(user)).exists()


@admin.register(Theme)
class ThemeAdmin(AgencyWideAdmin):
    list_display = ["__str__", "key", "driver", "active", "position"]
    fields = ["key", "name", "driver", "active", "position", "shipped_words"]
    readonly_fields = ["shipped_words"]

    def get_readonly_fields(self, request, obj=None):
        return [*self.readonly_fields, *(["key"] if obj else [])]

    def has_delete_permission(self, request, obj=None):
        return False  # comments keep its key, and pages its name: it is taken out of use instead

    @admin.display(description=gettext_lazy("Words it came with"))
    def shipped_words(self, theme):
        """What there is to take out, a language in a line."""
        return "\n".join(f"{language}: {words}" for language, words in shipped_words(theme.key)) or "-"


class ThemeWordForm(forms.ModelForm):
    """Asks twice: first it says how many comments the words would touch, then it keeps them."""

    tried = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = ThemeWord
        fields = ["theme", "language", "phrase", "taken_out"]

    def _post_clean(self):
        super()._post_clean()
        word = self.instance
        trial = f"{word.language} {word.phrase}"
        if self.errors or self.cleaned_data.get("tried") == trial:
            return
        record(self.user, "feedback.theme_words_tried", word.theme)
        self.data = {**self.data.dict(), self.add_prefix("tried"): trial}
        self.add_error("phrase", f"{said(touched(word))} {_('Save once more to keep them.')}")


@admin.register(ThemeWord)
class ThemeWordAdmin(TriedAdmin):
    form = ThemeWordForm
    list_display = ["phrase", "theme", "language", "taken_out", "by", "at"]
    list_filter = ["theme", "language", "taken_out"]
    list_select_related = ["theme", "by"]
    search_fields = ["phrase"]
