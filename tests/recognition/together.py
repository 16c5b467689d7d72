"""What the tests of the team's page, the wall and thanks among colleagues stand on."""

from django.utils import timezone

from portal.directory.models import Employee, Unit
from recognition import kudos
from recognition.models import Compliment, Kudos, Visibility
from tests.factories import make_compliment, make_steward


def make_shared(owner: Employee, visibility: Visibility = Visibility.WALL, **fields) -> Compliment:
    """A letter of ``owner`` that they let others see."""
    fields.setdefault("shared_at", timezone.now())
    return make_compliment(owner, visibility=visibility, **fields)


def make_kudos(
    sender: Employee, *people: Employee, team: Unit | None = None, words: str = "You held the desk alone.", **fields
) -> Kudos:
    """Thanks that wait for a steward."""
    return kudos.write(sender, words, people=people, teams=[team] if team else [], **fields)


def make_passed(sender: Employee, *people: Employee, team: Unit | None = None, **fields) -> Kudos:
    """Thanks that a steward passed on."""
    made = make_kudos(sender, *people, team=team, **fields)
    assert kudos.pass_on(made, make_steward(sender.unit))
    return made


def make_agreed(sender: Employee, *people: Employee, **fields) -> Kudos:
    """Thanks that everybody named lets others see."""
    made = make_passed(sender, *people, is_shared=True, **fields)
    for received in made.recipients.filter(employee__isnull=False):
        kudos.agree(received)
    made.refresh_from_db()
    return made
