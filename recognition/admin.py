"""For whoever mends data: where the praise of a comment went. No letter's words are shown here."""

from django.contrib import admin

from recognition.models import Lesson, Mention, Routing


class MentionInline(admin.TabularInline):
    model = Mention
    fields = readonly_fields = ["written", "certainty", "decision", "decided_by", "decided_at"]
    extra = 0
    can_delete = False

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Routing)
class RoutingAdmin(admin.ModelAdmin):
    list_display = ["feedback_id", "unit", "outcome", "reason", "waiting_since"]
    list_filter = ["outcome", "reason"]
    list_select_related = ["unit"]
    fields = readonly_fields = ["feedback_id", "unit", "outcome", "reason", "waiting_since", "decided_at"]
    inlines = [MentionInline]
    show_full_result_count = False

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Lesson)
class LessonAdmin(admin.ModelAdmin):
    list_display = ["written", "kind", "employee", "unit", "taught_at", "withdrawn_at"]
    list_filter = ["kind"]
    list_select_related = ["unit", "employee"]
    search_fields = ["words"]
    fields = readonly_fields = [
        "written", "words", "kind", "employee", "unit", "taught_by", "taught_at", "withdrawn_by", "withdrawn_at",
    ]  # fmt: skip
    show_full_result_count = False

    def has_add_permission(self, request):
        return False  # people teach at the desk

    def has_delete_permission(self, request, obj=None):
        return False  # it is forgotten on its own page, on record, and goes with its comment
