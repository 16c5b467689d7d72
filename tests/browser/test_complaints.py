"""The service owner reads, answers and closes; at the counter a card is printed and one is entered."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from feedback.models import FollowUp
from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.browser.watching import Watched
from tests.citizen.making import make_code
from tests.factories import make_employee, make_grant, make_service, make_unit
from tests.feedback.complaining import make_complaint

PHONE, NARROW, WIDE = ({"width": width, "height": 800} for width in (390, 320, 1280))

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office():
    office = make_unit("Lakewood office", code="lakewood", parent=Unit.objects.agency())
    make_service("residence cards", units=(office,))
    return office


@pytest.fixture
def owner(page, live_server, client, office):
    grace = make_employee("Grace Whitlock", office)
    make_grant(grace.user, Role.SERVICE_OWNER, office)
    client.force_login(grace.user)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page.set_viewport_size(PHONE)
    return Watched(page)


def test_the_owner_reads_answers_and_closes_and_the_citizen_finds_it(owner, live_server, office):
    page = owner.page
    overdue = make_complaint(office, due_at=timezone.now() - timedelta(days=3))
    code = make_code(overdue.feedback)
    page.goto(live_server.url + reverse("complaints:board"))
    expect(page.get_by_role("heading", level=1)).to_have_text("One answer is overdue")
    page.get_by_role("link", name="Read and answer").click()
    page.get_by_role("button", name="I look after it").click()
    page.get_by_label("Your answer").fill("Sorry. Call me on 0612 345 678.")
    page.get_by_role("button", name="Send the answer").click()
    expect(page.get_by_role("alert").filter(has_text="the answer is read outside")).to_be_focused()
    owner.check()
    page.get_by_label("Your answer").fill("We opened a third window.")
    page.get_by_role("button", name="Send the answer").click()
    expect(page.get_by_text("Kept. The citizen finds it under their code.")).to_be_visible()
    page.get_by_role("button", name="Close it").click()
    expect(page.get_by_text("Nothing waits for your answer")).to_be_visible()

    page.goto(live_server.url + reverse("citizen:code"))
    page.locator("#code").fill(code)
    page.locator("#code").press("Enter")
    expect(page.get_by_text("We opened a third window.")).to_be_visible()
    assert FollowUp.objects.get().state == "closed"


def test_the_sentence_chooses_without_a_button_and_keeps_its_place_in_the_address(owner, live_server, office):
    page = owner.page
    make_complaint(office)
    page.goto(live_server.url + reverse("complaints:board"))
    page.get_by_label("How far they have come").focus()
    page.get_by_label("How far they have come").select_option("closed")

    expect(page.get_by_text("There is none")).to_be_visible()
    expect(page.get_by_label("How far they have come")).to_be_focused()
    assert "state=closed" in page.url


def test_a_card_is_made_for_a_window(owner, live_server):
    page = owner.page
    page.goto(live_server.url + reverse("counter:cards"))
    page.get_by_label("Windows or rooms").fill("3, 4")
    page.get_by_label("Română").check()
    page.get_by_label("Four small cards").check()
    page.get_by_role("button", name="Make the cards").click()
    expect(page.get_by_role("heading", name="One sheet is ready")).to_be_visible()
    owner.check()
    page.get_by_role("link", name="Print from the browser").click()

    expect(page.get_by_text("Cum a fost astăzi?")).to_have_count(2)
    owner.check()


def test_a_paper_card_is_entered_and_its_code_told(owner, live_server):
    page = owner.page
    page.goto(live_server.url + reverse("counter:enter"))
    page.get_by_role("button", name="Enter it").click()
    owner.check()
    page.get_by_role("alert").get_by_role("link", name="Say whether it was").click()
    expect(page.get_by_label("A paper card")).to_be_focused()
    page.get_by_label("A paper card").check()
    page.get_by_label("In the citizen’s words").fill("Everybody was kind.")
    page.get_by_role("button", name="Enter it").click()

    expect(page.get_by_role("heading", name="The citizen’s code")).to_be_visible()
    owner.check()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_every_page_is_accessible_within_its_policy_and_fits(owner, live_server, office, scheme, size):
    owner.page.emulate_media(color_scheme=scheme)
    owner.page.set_viewport_size(size)
    board = reverse("complaints:board")
    owner.page.goto(live_server.url + board)
    owner.check()
    complaint = make_complaint(office, service=make_service())
    closed = make_complaint(office, state="closed", closed_at=timezone.now(), what_changed="Two clerks more.")
    shown = [reverse("complaints:show", args=[it.uuid]) for it in (complaint, closed)]
    for address in [board, *shown, reverse("counter:cards"), reverse("counter:enter")]:
        owner.page.goto(live_server.url + address)
        owner.check()
