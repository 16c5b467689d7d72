"""The administrator's pages in a browser: full, empty and filled in wrongly; and a source's whole life."""

import json
from urllib.request import Request, urlopen

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from feedback.models import Feedback, SafetyPhrase, Source, Theme, Token
from portal.audit import sealing
from portal.audit.trail import record
from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.browser.watching import Watched
from tests.directory.administrators import make_administrator
from tests.factories import make_employee, make_grant, make_service, make_unit

LOOKS = {"narrow, light": (320, "light"), "narrow, dark": (320, "dark"), "wide, light": (1280, "light")}
SAMPLE = "Ticket,When,Comment\nT-1,2026-03-01,Amira was kind.\nT-2,31.03.2026,Fine.\n"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=LOOKS.values(), ids=list(LOOKS))
def visitor(request, page):
    width, scheme = request.param
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    return Watched(page)


@pytest.fixture
def administrator(client, page, live_server):
    """Somebody who administers the whole agency, signed in."""
    user = make_administrator()
    client.force_login(user)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    return user


@pytest.fixture
def look_at(visitor, live_server, administrator):
    def look(name, *args, query=""):
        answer = visitor.page.goto(live_server.url + reverse(name, args=args) + query)
        assert answer.status in {200, 422}, f"{name}: {answer.status}"
        expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
        visitor.check()

    return look


@pytest.fixture
def press(visitor):
    def press_and_check(button):
        visitor.page.get_by_role("button", name=button, exact=True).click()
        expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
        visitor.check()

    return press_and_check


def make_places():
    """A region with an office, a service there, and somebody who holds a role."""
    north = make_unit("North", Unit.objects.agency(), code="north", kind="region")
    office = make_unit("Lakewood", north, code="lakewood")
    service = make_service("Residence cards", units=(office,), stages=("Asking", "At the counter"))
    ben = make_employee("Ben Ode", office, job_title="Clerk")
    make_grant(ben.user, Role.STEWARD, office)
    return service, ben


def test_the_pages_on_which_nothing_lies_yet(look_at):
    Theme.objects.get_or_create(key="waiting")
    names = ("administration", "units", "unit_add", "services", "service_add", "roles", "record")
    for name in [*(f"directory:{it}" for it in names), "sources:sources", "sources:phrases"]:
        look_at(name)
    look_at("directory:units", query="?q=nowhere")
    look_at("directory:roles", query="?q=nobody")
    look_at("directory:record", query="?verb=&by=citizen")


def test_units_services_and_roles(look_at, press):
    service, ben = make_places()
    for name in ("units", "services", "roles"):
        look_at(f"directory:{name}")
    look_at("directory:roles", query="?q=ben")
    look_at("directory:roles_of_person", ben.pk)
    press("Give the role")
    look_at("directory:service", service.code)
    press("Add the stage")
    look_at("directory:unit_add")
    press("Add the unit")
    look_at("directory:unit", "north")


def test_the_record_sealed_and_asked_back(look_at):
    _service, ben = make_places()
    make_employee("Ben Berg", ben.unit)
    record(ben.user, "feedback.original_read", ben, unit=ben.unit)
    sealing.seal_waiting()

    look_at("directory:record")
    look_at("directory:record", query="?by=ben")


def test_sources_their_columns_and_retention(look_at, press, visitor):
    source = Source.objects.create(name="city-survey", channel="file", mapping={"Comment": "text"})
    Token.issue(source)
    look_at("sources:sources")
    press("Add the source")
    look_at("sources:source", source.name)
    press("Issue a token")
    press("Close the source")
    look_at("sources:columns", source.name)
    press("Read the columns")
    visitor.page.get_by_label("Or its first lines").fill(SAMPLE)
    press("Read the columns")
    press("Look again")
    look_at("sources:retention")
    look_at("sources:period", "comments")
    visitor.page.get_by_label("Days").fill("365")
    press("See what would go")


def test_themes_and_safety_phrases(look_at, press, visitor):
    Theme.objects.get_or_create(key="waiting")
    SafetyPhrase.objects.create(language="en", phrase="zanzibar", owner="Officer")
    look_at("sources:themes")
    look_at("sources:theme", "waiting")
    look_at("sources:theme_add")
    press("Add the theme")
    look_at("sources:theme_words", "waiting")
    visitor.page.get_by_label("Language").select_option("en")
    visitor.page.get_by_label("Words", exact=True).fill("pergola*")
    press("Try them")
    look_at("sources:phrases")
    visitor.page.get_by_label("A sentence of your own").fill("I want to end my life")
    press("See")
    look_at("sources:phrase_add")
    press("Try it")
    look_at("sources:phrases_shipped", query="?language=el&kind=violence")


def send(address, secret):
    """The status with which the interface answers a comment sent with ``secret``."""
    headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}
    body = json.dumps({"reference": "a", "text": "Thank you, Maria."}).encode()
    request = Request(f"{address}/api/v1/feedback", body, headers)  # noqa: S310 - the test's own server
    try:
        with urlopen(request) as answer:  # noqa: S310 - the test's own server
            return answer.status
    except OSError as refused:
        return refused.code


def test_a_source_is_made_sends_a_comment_and_is_refused_once_its_token_is_revoked(page, live_server, administrator):
    page.goto(live_server.url + reverse("directory:administration"))
    page.get_by_role("link", name="Sources").click()
    page.get_by_label("Name of the system").fill("city-survey")
    page.get_by_role("button", name="Add the source").click()
    page.get_by_role("button", name="Issue a token").click()
    secret = page.locator(".secret code").inner_text()

    assert send(live_server.url, secret) == 201
    assert Feedback.objects.get().source.name == "city-survey"
    page.get_by_role("button", name="Revoke").click()
    expect(page.get_by_text("It opens nothing any more.")).to_be_visible()
    assert send(live_server.url, secret) == 401
