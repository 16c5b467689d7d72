"""One small agency with somebody in every role and one of everything that an address can name."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from feedback.models import Channel, CitizenCode, FollowUp, SafetyPhrase, Source, Theme, Token, WeeklyShift
from feedback.models.codes import digest
from portal.directory.models import Unit
from portal.directory.roles import Role
from recognition import desk, kudos, thanking
from recognition.models import Belonging, Compliment, Decision, KudosRecipient, Lesson, Taught, Visibility
from tests.factories import (
    make_compliment,
    make_employee,
    make_grant,
    make_service,
    make_understood,
    make_unit,
    make_unsure,
    make_user,
)

STRANGER, ACCOUNT, EMPLOYEE, LEAVER = "stranger", "account", "employee", "leaver"
HOLDERS = {role.value: role for role in Role if role != Role.EMPLOYEE}
ROLES = (STRANGER, ACCOUNT, EMPLOYEE, LEAVER, *HOLDERS)
EMPLOYEES = frozenset({EMPLOYEE, *HOLDERS})
SIGNED_IN = EMPLOYEES | {ACCOUNT}
CODE = "ABCD EFGH JKMN PQRS TVWX"


@dataclass
class World:
    """``users`` by role: all but the stranger and the account are employees of the one office; roles hold there."""

    users: dict[str, User | None]
    things: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        try:
            return self.things[name]
        except KeyError:
            raise AttributeError(name) from None


def make_world() -> World:
    """Everybody and everything, of one office under the agency."""
    office = make_unit("Lakewood", Unit.objects.agency())
    users = {STRANGER: None, ACCOUNT: make_user(), **_employees(office)}
    things = {"office": office, "service": make_service("Benefits", units=(office,), stages=("Apply",))}
    world = World(users, things)
    for make in (_letters, _desk, _kudos, _other_half, _guarded):
        things |= make(world)
    return world


def _employees(office: Unit) -> dict[str, User]:
    manager = make_employee("Grace Whitlock", office)
    users = {EMPLOYEE: make_employee("Maria Kowalska", office, manager=manager).user}
    users[LEAVER] = make_employee("Ada Gone", office, left=timezone.localdate() - timedelta(days=3)).user
    for name, role in HOLDERS.items():
        users[name] = manager.user if role == Role.MANAGER else make_employee(f"Some {name.title()}", office).user
        make_grant(users[name], role, office)
    make_grant(users[Role.ADMINISTRATOR], Role.ADMINISTRATOR, Unit.objects.agency())
    return users


def _letters(world: World) -> dict[str, Any]:
    """Maria's letters: one of her own, one that hangs on the wall, one to the team; a line back that waits."""
    maria = world.users[EMPLOYEE].employee
    letter = make_compliment(maria, text="Maria was kind.")
    CitizenCode.objects.create(feedback=letter.feedback, digest=digest(CODE))
    shared = make_compliment(maria, text="Maria helped us.", read_at=timezone.now())
    Compliment.objects.filter(pk=shared.pk).update(visibility=Visibility.WALL, shared_at=timezone.now())
    answered = make_compliment(maria, text="Maria came back.", read_at=timezone.now())
    CitizenCode.objects.create(feedback=answered.feedback, digest=digest(f"{CODE[:-1]}Y"))
    thanking.thank(answered, "Thank you for writing.")
    belonging = Belonging.objects.create(compliment=letter, kind=Belonging.Kind.TEAM)
    team = make_compliment(unit=world.office, text="You were all kind.")
    return {
        "letter": letter, "shared": shared, "team_letter": team, "thanks": answered.thanks, "belonging": belonging,
    }  # fmt: skip


def _desk(world: World) -> dict[str, Any]:
    case = make_unsure("Anna was kind.", unit=world.office, candidates=(world.users[EMPLOYEE].employee,))
    lesson = Lesson.objects.create(
        kind=Taught.MEANS, words="anna", written="Anna", unit=world.office, mention=case.mentions.get(),
        employee=world.users[EMPLOYEE].employee, taught_by=world.users[Role.STEWARD],
    )  # fmt: skip
    settled = make_unsure("Hope was kind.", unit=world.office)
    desk.decide(settled, Decision.TEAM, by=world.users[Role.STEWARD], mention=settled.mentions.get().pk)
    return {"case": case, "lesson": lesson, "settlement": settled.settlements.get()}


def _kudos(world: World) -> dict[str, Any]:
    """Maria thanked the manager, who has it; what she wrote next waits."""
    maria, manager = world.users[EMPLOYEE].employee, world.users[Role.MANAGER].employee
    passed = kudos.write(maria, "Thank you for Tuesday.", people=[manager], is_shared=True)
    kudos.pass_on(passed, by=world.users[Role.STEWARD])
    received = KudosRecipient.objects.get(kudos=passed)
    kudos.agree(received)
    waiting = kudos.write(maria, "Thank you for Monday.", people=[manager])
    return {"kudos": passed, "received": received, "waiting_kudos": waiting}


def _other_half(world: World) -> dict[str, Any]:
    feedback = make_understood("I waited four hours.", unit=world.office, complaint="I waited four hours.")
    follow_up, _made = FollowUp.objects.get_or_create(
        feedback=feedback, defaults={"unit": world.office, "due_at": timezone.now() + timedelta(days=9)}
    )
    return {"follow_up": follow_up, "comment": feedback}


def _guarded(world: World) -> dict[str, Any]:
    """An alert with its comment, one that somebody has, a shift; a source with a token."""
    feedback = make_understood("I cannot go on.", unit=world.office)
    alert = feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)
    taken = make_understood("He will hurt us.", unit=world.office).alerts.create(
        kind="violence", severity="urgent", start=0, end=5
    )
    taken.acknowledge(world.users[Role.SAFETY_OFFICER])
    shift = WeeklyShift.objects.create(unit=world.office, officer=world.users[Role.SAFETY_OFFICER], weekday=0)
    source = Source.objects.create(name="case-system", channel=Channel.API)
    Token.issue(source)
    theme, _made = Theme.objects.get_or_create(key="waiting")  # a browser test begins without what migrations brought
    word = theme.words.create(language="en", phrase="queue for ages")
    phrase = SafetyPhrase.objects.create(
        kind="violence", severity="urgent", language="en", phrase="burn it down", owner="Grace",
        alarming="I will burn it down.", harmless="They burn it down to ash in the oven.",
    )  # fmt: skip
    return {
        "theme_word": word, "phrase": phrase,
        "alert": alert, "alarming": feedback, "taken_alert": taken, "shift": shift, "source": source,
        "token": source.tokens.get(),
    }  # fmt: skip
