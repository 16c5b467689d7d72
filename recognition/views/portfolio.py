"""One's letters as a file, one letter as a certificate, and all of them deleted."""

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from portal.directory.access import requires
from portal.pages import render_page
from recognition import portfolio as files
from recognition.discarding import discard
from recognition.models import Compliment
from recognition.paging import older_than
from recognition.period import PeriodForm
from recognition.views.letters import own_letter


@never_cache
@require_GET
@requires("recognition.read_own")
def portfolio(request: HttpRequest) -> HttpResponse:
    form = PeriodForm(request.GET)
    page = older_than(form.within(_own(request)).with_letterhead(), request.GET.get("before"))
    context = {"form": form, "page": page, "period": form.query}
    return render_page(request, "recognition/portfolio.html", part="recognition/_collection.html", context=context)


@never_cache
@require_GET
@requires("recognition.read_own")
def as_pdf(request: HttpRequest) -> HttpResponse:
    letters = files.collected(PeriodForm(request.GET).within(_own(request)))
    return _file(files.as_pdf(request.user.employee, letters), "application/pdf", "letters.pdf")


@never_cache
@require_GET
@requires("recognition.read_own")
def as_json(request: HttpRequest) -> HttpResponse:
    letters = files.collected(PeriodForm(request.GET).within(_own(request)))
    return _file(files.as_json(request.user.employee, letters), "application/json", "letters.json")


@require_POST
@requires("recognition.read_own")
def keep(request: HttpRequest, uuid: str) -> HttpResponse:
    letter = own_letter(request, uuid)
    letter.in_portfolio = request.POST.get("keep") == "yes"
    letter.save(update_fields=["in_portfolio"])
    if request.htmx:
        return render(request, "recognition/_collected.html", {"letter": letter})
    return redirect("recognition:portfolio")


@never_cache
@require_http_methods(["GET", "POST"])
@requires("recognition.read_own")
def delete_all(request: HttpRequest) -> HttpResponse:
    if request.method == "GET":
        return render(request, "recognition/delete_letters.html", {"any": _own(request).exists()})
    discard(_own(request), by=request.user)
    messages.success(request, _("All your letters are deleted. They do not come back."))
    return redirect("recognition:inbox")


@never_cache
@require_GET
@requires("recognition.read_own")
def certificate(request: HttpRequest, uuid: str) -> HttpResponse:
    return render(request, "recognition/certificate.html", {"letter": own_letter(request, uuid)})


@never_cache
@require_GET
@requires("recognition.read_own")
def certificate_pdf(request: HttpRequest, uuid: str) -> HttpResponse:
    return _file(files.certificate(own_letter(request, uuid)), "application/pdf", "letter.pdf")


def _own(request: HttpRequest) -> QuerySet[Compliment]:
    return Compliment.objects.to_person(request.user)


def _file(content: bytes | str, kind: str, name: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
