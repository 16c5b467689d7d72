"""The interface for other systems. It names our apps by dotted string and knows how a refusal is told."""

from typing import Any

from csp.constants import SELF
from csp.decorators import csp_update
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, Throttled, ValidationError


class OpenNinjaAPI(NinjaAPI):
    """An interface that nobody signs in to: each operation asks for its token, and the documentation is public."""

    @property
    def urls(self) -> tuple[list, str, str]:
        patterns, app_name, namespace = super().urls
        for pattern in patterns:
            login_not_required(pattern.callback)
        return patterns, app_name, namespace


api = OpenNinjaAPI(
    title="Goodword",
    version="1",
    description="Send what citizens wrote. Every request carries its source's token.",
    docs_decorator=csp_update({"img-src": [SELF, "data:"]}),  # the page's arrows are drawn in its style sheet
)
api.add_router("", "feedback.api.router")
api.add_router("", "feedback.api_complaints.router")


@api.exception_handler(ValidationError)
def malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """400: say at which index and in which field the body is wrong, and repeat nothing of it."""
    return _problems(request, [_problem(each) for each in error.errors])


@api.exception_handler(HttpError)
def refused(request: HttpRequest, error: HttpError) -> HttpResponse:
    """What cannot be read as JSON is told as any other malformed body; the rest in one word."""
    if error.status_code == 400:
        return _problems(request, [{"index": None, "field": "", "reason": str(error)}])
    return api.create_response(request, {"detail": str(error)}, status=error.status_code)


@api.exception_handler(Throttled)
def too_often(request: HttpRequest, error: Throttled) -> HttpResponse:
    """429, and when to come again."""
    response = api.create_response(request, {"detail": str(error)}, status=429)
    response["Retry-After"] = str(error.wait)
    return response


@api.exception_handler(RequestDataTooBig)
def too_large(request: HttpRequest, _error: RequestDataTooBig) -> HttpResponse:
    """413: the body is not read."""
    return api.create_response(request, {"detail": "The body is too large. Send fewer comments at once."}, status=413)


def _problems(request: HttpRequest, problems: list[dict]) -> HttpResponse:
    return api.create_response(request, {"detail": problems}, status=400)


def _problem(error: dict[str, Any]) -> dict[str, Any]:
    """The place of an error in the body: its index in a list, and the field with whatever lies below it."""
    where = list(error["loc"][2:])
    index = where.pop(0) if where and isinstance(where[0], int) else None
    return {"index": index, "field": ".".join(str(part) for part in where), "reason": error["msg"]}
