"""How long personal data is kept. Before a period holds, the page says what goes by it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from feedback.retention import keep_for
from feedback.retention_forms import Kept, PeriodForm
from portal.directory.access import requires


@never_cache
@require_GET
@requires("feedback.administer")
def listed(request: HttpRequest) -> HttpResponse:
    return render(request, "feedback/admin_retention.html", {"kinds": Kept.all()})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def one(request: HttpRequest, kind: str) -> HttpResponse:
    kept = _kept(kind)
    form = PeriodForm(request.POST or None, kept=kept)
    context = {"kept": kept, "form": form}
    if request.method == "POST" and form.is_valid():
        if form.was_seen:
            keep_for(kind, form.days_chosen, by=request.user)
            messages.success(request, _("It holds from now on."))
            return redirect("sources:retention")
        context |= {"days": form.days_chosen, "would_go": form.would_go()}
    return render(request, "feedback/admin_retention_one.html", context, status=422 if form.errors else 200)


def _kept(kind: str) -> Kept:
    found = next((kept for kept in Kept.all() if kept.kind == kind), None)
    if found is None:
        raise Http404
    return found
