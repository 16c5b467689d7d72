"""For administrators: what the agency's corrections taught, and the way back to the shipped heads."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _

from feedback.admin_themes import AgencyWideAdmin, administers_all
from feedback.models import AgencyHead


@admin.register(AgencyHead)
class AgencyHeadAdmin(AgencyWideAdmin):
    list_display = ["made_at", "active", "rows", "figures"]
    fields = ["made_at", "active", "rows", "figures"]
    actions = ["go_back"]

    def has_add_permission(self, request):
        return False  # `manage.py train` adds one

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_go_back_permission(self, request):
        return request.user.has_perm("feedback.change_agencyhead") and administers_all(request.user)

    @admin.action(description=_("Go back to the shipped heads"), permissions=["go_back"])
    def go_back(self, request, queryset):
        if queryset.go_back(by=request.user):
            messages.success(request, _("The next comment is judged by the shipped heads alone."))
        else:
            messages.warning(request, _("None of these is in use."))
