"""The wall and the screen in the corridor, in a real browser: filters, gladness, turning, pausing, holding still."""

import re

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from portal.directory.models import Unit
from recognition.models import Compliment, Reaction, Visibility
from tests.browser.watching import Watched
from tests.factories import make_employee, make_unit
from tests.recognition.together import make_agreed, make_shared

LOOKS = {"narrow, light": (320, "light"), "narrow, dark": (320, "dark"), "wide, light": (1280, "light")}
GLAD_WITH_BEN = re.compile("^Glad with you ?, Ben$")
A_LETTERS_TIME = 16_000  # milliseconds of the page's clock

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office():
    return make_unit("Lakewood office", Unit.objects.agency())


@pytest.fixture
def maria(office):
    return make_employee("Maria Kowalska", office)


@pytest.fixture
def ben(office):
    ben = make_employee("Ben Ode", office)
    make_shared(ben, text="Ben found my glasses.")
    return ben


@pytest.fixture
def open_as(page, live_server, client):
    def look(person, name, query=""):
        client.force_login(person.user)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        page.goto(live_server.url + reverse(f"recognition:{name}") + query)
        return page

    return look


@pytest.mark.parametrize("look", LOOKS.values(), ids=list(LOOKS))
def test_the_wall_and_the_screen_keep_every_promise(page, open_as, maria, ben, look):
    page.set_viewport_size({"width": look[0], "height": 800})
    page.emulate_media(color_scheme=look[1])
    visitor = Watched(page)
    for name in ("wall", "kiosk", "team"):
        open_as(maria, name)
        visitor.check()
    make_agreed(maria, ben)
    for name, query in (("wall", "?choose=office"), ("wall", "?language=el"), ("kiosk", "?language=el")):
        open_as(ben, name, query)
        visitor.check()


def test_the_sentence_is_chosen_from_and_stands_in_the_address(open_as, maria, ben):
    make_shared(make_employee("Eleni Papa", make_unit("Harwick", Unit.objects.agency())), text="Eleni rang me back.")
    page = open_as(maria, "wall")

    page.get_by_role("link", name="all offices").click()
    page.get_by_role("link", name="Harwick").click()

    expect(page.locator(".pinned")).to_have_count(1)
    expect(page.get_by_text("rang me back.")).to_be_visible()
    assert "unit=harwick" in page.url


def test_one_tap_says_that_one_is_glad_and_the_owner_reads_the_name(open_as, maria, ben):
    page = open_as(maria, "wall")
    button = page.get_by_role("button", name=GLAD_WITH_BEN)
    button.click()
    expect(page.get_by_role("button", name=GLAD_WITH_BEN, pressed=True)).to_be_focused()
    assert Reaction.objects.get().employee == maria

    page = open_as(ben, "wall")
    expect(page.get_by_text("Maria is glad with you.")).to_be_visible()


def test_letters_turn_by_themselves_until_somebody_pauses(page, open_as, maria, ben):
    make_shared(maria, text="Maria was patience itself.")
    page.clock.install()
    open_as(maria, "kiosk")
    expect(page.get_by_text("patience itself")).to_be_visible()
    expect(page.get_by_text("my glasses")).to_be_hidden()

    page.clock.run_for(A_LETTERS_TIME)
    expect(page.get_by_text("my glasses")).to_be_visible()

    page.get_by_role("button", name="Pause").click()
    page.clock.run_for(10 * A_LETTERS_TIME)
    expect(page.get_by_text("my glasses")).to_be_visible()
    expect(page.get_by_role("button", name="Pause", pressed=True)).to_be_visible()


def test_what_was_taken_back_is_gone_after_one_round(page, open_as, maria, ben):
    letter = make_shared(maria, text="Maria was patience itself.")
    page.clock.install()
    open_as(maria, "kiosk")
    Compliment.objects.filter(pk=letter.pk).update(visibility=Visibility.ME)

    page.clock.run_for(2 * A_LETTERS_TIME)

    expect(page.get_by_text("my glasses")).to_be_visible()
    expect(page.get_by_text("patience itself")).to_have_count(0)


def test_whoever_wants_no_motion_turns_by_hand(page, open_as, maria, ben):
    make_shared(maria, text="Maria was patience itself.")
    page.emulate_media(reduced_motion="reduce")
    page.clock.install()
    open_as(maria, "kiosk")

    page.clock.run_for(10 * A_LETTERS_TIME)
    expect(page.get_by_text("patience itself")).to_be_visible()
    expect(page.get_by_role("button", name="Pause")).to_be_hidden()

    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("my glasses")).to_be_visible()


def test_without_javascript_the_letters_stand_one_below_the_other(browser, live_server, client, maria, ben):
    make_shared(maria, text="Maria was patience itself.")
    client.force_login(maria.user)
    context = browser.new_context(java_script_enabled=False)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(live_server.url + reverse("recognition:kiosk"))

    expect(page.get_by_text("patience itself")).to_be_visible()
    expect(page.get_by_text("my glasses")).to_be_visible()
    context.close()
