"""The administration: its first page, and the pages about places, people and the record."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from portal.directory.views import hub, record, roles, services, units

app_name = "directory"


class Word(StringConverter):
    """A code: letters of any script, digits, - and _."""

    regex = r"[-\w]+"


register_converter(Word, "word")

urlpatterns = [
    path("", hub.administration, name="administration"),
    path("units/", units.listed, name="units"),
    path("units/add/", units.add, name="unit_add"),
    path("units/called/<word:code>/", units.one, name="unit"),
    path("services/", services.listed, name="services"),
    path("services/add/", services.add, name="service_add"),
    path("services/called/<word:code>/", services.one, name="service"),
    path("services/called/<word:code>/remove/", services.remove, name="service_remove"),
    path("services/called/<word:code>/stages/add/", services.add_stage, name="stage_add"),
    path("services/called/<word:code>/stages/<int:pk>/", services.change_stage, name="stage"),
    path("services/called/<word:code>/stages/<int:pk>/remove/", services.remove_stage, name="stage_remove"),
    path("roles/", roles.listed, name="roles"),
    path("roles/people/<int:pk>/", roles.of_person, name="roles_of_person"),
    path("roles/accounts/<int:pk>/", roles.of_account, name="roles_of_account"),
    path("roles/<int:pk>/take-back/", roles.take_back, name="take_back"),
    path("record/", record.searched, name="record"),
    path("record/export/", record.exported, name="record_export"),
]
