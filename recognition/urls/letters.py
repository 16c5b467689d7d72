"""An employee's own letters, and what they make of them."""

from django.urls import path

from recognition.views import home, letters

urlpatterns = [
    path("", home.home, name="home"),
    path("letters/", letters.inbox, name="inbox"),
    path("letters/<uuid:uuid>/read/", letters.mark_read, name="mark_read"),
    path("letters/<uuid:uuid>/not-me/", letters.not_me, name="not_me"),
]
