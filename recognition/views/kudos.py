"""Thanks among colleagues: writing them, reading what one was thanked for, and what became of one's own."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from feedback.limits import allow
from portal.directory.access import requires
from portal.pages import render_page
from recognition import kudos
from recognition.kudos_form import KudosForm
from recognition.models import Kudos, KudosRecipient
from recognition.paging import PAGE, older_than
from recognition.reacting import gladness

A_DAY, TIMES_A_DAY = 24 * 60 * 60, 20


@never_cache
@require_http_methods(["GET", "POST"])
@requires("recognition.thank_colleagues")
def thank(request: HttpRequest) -> HttpResponse:
    if request.method == "GET":
        return _ask(request, KudosForm(request.GET or None, sender=request.user), search=request.GET.get("q", ""))
    form = KudosForm(request.POST, sender=request.user)
    if "look" in request.POST:
        return _ask(request, form, search=request.POST.get("q", ""))
    if not form.is_valid():
        return _ask(request, form, show_errors=True, status=422)
    if allow("kudos", str(request.user.pk), times=TIMES_A_DAY, seconds=A_DAY):
        return _ask(request, form, too_many=True, status=429)
    data = form.cleaned_data
    kudos.write(request.user.employee, uuid=data.pop("ticket"), **data)
    messages.success(request, _("Thank you. A steward reads it first, then it is passed on."))
    return redirect("recognition:kudos_sent")


@never_cache
@require_GET
@requires("recognition.thank_colleagues")
def people(request: HttpRequest) -> HttpResponse:
    form = KudosForm(request.GET, sender=request.user)
    return render(request, "recognition/_kudos_people.html", {"to": form.addressees(request.GET.get("q", ""))})


@never_cache
@require_GET
@requires("recognition.thank_colleagues")
def received(request: HttpRequest) -> HttpResponse:
    rows = kudos.for_inbox(request.user)
    page = older_than(rows.exclude(employee__isnull=False, read_at=None), request.GET.get("before"))
    new = [] if page.before else list(rows.filter(employee__isnull=False).unread().order_by("-pk")[:PAGE])
    shown = [*new, *page.rows]
    for row, glad in zip(shown, gladness([row.kudos for row in shown], request.user), strict=True):
        row.glad = glad
    context = {"new": new, "page": page}
    return render_page(request, "recognition/kudos.html", part="recognition/_kudos.html", context=context)


@never_cache
@require_GET
@requires("recognition.thank_colleagues")
def sent(request: HttpRequest) -> HttpResponse:
    page = older_than(Kudos.objects.sent_by(request.user).with_people(), request.GET.get("before"))
    context = {"page": page}
    return render_page(request, "recognition/kudos_sent.html", part="recognition/_kudos_sent.html", context=context)


@require_POST
@requires("recognition.thank_colleagues")
def mark_read(request: HttpRequest, uuid: str) -> HttpResponse:
    kudos.mark_read(_mine(request, uuid))
    return _card(request, uuid)


@require_POST
@requires("recognition.thank_colleagues")
def agree(request: HttpRequest, uuid: str) -> HttpResponse:
    kudos.agree(_mine(request, uuid))
    return _card(request, uuid)


@require_POST
@requires("recognition.thank_colleagues")
def take_back(request: HttpRequest, uuid: str) -> HttpResponse:
    kudos.take_back(_mine(request, uuid))
    return _card(request, uuid)


@require_POST
@requires("recognition.thank_colleagues")
def delete(request: HttpRequest, uuid: str) -> HttpResponse:
    kudos.delete(_mine(request, uuid))
    messages.success(request, _("Deleted. Nobody else is told."))
    return redirect("recognition:colleagues")


@require_POST
@requires("recognition.thank_colleagues")
def withdraw(request: HttpRequest, uuid: str) -> HttpResponse:
    if kudos.withdraw(_own(request, uuid)):
        messages.success(request, _("Withdrawn. Nobody has read it but you."))
    else:
        messages.info(request, _("A steward was faster: it is settled already."))
    return redirect("recognition:kudos_sent")


@require_POST
@requires("recognition.thank_colleagues")
def keep_private(request: HttpRequest, uuid: str) -> HttpResponse:
    kudos.keep_private(_own(request, uuid))
    messages.success(request, _("Only those you thanked see it now."))
    return redirect("recognition:kudos_sent")


def _ask(
    request: HttpRequest,
    form: KudosForm,
    *,
    search: str = "",
    show_errors: bool = False,
    too_many: bool = False,
    status: int = 200,
) -> HttpResponse:
    context = {"form": form, "to": form.addressees(search), "show_errors": show_errors, "too_many": too_many}
    return render(request, "recognition/kudos_form.html", context, status=status)


def _mine(request: HttpRequest, uuid: str) -> KudosRecipient:
    return get_object_or_404(KudosRecipient.objects.to_person(request.user), uuid=uuid)


def _own(request: HttpRequest, uuid: str) -> Kudos:
    return get_object_or_404(Kudos.objects.sent_by(request.user), uuid=uuid)


def _card(request: HttpRequest, uuid: str) -> HttpResponse:
    if not request.htmx:
        return redirect("recognition:colleagues")
    row = get_object_or_404(kudos.for_inbox(request.user), uuid=uuid)
    (row.glad,) = gladness([row.kudos], request.user)
    return render(request, "recognition/_kudos_card.html", {"to": row})
