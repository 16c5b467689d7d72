"""What the desk taught: for administrators to look through and take back, for stewards to read."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.directory.access import requires
from portal.pages import render_page
from recognition import learning
from recognition.models import Lesson
from recognition.paging import older_than


@never_cache
@require_GET
@requires("recognition.read_lessons")
def taught(request: HttpRequest) -> HttpResponse:
    search, forgotten = request.GET.get("q", "").replace("\0", "").strip()[:80], "forgotten" in request.GET
    lessons = Lesson.objects.visible_to(request.user)
    rows = lessons.about(search).newest_of_each(forgotten=forgotten).with_people()
    page = older_than(rows, request.GET.get("before"))
    context = {
        "page": page,
        "managed": Lesson.objects.managed_by(request.user).keys_among(page.rows),
        "some_forgotten": lessons.forgotten().exists(),
        "search": search,
        "forgotten": forgotten,
    }
    return render_page(request, "recognition/lessons.html", part="recognition/_lessons.html", context=context)


@require_POST
@requires("recognition.manage_lessons")
def forget(request: HttpRequest, uuid: str) -> HttpResponse:
    lesson = get_object_or_404(Lesson.objects.managed_by(request.user), uuid=uuid)
    if learning.forget(lesson, by=request.user):
        messages.success(request, _("Forgotten: “%(written)s”. It holds no more.") % {"written": lesson.written})
    return redirect("recognition:lessons")


@require_POST
@requires("recognition.manage_lessons")
def restore(request: HttpRequest, uuid: str) -> HttpResponse:
    lesson = get_object_or_404(Lesson.objects.managed_by(request.user), uuid=uuid)
    if learning.restore(lesson, by=request.user):
        messages.success(request, _("Restored: “%(written)s”. It holds again.") % {"written": lesson.written})
    return redirect("recognition:lessons")
