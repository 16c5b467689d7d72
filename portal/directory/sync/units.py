"""The units that a directory file speaks of: which are new, which have another name, which moved."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import connection
from django.utils.text import slugify
from django.utils.translation import gettext as _

from portal.directory import circles
from portal.directory.models import Unit
from portal.tables import Refusal, RefusedRows

# The first row of a unit gives its name, and the first of them that names a parent its parent.
STATED = """
SELECT unit_code, (array_agg(unit_name ORDER BY line))[1],
    COALESCE((array_agg(unit_parent ORDER BY line) FILTER (WHERE unit_parent <> ''))[1], ''),
    min(line) FILTER (WHERE unit_parent <> ''), array_agg(DISTINCT unit_parent)
FROM directory_incoming WHERE NOT refused GROUP BY unit_code ORDER BY unit_code
"""
NAME = """
UPDATE directory_unit AS unit SET name = said.name, changed_at = %s
FROM unnest(%s::text[], %s::text[]) AS said (code, name) WHERE unit.code = said.code
"""
# One statement, so that units may change places.
MOVE = """
UPDATE directory_unit AS unit SET parent_id = parent.id, changed_at = %s
FROM unnest(%s::text[], %s::text[]) AS said (code, parent) JOIN directory_unit AS parent ON parent.code = said.parent
WHERE unit.code = said.code
"""


@dataclass
class UnitPlan:
    """What becomes of the units, by code: ``new`` and ``named`` hold names, ``parents`` the codes of parents."""

    agency: str
    new: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)

    @property
    def moved(self) -> list[str]:
        """The codes of units that exist already and get another parent."""
        return [code for code in self.parents if code not in self.new]


@dataclass(frozen=True, slots=True)
class _Stated:
    code: str
    name: str
    parent: str
    line: int | None
    parents: list[str]


def plan(refused: RefusedRows) -> UnitPlan:
    """Compare the staged units with those there are; a parent that cannot be is refused, and its unit stays put."""
    existing = {unit.code: unit for unit in Unit.objects.select_related("parent")}
    agency = next((code for code, unit in existing.items() if unit.kind == Unit.Kind.AGENCY), None)
    plan = UnitPlan(agency or _agency_code(existing))
    if agency is None:
        plan.new[plan.agency] = settings.AGENCY_NAME
    above = {code: unit.parent and unit.parent.code for code, unit in existing.items()} | {plan.agency: None}
    stated = [unit for unit in _stated() if unit.code != plan.agency or unit.parent]
    for unit in stated:
        if unit.code not in above:
            plan.new[unit.code] = unit.name
        elif unit.code in existing and unit.name not in (existing[unit.code].name, unit.code):
            plan.named[unit.code] = unit.name
    plan.named.pop(plan.agency, None)
    plan.parents = _parents(stated, above | dict.fromkeys(plan.new.keys() - {plan.agency}, plan.agency), refused)
    return plan


def apply(plan: UnitPlan, at: datetime) -> None:
    """Make, name and move the units of ``plan``."""
    if plan.agency in plan.new:
        Unit.objects.create(code=plan.agency, name=plan.new[plan.agency], kind=Unit.Kind.AGENCY)
    agency = Unit.objects.get(code=plan.agency)
    new = {code: name for code, name in plan.new.items() if code != plan.agency}
    Unit.objects.bulk_create(
        (Unit(code=code, name=name, parent=agency, time_zone=agency.time_zone) for code, name in new.items()),
        batch_size=1000,
    )
    with connection.cursor() as cursor:
        for statement, said in ((NAME, plan.named), (MOVE, plan.parents)):
            if said:
                cursor.execute(statement, [at, list(said), list(said.values())])


def _stated() -> list[_Stated]:
    with connection.cursor() as cursor:
        cursor.execute(STATED)
        return [_Stated(*row) for row in cursor.fetchall()]


def _agency_code(existing: Iterable[str]) -> str:
    code = slugify(settings.AGENCY_NAME, allow_unicode=True)[:70] or "agency"
    return f"{code}-agency" if code in existing else code


def _parents(stated: list[_Stated], above: dict[str, str | None], refused: RefusedRows) -> dict[str, str]:
    """The parents to set: those said that differ from ``above`` (each unit's parent now, or the one it starts with)."""
    wanted = dict(above)
    said = {unit.code: unit for unit in stated if unit.parent}
    agency = next(code for code, parent in above.items() if parent is None)
    for unit in said.values():
        if reason := _objection(unit, above, agency):
            refused.add(Refusal(unit.line or 0, "unit_parent", reason))
        else:
            wanted[unit.code] = unit.parent
    while circle := circles.members(wanted):
        for code in sorted(circle & {code for code in said if wanted[code] != above[code]}):
            wanted[code] = above[code]
            reason = _("this unit would stand above itself; it stays where it is: correct it.")
            refused.add(Refusal(said[code].line or 0, "unit_parent", reason))
    return {code: parent for code, parent in wanted.items() if parent and parent != above[code]}


def _objection(unit: _Stated, above: dict[str, str | None], agency: str) -> str:
    if unit.code == agency:
        return _("the agency itself is on top: leave this cell empty.")
    if unit.parent not in above:
        return _("no unit has the code %(code)s; the unit stays where it is: correct it.") % {"code": unit.parent}
    if len(set(unit.parents) - {""}) > 1:
        return _("the rows of %(code)s name more than one; the unit stays where it is.") % {"code": unit.code}
    return ""
