"""What came of it: by a code in the body of a form, or by a link that opens once. No account and no session.

A GET shows a form or a button and nothing else: scanners of mail follow links. Only a POST reads or deletes.
"""

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from feedback.limits import allow, network_of
from portal.citizen.deleting import delete_all
from portal.citizen.forms import CodeForm
from portal.citizen.models import OneTimeLink
from portal.citizen.opening import open_link
from portal.citizen.outcome import CameOfIt

TIMES_AN_HOUR = 60  # by a whole waiting room; a code has too many signs to be guessed anyway
AN_HOUR = 60 * 60


@never_cache
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return _ask(request, CodeForm(auto_id="%s"))
    if wait := _wait(request):
        return wait
    form = CodeForm(request.POST, auto_id="%s")
    if not form.is_valid():
        return _ask(request, form)
    found = CameOfIt.of(form.feedback)
    found.mark_read()
    return render(request, "citizen/outcome.html", {"found": found, "code": form.cleaned_data["code"]})


@never_cache
@login_not_required
@require_POST
def delete(request: HttpRequest) -> HttpResponse:
    """Twice by POST: once to be asked, once to do it."""
    if wait := _wait(request):
        return wait
    form = CodeForm(request.POST, auto_id="%s")
    if not form.is_valid():
        return _ask(request, form)
    if "sure" not in request.POST:
        return render(request, "citizen/delete.html", {"code": form.cleaned_data["code"]})
    return render(request, "citizen/deleted.html", {"gone": delete_all(form.feedback)})


@never_cache
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def line(request: HttpRequest, token: str) -> HttpResponse:
    link = OneTimeLink.objects.named_by(token)
    if link is None or not link.is_open:
        return render(request, "citizen/used.html", status=410)
    if request.method != "POST":
        return render(request, "citizen/open.html", {"link": link})
    if not open_link(link):
        return redirect("citizen:line", token)
    return render(request, "citizen/line.html", {"link": link})


def _ask(request: HttpRequest, form: CodeForm, *, notice: str = "", status: int = 200) -> HttpResponse:
    return render(request, "citizen/code.html", {"form": form, "notice": notice}, status=status)


def _wait(request: HttpRequest) -> HttpResponse | None:
    visitor = get_adapter(request).get_client_ip(request)
    wait = allow("citizen-code", network_of(visitor), times=TIMES_AN_HOUR, seconds=AN_HOUR)
    if not wait:
        return None
    notice = _("Many codes came from your connection. Your code is still here: please send it again in an hour.")
    response = _ask(request, CodeForm(initial=request.POST.dict(), auto_id="%s"), notice=notice, status=429)
    response["Retry-After"] = str(wait)
    return response
