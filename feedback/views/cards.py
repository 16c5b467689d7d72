"""Cards with a code for the counter: choose, look, print, or take them as PDF."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from feedback.counter.cards import CardForm, as_pdf
from portal.directory.access import requires


@never_cache
@require_GET
@requires("feedback.print_cards")
def choose(request: HttpRequest) -> HttpResponse:
    form = CardForm(request.GET if "unit" in request.GET else None, user=request.user)
    chosen = form.is_bound and form.is_valid()
    context = {"form": form, "sheets": form.sheets() if chosen else [], "query": request.GET.urlencode()}
    return render(request, "feedback/cards.html", context)


@never_cache
@require_GET
@requires("feedback.print_cards")
def sheet(request: HttpRequest) -> HttpResponse:
    form = CardForm(request.GET, user=request.user)
    if not form.is_valid():
        return _choose_again(request)
    return render(request, "feedback/card_sheet.html", {"sheets": form.sheets(), "each": form.per_sheet})


@never_cache
@require_GET
@requires("feedback.print_cards")
def pdf(request: HttpRequest) -> HttpResponse:
    form = CardForm(request.GET, user=request.user)
    if not form.is_valid():
        return _choose_again(request)
    response = HttpResponse(as_pdf(form.sheets(), form.per_sheet), content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="cards.pdf"'
    return response


def _choose_again(request: HttpRequest) -> HttpResponse:
    messages.info(request, _("Choose first what stands on the card."))
    return redirect("counter:cards")
