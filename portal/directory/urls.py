"""The administration: its first page, and the pages about places, people and the record."""

from django.urls import path

from portal.directory.views import hub

app_name = "directory"

urlpatterns = [
    path("", hub.administration, name="administration"),
]
