"""Which unit, service and stage a batch of comments names by their codes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from django.utils.translation import gettext as _

from feedback.intake.comment import Comment, RefusedError
from portal.directory.models import Service, Stage, Unit


class Place(NamedTuple):
    unit: int | None
    service: int | None
    stage: int | None


@dataclass(frozen=True, slots=True)
class Places:
    """Codes to keys; ``stages`` by the key of their service and their position or folded name."""

    units: dict[str, int]
    services: dict[str, int]
    stages: dict[tuple[int, str], int]

    @classmethod
    def named_in(cls, comments: Sequence[Comment]) -> Self:
        """Look up whatever ``comments`` name, in at most three queries."""
        units = {comment.unit for comment in comments if comment.unit}
        services = {comment.service for comment in comments if comment.service}
        with_stage = {comment.service for comment in comments if comment.stage and comment.service}
        return cls(
            units=dict(Unit.objects.filter(code__in=units).values_list("code", "pk")) if units else {},
            services=dict(Service.objects.filter(code__in=services).values_list("code", "pk")) if services else {},
            stages=_stages_of(with_stage) if with_stage else {},
        )

    def of(self, comment: Comment) -> Place:
        """The keys that ``comment`` names; raises ``RefusedError`` for a code that the directory does not have."""
        if comment.unit and comment.unit not in self.units:
            raise RefusedError("unit", _("The directory has no unit with this code."))
        if comment.service and comment.service not in self.services:
            raise RefusedError("service", _("The directory has no service with this code."))
        unit, service = self.units.get(comment.unit), self.services.get(comment.service)
        if not comment.stage:
            return Place(unit, service, None)
        if service is None:
            raise RefusedError("stage", _("A stage belongs to a service: name the service, too."))
        stage = self.stages.get((service, comment.stage.casefold()))
        if stage is None:
            raise RefusedError("stage", _("The service has no stage with this position or name."))
        return Place(unit, service, stage)


def _stages_of(services: set[str]) -> dict[tuple[int, str], int]:
    found: dict[tuple[int, str], int] = {}
    rows = Stage.objects.filter(service__code__in=services).values_list("pk", "service_id", "position", "name")
    for pk, service, position, name in rows:
        found[service, name.casefold()] = pk
        found[service, str(position)] = pk
    return found
