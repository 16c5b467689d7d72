"""What citizens see. It can be served from a host of its own."""

from django.urls import include, path

urlpatterns = [
    path("health/", include("portal.urls.health")),
    path("", include("feedback.urls.public")),
    path("", include("portal.citizen.urls")),
]
