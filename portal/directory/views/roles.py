"""Who holds which role where. An administrator gives and takes roles in the units that they administer."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from portal.audit import trail
from portal.directory import accounts, granting
from portal.directory.access import requires
from portal.directory.administering import administered
from portal.directory.forms import GrantForm
from portal.directory.holding import Holder, found, holders
from portal.directory.models import Employee
from portal.directory.roles import Role
from portal.paging import stretch


@never_cache
@require_GET
@requires("directory.administer")
def listed(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("q", "").replace("\0", "").strip()[:80]
    role = request.GET.get("role") if request.GET.get("role") in Role.values else ""
    rows = holders(request.user).filter(role=role) if role else holders(request.user)
    page = stretch(rows, request.GET.get("after"), "-pk")
    people = [(held, Holder(getattr(held.user, "employee", None), held.user)) for held in page.rows]
    context = {"page": page, "people": people, "words": words, "role": role, "roles": Role.choices}
    return render(request, "directory/roles.html", context | {"found": found(request.user, words)})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("directory.administer")
def of_person(request: HttpRequest, pk: int) -> HttpResponse:
    employee = get_object_or_404(Employee.objects.visible_to(request.user).select_related("user", "unit"), pk=pk)
    return _page(request, Holder(employee, employee.user))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@requires("directory.administer")
def of_account(request: HttpRequest, pk: int) -> HttpResponse:
    return _page(request, Holder(None, get_object_or_404(User, employee=None, pk=pk)))


@require_POST
@requires("directory.administer")
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    held = get_object_or_404(holders(request.user), pk=pk)
    try:
        granting.revoke(held, by=request.user)
    except granting.LastAdministratorError:
        messages.error(
            request, _("That stays: nobody else administers the whole agency. Give somebody the role first.")
        )
    else:
        messages.success(request, _("Taken back: %(role)s in %(unit)s.") % _said(held.role, held.unit))
    is_own = held.user_id == request.user.pk  # who takes from themselves may not open that page any more
    return redirect(
        settings.LOGIN_REDIRECT_URL if is_own else Holder(getattr(held.user, "employee", None), held.user).href
    )


def _page(request: HttpRequest, holder: Holder) -> HttpResponse:
    form = GrantForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid() and _give(request, holder, form):
        return redirect(holder.href)
    if request.method != "POST":
        trail.record(request.user, "directory.roles_read", holder.employee or holder.user)
    held = holders(request.user).filter(user=holder.user).order_by("role", "unit__name") if holder.user else []
    elsewhere = holder.user and holder.user.grants.exclude(unit__in=administered(request.user)).exists()
    context = {"holder": holder, "held": held, "elsewhere": elsewhere, "form": form}
    return render(request, "directory/roles_of.html", context, status=422 if form.errors else 200)


def _give(request: HttpRequest, holder: Holder, form: GrantForm) -> bool:
    """Give the role that ``form`` names; False, with an error on it, to whoever could not sign in."""
    role, unit = Role(form.cleaned_data["role"]), form.cleaned_data["unit"]
    try:
        user = holder.user or accounts.account_of(holder.employee)
    except ValueError:
        form.add_error(None, _("They have no e-mail address in the directory, so they cannot sign in. Add it there."))
        return False
    granting.grant(user, role, unit, by=request.user)
    messages.success(request, _("Given: %(role)s in %(unit)s.") % _said(role, unit))
    return True


def _said(role: str, unit: object) -> dict[str, object]:
    return {"role": Role(role).label, "unit": unit}
