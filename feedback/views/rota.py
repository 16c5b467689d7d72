"""Who is on call and what follows when nobody answers: kept by officers and administrators, each for their units."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from feedback.escalation.people import Circle
from feedback.escalation.rota import zone_of
from feedback.escalation.rota_page import RotaPage, kept_by
from feedback.rota_forms import FORMS, KINDS, UnitForm
from portal.audit.trail import record, record_many
from portal.directory.access import requires
from portal.directory.models import Unit


@never_cache
@require_GET
@requires("feedback.keep_rota")
def show(request: HttpRequest, code: str = "") -> HttpResponse:
    unit = _unit(request.user, code or request.GET.get("unit", ""))
    return _page(request, unit)


@require_POST
@requires("feedback.keep_rota")
def add(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    unit = _unit(request.user, code)
    form_class = FORMS.get(kind)
    if form_class is None:
        raise Http404
    with timezone.override(zone_of(unit.time_zone, settings.TIME_ZONE)):
        form = _form(form_class, kind, unit, request.user, request.POST)
        if not form.is_valid():
            return _page(request, unit, form, status=422)
        record_many(request.user, f"feedback.rota_{kind}_kept", form.keep(), unit=unit)
    messages.success(request, _("It holds from now on."))
    return redirect("feedback:rota", unit.code)


@require_POST
@requires("feedback.keep_rota")
def remove(request: HttpRequest, code: str, kind: str, uuid: str) -> HttpResponse:
    unit = _unit(request.user, code)
    if kind not in KINDS:
        raise Http404
    row = get_object_or_404(KINDS[kind].objects.filter(unit=unit), uuid=uuid)
    record(request.user, f"feedback.rota_{kind}_removed", row, unit=unit)
    row.delete()
    messages.success(request, _("It holds no more."))
    return redirect("feedback:rota", unit.code)


def _unit(user: User, code: str) -> Unit:
    """The unit called ``code`` whose rota ``user`` keeps, or the topmost of theirs."""
    units = kept_by(user)
    found = next((unit for unit in units if unit.code == code or not code), None)
    if found is None:
        raise Http404
    return found


def _page(request: HttpRequest, unit: Unit, bound: UnitForm | None = None, status: int = 200) -> HttpResponse:
    """The page by the clock of its unit, with the form that was filled in wrongly in its place."""
    with timezone.override(zone_of(unit.time_zone, settings.TIME_ZONE)):
        forms = {kind: _form(form_class, kind, unit, request.user) for kind, form_class in FORMS.items()}
        if bound is not None:
            forms[bound.prefix] = bound
        context = {
            "rota": RotaPage.of(unit, request.user),
            "units": kept_by(request.user),
            "forms": forms,
            "bound": bound,
        }
        return render(request, "feedback/rota.html", context, status=status)


def _form(form_class: type[UnitForm], kind: str, unit: Unit, reader: User, data: dict | None = None) -> UnitForm:
    circle = Circle(unit, timezone.now())
    return form_class(data, prefix=kind, unit=unit, circle=circle, reader=reader)
