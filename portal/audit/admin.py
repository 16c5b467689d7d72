from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from portal.audit.models import Event, Seal


class ReadOnlyAdmin(admin.ModelAdmin):
    """Looks, and changes nothing: its rows are written by the portal alone."""

    show_full_result_count = False  # such tables grow for years

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    list_display = ["id", "at", "actor_label", "actor_id", "verb", "object_type", "object_id", "unit_id", "seal_id"]
    ordering = ["-pk"]
    search_fields = ["object_id"]  # shows the field; get_search_results is what searches
    search_help_text = _("An object by its kind and key, such as: feedback.feedback 17")

    def get_search_results(self, request, queryset, search_term):
        object_type, _space, object_id = search_term.strip().partition(" ")
        return (queryset.about(object_type, object_id.strip()) if search_term.strip() else queryset), False


@admin.register(Seal)
class SealAdmin(ReadOnlyAdmin):
    list_display = ["id", "sealed_at", "count", "first_event_id", "last_event_id", "hash"]
    fields = ["previous_hash", "hash", "count", "first_event_id", "last_event_id", "sealed_at"]
    ordering = ["-pk"]
