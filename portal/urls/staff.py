"""What everyone who works here sees, signed in."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from portal.api import api

urlpatterns = [
    path("health/", include("portal.urls.health")),
    path("", include("recognition.urls")),
    path("alerts/", include("feedback.urls.staff")),
    path("comments/", include("feedback.urls.comments")),
    path("complaints/", include("feedback.urls.complaints")),
    path("", include("feedback.urls.counter")),
    # Addresses come from the directory: allauth's page for adding one leads home.
    path("account/email/", RedirectView.as_view(pattern_name="recognition:home"), name="account_email"),
    path("account/", include("allauth.urls")),
    path("administration/", include("portal.directory.urls")),
    path("administration/", include("feedback.urls.administration")),
    path("api/v1/", api.urls),
    path("admin/", admin.site.urls),
]
