"""The end of digests by one click in the mail. Opening the link does nothing: mail scanners follow links."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from recognition.choices import stop_digest
from recognition.digest_mail import employee_of


@never_cache
@csrf_exempt  # a mail programme posts it (RFC 8058): the signature in the address is what allows it
@login_not_required
@require_http_methods(["GET", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    employee = employee_of(token)
    stopped = employee is not None and request.method == "POST"
    if stopped:
        stop_digest(employee)
    status = 200 if employee else 404
    return render(request, "recognition/stop_digest.html", {"known": employee, "stopped": stopped}, status=status)
