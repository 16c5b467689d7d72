"""What a citizen opens with a code, or with the link from a mail."""

from django.urls import path

from portal.citizen import views

app_name = "citizen"

urlpatterns = [
    path("code/", views.code, name="code"),
    path("code/delete/", views.delete, name="delete"),
    path("line/<slug:token>/", views.line, name="line"),
]
