"""One comment, for the stewards of where it belongs."""

from django.urls import path

from feedback.views import corrections

app_name = "comments"

urlpatterns = [
    path("<uuid:uuid>/", corrections.put_right, name="put_right"),
    path("<uuid:uuid>/judge/", corrections.judge, name="judge"),
    path("<uuid:uuid>/hide/", corrections.hide, name="hide"),
    path("<uuid:uuid>/show-again/", corrections.show_again, name="show_again"),
]
