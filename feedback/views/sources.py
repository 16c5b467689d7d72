"""Where comments come from: sources, their tokens, and closing them. For administrators of the whole agency."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from feedback import admitting
from feedback.column_forms import said
from feedback.models import Source, Token
from feedback.source_forms import SourceForm
from portal.directory.access import requires
from portal.paging import stretch


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def listed(request: HttpRequest) -> HttpResponse:
    form = SourceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        admitting.make(form.instance, by=request.user)
        messages.success(request, _("The source is there. Nothing comes from it until it has a token or a file."))
        return redirect("sources:source", form.instance.name)
    page = stretch(Source.objects.counted(), request.GET.get("after"), "name", "pk")
    context = {"page": page, "form": form}
    return render(request, "feedback/admin_sources.html", context, status=422 if form.errors else 200)


@never_cache
@require_GET
@requires("feedback.administer")
def one(request: HttpRequest, name: str) -> HttpResponse:
    return _page(request, _source(name))


@require_POST
@requires("feedback.administer")
def close(request: HttpRequest, name: str) -> HttpResponse:
    source = _from_elsewhere(name)
    admitting.close(source, by=request.user)
    messages.success(request, _("Closed. Nothing is taken from it any more; what came stays."))
    return redirect("sources:source", source.name)


@require_POST
@requires("feedback.administer")
def open_again(request: HttpRequest, name: str) -> HttpResponse:
    source = _from_elsewhere(name)
    admitting.open_again(source, by=request.user)
    messages.success(request, _("Open again."))
    return redirect("sources:source", source.name)


@never_cache
@require_POST
@requires("feedback.administer")
def issue(request: HttpRequest, name: str) -> HttpResponse:
    """The answer itself shows the secret, once: after a redirect it would have to be kept somewhere."""
    source = _from_elsewhere(name)
    return _page(request, source, secret=admitting.issue(source, by=request.user))


@require_POST
@requires("feedback.administer")
def revoke(request: HttpRequest, name: str, pk: int) -> HttpResponse:
    token = get_object_or_404(Token, source=_from_elsewhere(name), pk=pk)
    admitting.revoke(token, by=request.user)
    messages.success(request, _("Revoked. It opens nothing any more."))
    return redirect(f"{reverse('sources:source', args=[name])}#tokens")


def _source(name: str) -> Source:
    return get_object_or_404(Source.objects.counted(), name=name)


def _from_elsewhere(name: str) -> Source:
    """A source that the portal does not itself fill: only such a one has tokens, or is closed."""
    return get_object_or_404(Source.objects.counted().exclude(channel__in=Source.OURS), name=name)


def _page(request: HttpRequest, source: Source, secret: str = "") -> HttpResponse:
    tokens = stretch(source.tokens.all(), request.GET.get("after"), "-pk")
    context = {"source": source, "tokens": tokens, "secret": secret, "said": said(source)}
    return render(request, "feedback/admin_source.html", context)
