"""What stewards settle, and what was learnt from them."""

from django.urls import path

from recognition.views import desk, lessons, reviews

urlpatterns = [
    path("desk/", desk.queue, name="desk"),
    path("desk/<uuid:uuid>/", desk.case, name="case"),
    path("desk/<uuid:uuid>/decide/", desk.decide, name="decide"),
    path("desk/<uuid:uuid>/people/", desk.people, name="case_people"),
    path("desk/<uuid:uuid>/keep/", desk.keep, name="keep_case"),
    path("desk/undo/<uuid:uuid>/", desk.undo, name="undo"),
    path("desk/reviews/", reviews.reviews, name="reviews"),
    path("desk/reviews/<slug:kind>/<uuid:uuid>/", reviews.review, name="review"),
    path("desk/reviews/<slug:kind>/<uuid:uuid>/people/", reviews.people, name="review_people"),
    path("desk/reviews/<slug:kind>/<uuid:uuid>/pass-on/", reviews.pass_on, name="pass_on"),
    path("desk/reviews/<slug:kind>/<uuid:uuid>/give-back/", reviews.give_back, name="give_back"),
    path("lessons/", lessons.taught, name="lessons"),
    path("lessons/<uuid:uuid>/forget/", lessons.forget, name="forget_lesson"),
    path("lessons/<uuid:uuid>/restore/", lessons.restore, name="restore_lesson"),
]
