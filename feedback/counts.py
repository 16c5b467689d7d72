"""How much waits for somebody, for the navigation; counted no further than it shows."""

from django.contrib.auth.models import User

from feedback.models import FollowUp, SafetyAlert

ENOUGH = 100


def alerts(user: User) -> int:
    """The urgent alerts that nobody has acknowledged, among those ``user`` may see, up to ``ENOUGH``."""
    return SafetyAlert.objects.visible_to(user).urgent().waiting()[:ENOUGH].count()


def complaints(user: User) -> int:
    """The complaints that nobody has answered, among those ``user`` answers for, up to ``ENOUGH``."""
    waiting = FollowUp.objects.visible_to(user).ours().filter(state=FollowUp.State.OPEN)
    return waiting[:ENOUGH].count()
