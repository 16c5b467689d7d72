"""What everyone who works here sees, signed in."""

from django.contrib import admin
from django.urls import include, path

from portal.api import api

urlpatterns = [
    path("health/", include("portal.urls.health")),
    path("", include("recognition.urls")),
    path("alerts/", include("feedback.urls.staff")),
    path("account/", include("allauth.urls")),
    path("api/v1/", api.urls),
    path("admin/", admin.site.urls),
]
