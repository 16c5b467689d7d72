"""What citizens see; alerts, corrections, complaints."""

from portal.directory.roles import Role
from tests.access.table import EVERYBODY, OFFICER, OWNER, STEWARD, Row, act, of, page
from tests.access.world import CODE, EMPLOYEES, World

ROTA = {Role.SAFETY_OFFICER, Role.ADMINISTRATOR}


def office(world: World) -> list[str]:
    """The office as an address names it."""
    return [world.office.code]


def public(**more) -> Row:
    """A page for anybody who comes by, signed in or not."""
    return Row(frozenset(), public=True, **more)


ROWS = {
    "health": EVERYBODY,
    # citizens
    "say:offices": EVERYBODY,
    "say:unit": public(args=office),
    "say:service": public(args=lambda world: [world.office.code, world.service.code]),
    "say:privacy": EVERYBODY,
    "say:language": public(args=lambda _world: ["ro"], answer=302),
    "citizen:code": public(method="post", sends={"code": CODE}),
    "citizen:delete": public(method="post", sends={"code": CODE}),
    "citizen:line": public(args=lambda _world: ["never-given-out"], answer=410),
    # at the counter
    "counter:enter": page(EMPLOYEES),
    "counter:cards": page(EMPLOYEES),
    "counter:sheet": page(EMPLOYEES, answer=302),
    "counter:pdf": page(EMPLOYEES, answer=302),
    # alerts
    "feedback:alerts": page(OFFICER),
    "feedback:acknowledge": act(OFFICER, args=of("alert")),
    "feedback:note": act(OFFICER, args=of("taken_alert")),
    "feedback:original": page(STEWARD | OFFICER, args=of("alarming")),
    "feedback:rota": page(ROTA, args=office),
    "feedback:rota_add": act(ROTA, args=lambda world: [world.office.code, "weekly"], answer=422),
    "feedback:rota_remove": act(
        ROTA, args=lambda world: [world.office.code, "weekly", world.shift.uuid], sends={"weekday": "0"}
    ),
    # corrections
    "comments:put_right": page(STEWARD, args=of("comment")),
    "comments:judge": act(STEWARD, args=of("comment")),
    "comments:hide": act(STEWARD, args=of("comment"), answer=200),
    "comments:show_again": act(STEWARD, args=of("comment")),
    # complaints
    "complaints:board": page(OWNER),
    "complaints:show": page(OWNER, args=of("follow_up")),
    "complaints:take_on": act(OWNER, args=of("follow_up")),
    "complaints:let_go": act(OWNER, args=of("follow_up")),
    "complaints:answer": act(OWNER, args=of("follow_up"), answer=200),
    "complaints:close": act(OWNER, args=of("follow_up")),
}
