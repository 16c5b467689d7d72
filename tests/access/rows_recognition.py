"""Letters, the wall, thanks among colleagues, the desk."""

from portal.directory.roles import Role
from recognition.digest_mail import token_of
from tests.access.table import ADMINISTRATOR, MARIA, STEWARD, act, hers, of, page
from tests.access.world import EMPLOYEE, EMPLOYEES, LEAVER, SIGNED_IN, World

BUT_MARIA = EMPLOYEES - MARIA
MANAGER = {Role.MANAGER}
STEWARD_OR_ADMINISTRATOR = STEWARD | ADMINISTRATOR


def line(world: World) -> list[object]:
    """A line back that waits for a steward."""
    return ["thanks", world.thanks.uuid]


def belonging(world: World) -> list[object]:
    """What Maria said of her letter."""
    return ["belonging", world.belonging.uuid]


ROWS = {
    "recognition:home": page(SIGNED_IN, answer=302, but={LEAVER: 200}),
    # one's own letters
    "recognition:inbox": page(EMPLOYEES),
    "recognition:thanked_for": page(EMPLOYEES),
    "recognition:portfolio": page(EMPLOYEES),
    "recognition:portfolio_pdf": page(EMPLOYEES),
    "recognition:portfolio_json": page(EMPLOYEES),
    "recognition:delete_letters": page(EMPLOYEES),
    "recognition:letter": hers(page, "letter"),
    "recognition:certificate": hers(page, "letter"),
    "recognition:certificate_pdf": hers(page, "letter"),
    "recognition:find_colleague": hers(page, "letter", query="?q=grace"),
    "recognition:mark_read": hers(act, "letter"),
    "recognition:not_me": hers(act, "letter"),
    "recognition:delete_letter": hers(act, "letter"),
    "recognition:thank": hers(act, "letter", sends={"words": "Thank you."}),
    "recognition:withdraw_thanks": hers(act, "letter"),
    "recognition:share": hers(act, "letter", sends={"visibility": "2"}),
    "recognition:of_the_team": hers(act, "letter"),
    "recognition:with_a_colleague": hers(act, "letter"),
    "recognition:keep_letter": hers(act, "letter", sends={"keep": "yes"}),
    # what colleagues see of each other
    "recognition:team": page(EMPLOYEES),
    "recognition:wall": page(SIGNED_IN),
    "recognition:kiosk": page(SIGNED_IN),
    "recognition:glad_of_letter": act(BUT_MARIA, hidden=MARIA, args=of("shared")),
    "recognition:glad_of_kudos": act(EMPLOYEES - MANAGER - MARIA, hidden=MANAGER | MARIA, args=of("kudos")),
    "recognition:thank_colleagues": page(EMPLOYEES),
    "recognition:kudos_people": page(EMPLOYEES, query="?q=grace"),
    "recognition:colleagues": page(EMPLOYEES),
    "recognition:kudos_sent": page(EMPLOYEES),
    "recognition:withdraw_kudos": hers(act, "waiting_kudos"),
    "recognition:keep_kudos_private": hers(act, "kudos"),
    "recognition:mark_kudos_read": act(MANAGER, hidden=EMPLOYEES - MANAGER, args=of("received")),
    "recognition:agree": act(MANAGER, hidden=EMPLOYEES - MANAGER, args=of("received")),
    "recognition:take_kudos_back": act(MANAGER, hidden=EMPLOYEES - MANAGER, args=of("received")),
    "recognition:delete_kudos": act(MANAGER, hidden=EMPLOYEES - MANAGER, args=of("received")),
    "recognition:choices": page(SIGNED_IN),
    "recognition:stop_digest": page(
        frozenset(), public=True, args=lambda world: [token_of(world.users[EMPLOYEE].employee)]
    ),
    # the desk
    "recognition:desk": page(STEWARD, answer=302),
    "recognition:case": page(STEWARD, args=of("case")),
    "recognition:decide": act(STEWARD, args=of("case"), sends={"decision": "team"}),
    "recognition:case_people": page(STEWARD, args=of("case"), query="?q=grace"),
    "recognition:keep_case": act(STEWARD, args=of("case"), answer=204),
    "recognition:undo": act(STEWARD, args=lambda world: [world.settlement.uuid]),
    "recognition:reviews": page(STEWARD, answer=302),
    "recognition:review": page(STEWARD, args=line),
    "recognition:review_people": page(STEWARD, args=belonging, query="?q=grace"),
    "recognition:pass_on": act(STEWARD, args=line),
    "recognition:give_back": act(STEWARD, args=line, sends={"reason": "Please leave out the name."}),
    "recognition:lessons": page(STEWARD_OR_ADMINISTRATOR),
    "recognition:forget_lesson": act(ADMINISTRATOR, args=of("lesson")),
    "recognition:restore_lesson": act(ADMINISTRATOR, args=of("lesson")),
}
