"""The public pages and the sign-in in a real browser: without JavaScript, by keyboard, in both schemes."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from feedback.intake.comment import LONGEST_TEXT
from feedback.models import Feedback, Original
from feedback.ticket import FASTEST
from portal.directory.models import Unit
from tests.authenticator import code_of
from tests.browser.watching import Watched
from tests.factories import make_employee, make_service, make_unit, make_user

WORDS = "Maria Kowalska at window 3 was wonderful, but I waited four hours."
PASSWORD = "a good long password"
NARROW, WIDE = {"width": 320, "height": 800}, {"width": 1280, "height": 900}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office():
    Unit.objects.agency()
    office = make_unit("Lakewood office", code="lakewood")
    make_service("residence cards", units=(office,))
    return office


@pytest.fixture
def visitor(page):
    return Watched(page)


def read_the_page(page):
    """As long as a person takes at least; whoever sends sooner is taken for a program."""
    page.wait_for_timeout(FASTEST * 1000 + 100)


def test_a_citizen_says_how_it_was_without_javascript(browser, live_server, office):
    page = browser.new_context(java_script_enabled=False, locale="en-GB").new_page()
    page.goto(live_server.url + reverse("say:offices"))
    page.get_by_role("link", name="Lakewood office").click()
    page.get_by_role("radio", name="Yes").check()
    page.get_by_label("Somebody helped me").check()
    page.get_by_label("In your own words").fill(WORDS)
    read_the_page(page)
    page.get_by_role("button", name="Send").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. We pass it on.")
    assert Original.objects.get().text == WORDS
    feedback = Feedback.objects.get()
    assert (feedback.unit, feedback.trust_raw) == (office, 1)
    assert [name for name, ticked in feedback.drivers["positive"].items() if ticked] == ["employee"]
    page.context.close()


def test_a_thumb_down_asks_what_did_not_go_well(page, live_server, office):
    page.goto(live_server.url + reverse("say:unit", args=["lakewood"]))
    expect(page.get_by_text("What went well?")).to_be_visible()
    expect(page.get_by_text("What did not go so well?")).to_be_hidden()

    page.get_by_role("radio", name="No").check(force=True)

    expect(page.get_by_text("What went well?")).to_be_hidden()
    expect(page.get_by_text("What did not go so well?")).to_be_visible()


def test_errors_take_the_focus_lead_to_their_field_and_keep_what_was_typed(visitor, live_server, office):
    page = visitor.page
    page.goto(live_server.url + reverse("say:unit", args=["lakewood"]))
    page.get_by_role("radio", name="No").check(force=True)
    box = page.get_by_label("In your own words")
    box.evaluate("(it) => it.removeAttribute('maxlength')")  # not every browser counts as the server does
    box.fill("x" * (LONGEST_TEXT + 1))
    read_the_page(page)
    page.get_by_role("button", name="Send").click()

    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    visitor.check()
    summary.get_by_role("link", name="Your words are 10,001 characters long").click()
    expect(box).to_be_focused()
    expect(box).to_have_value("x" * (LONGEST_TEXT + 1))
    expect(page.get_by_role("radio", name="No")).to_be_checked()

    box.fill(WORDS)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. We pass it on.")
    assert Original.objects.get().text == WORDS


def test_the_page_works_by_keyboard_alone(page, live_server, office):
    page.goto(live_server.url + reverse("say:unit", args=["lakewood"]))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name="Yes")).to_be_focused()
    page.keyboard.press("Space")
    read_the_page(page)
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. We pass it on.")
    assert Feedback.objects.get().trust_raw == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_every_public_page_is_accessible_within_its_policy_and_no_wider_than_the_screen(
    visitor, live_server, office, scheme, size
):
    visitor.page.emulate_media(color_scheme=scheme)
    visitor.page.set_viewport_size(size)
    pages = ["/say/", "/say/?q=nowhere", "/say/lakewood/?at=3", "/privacy/", "/nowhere/"]
    for address in [*pages, reverse("account_login"), reverse("account_reset_password")]:
        visitor.page.goto(live_server.url + address)
        visitor.check()


@pytest.mark.parametrize("code", ["en", "es", "it", "pl", "ro", "el"])
def test_each_language_fits_the_narrowest_phone(visitor, live_server, office, code):
    visitor.page.set_viewport_size(NARROW)
    visitor.page.goto(f"{live_server.url}{reverse('say:language', args=[code])}?next=/say/lakewood/")

    assert visitor.page.locator("html").get_attribute("lang") == code
    visitor.check()
    visitor.page.goto(live_server.url + reverse("say:privacy"))
    visitor.check()


def test_somebody_who_works_here_signs_in_and_finds_every_account_page_in_order(visitor, live_server, office):
    page = visitor.page
    user = make_user("maria@agency.example", password=PASSWORD)
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    make_employee("Maria Kowalska", unit=office, user=user, email=user.email)
    page.goto(live_server.url + reverse("account_login"))
    page.get_by_label("Work e-mail").fill(user.email)
    page.get_by_label("Password").fill("not this one")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Work e-mail")).to_have_value(user.email)
    visitor.check()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("Maria Kowalska").first).to_be_visible()

    for name in ["account_change_password", "mfa_index", "account_logout"]:
        page.goto(live_server.url + reverse(name))
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        visitor.check()


def test_a_second_factor_is_set_up_and_then_asked_for(visitor, live_server, office, settings):
    settings.MFA_TOTP_TOLERANCE = 1  # the half minute may end between reading the code and sending it
    page = visitor.page
    user = make_user("maria@agency.example", password=PASSWORD)
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    make_employee("Maria Kowalska", unit=office, user=user, email=user.email)
    sign_in(page, live_server, user)
    page.goto(live_server.url + reverse("mfa_activate_totp"))
    visitor.check()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    visitor.check()
    secret = page.get_by_label("Authenticator secret").input_value()
    page.get_by_label("Authenticator code").fill(code_of(secret))
    page.get_by_role("button", name="Activate").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Recovery Codes")
    visitor.check()

    page.context.clear_cookies()
    sign_in(page, live_server, user)
    expect(page.get_by_role("heading", level=1)).to_have_text("Two-Factor Authentication")
    visitor.check()


def sign_in(page, live_server, user):
    page.goto(live_server.url + reverse("account_login"))
    page.get_by_label("Work e-mail").fill(user.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
