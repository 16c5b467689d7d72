"""A citizen with a phone at a counter, in Romanian: said in a few taps, looked up by the code, deleted."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from feedback.models import Contact, Feedback
from feedback.ticket import FASTEST
from portal.citizen.models import OneTimeLink
from portal.citizen.telling import tell_waiting
from portal.directory.models import Unit
from tests.browser.watching import Watched
from tests.citizen.making import make_answer, make_code, make_contact, make_thanks
from tests.factories import make_compliment, make_employee, make_unit

PHONE, NARROW, WIDE = ({"width": width, "height": 800} for width in (390, 320, 1280))

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def letter():
    office = make_unit("Lakewood office", code="lakewood", parent=Unit.objects.agency())
    return make_compliment(make_employee("Maria Kowalska", office), text="Maria Kowalska was kind.")


@pytest.fixture
def romanian(browser, live_server):
    context = browser.new_context(locale="ro-RO", viewport=PHONE, java_script_enabled=True)
    yield Watched(context.new_page())
    context.close()


def open_code(page, live_server, code):
    page.goto(live_server.url + reverse("citizen:code"))
    page.locator("#code").fill(code)
    page.locator("#code").press("Enter")


def test_a_romanian_at_the_counter_is_done_in_a_few_taps_and_may_take_it_back(romanian, live_server, letter):
    page = romanian.page
    page.goto(live_server.url + "/say/lakewood/?at=3")  # what the card's code opens
    expect(page.get_by_role("heading", level=1)).to_have_text("Cum a fost astăzi?")
    page.wait_for_timeout(FASTEST * 1000 + 100)
    page.get_by_role("radio", name="Da").check(force=True)
    page.get_by_role("button", name="Trimite").click()
    expect(page.get_by_role("heading", name="Codul dumneavoastră")).to_be_visible()
    romanian.check()
    code = page.locator(".code").inner_text()

    page.get_by_role("button", name="Vedeți ce s-a ales de ele").click()
    expect(page.get_by_text("A ajuns și este în curs de citire.")).to_be_visible()
    romanian.check()
    assert code.split()[0] not in page.url
    page.get_by_role("button", name="Șterge cuvintele mele").click()
    romanian.check()
    page.get_by_role("button", name="Da, șterge tot").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("S-a șters")
    romanian.check()
    assert not Feedback.objects.filter(place="3").exists()


def test_a_line_that_came_back_is_read_with_the_code(page, live_server, letter):
    make_thanks(letter, "Your words hang above my desk.")
    make_answer(letter.feedback, what_changed="Two clerks more.")
    open_code(page, live_server, make_code(letter.feedback).lower())

    expect(page.get_by_role("heading", level=1)).to_have_text("Somebody answers you")
    expect(page.get_by_text("Your words hang above my desk.")).to_be_visible()
    expect(page.get_by_text("Two clerks more.")).to_be_visible()


def test_a_mistyped_code_takes_the_focus_and_stays(page, live_server, letter):
    open_code(page, live_server, "K7QM 2XTB")

    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    summary.get_by_role("link").click()
    expect(page.locator("#code")).to_be_focused()
    expect(page.locator("#code")).to_have_value("K7QM 2XTB")


def test_a_link_from_a_mail_opens_once(page, live_server, letter):
    thanks = make_thanks(letter, "Your words hang above my desk.")
    make_contact(letter.feedback)
    tell_waiting()
    page.goto(f"{live_server.url}/line/{OneTimeLink.objects.get().token}/")
    expect(page.get_by_text("hang above")).to_have_count(0)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Your words hang above my desk.")).to_be_visible()
    page.goto(page.url)
    expect(page.get_by_role("heading", level=1)).to_have_text("This link is used up")

    thanks.refresh_from_db()
    assert thanks.opened_at
    assert not Contact.objects.exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_every_page_of_the_citizen_is_accessible_within_its_policy_and_fits(page, live_server, letter, scheme, size):
    visitor = Watched(page)
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(size)
    make_thanks(letter)
    make_contact(letter.feedback)
    tell_waiting()
    page.goto(f"{live_server.url}/line/{OneTimeLink.objects.get().token}/")
    visitor.check()
    page.get_by_role("button", name="Read it").click()
    visitor.check()
    page.goto(page.url)
    visitor.check()
    open_code(page, live_server, "wrong")
    visitor.check()
    open_code(page, live_server, make_code(letter.feedback))
    visitor.check()
