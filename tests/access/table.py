"""What every address answers to whom. One row for each; a new address fails a test until it has its row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from portal.directory.roles import Role
from tests.access.world import EMPLOYEE, EMPLOYEES, LEAVER, STRANGER, World

STEWARD, OFFICER, OWNER = {Role.STEWARD}, {Role.SAFETY_OFFICER}, {Role.SERVICE_OWNER}
ADMINISTRATOR = {Role.ADMINISTRATOR}
MARIA = {EMPLOYEE}


def nothing(_world: World) -> list[Any]:
    """An address without arguments."""
    return []


@dataclass(frozen=True)
class Row:
    """Who gets ``answer``, who is told that there is nothing (404); all others are told that it is not for them (403).

    A stranger is led to the sign-in (302), unless the page is ``public``.
    """

    opens: frozenset[str] | set[str]
    hidden: frozenset[str] | set[str] = frozenset()
    args: Callable[[World], list[Any]] = nothing
    answer: int = 200
    method: str = "get"
    sends: Mapping[str, str] = field(default_factory=dict)
    query: str = ""
    public: bool = False
    but: Mapping[str, int] = field(default_factory=dict)  # whoever is told something else

    def expected(self, role: str) -> int:
        if role in self.but:
            return self.but[role]
        if self.public:
            return self.answer
        if role == STRANGER:
            return 302
        if role == LEAVER:
            return 403
        if role in self.opens:
            return self.answer
        return 404 if role in self.hidden else 403


def of(name: str) -> Callable[[World], list[Any]]:
    """The arguments of an address that names one thing by its ``uuid``."""
    return lambda world: [getattr(world, name).uuid]


def page(opens, **more) -> Row:
    """What is read."""
    return Row(opens, **more)


def act(opens, **more) -> Row:
    """What is done by a form, and leads on to a page."""
    return Row(opens, method="post", **{"answer": 302, **more})


def hers(make: Callable[..., Row], thing: str, **more) -> Row:
    """What is Maria's: hers alone, and not there for colleagues."""
    return make(MARIA, hidden=EMPLOYEES - MARIA, args=of(thing), **more)


EVERYBODY = Row(frozenset(), public=True)
