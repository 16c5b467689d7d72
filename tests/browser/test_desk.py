"""A steward settles case after case without touching the mouse; two at once do not meet on one."""

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from portal.audit.models import Event
from portal.directory.models import Unit
from recognition.models import Compliment, Decision, Outcome, Routing
from tests.browser.watching import Watched
from tests.factories import make_employee, make_grant, make_steward, make_unit, make_unsure

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office():
    return make_unit("Lakewood office", Unit.objects.agency())


@pytest.fixture
def annas(office):
    return [make_employee(name, office, job_title="Clerk") for name in ("Anna Lis", "Anna Berg", "Anna Zorn")]


@pytest.fixture
def cases(office, annas):
    """Five that wait, in their order; each begins with another name."""
    made = [
        make_unsure(f"{name} was kind.", unit=office, candidates=annas) for name in ("Ana", "Anka", "Ann", "An", "A")
    ]
    for days, routing in enumerate(reversed(made), start=1):
        Routing.objects.filter(pk=routing.pk).update(waiting_since=timezone.now() - timedelta(days=days))
    return made


@pytest.fixture
def sit_down(live_server, client):
    """Open the desk in ``page`` as ``steward``."""

    def sit(page, steward, path=None):
        client.force_login(steward)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
        page.goto(live_server.url + (path or reverse("recognition:desk")))
        return page

    return sit


def asked(page, name):
    """The case about ``name`` is there, and the focus in it."""
    title = page.get_by_role("heading", level=1)
    expect(title).to_have_text(f"Who is “{name}”?")
    expect(title).to_be_focused()


def said(page, words):
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def letters():
    return [(it.employee or it.unit, it.excerpt) for it in Compliment.objects.order_by("pk")]


def test_case_after_case_by_keyboard_alone(page, sit_down, office, annas, cases):
    ben = make_employee("Ben Ödegaard", make_unit("Harwick", office.parent))
    visitor = Watched(page)
    sit_down(page, make_steward(office))
    expect(page.get_by_role("heading", level=1)).to_have_text("Who is “Ana”?")
    visitor.check()
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    asked(page, "Anka")
    said(page, "Delivered to Anna Berg.")
    visitor.check()
    look_for(page, "odeg", "Ben Ödegaard")
    visitor.check()
    page.keyboard.press("Enter")
    asked(page, "Ann")
    said(page, "Delivered to Ben Ödegaard.")
    page.keyboard.press("n")
    asked(page, "An")
    said(page, "Put aside: it goes to nobody.")

    assert letters() == [(annas[1], "Ana was kind."), (ben, "Anka was kind.")]
    assert Routing.objects.get(pk=cases[2].pk).outcome == Outcome.NOBODY


def look_for(page, letters_of_a_name, person):
    """Find somebody by the first letters, and choose them."""
    page.keyboard.press("/")
    page.keyboard.type(letters_of_a_name)
    expect(page.get_by_role("radio", name=person)).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio", name=person)).to_be_focused()


@pytest.mark.usefixtures("cases")
def test_undoing_and_leafing_through_the_queue_by_keyboard(page, sit_down, office):
    sit_down(page, make_steward(office))
    page.keyboard.press("t")
    asked(page, "Anka")
    page.keyboard.press("u")
    asked(page, "Ana")
    said(page, "Undone. It is before you again.")
    page.keyboard.press("j")
    asked(page, "Anka")
    page.keyboard.press("k")
    asked(page, "Ana")

    assert letters() == []
    assert Event.objects.filter(verb="recognition.decision_undone").count() == 1


def test_the_last_one_leaves_an_empty_desk_on_which_it_can_still_be_undone(page, sit_down, office):
    make_unsure("Ana was kind.", unit=office)
    visitor = Watched(page)
    sit_down(page, make_steward(office))

    page.keyboard.press("t")
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing waits for you")
    expect(page.get_by_role("link", name="Desk", exact=True)).to_be_visible()  # no number beside it any more
    said(page, "Delivered to the team.")
    visitor.check()
    page.keyboard.press("u")
    asked(page, "Ana")
    assert letters() == []


@pytest.mark.usefixtures("cases")
def test_keys_do_nothing_while_typing_and_when_they_are_turned_off(page, sit_down, office):
    sit_down(page, make_steward(office))
    page.keyboard.press("/")
    page.keyboard.type("nt?u1")
    expect(page.get_by_label("Someone else")).to_have_value("nt?u1")
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", level=1)).to_be_focused()

    page.keyboard.press("?")
    page.get_by_label("Keys are on").uncheck()
    page.reload()
    page.keyboard.press("t")
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_have_text("Who is “Ana”?")
    assert letters() == []


@pytest.mark.usefixtures("cases")
def test_two_stewards_at_once_are_given_two_cases(page, browser, sit_down, office):
    ben = make_employee("Ben Ode", office)
    make_grant(ben.user, "steward", office)
    other = browser.new_context().new_page()
    sit_down(page, ben.user)
    sit_down(other, make_steward(office))

    expect(page.get_by_role("heading", level=1)).to_have_text("Who is “Ana”?")
    expect(other.get_by_role("heading", level=1)).to_have_text("Who is “Anka”?")
    expect(other.get_by_role("link", name=re.compile("Ben Ode has it since"))).to_have_count(1)
    other.get_by_role("link", name=re.compile("Ben Ode has it since")).click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Ben Ode has this one")
    expect(other.get_by_role("heading", level=1)).to_be_focused()
    expect(other.get_by_text("Ana was kind.")).to_have_count(0)
    other.keyboard.press("Enter")
    asked(other, "Anka")
    other.context.close()


@pytest.mark.usefixtures("cases")
def test_without_javascript_and_on_a_phone_everything_is_there(browser, sit_down, office):
    phone = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    sit_down(phone, make_steward(office))
    phone.get_by_label("Someone else").fill("zorn")
    phone.get_by_role("button", name="Look in the directory").click()
    phone.get_by_role("radio", name=re.compile("Anna Zorn")).check(force=True)
    phone.get_by_role("button", name="Deliver to the one chosen").click()

    expect(phone.get_by_role("heading", level=1)).to_have_text("Who is “Anka”?")
    said(phone, "Delivered to Anna Zorn.")
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Who is “Ana”?")
    phone.get_by_role("link", name="Later").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Who is “Anka”?")
    assert letters() == []
    phone.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.usefixtures("cases")
def test_the_desk_fits_a_narrow_phone(page, sit_down, office, scheme):
    page.set_viewport_size({"width": 320, "height": 800})
    page.emulate_media(color_scheme=scheme)
    visitor = Watched(page)
    sit_down(page, make_steward(office))

    visitor.check()
    page.get_by_role("button", name="The team").click()
    said(page, "Delivered to the team.")
    visitor.check()


@pytest.mark.usefixtures("cases")
def test_a_decision_without_a_choice_says_what_to_do(page, sit_down, office):
    sit_down(page, make_steward(office))
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert").filter(has_text="Choose to whom it goes")).to_be_visible()
    assert Decision.EMPLOYEE not in Routing.objects.values_list("mentions__decision", flat=True)


@pytest.mark.usefixtures("cases")
def test_whoever_was_signed_out_meanwhile_is_asked_to_sign_in(page, sit_down, office):
    sit_down(page, make_steward(office))
    page.context.clear_cookies()
    page.keyboard.press("j")

    page.wait_for_url("**/login/**")
    expect(page.get_by_label("Password").first).to_be_visible()
