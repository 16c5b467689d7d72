"""The page that puts a comment right: accessible, within its policy, fit for any screen, by keyboard and by marking."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from feedback.models import Correction, Feedback, Original, State
from portal.directory.models import Unit
from tests.browser.watching import Watched
from tests.factories import make_steward, make_understood, make_unit

LOOKS = {"narrow, light": (320, "light"), "narrow, dark": (320, "dark"), "wide, light": (1280, "light")}
TEXT = "Ask Zbyszek there, on [card] or [phone]. The door was shut."

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def comment():
    office = make_unit("Lakewood office", Unit.objects.agency())
    feedback = make_understood(TEXT, unit=office, neutral="The door was shut.", state=State.ROUTED)
    original = "Ask Zbyszek there, on 4111 or 0770. The door was shut."
    Original.objects.update(text=original, redactions=[[22, 26, "card"], [30, 34, "phone"]])
    return feedback


@pytest.fixture
def open_page(page, live_server, client, comment):
    def look(width=1280, scheme="light"):
        client.force_login(make_steward(comment.unit))
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        watched = Watched(page)
        page.goto(live_server.url + reverse("comments:put_right", args=[comment.uuid]))
        return watched

    return look


@pytest.mark.parametrize(("width", "scheme"), LOOKS.values(), ids=list(LOOKS))
def test_the_page_and_its_answers_keep_every_promise(open_page, width, scheme):
    visitor = open_page(width, scheme)
    expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
    visitor.check()

    visitor.page.get_by_label("The words to hide").fill("Nobody")
    visitor.page.get_by_label("They are").select_option("name")
    visitor.page.get_by_role("button", name="Hide them").click()
    expect(visitor.page.get_by_role("alert")).to_be_visible()
    visitor.check()


def test_words_that_are_marked_stand_in_the_field_that_hides_them(open_page):
    visitor = open_page()
    visitor.page.evaluate("""() => {
        const words = document.querySelector("[data-may-be-marked]").firstChild, range = new Range();
        range.setStart(words, 4); range.setEnd(words, 11);
        getSelection().removeAllRanges(); getSelection().addRange(range);
    }""")

    expect(visitor.page.get_by_label("The words to hide")).to_have_value("Zbyszek")
    visitor.page.get_by_label("They are").select_option("name")
    visitor.page.get_by_role("button", name="Hide them").click()

    expect(visitor.page.get_by_role("status")).to_have_text("Hidden, here and in every letter made of this comment.")
    assert Feedback.objects.get().text == TEXT.replace("Zbyszek", "[name]")


def test_a_sentiment_and_a_theme_are_changed_by_keyboard_alone(open_page):
    page = open_page().page
    page.get_by_role("radio", name="Neutral").nth(1).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name="Access").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(page.get_by_role("status")).to_contain_text("Saved.")
    said = list(Correction.objects.order_by("kind").values_list("kind", "becomes"))
    assert said == [("sentiment", "complaint"), ("theme", "access")]
