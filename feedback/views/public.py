"""What a citizen sees: choose an office, say how it was, thank you. No account and no session."""

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_cookie

from feedback import saying
from feedback.asking import Place, agency_or_none, offices_called
from feedback.forms import SayForm
from feedback.limits import allow, network_of
from feedback.models import Channel, RetentionPeriod, Source
from feedback.ticket import Ticket

OFFICES_SHOWN = 30
SEARCH_FROM = 12  # so many names one reads; among more one searches
TIMES_AN_HOUR = 30  # a whole waiting room may share the address of its Wi-Fi
AN_HOUR = 60 * 60
A_YEAR = 365 * 24 * AN_HOUR


@vary_on_cookie
@login_not_required
@require_safe
def offices(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("q", "")[:80]
    found = offices_called(words)
    context = {
        "words": words,
        "offices": found[:OFFICES_SHOWN],
        "count": len(found),
        "more": len(found) > OFFICES_SHOWN,
        "can_search": bool(words) or len(found) > SEARCH_FROM,
        "agency": agency_or_none(),
    }
    return render(request, "feedback/offices.html", context)


@never_cache
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def say(request: HttpRequest, unit: str, service: str = "") -> HttpResponse:
    place = Place.or_404(unit, service, request.GET.get("at", ""))
    if request.method != "POST":
        return _ask(request, SayForm(place=place), Ticket.new())
    ticket, form = Ticket.read(request.POST.get("ticket", "")), SayForm(request.POST, place=place)
    return _take(request, form, ticket) if form.is_valid() else _ask(request, form, ticket or Ticket.again())


@vary_on_cookie
@login_not_required
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    days = RetentionPeriod.objects.in_days()
    kept = {"days": days[RetentionPeriod.Kind.ORIGINALS], "contact_days": days[RetentionPeriod.Kind.CONTACTS]}
    return render(request, "feedback/privacy.html", kept)


@never_cache
@login_not_required
@require_safe
def language(request: HttpRequest, code: str) -> HttpResponse:
    """Remember the language that somebody chose, and go back to where they were."""
    if code not in dict(settings.LANGUAGES):
        raise Http404
    back = request.GET.get("next", "")
    response = redirect(back if _stays_here(request, back) else "say:offices")
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, code, A_YEAR, secure=request.is_secure(), httponly=True, samesite="Lax"
    )
    return response


def _take(request: HttpRequest, form: SayForm, ticket: Ticket | None) -> HttpResponse:
    if ticket is None:
        notice = _("This page was open for a long time. Your answers are still here: please send them again.")
        return _ask(request, form, Ticket.again(), notice=notice)
    if ticket.is_too_fast or request.POST.get("homepage"):
        notice = _("That was quick. Your answers are still here: please look at them once more, and press Send.")
        return _ask(request, form, Ticket.again(), notice=notice)
    if wait := allow("public-page", _network(request), times=TIMES_AN_HOUR, seconds=AN_HOUR):
        notice = _("A lot has come from your connection. Your answers are still here: please send them in an hour.")
        response = _ask(request, form, ticket, notice=notice, status=429)
        response["Retry-After"] = str(wait)
        return response
    source, _made = Source.objects.get_or_create(name="public-page", defaults={"channel": Channel.PUBLIC_PAGE})
    return _thank(request, form, saying.say(form, ticket, source))


def _network(request: HttpRequest) -> str:
    return network_of(get_adapter(request).get_client_ip(request))


def _ask(request: HttpRequest, form: SayForm, ticket: Ticket, *, notice: str = "", status: int = 200) -> HttpResponse:
    context = {"form": form, "place": form.place, "ticket": ticket.signed, "notice": notice}
    return render(request, "feedback/say.html", context, status=status)


def _thank(request: HttpRequest, form: SayForm, said: saying.Said) -> HttpResponse:
    """The one page that shows the code. It answers the form itself: in no address, no session and no cache."""
    context = {"form": form, "place": form.place, "code": said.code, "again": request.get_full_path()}
    return render(request, "feedback/thanks.html", context)


def _stays_here(request: HttpRequest, address: str) -> bool:
    return url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
