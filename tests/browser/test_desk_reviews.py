"""A steward reads what colleagues wrote and passes it on, by keyboard like the desk."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from portal.directory.models import Unit
from recognition import kudos
from recognition.models import Belonging, Compliment, Kudos, Review, Thanks
from tests.browser.test_desk import look_for, said, sit_down
from tests.browser.watching import Watched
from tests.factories import make_compliment, make_employee, make_steward, make_unit

pytestmark = pytest.mark.django_db(transaction=True)
__all__ = ["sit_down"]


@pytest.fixture
def office():
    return make_unit("Lakewood office", Unit.objects.agency())


@pytest.fixture
def amira(office):
    """She answered a citizen, thanked a colleague, and says of a letter that a colleague did it with her."""
    amira, ben = make_employee("Amira Khan", office), make_employee("Ben Ode", office)
    letter = make_compliment(amira, text="She explained every line to my father.")
    Thanks.objects.create(compliment=letter, words="Thank you, call me on 0151 234 5678!", language="en")
    kudos.write(amira, "You stayed late for me.", people=[ben], is_shared=True)
    Belonging.objects.create(compliment=letter, kind=Belonging.Kind.COLLEAGUE)
    return amira


def shows(page, words):
    title = page.get_by_role("heading", level=1)
    expect(title).to_have_text(words)
    expect(title).to_be_focused()


def test_everything_that_colleagues_wrote_is_settled_by_keyboard(page, sit_down, office, amira):
    visitor = Watched(page)
    sit_down(page, make_steward(office), reverse("recognition:reviews"))
    expect(page.get_by_text("a telephone number")).to_be_visible()
    visitor.check()
    page.keyboard.press("n")
    page.keyboard.type("A citizen must not call you: leave the number out.")
    page.keyboard.press("Enter")
    shows(page, "Amira thanks Ben")
    said(page, "Given back.")
    visitor.check()
    page.keyboard.press("y")
    shows(page, "Amira: a colleague did this with me")
    said(page, "Passed on.")
    look_for(page, "od", "Ben Ode")
    visitor.check()
    page.keyboard.press("y")
    shows(page, "Nothing waits to be read")
    visitor.check()

    assert Thanks.objects.get().reason == "A citizen must not call you: leave the number out."
    assert Kudos.objects.get().review == Review.PASSED
    assert Compliment.objects.get(employee__given="Ben").excerpt == "She explained every line to my father."


def test_giving_back_without_a_reason_says_what_is_missing(page, sit_down, office, amira):
    sit_down(page, make_steward(office), reverse("recognition:reviews"))
    page.get_by_role("button", name="Give back").click()

    expect(page.get_by_role("alert").filter(has_text="Say why, in a sentence")).to_be_visible()
    assert Thanks.objects.get().review == Review.WAITING


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_reviews_fit_a_narrow_phone(page, sit_down, amira, scheme):
    page.set_viewport_size({"width": 320, "height": 800})
    page.emulate_media(color_scheme=scheme)
    visitor = Watched(page)
    sit_down(page, make_steward(amira.unit), reverse("recognition:reviews"))

    visitor.check()
    for _other in range(2):
        page.get_by_role("link", name="Later").click()
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        visitor.check()


def test_without_javascript_each_of_them_can_be_settled(browser, sit_down, office, amira):
    page = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    sit_down(page, make_steward(office), reverse("recognition:reviews"))
    page.get_by_label("or give it back, because").fill("Leave the number out.")
    page.get_by_role("button", name="Give back").click()
    page.get_by_role("button", name="Pass on").click()
    page.get_by_label("Someone else").fill("od")
    page.get_by_role("button", name="Look in the directory").click()
    page.get_by_role("radio", name="Ben Ode").check(force=True)
    page.get_by_role("button", name="Give it to the one chosen").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing waits to be read")
    assert Compliment.objects.filter(employee__given="Ben").exists()
    page.context.close()
