"""How many things wait for somebody, for the navigation; counted no further than it shows."""

from django.contrib.auth.models import User

from recognition import reviewing
from recognition.models import Compliment, KudosRecipient, Routing

ENOUGH = 100


def new_letters(user: User) -> int:
    """The letters that ``user`` has not read, up to ``ENOUGH``."""
    return Compliment.objects.to_person(user).unread()[:ENOUGH].count()


def new_kudos(user: User) -> int:
    """What colleagues wrote to ``user`` and ``user`` has not read, up to ``ENOUGH``."""
    return KudosRecipient.objects.to_person(user).unread()[:ENOUGH].count()


def on_desk(user: User) -> int:
    """The cases of ``user``; with none left, what colleagues wrote and a steward reads first."""
    return cases(user) or reviewing.waiting_count(user, ENOUGH)


def cases(user: User) -> int:
    """What waits on the desk of ``user``, up to ``ENOUGH``."""
    return Routing.objects.visible_to(user).waiting()[:ENOUGH].count()
