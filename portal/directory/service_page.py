"""What the page of one service shows: its own form, one for each stage, one for a new stage."""

from portal.directory.forms import ServiceForm, StageForm
from portal.directory.models import Service, Stage


def service_page(service: Service, filled: ServiceForm | StageForm) -> dict:
    """The forms of ``service``, with ``filled`` in its place: it tells by its instance which of them it is."""
    is_stage = isinstance(filled, StageForm)
    return {
        "service": service,
        "form": ServiceForm(instance=service) if is_stage else filled,
        "stages": [_stage_form(stage, filled) for stage in service.stages.all()],
        "new_stage": filled if is_stage and filled.instance.pk is None else StageForm(prefix="new"),
        "bound": filled if filled.errors else None,
    }


def _stage_form(stage: Stage, filled: ServiceForm | StageForm) -> StageForm:
    if isinstance(filled, StageForm) and filled.instance.pk == stage.pk:
        return filled
    return StageForm(instance=stage, prefix=str(stage.pk))
