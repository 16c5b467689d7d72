"""What the columns of a source's files mean. A sample is read, shown as it is understood, and dropped."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from feedback import admitting
from feedback.column_forms import ColumnsForm, SampleForm, said
from feedback.intake.lines import UnreadableFileError
from feedback.intake.sample import Sample, guessed
from feedback.models import Source
from portal.directory.access import requires


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def sample(request: HttpRequest, name: str) -> HttpResponse:
    """Ask for a sample; once it is read, show its columns with what they probably are."""
    source = _source(name)
    form = SampleForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        known = guessed(form.sample.header, source.mapping)
        return _choose(request, source, ColumnsForm(None, sample=form.sample, mapping=known), known)
    context = {"source": source, "form": form, "said": said(source)}
    return render(request, "feedback/admin_columns.html", context, status=422 if form.errors else 200)


@never_cache
@require_POST
@requires("feedback.administer")
def choose(request: HttpRequest, name: str) -> HttpResponse:
    """Show again what the rows become, or keep what was chosen (the button's name says which)."""
    source = _source(name)
    try:
        form = ColumnsForm(request.POST, sample=Sample.loads(request.POST.get("sample", "")), mapping={})
    except (ValueError, UnreadableFileError):
        messages.error(request, _("The sample was lost on the way. Please choose it again."))
        return redirect("sources:columns", name)
    if form.is_valid() and "keep" in request.POST:
        admitting.map_columns(source, form.mapping, by=request.user)
        messages.success(request, _("Kept. The next file of this source is read so. The sample is gone."))
        return redirect("sources:source", name)
    return _choose(request, source, form, form.mapping)


@require_POST
@requires("feedback.administer")
def forget(request: HttpRequest, name: str) -> HttpResponse:
    source = _source(name)
    admitting.map_columns(source, {}, by=request.user)
    messages.success(request, _("Its files are read by our own names of columns again."))
    return redirect("sources:source", name)


def _source(name: str) -> Source:
    return get_object_or_404(Source.objects.exclude(channel__in=Source.OURS), name=name)


def _choose(request: HttpRequest, source: Source, form: ColumnsForm, mapping: dict[str, str]) -> HttpResponse:
    try:
        understood = form.sample.understood(mapping) if not form.errors else []
    except UnreadableFileError:  # not all that every comment needs is chosen yet
        understood = []
    context = {"source": source, "form": form, "understood": understood}
    return render(request, "feedback/admin_columns_choose.html", context, status=422 if form.errors else 200)
