"""How many alerts wait for an officer, for the navigation; counted no further than it shows."""

from django.contrib.auth.models import User

from feedback.models import SafetyAlert

ENOUGH = 100


def alerts(user: User) -> int:
    """The urgent alerts that nobody has acknowledged, among those ``user`` may see, up to ``ENOUGH``."""
    return SafetyAlert.objects.visible_to(user).urgent().waiting()[:ENOUGH].count()
