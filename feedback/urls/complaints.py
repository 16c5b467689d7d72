"""The service owner's pages."""

from django.urls import path

from feedback.views import complaints

app_name = "complaints"

urlpatterns = [
    path("", complaints.board, name="board"),
    path("<uuid:uuid>/", complaints.show, name="show"),
    path("<uuid:uuid>/take-on/", complaints.take_on, name="take_on"),
    path("<uuid:uuid>/let-go/", complaints.let_go, name="let_go"),
    path("<uuid:uuid>/answer/", complaints.answer, name="answer"),
    path("<uuid:uuid>/close/", complaints.close, name="close"),
]
