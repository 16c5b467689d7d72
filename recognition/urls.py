from django.urls import path

from recognition.views import desk, home, lessons, letters

app_name = "recognition"

urlpatterns = [
    path("", home.home, name="home"),
    path("letters/", letters.inbox, name="inbox"),
    path("letters/<uuid:uuid>/read/", letters.mark_read, name="mark_read"),
    path("letters/<uuid:uuid>/not-me/", letters.not_me, name="not_me"),
    path("team/", letters.team, name="team"),
    path("desk/", desk.queue, name="desk"),
    path("desk/<uuid:uuid>/", desk.case, name="case"),
    path("desk/<uuid:uuid>/decide/", desk.decide, name="decide"),
    path("lessons/", lessons.taught, name="lessons"),
    path("lessons/<uuid:uuid>/forget/", lessons.forget, name="forget_lesson"),
    path("lessons/<uuid:uuid>/restore/", lessons.restore, name="restore_lesson"),
]
