"""Every page about an account and every page about a failure: accessible, within its policy, fit for any screen."""

from http import HTTPStatus

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse
from django.utils.http import int_to_base36
from playwright.sync_api import expect

from portal.directory.accounts import account_of
from portal.directory.models import Unit
from tests.authenticator import code_of
from tests.browser.watching import Watched
from tests.factories import make_employee, make_unit

PASSWORD = "a good long password"
SIZES = {"narrow": (320, 800), "wide": (1280, 900)}
OPEN = ["account_login", "account_reset_password", "account_reset_password_done", "account_inactive", "account_signup"]
SIGNED_IN = ["account_change_password", "mfa_index", "account_logout"]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture(params=SIZES, ids=list(SIZES))
def visitor(request, page, scheme):
    width, height = SIZES[request.param]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme)
    return Watched(page)


@pytest.fixture
def maria():
    Unit.objects.agency()
    office = make_unit("Lakewood office", code="lakewood")
    employee = make_employee("Maria Kowalska", unit=office, user=None, email="maria@agency.example")
    user = account_of(employee)
    user.set_password(PASSWORD)
    user.save(update_fields=["password"])
    return user


def look_at(visitor, address):
    visitor.page.goto(address)
    expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
    visitor.check()


def test_the_pages_before_signing_in(visitor, live_server, maria):
    for name in OPEN:
        look_at(visitor, live_server.url + reverse(name))


def test_a_new_password_by_the_link_in_the_letter(visitor, live_server, maria):
    key = f"{int_to_base36(maria.pk)}-{default_token_generator.make_token(maria)}"
    uid, token = key.split("-", 1)
    look_at(visitor, live_server.url + reverse("account_reset_password_from_key", args=[uid, f"{token}x"]))
    look_at(visitor, live_server.url + reverse("account_reset_password_from_key", args=[uid, token]))
    look_at(visitor, live_server.url + reverse("account_reset_password_from_key_done"))


def test_the_pages_of_whoever_is_signed_in(visitor, live_server, maria, settings):
    settings.MFA_TOTP_TOLERANCE = 1  # the half minute may end between reading the code and sending it
    page = visitor.page
    sign_in(page, live_server)
    for name in SIGNED_IN:
        look_at(visitor, live_server.url + reverse(name))

    look_at(visitor, live_server.url + reverse("mfa_activate_totp"))
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Confirm").click()
    secret = page.get_by_label("Authenticator secret").input_value()
    visitor.check()
    page.get_by_label("Authenticator code").fill(code_of(secret))
    page.get_by_role("button", name="Activate").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Recovery Codes")
    visitor.check()
    for name in ["mfa_index", "mfa_generate_recovery_codes", "mfa_deactivate_totp"]:
        look_at(visitor, live_server.url + reverse(name))

    page.context.clear_cookies()
    sign_in(page, live_server)
    expect(page.get_by_role("heading", level=1)).to_have_text("Two-Factor Authentication")
    visitor.check()


def test_the_pages_about_failures(visitor, live_server, maria, settings):
    settings.ROOT_URLCONF = "tests.browser.failing"
    for status in [400, 403, 404, 429, 500]:
        answer = visitor.page.goto(f"{live_server.url}/fail/{status}/")
        assert answer.status == status
        visitor.check()


def test_a_form_without_its_cookie_keeps_the_words(visitor, live_server, maria):
    page = visitor.page
    page.goto(f"{live_server.url}/say/lakewood/")
    page.get_by_label("In your own words").fill("Maria was wonderful")
    page.context.clear_cookies()
    with page.expect_navigation() as refused:
        page.get_by_role("button", name="Send").click()

    assert refused.value.status == HTTPStatus.FORBIDDEN
    expect(page.get_by_label("Your words, to copy")).to_have_value("Maria was wonderful")
    visitor.check()


def sign_in(page, live_server):
    page.goto(live_server.url + reverse("account_login"))
    page.get_by_label("Work e-mail").fill("maria@agency.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_load_state()
