"""For whoever mends data: where the praise of a comment went. No letter's words are shown here."""

from django.contrib import admin

from recognition.models import Mention, Routing


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
