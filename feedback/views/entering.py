"""Enter a paper card or a telephone call on a citizen's behalf, and tell them their code."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from feedback.counter.entering import EnterForm
from feedback.counter.entering import enter as enter_form
from feedback.limits import allow
from feedback.ticket import Ticket
from portal.directory.access import requires

TIMES_AN_HOUR = 200  # quicker than anybody copies cards
AN_HOUR = 60 * 60


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.enter_for_citizens")
def enter(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return _ask(request, EnterForm(user=request.user), Ticket.again())
    ticket, form = Ticket.read(request.POST.get("ticket", "")), EnterForm(request.POST, user=request.user)
    if not form.is_valid():
        return _ask(request, form, ticket or Ticket.again())
    if ticket is None:
        notice = _("This page was open for a long time. What you entered is still here: please send it again.")
        return _ask(request, form, Ticket.again(), notice=notice)
    if allow("enter", str(request.user.pk), times=TIMES_AN_HOUR, seconds=AN_HOUR):
        notice = _("You have entered very many. What you entered is still here: please send it in an hour.")
        return _ask(request, form, ticket, notice=notice, status=429)
    said = enter_form(form, ticket, by=request.user)
    return render(request, "feedback/entered.html", {"code": said.code})


def _ask(request: HttpRequest, form: EnterForm, ticket: Ticket, *, notice: str = "", status: int = 200) -> HttpResponse:
    context = {"form": form, "place": form.place, "ticket": ticket.signed, "notice": notice}
    return render(request, "feedback/enter.html", context, status=status)
