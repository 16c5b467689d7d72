"""The break room: on a phone the first thing is a letter; it is read, answered, shared, and another one given back."""

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from portal.directory.models import Unit
from recognition.models import Belonging, Compliment, Reason, Routing, Thanks, Visibility
from tests.browser.watching import Watched
from tests.factories import make_compliment, make_employee, make_unit
from tests.recognition.letters import reachable

PHONE, NARROWEST, DESK = 390, 320, 1280

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def maria():
    """Of Lakewood, with a manager, a colleague and two letters of which one is not hers."""
    office = make_unit("Lakewood office", Unit.objects.agency())
    piotr = make_employee("Piotr Zieliński", office)
    make_employee("Ana Ruiz", office, job_title="Registrar")
    maria = make_employee("Maria Kowalska", office, manager=piotr)
    reachable(make_compliment(maria, text="Maria from the night shift was quick."))
    words = "Maria Kowalska was wonderful. She wrote every step down in big letters."
    reachable(make_compliment(maria, text=words, name_start=0, name_end=14, partial=True))
    return maria


@pytest.fixture
def visitor(page, live_server, client, maria):
    """Maria's phone, signed in."""
    client.force_login(maria.user)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page.set_viewport_size({"width": PHONE, "height": 844})
    watched = Watched(page)
    watched.open = lambda name, *args: page.goto(live_server.url + reverse(f"recognition:{name}", args=args))
    return watched


def card(visitor, words):
    return visitor.page.get_by_role("article").filter(has_text=words)


def test_a_letter_is_read_answered_and_shared_and_the_next_one_given_back(visitor):
    visitor.open("home")
    visitor.check()
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Two people wrote about you, Maria")
    letter = card(visitor, "was wonderful")

    visitor.open("inbox")
    expect(visitor.page.get_by_text("What people thank you for")).to_be_visible()
    letter.get_by_role("link", name="Thank back").click()
    letter.get_by_label("Your line back").fill("Thank you. You made my day.")
    letter.get_by_role("button", name="Send").click()
    expect(letter.get_by_role("status")).to_have_text("Your line is on its way.")
    expect(letter.get_by_role("status")).to_be_focused()

    letter.get_by_role("link", name="More").click()
    letter.get_by_text("Let others see it").click()
    expect(letter.get_by_text("Everyone of Lakewood office sees it, and Piotr Zieliński.")).to_be_visible()
    letter.get_by_role("button", name="My team").click()
    expect(letter.get_by_role("status")).to_have_text("Seen by you and everyone of Lakewood office from now on.")

    other = card(visitor, "night shift")
    other.get_by_role("button", name="That wasn’t me").click()
    expect(visitor.page.get_by_text("A steward will find out whom it was meant for.")).to_be_visible()
    visitor.check()

    shared = Compliment.objects.get(not_me_at=None)
    assert (Thanks.objects.get().compliment, shared.visibility) == (shared, Visibility.TEAM)
    assert Routing.objects.get(reason=Reason.NOT_ME)


def test_a_refused_line_is_put_right_in_the_card(visitor):
    visitor.open("inbox")
    letter = card(visitor, "was wonderful")
    letter.get_by_role("link", name="Thank back").click()
    letter.get_by_label("Your line back").fill("Write to maria@example.org")
    letter.get_by_role("button", name="Send").click()

    expect(letter.get_by_text("Please leave out an e-mail address")).to_be_visible()
    expect(letter.get_by_label("Your line back")).to_be_focused()
    visitor.check()
    letter.get_by_label("Your line back").fill("Thank you.")
    letter.get_by_role("button", name="Send").click()
    expect(letter.get_by_text("A steward reads it first.").last).to_be_visible()


def test_a_colleague_is_found_while_typing(visitor):
    visitor.open("find_colleague", Compliment.objects.last().uuid)
    visitor.page.get_by_label("Their name").press_sequentially("an")
    visitor.page.get_by_role("button", name="Ana Ruiz Registrar").click()

    expect(visitor.page.get_by_text("You said Ana Ruiz did this with you.")).to_be_visible()
    assert Belonging.objects.get().colleague.given == "Ana"


@pytest.mark.parametrize(("width", "scheme"), [(NARROWEST, "light"), (NARROWEST, "dark"), (DESK, "light")])
def test_every_page_of_letters_keeps_the_promises(visitor, width, scheme):
    letter = Compliment.objects.last()
    Compliment.objects.filter(pk=letter.pk).update(
        read_at=timezone.now(), visibility=Visibility.PUBLIC, shared_at=timezone.now()
    )
    Thanks.objects.create(compliment=letter, words="Thank you.")
    Belonging.objects.create(compliment=letter, kind="team")
    visitor.page.set_viewport_size({"width": width, "height": 900})
    visitor.page.emulate_media(color_scheme=scheme)
    for name in ("inbox", "portfolio", "delete_letters"):
        visitor.open(name)
        visitor.check()
    for name in ("letter", "certificate", "find_colleague"):
        visitor.open(name, letter.uuid)
        visitor.check()


@pytest.mark.parametrize("name", ["inbox", "portfolio", "delete_letters"])
def test_the_same_pages_while_nothing_lies_there(visitor, name):
    Compliment.objects.all().delete()

    visitor.open(name)

    visitor.check()


def test_all_of_it_works_without_scripts(browser, live_server, client, maria):
    """What the phone of the first story does with htmx, a plain form does too."""
    client.force_login(maria.user)
    context = browser.new_context(java_script_enabled=False, viewport={"width": PHONE, "height": 844})
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page = context.new_page()
    page.goto(live_server.url + reverse("recognition:inbox"))
    letter = page.get_by_role("article").filter(has_text="was wonderful")

    letter.get_by_role("link", name="Thank back").click()
    letter.get_by_label("Your line back").fill("Thank you.")
    letter.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Your line is on its way.")).to_be_visible()
    page.get_by_text("Let others see it").click()
    page.get_by_role("button", name="My manager").click()
    expect(page.get_by_text("Seen by you and Piotr Zieliński, your manager from now on.")).to_be_visible()
    page.get_by_role("link", name="A colleague did this with me").click()
    page.get_by_label("Their name").fill("ana")
    page.get_by_role("button", name="Look", exact=True).click()
    page.get_by_role("button", name="Ana Ruiz").click()
    expect(page.get_by_text("You said Ana Ruiz did this with you.")).to_be_visible()
    context.close()
