"""For whoever mends data. A citizen's words stay as they are, and enter only through ``intake.receive``."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _

from feedback.models import Feedback, ImportRun, SafetyAlert, Source, Token
from portal.audit.trail import record, record_many


class SetAsideFilter(admin.SimpleListFilter):
    title = _("set aside")
    parameter_name = "set_aside"

    def lookups(self, request, model_admin):
        return [("yes", _("Failed too often, waits for a person"))]

    def queryset(self, request, queryset):
        return queryset.set_aside() if self.value() == "yes" else queryset


class ReadOnlyAdmin(admin.ModelAdmin):
    """Looks, and changes nothing."""

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Feedback)
class FeedbackAdmin(ReadOnlyAdmin):
    list_display = ["reference", "source", "state", "sentiment", "tries", "received_at"]
    list_filter = ["state", SetAsideFilter, "source"]
    search_fields = ["=reference"]
    list_select_related = ["source"]
    show_full_result_count = False
    # The words are not among the fields: whoever mends data does not read along.
    fields = ["source", "reference", "channel", "received_at", "unit", "service", "language", "state", "tries"]
    actions = ["retry", "erase"]

    @admin.action(description=_("Give another go"), permissions=["view"])
    def retry(self, request, queryset):
        record_many(request.user, "feedback.retried", queryset)
        messages.success(request, _("%(n)d comments wait again.") % {"n": queryset.retry()})

    @admin.action(description=_("Delete for good, with all that came of it"), permissions=["erase"])
    def erase(self, request, queryset):
        record_many(request.user, "feedback.erased", queryset)
        messages.success(request, _("%(n)d comments were deleted.") % {"n": queryset.erase()})

    def has_erase_permission(self, request):
        return request.user.has_perm("feedback.delete_feedback")


@admin.register(SafetyAlert)
class SafetyAlertAdmin(ReadOnlyAdmin):
    list_display = ["kind", "severity", "raised_at", "acknowledged_at"]
    list_filter = ["severity", "kind"]
    fields = ["kind", "severity", "raised_at", "acknowledged_at", "acknowledged_by"]


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnlyAdmin):
    list_display = ["source", "line", "new", "known", "refused", "started_at", "finished_at"]


@admin.register(Source)
class SourceAdmin(ReadOnlyAdmin):
    list_display = ["name", "channel"]


@admin.register(Token)
class TokenAdmin(ReadOnlyAdmin):
    list_display = ["source", "made_at", "revoked_at"]
    fields = ["source", "made_at", "revoked_at"]
    actions = ["revoke"]

    @admin.action(description=_("Revoke"), permissions=["view"])
    def revoke(self, request, queryset):
        for token in queryset.filter(revoked_at=None):
            token.revoke()
            record(request.user, "feedback.token_revoked", token)
