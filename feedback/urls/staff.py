"""Pages about feedback for those who guard it."""

from django.urls import path

from feedback.views import alerts, rota

app_name = "feedback"

urlpatterns = [
    path("", alerts.waiting, name="alerts"),
    path("<uuid:uuid>/acknowledge/", alerts.acknowledge, name="acknowledge"),
    path("<uuid:uuid>/note/", alerts.note, name="note"),
    path("on-call/", rota.show, name="rota"),
    path("on-call/<str:code>/", rota.show, name="rota"),
    path("on-call/<str:code>/<slug:kind>/add/", rota.add, name="rota_add"),
    path("on-call/<str:code>/<slug:kind>/<uuid:uuid>/remove/", rota.remove, name="rota_remove"),
    path("original/<uuid:uuid>/", alerts.original, name="original"),
]
