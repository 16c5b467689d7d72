"""Services and their stages in order; for administrators of the whole agency, for a service is given in many units."""

from django.contrib import messages
from django.db import transaction
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from portal.audit import trail
from portal.directory.access import requires
from portal.directory.forms import ServiceForm, StageForm
from portal.directory.models import Service, Stage
from portal.directory.service_page import service_page
from portal.paging import stretch


@never_cache
@require_GET
@requires("directory.administer_services")
def listed(request: HttpRequest) -> HttpResponse:
    page = stretch(Service.objects.prefetch_related("stages"), request.GET.get("after"), "name", "pk")
    return render(request, "directory/services.html", {"page": page})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("directory.administer_services")
def add(request: HttpRequest) -> HttpResponse:
    form = ServiceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _keep(request, form, "directory.service_added")
        messages.success(request, _("The service is there."))
        return redirect("directory:service", form.instance.code)
    return render(request, "directory/service_add.html", {"form": form}, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("directory.administer_services")
def one(request: HttpRequest, code: str) -> HttpResponse:
    form = ServiceForm(request.POST or None, instance=_service(code))
    if request.method == "POST" and form.is_valid():
        _keep(request, form, "directory.service_changed")
        messages.success(request, _("Saved."))
        return redirect("directory:service", code)
    return _page(request, code, form)


@require_POST
@requires("directory.administer_services")
def remove(request: HttpRequest, code: str) -> HttpResponse:
    service = _service(code)
    if not _removed(request, service, "directory.service_removed"):
        messages.error(request, _("It stays: comments or other things belong to it. You can rename it."))
        return redirect("directory:service", code)
    messages.success(request, _("Removed: %(name)s.") % {"name": service})
    return redirect("directory:services")


@require_POST
@requires("directory.administer_services")
def add_stage(request: HttpRequest, code: str) -> HttpResponse:
    service, form = _service(code), StageForm(request.POST, prefix="new")
    if not form.is_valid():
        return _page(request, code, form)
    with transaction.atomic():
        Service.objects.select_for_update().get(pk=service.pk)  # one who adds at a time
        trail.record(request.user, "directory.stage_added", service.append(form.cleaned_data["name"]))
    return _back_to_stages(code)


@require_POST
@requires("directory.administer_services")
def change_stage(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Rename one, or move it up (the button's name says which)."""
    stage = _stage(code, pk)
    form = StageForm(request.POST, instance=stage, prefix=str(pk))
    if "up" in request.POST:
        stage.move_up()
    elif form.is_valid():
        form.save()
    else:
        return _page(request, code, form)
    trail.record(request.user, "directory.stage_changed", stage)
    return _back_to_stages(code)


@require_POST
@requires("directory.administer_services")
def remove_stage(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    if not _removed(request, _stage(code, pk), "directory.stage_removed"):
        messages.error(request, _("The stage stays: comments or other things belong to it. You can rename it."))
    return _back_to_stages(code)


def _service(code: str) -> Service:
    return get_object_or_404(Service, code=code)


def _stage(code: str, pk: int) -> Stage:
    return get_object_or_404(Stage.objects.select_related("service"), service__code=code, pk=pk)


def _back_to_stages(code: str) -> HttpResponse:
    return redirect(f"{redirect('directory:service', code).url}#stages")


@transaction.atomic
def _keep(request: HttpRequest, form: ServiceForm, verb: str) -> None:
    form.save()
    trail.record(request.user, verb, form.instance)


def _removed(request: HttpRequest, thing: Service | Stage, verb: str) -> bool:
    """Delete ``thing``, on record; False if something still belongs to it."""
    try:
        with transaction.atomic():
            trail.record(request.user, verb, thing)
            thing.delete()
    except ProtectedError:
        return False
    return True


def _page(request: HttpRequest, code: str, bound: ServiceForm | StageForm) -> HttpResponse:
    """The page of the service ``code``, with the form that was filled in, if one was."""
    context = service_page(_service(code), bound)
    return render(request, "directory/service.html", context, status=422 if bound.errors else 200)
