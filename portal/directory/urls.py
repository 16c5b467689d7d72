"""The administration: its first page, and the pages about places, people and the record."""

from django.urls import path

from portal.directory.views import hub, record, roles, services, units

app_name = "directory"

urlpatterns = [
    path("", hub.administration, name="administration"),
    path("units/", units.listed, name="units"),
    path("units/add/", units.add, name="unit_add"),
    path("units/called/<str:code>/", units.one, name="unit"),
    path("services/", services.listed, name="services"),
    path("services/add/", services.add, name="service_add"),
    path("services/called/<str:code>/", services.one, name="service"),
    path("services/called/<str:code>/remove/", services.remove, name="service_remove"),
    path("services/called/<str:code>/stages/add/", services.add_stage, name="stage_add"),
    path("services/called/<str:code>/stages/<int:pk>/", services.change_stage, name="stage"),
    path("services/called/<str:code>/stages/<int:pk>/remove/", services.remove_stage, name="stage_remove"),
    path("roles/", roles.listed, name="roles"),
    path("roles/people/<int:pk>/", roles.of_person, name="roles_of_person"),
    path("roles/accounts/<int:pk>/", roles.of_account, name="roles_of_account"),
    path("roles/<int:pk>/take-back/", roles.take_back, name="take_back"),
    path("record/", record.searched, name="record"),
    path("record/export/", record.exported, name="record_export"),
]
