"""Thanks among colleagues on a phone, from the first letter of a name to the wall; and one's choices."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from portal.directory.models import Unit
from recognition import kudos
from recognition.digest_mail import token_of
from recognition.models import Kudos, Preference
from tests.browser.watching import Watched
from tests.factories import make_employee, make_steward, make_unit
from tests.recognition.together import make_agreed, make_kudos, make_passed

LOOKS = {"narrow, light": (320, "light"), "narrow, dark": (320, "dark"), "wide, light": (1280, "light")}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office():
    return make_unit("Lakewood office", Unit.objects.agency(), time_zone="Europe/London")


@pytest.fixture
def maria(office):
    return make_employee("Maria Kowalska", office, manager=make_employee("Grace Whitlock", office))


@pytest.fixture
def ben(office):
    return make_employee("Ben Ode", office, job_title="Porter")


@pytest.fixture
def open_as(page, live_server, client):
    def look(person, name, *arguments):
        client.force_login(person.user)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        page.goto(live_server.url + reverse(f"recognition:{name}", args=arguments))
        return page

    return look


@pytest.mark.parametrize("look", LOOKS.values(), ids=list(LOOKS))
def test_every_page_of_it_keeps_every_promise(page, open_as, maria, ben, look):
    page.set_viewport_size({"width": look[0], "height": 800})
    page.emulate_media(color_scheme=look[1])
    visitor = Watched(page)
    pages = ("colleagues", "kudos_sent", "thank_colleagues", "choices")
    for name in pages:
        open_as(maria, name)
        visitor.check()
    for make in (make_kudos, make_passed, make_agreed):
        make(maria, ben)
        make(ben, maria)
    kudos.give_back(make_kudos(maria, ben), make_steward(maria.unit), "Say in a sentence what he did.")
    make_passed(ben, team=maria.unit)
    for name in pages:
        open_as(maria, name)
        visitor.check()
    open_as(maria, "stop_digest", token_of(maria))
    visitor.check()


@pytest.mark.parametrize("name", ["thank_colleagues", "choices"])
def test_what_is_to_put_right_is_said_first_and_beside_its_field(page, open_as, maria, name):
    visitor = Watched(page)
    open_as(maria, name)
    if name == "choices":
        page.get_by_label("from", exact=True).fill("18:30")
    page.get_by_role("button", name="Save" if name == "choices" else "Send").click()

    expect(page.get_by_role("alert").first).to_be_focused()
    visitor.check()


def test_from_the_first_letters_of_a_name_to_the_wall(page, open_as, maria, ben):
    page.set_viewport_size({"width": 390, "height": 844})
    open_as(maria, "thank_colleagues")
    page.get_by_label("A name, or a team’s").press_sequentially("be")
    page.get_by_role("checkbox", name="Ben Ode").check()
    page.get_by_label("Your words").fill("You carried every box upstairs on Tuesday.")
    page.get_by_role("radio", name="Everyone who works here").check()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("status")).to_contain_text("A steward reads it first")

    kudos.pass_on(Kudos.objects.get(), make_steward(maria.unit))
    open_as(ben, "colleagues")
    expect(page.get_by_text("You carried every box upstairs")).to_be_visible()
    page.get_by_text("More", exact=True).click()
    page.get_by_role("button", name="Yes, show it").click()
    expect(page.get_by_text("everyone who works here").first).to_be_visible()

    open_as(maria, "wall")
    expect(page.get_by_text("Maria thanks Ben")).to_be_visible()


def test_who_is_ticked_stays_while_the_next_name_is_typed(page, open_as, maria, ben):
    open_as(maria, "thank_colleagues")
    field = page.get_by_label("A name, or a team’s")
    field.press_sequentially("be")
    page.get_by_role("checkbox", name="Ben Ode").check()
    field.fill("")
    field.press_sequentially("gra")

    expect(page.get_by_role("checkbox", name="Grace Whitlock")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Ben Ode")).to_be_checked()


def test_choices_are_kept_and_the_page_answers_in_the_language_chosen(page, open_as, maria):
    open_as(maria, "choices")
    page.get_by_role("radio", name="My team").check()
    page.get_by_role("radio", name="Every day").check()
    page.get_by_label("Language", exact=True).select_option("es")
    page.get_by_role("button", name="Save").click()

    expect(page.locator("html")).to_have_attribute("lang", "es")
    kept = Preference.objects.get(employee=maria)
    assert (kept.visibility, kept.digest) == (2, "daily")


def test_the_link_in_the_mail_asks_and_one_tap_ends_the_mails(page, live_server, maria):
    page.goto(live_server.url + reverse("recognition:stop_digest", args=[token_of(maria)]))
    page.get_by_role("button", name="Stop them").click()

    expect(page.get_by_role("heading", name="No more mails")).to_be_visible()
    assert Preference.objects.get(employee=maria).digest == "never"
