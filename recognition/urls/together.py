"""What colleagues see of each other: the team's letters, the wall, thanks among colleagues, and one's own choices."""

from django.urls import path

from recognition.views import letters

urlpatterns = [
    path("team/", letters.team, name="team"),
]
