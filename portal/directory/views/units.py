"""The tree of units, level by level: look, add, rename, move. Each administrator sees those of their grants."""

from django.contrib import messages
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from portal.audit import trail
from portal.directory.access import requires
from portal.directory.administering import administered, searched, topmost
from portal.directory.forms import UnitForm
from portal.directory.models import Unit
from portal.paging import stretch


@never_cache
@require_GET
@requires("directory.administer")
def listed(request: HttpRequest) -> HttpResponse:
    """What stands at the top of the reader's units, or those that are called as they search.

    Where one stands above all the others, it comes with those below it: of one alone there is nothing to choose.
    """
    words = request.GET.get("q", "").replace("\0", "").strip()[:80]
    rows = searched(request.user, words) if words else topmost(request.user)
    top = rows.first() if not words and rows[:2].count() == 1 else None
    rows = top.children.all() if top else rows
    page = stretch(rows.select_related("parent"), request.GET.get("after"), "name", "pk")
    return render(request, "directory/units.html", {"page": page, "words": words, "top": top})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("directory.administer")
def one(request: HttpRequest, code: str) -> HttpResponse:
    unit = _unit(request.user, code)
    form = UnitForm(request.POST or None, instance=unit, user=request.user)
    if request.method == "POST" and form.is_valid() and _kept(request, form, "directory.unit_changed"):
        messages.success(request, _("Saved."))
        return redirect("directory:unit", unit.code)
    unit = _unit(request.user, code)  # as it is, whatever the form says
    below = stretch(unit.children.all(), request.GET.get("after"), "name", "pk")
    context = {"unit": unit, "form": form, "below": below, "above": _above(request.user, unit)}
    return render(request, "directory/unit.html", context, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("directory.administer")
def add(request: HttpRequest) -> HttpResponse:
    below = administered(request.user).filter(code=request.GET.get("below", "").replace("\0", "")).first()
    initial = {"parent": below, "time_zone": below.time_zone} if below else {}
    form = UnitForm(request.POST or None, initial=initial, user=request.user)
    if request.method == "POST" and form.is_valid() and _kept(request, form, "directory.unit_added"):
        messages.success(request, _("The unit is there."))
        return redirect("directory:unit", form.instance.code)
    context = {"form": form, "below": below}
    return render(request, "directory/unit_add.html", context, status=422 if form.errors else 200)


def _unit(user: AbstractBaseUser, code: str) -> Unit:
    return get_object_or_404(administered(user).select_related("parent"), code=code)


def _above(user: AbstractBaseUser, unit: Unit) -> Unit | None:
    """The unit that ``unit`` belongs to, if ``user`` may open it."""
    return administered(user).filter(pk=unit.parent_id).first()


@transaction.atomic
def _kept(request: HttpRequest, form: UnitForm, verb: str) -> bool:
    if not form.keep():
        return False
    trail.record(request.user, verb, form.instance, unit=form.instance)
    return True
