"""Searching the trail. Every look into it is itself on record."""

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from portal.audit import trail
from portal.audit.searching import ORDER, Chain, as_csv
from portal.directory.access import requires
from portal.directory.recorded import Names, RecordForm
from portal.paging import stretch


@never_cache
@require_GET
@requires("audit.search")
def searched(request: HttpRequest) -> HttpResponse:
    form = RecordForm(request.GET, reader=request.user)
    context = {"form": form, "chain": Chain.now(), "asked": request.GET.dict()}
    if not form.is_valid():
        return render(request, "directory/record.html", context, status=422)
    page = stretch(form.search().events(), request.GET.get("after"), *ORDER)
    context |= {"page": page, "lines": Names(request.user, page.rows).lines()}
    _note(request.user, "audit.searched", form)
    return render(request, "directory/record.html", context)


@never_cache
@require_GET
@requires("audit.search")
def exported(request: HttpRequest) -> HttpResponse:
    form = RecordForm(request.GET, reader=request.user)
    if not form.is_valid():
        return searched(request)
    _note(request.user, "audit.exported", form)
    response = StreamingHttpResponse(as_csv(form.search().events()), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="record-{timezone.localdate():%Y-%m-%d}.csv"'
    return response


def _note(reader: User, verb: str, form: RecordForm) -> None:
    trail.record(reader, verb, form.person, unit=form.cleaned_data["unit"])
