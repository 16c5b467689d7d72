"""What somebody chooses once for all, on one page."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from portal.directory.access import requires
from portal.directory.language import chosen_by
from recognition.choices import form_for


@never_cache
@require_http_methods(["GET", "POST"])
@requires("portal.choose_language")
def choices(request: HttpRequest) -> HttpResponse:
    form = form_for(request.user, request.POST or None)
    if form.is_bound and form.is_valid():
        form.save()
        with translation.override(form.cleaned_data["language"] or translation.get_language()):
            messages.success(request, _("Saved."))
        return redirect("recognition:choices")
    status = 422 if form.is_bound else 200
    return render(request, "recognition/choices.html", {"form": form, "chosen": chosen_by(request.user)}, status=status)
