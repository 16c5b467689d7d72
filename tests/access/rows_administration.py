"""The administrator's pages."""

from tests.access.table import ADMINISTRATOR, act, page
from tests.access.world import World


def service(world: World) -> list[str]:
    """The service as an address names it."""
    return [world.service.code]


def stage(world: World) -> list[object]:
    """Its one stage."""
    return [world.service.code, world.service.stages.get().pk]


def source(world: World) -> list[str]:
    """The source as an address names it."""
    return [world.source.name]


ROWS = {
    "directory:administration": page(ADMINISTRATOR),
    "directory:units": page(ADMINISTRATOR),
    "directory:unit_add": page(ADMINISTRATOR),
    "directory:unit": page(ADMINISTRATOR, args=lambda world: [world.office.code]),
    "directory:services": page(ADMINISTRATOR),
    "directory:service_add": page(ADMINISTRATOR),
    "directory:service": page(ADMINISTRATOR, args=service),
    "directory:service_remove": act(ADMINISTRATOR, args=service),
    "directory:stage_add": act(ADMINISTRATOR, args=service, answer=422),
    "directory:stage": act(ADMINISTRATOR, args=stage, answer=422),
    "directory:stage_remove": act(ADMINISTRATOR, args=stage),
    "directory:roles": page(ADMINISTRATOR),
    "directory:roles_of_person": page(ADMINISTRATOR, args=lambda world: [world.users["employee"].employee.pk]),
    "directory:roles_of_account": page(ADMINISTRATOR, args=lambda world: [world.users["account"].pk]),
    "directory:take_back": act(ADMINISTRATOR, args=lambda world: [world.users["steward"].grants.get().pk]),
    "directory:record": page(ADMINISTRATOR),
    "directory:record_export": page(ADMINISTRATOR),
    "sources:sources": page(ADMINISTRATOR),
    "sources:source": page(ADMINISTRATOR, args=source),
    "sources:close": act(ADMINISTRATOR, args=source),
    "sources:open_again": act(ADMINISTRATOR, args=source),
    "sources:issue": act(ADMINISTRATOR, args=source, answer=200),
    "sources:revoke": act(ADMINISTRATOR, args=lambda world: [world.source.name, world.token.pk]),
    "sources:columns": page(ADMINISTRATOR, args=source),
    "sources:columns_choose": act(ADMINISTRATOR, args=source),
    "sources:columns_forget": act(ADMINISTRATOR, args=source),
    "sources:retention": page(ADMINISTRATOR),
    "sources:period": page(ADMINISTRATOR, args=lambda _world: ["originals"]),
    "sources:themes": page(ADMINISTRATOR),
    "sources:theme_add": page(ADMINISTRATOR),
    "sources:theme": page(ADMINISTRATOR, args=lambda _world: ["waiting"]),
    "sources:theme_words": page(ADMINISTRATOR, args=lambda _world: ["waiting"]),
    "sources:theme_words_remove": act(ADMINISTRATOR, args=lambda world: ["waiting", world.theme_word.pk]),
    "sources:phrases": page(ADMINISTRATOR),
    "sources:phrase_add": page(ADMINISTRATOR),
    "sources:phrases_shipped": page(ADMINISTRATOR),
    "sources:phrase": page(ADMINISTRATOR, args=lambda world: [world.phrase.pk]),
    "sources:phrase_off": act(ADMINISTRATOR, args=lambda world: [world.phrase.pk]),
}
