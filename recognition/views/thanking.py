"""Thanking the writer of a letter: one line, which a steward reads first."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from portal.directory.access import requires
from recognition import thanking
from recognition.thanks_form import ThanksForm
from recognition.views.letters import card, own_letter


@require_POST
@requires("recognition.read_own")
def thank(request: HttpRequest, uuid: str) -> HttpResponse:
    letter, form = own_letter(request, uuid), ThanksForm(request.POST)
    if not letter.is_reachable:
        raise Http404
    if not form.is_valid():
        return card(request, uuid, thanks_form=form, opened="thank")
    letter.mark_read()
    if thanking.thank(letter, form.cleaned_data["words"]):
        return card(request, uuid, said=_("Your line is on its way."))
    return card(request, uuid, said=_("You have thanked for this letter already."))


@require_POST
@requires("recognition.read_own")
def withdraw(request: HttpRequest, uuid: str) -> HttpResponse:
    if thanking.withdraw(own_letter(request, uuid)):
        return card(request, uuid, said=_("You took your line back."))
    return card(request, uuid, said=_("A steward has read it already, so it stays."))
