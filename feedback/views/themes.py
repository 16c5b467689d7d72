"""What comments are sorted by: the themes, and the agency's own words for them, tried before they hold."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from feedback.models import Theme, ThemeWord
from feedback.theme_forms import ThemeForm, WordForm
from feedback.understanding.theme_words import OTHER, shipped_words
from portal.audit.trail import record
from portal.directory.access import requires
from portal.paging import stretch


@never_cache
@require_GET
@requires("feedback.administer")
def listed(request: HttpRequest) -> HttpResponse:
    page = stretch(Theme.objects.all(), request.GET.get("after"), "position", "key", "pk")
    return render(request, "feedback/admin_themes.html", {"page": page})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def add(request: HttpRequest) -> HttpResponse:
    form = ThemeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _keep(request, form, "feedback.theme_added")
        messages.success(request, _("The theme is there. Give it words, or no comment finds it."))
        return redirect("sources:theme", form.instance.key)
    return render(request, "feedback/admin_theme_add.html", {"form": form}, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def one(request: HttpRequest, key: str) -> HttpResponse:
    form = ThemeForm(request.POST or None, instance=_theme(key))
    if request.method == "POST" and form.is_valid():
        _keep(request, form, "feedback.theme_changed")
        messages.success(request, _("Saved. It holds for the next comment."))
        return redirect("sources:theme", key)
    theme = _theme(key)  # as it is, whatever the form says
    words = stretch(theme.words.all(), request.GET.get("after"), "language", "phrase", "pk")
    context = {"theme": theme, "form": form, "words": words, "shipped": shipped_words(key), "has_words": key != OTHER}
    return render(request, "feedback/admin_theme.html", context, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("feedback.administer")
def add_words(request: HttpRequest, key: str) -> HttpResponse:
    theme, told = get_object_or_404(Theme.objects.exclude(key=OTHER), key=key), ""
    form = WordForm(request.POST or None, theme=theme)
    if request.method == "POST" and form.is_valid():
        if form.was_tried:
            form.instance.by = request.user
            _keep(request, form, "feedback.themeword_added")
            messages.success(request, _("Kept. The next comment is read so."))
            return redirect("sources:theme", key)
        told = form.told()
        record(request.user, "feedback.theme_words_tried", theme)
    context = {"theme": theme, "form": form, "told": told}
    return render(request, "feedback/admin_theme_words.html", context, status=422 if form.errors else 200)


@require_POST
@requires("feedback.administer")
@transaction.atomic
def remove_words(request: HttpRequest, key: str, pk: int) -> HttpResponse:
    word = get_object_or_404(ThemeWord, theme__key=key, pk=pk)
    record(request.user, "feedback.themeword_deleted", word)
    word.delete()
    messages.success(request, _("Removed: %(words)s. What came with Goodword holds again.") % {"words": word})
    return redirect("sources:theme", key)


def _theme(key: str) -> Theme:
    return get_object_or_404(Theme, key=key)


@transaction.atomic
def _keep(request: HttpRequest, form: ThemeForm | WordForm, verb: str) -> None:
    form.save()
    record(request.user, verb, form.instance)
