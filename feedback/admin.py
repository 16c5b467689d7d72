"""For whoever mends data. A citizen's words stay as they are, and enter only through ``intake.receive``."""

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _

from feedback.admin_heads import AgencyHeadAdmin  # noqa: F401 - Django finds it through this file
from feedback.admin_phrases import SafetyPhraseAdmin  # noqa: F401 - Django finds it through this file
from feedback.admin_themes import ThemeAdmin, ThemeWordAdmin  # noqa: F401 - Django finds them through this file
from feedback.models import (
    DatedShift,
    Drill,
    Feedback,
    ImportRun,
    LadderStep,
    SafetyAlert,
    Source,
    Token,
    WeeklyShift,
)
from portal.audit.admin import ReadOnlyAdmin
from portal.audit.trail import record, record_many
from portal.directory.admin import RecordedAdmin, administered
from portal.directory.models import Employee
from portal.directory.roles import Role


class SetAsideFilter(admin.SimpleListFilter):
    title = _("set aside")
    parameter_name = "set_aside"

    def lookups(self, request, model_admin):
        return [("yes", _("Failed too often, waits for a person"))]

    def queryset(self, request, queryset):
        return queryset.set_aside() if self.value() == "yes" else queryset


@admin.register(Feedback)
class FeedbackAdmin(ReadOnlyAdmin):
    list_display = ["reference", "source", "state", "sentiment", "tries", "received_at"]
    list_filter = ["state", SetAsideFilter, "source"]
    search_fields = ["=reference"]
    list_select_related = ["source"]
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


class OfUnitsAdmin(RecordedAdmin):
    """Rows of the units that one administers. The page "On call" does the same, and shows the gaps."""

    def get_queryset(self, request):
        return super().get_queryset(request).filter(unit__in=administered(request.user))

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "officer":
            nameable = Employee.objects.visible_to(request.user)
            officers = User.objects.filter(grants__role=Role.SAFETY_OFFICER, employee__in=nameable)
            kwargs["queryset"] = officers.distinct()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


@admin.register(WeeklyShift)
class WeeklyShiftAdmin(OfUnitsAdmin):
    list_display = ["unit", "weekday", "starts", "ends", "officer", "line", "since", "until"]
    list_select_related = ["unit", "officer"]
    list_filter = ["line", "weekday"]


@admin.register(DatedShift)
class DatedShiftAdmin(OfUnitsAdmin):
    list_display = ["unit", "starts_at", "ends_at", "officer", "line"]
    list_select_related = ["unit", "officer"]
    date_hierarchy = "starts_at"


@admin.register(LadderStep)
class LadderStepAdmin(OfUnitsAdmin):
    list_display = ["unit", "after_minutes", "whom", "by_mail", "by_webhook"]
    list_select_related = ["unit"]


@admin.register(Drill)
class DrillAdmin(ReadOnlyAdmin):
    list_display = ["started_at", "ended_at", "unit", "passed", "address"]
    fields = ["started_at", "ended_at", "unit", "passed", "address", "seconds"]


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
