"""For administrators: the rules of safety that came with Goodword, and the agency's own, held to their sentences."""

from django import forms
from django.contrib import admin
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _

from feedback.admin_themes import TriedAdmin
from feedback.models import SafetyPhrase
from feedback.phrase_forms import said
from feedback.phrases_page import shipped_rules
from feedback.trying_phrases import tried
from feedback.understanding.results import AlarmKind
from feedback.understanding.safety_tables import LANGUAGES
from portal.audit.trail import record
from portal.directory.access import requires


class SafetyPhraseForm(forms.ModelForm):
    """Asks twice: first it says in how many comments the phrase would change something, then it keeps it."""

    trial = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = SafetyPhrase
        fields = ["kind", "severity", "language", "phrase", "owner", "note", "alarming", "harmless", "active"]

    def _post_clean(self):
        super()._post_clean()
        phrase = self.instance
        words = f"{phrase.language} {phrase.kind} {phrase.phrase}"
        if self.errors or not phrase.active or self.cleaned_data.get("trial") == words:
            return
        record(self.user, "feedback.safety_phrase_tried")
        found = tried(phrase)
        if found.is_too_much and phrase.kind:
            often = _("That is too often: an alarm that rings so much is heard by nobody.")
            self.add_error("phrase", f"{said(found)} {often}")
            return
        self.data = {**self.data.dict(), self.add_prefix("trial"): words}
        self.add_error("phrase", f"{said(found)} {_('Save once more to keep it.')}")


@admin.register(SafetyPhrase)
class SafetyPhraseAdmin(TriedAdmin):
    form = SafetyPhraseForm
    change_list_template = "admin/feedback/safetyphrase/change_list.html"
    list_display = ["phrase", "kind", "severity", "language", "owner", "active", "by", "at"]
    list_filter = ["language", "kind", "severity", "active"]
    list_select_related = ["by"]
    search_fields = ["phrase", "owner"]

    def get_urls(self):
        shipped = self.admin_site.admin_view(requires("feedback.view_safetyphrase")(self.shipped))
        return [path("shipped/", shipped, name="feedback_safetyphrase_shipped"), *super().get_urls()]

    def shipped(self, request):
        """The rules that came with Goodword, of one language and kind, with their sentences."""
        language = request.GET.get("language") if request.GET.get("language") in LANGUAGES else "en"
        kind = request.GET.get("kind") if request.GET.get("kind") in set(AlarmKind) else AlarmKind.SELF_HARM
        context = self.admin_site.each_context(request) | shipped_rules(language, AlarmKind(kind))
        return TemplateResponse(request, "admin/feedback/safetyphrase/shipped.html", context)
