"""Both sides from one host; an agency may serve ``portal.urls.public`` and ``portal.urls.staff`` from two."""

from django.urls import include, path

urlpatterns = [
    path("", include("portal.urls.public")),
    path("", include("portal.urls.staff")),
]
