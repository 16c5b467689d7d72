"""Mending the directory by hand, within the units that one administers; the agency's file stays the truth."""

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.audit import trail
from portal.directory import accounts, granting
from portal.directory.administering import administered
from portal.directory.models import Employee, Grant, Service, Stage, Unit


class RecordedAdmin(admin.ModelAdmin):
    """Each change goes into the audit trail, which holds no names, and not into Django's own log, which does."""

    show_full_result_count = False

    def log_addition(self, request, obj, message):
        trail.record(request.user, f"{self.opts.app_label}.{self.opts.model_name}_added", obj)

    def log_change(self, request, obj, message):
        trail.record(request.user, f"{self.opts.app_label}.{self.opts.model_name}_changed", obj)

    def log_deletions(self, request, queryset):
        for obj in queryset:
            trail.record(request.user, f"{self.opts.app_label}.{self.opts.model_name}_deleted", obj)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.related_model is Unit:
            kwargs["queryset"] = administered(request.user)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.related_model is Unit:
            kwargs["queryset"] = administered(request.user)
        return super().formfield_for_manytomany(db_field, request, **kwargs)


@admin.register(Unit)
class UnitAdmin(RecordedAdmin):
    list_display = ["name", "code", "kind", "parent"]
    list_select_related = ["parent"]
    list_filter = ["kind"]
    search_fields = ["name", "code"]

    def get_queryset(self, request):
        return super().get_queryset(request).filter(pk__in=administered(request.user))

    def get_readonly_fields(self, request, obj=None):
        if obj is None:
            return []
        fixed = ["code", "kind"]  # the code is how the agency's file and printed posters name the unit
        within = administered(request.user).filter(pk=obj.parent_id).exists()
        return fixed if within else [*fixed, "parent"]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        field.required = not request.user.is_superuser  # nobody puts a unit beside the tree that they administer
        return field


class StageInline(admin.TabularInline):
    model = Stage
    extra = 1


@admin.register(Service)
class ServiceAdmin(RecordedAdmin):
    list_display = ["name", "code"]
    search_fields = ["name", "code"]
    inlines = [StageInline]
    fields = ["code", "name"]  # which units offer it is for those who administer all of them

    def get_fields(self, request, obj=None):
        everywhere = not Unit.objects.exclude(pk__in=administered(request.user)).exists()
        return [*self.fields, "units"] if everywhere else self.fields


@admin.register(Employee)
class EmployeeAdmin(RecordedAdmin):
    list_display = ["family", "given", "external_id", "job_title", "unit", "left"]
    list_select_related = ["unit"]
    search_fields = ["search"]  # shows the field; get_search_results is what searches
    search_help_text = _("Names in any script, with or without accents.")
    fields = [
        "external_id", "given", "family", "preferred", "others", "job_title", "unit", "email", "languages", "places",
        "shifts", "joined", "left", "protected",
    ]  # fmt: skip
    readonly_fields = ["external_id", "email"]  # whoever could set an address could sign on as its owner

    def has_add_permission(self, request):
        return False  # people come with the agency's file, or its next sync would take them for leavers

    def has_delete_permission(self, request, obj=None):
        return False  # they leave

    def get_queryset(self, request):
        shown = super().get_queryset(request).visible_to(request.user)
        return shown.filter(unit__in=administered(request.user))

    def get_search_results(self, request, queryset, search_term):
        return queryset.found(search_term), False

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if "left" in form.changed_data:
            accounts.close_departed(today=timezone.localdate())
            accounts.open_again(Employee.objects.present().filter(pk=obj.pk))


class GrantForm(forms.ModelForm):
    email = forms.EmailField(label=_("E-mail address"))

    class Meta:
        model = Grant
        fields = ["role", "unit"]

    def clean_email(self):
        address = self.cleaned_data["email"].lower()
        employee = Employee.objects.present().filter(email=address).select_related("user").first()
        if employee is None or employee.user is None:
            raise forms.ValidationError(
                _("Nobody here has an account with this address: have them sign on once first.")
            )
        self.instance.user = employee.user
        return address


@admin.register(Grant)
class GrantAdmin(RecordedAdmin):
    form = GrantForm
    list_display = ["user", "role", "unit"]
    list_select_related = ["user", "unit"]
    list_filter = ["role"]
    search_fields = ["user__email"]

    def has_change_permission(self, request, obj=None):
        return False  # a role is taken and another given, each on record

    def get_queryset(self, request):
        shown = Q(user__employee=None) | Q(user__employee__in=Employee.objects.visible_to(request.user))
        return super().get_queryset(request).filter(shown, unit__in=administered(request.user))

    @transaction.atomic
    def save_model(self, request, obj, form, change):
        obj.pk = granting.grant(obj.user, obj.role, obj.unit, by=request.user).pk

    def delete_model(self, request, obj):
        try:
            granting.revoke(obj, by=request.user)
        except granting.LastAdministratorError:
            messages.error(request, _("That stays: nobody else administers the whole agency."))

    def delete_queryset(self, request, queryset):
        for held in queryset:
            self.delete_model(request, held)

    def log_addition(self, request, obj, message):
        pass  # granting records it

    def log_deletions(self, request, queryset):
        pass  # granting records it
