"""What staff do at the counter on a citizen's behalf."""

from django.urls import path

from feedback.views import cards, entering

app_name = "counter"

urlpatterns = [
    path("cards/", cards.choose, name="cards"),
    path("cards/sheet/", cards.sheet, name="sheet"),
    path("cards/pdf/", cards.pdf, name="pdf"),
    path("enter/", entering.enter, name="enter"),
]
