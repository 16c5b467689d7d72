"""For administrators: what is on its way out and what will not go, and where webhooks lead."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _

from portal.audit.admin import ReadOnlyAdmin
from portal.audit.trail import record, record_many
from portal.directory.admin import RecordedAdmin, administered
from portal.notices.models import Notice, Webhook


class TroubleFilter(admin.SimpleListFilter):
    title = _("trouble")
    parameter_name = "trouble"

    def lookups(self, request, model_admin):
        return [("yes", _("Failed, or waits for another try"))]

    def queryset(self, request, queryset):
        return queryset.in_trouble() if self.value() == "yes" else queryset


@admin.register(Notice)
class NoticeAdmin(ReadOnlyAdmin):
    """Looks. What a notice says stays as it was made."""

    list_display = ["made_at", "way", "subject", "to", "status", "tries", "trouble", "sent_at"]
    list_filter = [TroubleFilter, "status", "way"]
    list_select_related = ["webhook"]
    fields = ["way", "address", "webhook", "subject", "status", "made_at", "due_at", "tries", "trouble", "sent_at"]
    actions = ["send_again"]

    @admin.display(description=_("to"))
    def to(self, notice):
        return notice.address or notice.webhook

    @admin.action(description=_("Send again"), permissions=["view"])
    def send_again(self, request, queryset):
        record_many(request.user, "notices.sent_again", queryset)
        messages.success(request, _("%(n)d notices are tried again.") % {"n": queryset.send_again()})


@admin.register(Webhook)
class WebhookAdmin(RecordedAdmin):
    """The secret is shown once, when the webhook is made or gets a new one, and never again."""

    list_display = ["name", "url", "unit", "is_on", "made_at"]
    list_select_related = ["unit"]
    fields = ["name", "url", "unit", "is_on"]
    actions = ["give_new_secret"]

    def get_queryset(self, request):
        shown = super().get_queryset(request)
        return shown if _everywhere(request) else shown.filter(unit__in=administered(request.user))

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        field.required = field.required or not _everywhere(request)  # "of all" is for whoever administers all
        return field

    def save_model(self, request, obj, form, change):
        secret = None if change else obj.new_secret()
        super().save_model(request, obj, form, change)
        if secret:
            self.show(request, obj, secret)

    @admin.action(description=_("Give it a new secret"), permissions=["change"])
    def give_new_secret(self, request, queryset):
        for webhook in queryset:
            secret = webhook.new_secret()
            webhook.save(update_fields=["sealed_secret"])
            record(request.user, "notices.secret_renewed", webhook)
            self.show(request, webhook, secret)

    def show(self, request, webhook, secret):
        told = _("The secret of %(name)s, shown this once: %(secret)s")
        messages.warning(request, told % {"name": webhook, "secret": secret})


def _everywhere(request):
    """Whether this administrator answers for the whole agency."""
    return request.user.is_superuser or administered(request.user).filter(kind="agency").exists()
