"""Where a comment belongs: the unit it names, else the only one that offers its service."""

from feedback.models import Feedback
from portal.directory.models import Unit

Offering = dict[int, list[int]]  # a service's pk -> the pks of the units that offer it


def offering_units() -> Offering:
    """Which units offer a service."""
    offering: Offering = {}
    for service, unit in Unit.services.through.objects.values_list("service_id", "unit_id"):
        offering.setdefault(service, []).append(unit)
    return offering


def office_of(feedback: Feedback, offering: Offering) -> int | None:
    """The comment's own unit, else the only one that offers its service, else None."""
    if feedback.unit_id:
        return feedback.unit_id
    units = offering.get(feedback.service_id, [])
    return units[0] if len(units) == 1 else None


def team_of(feedback: Feedback, offering: Offering, agency_id: int) -> int:
    """The unit whose team is meant: the comment's office, else the whole agency."""
    return office_of(feedback, offering) or agency_id
