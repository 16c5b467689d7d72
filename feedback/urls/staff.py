"""Pages about feedback for those who guard it."""

from django.urls import path

from feedback.views import alerts

app_name = "feedback"

urlpatterns = [
    path("", alerts.waiting, name="alerts"),
    path("<uuid:uuid>/acknowledge/", alerts.acknowledge, name="acknowledge"),
    path("original/<uuid:uuid>/", alerts.original, name="original"),
]
