"""What colleagues see of each other: the team's letters, the wall, thanks among colleagues, and one's own choices."""

from django.urls import path

from recognition.views import choices, digest, kudos, together, wall

urlpatterns = [
    path("team/", together.team, name="team"),
    path("wall/", wall.pinned, name="wall"),
    path("wall/kiosk/", wall.kiosk, name="kiosk"),
    path("wall/letters/<uuid:uuid>/glad/", wall.glad_of_letter, name="glad_of_letter"),
    path("wall/thanks/<uuid:uuid>/glad/", wall.glad_of_kudos, name="glad_of_kudos"),
    path("digest/stop/<str:token>/", digest.stop, name="stop_digest"),
    path("choices/", choices.choices, name="choices"),
    path("thanks-to/", kudos.thank, name="thank_colleagues"),
    path("thanks-to/people/", kudos.people, name="kudos_people"),
    path("colleagues/", kudos.received, name="colleagues"),
    path("colleagues/sent/", kudos.sent, name="kudos_sent"),
    path("colleagues/sent/<uuid:uuid>/withdraw/", kudos.withdraw, name="withdraw_kudos"),
    path("colleagues/sent/<uuid:uuid>/keep-private/", kudos.keep_private, name="keep_kudos_private"),
    path("colleagues/<uuid:uuid>/read/", kudos.mark_read, name="mark_kudos_read"),
    path("colleagues/<uuid:uuid>/agree/", kudos.agree, name="agree"),
    path("colleagues/<uuid:uuid>/take-back/", kudos.take_back, name="take_kudos_back"),
    path("colleagues/<uuid:uuid>/delete/", kudos.delete, name="delete_kudos"),
]
