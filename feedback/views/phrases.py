"""The agency's safety phrases: held to their sentences, tried on the last comments, then kept, or switched off."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from feedback.models import SafetyPhrase
from feedback.phrase_forms import PhraseForm, SentenceForm
from feedback.phrases_page import heard, shipped_rules
from feedback.understanding.results import AlarmKind
from feedback.understanding.safety_tables import LANGUAGES
from portal.audit.trail import record
from portal.directory.access import requires
from portal.paging import stretch


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def listed(request: HttpRequest) -> HttpResponse:
    """The agency's own; a POST asks what a sentence raises, and keeps it out of every address and log."""
    form = SentenceForm(request.POST or None)
    raised = heard(**_asked(form)) if request.method == "POST" and form.is_valid() else None
    page = stretch(SafetyPhrase.objects.all(), request.GET.get("after"), "language", "kind", "phrase", "pk")
    context = {"page": page, "form": form, "raised": raised}
    return render(request, "feedback/admin_phrases.html", context, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def add(request: HttpRequest) -> HttpResponse:
    return _fill_in(request, PhraseForm(request.POST or None), "feedback.safetyphrase_added")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def one(request: HttpRequest, pk: int) -> HttpResponse:
    form = PhraseForm(request.POST or None, instance=_phrase(pk))
    return _fill_in(request, form, "feedback.safetyphrase_changed")


@require_POST
@requires("feedback.administer")
@transaction.atomic
def switch_off(request: HttpRequest, pk: int) -> HttpResponse:
    """On again is by its own page: there it is held to its sentences, and tried."""
    phrase = _phrase(pk)
    phrase.active = False
    phrase.save(update_fields=["active"])
    record(request.user, "feedback.safetyphrase_switched_off", phrase)
    messages.success(request, _("Switched off: %(phrase)s.") % {"phrase": phrase})
    return redirect("sources:phrases")


@never_cache
@require_GET
@requires("feedback.administer")
def shipped(request: HttpRequest) -> HttpResponse:
    language = request.GET.get("language") if request.GET.get("language") in LANGUAGES else "en"
    kind = request.GET.get("kind") if request.GET.get("kind") in set(AlarmKind) else AlarmKind.SELF_HARM
    return render(request, "feedback/admin_phrases_shipped.html", shipped_rules(language, AlarmKind(kind)))


def _phrase(pk: int) -> SafetyPhrase:
    return get_object_or_404(SafetyPhrase, pk=pk)


def _asked(form: SentenceForm) -> dict[str, str]:
    return {"sentence": form.cleaned_data["sentence"], "language": form.cleaned_data["language"]}


def _fill_in(request: HttpRequest, form: PhraseForm, verb: str) -> HttpResponse:
    told = ""
    if request.method == "POST" and form.is_valid():
        if form.was_tried:
            return _keep(request, form, verb)
        told = form.try_it()
        record(request.user, "feedback.safety_phrase_tried")
    context = {"form": form, "told": "" if form.errors else told}
    return render(request, "feedback/admin_phrase.html", context, status=422 if form.errors else 200)


@transaction.atomic
def _keep(request: HttpRequest, form: PhraseForm, verb: str) -> HttpResponse:
    form.instance.by = request.user
    form.save()
    record(request.user, verb, form.instance)
    messages.success(request, _("Kept. It holds for the next comment."))
    return redirect("sources:phrases")
