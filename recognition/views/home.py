"""The first page after sign-on: one's letters, or whatever else one is here for."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from portal.pages import navigation


@require_GET
@login_required
def home(request: HttpRequest) -> HttpResponse:
    entries = navigation(request)
    return redirect(entries[0]["url"]) if entries else render(request, "recognition/nothing_yet.html")


home.requires = "login"
