"""The main job, end to end, in the portal that `manage.py demo` starts: every process is real."""

import re
import subprocess
import sys
import time

import pytest
from playwright.sync_api import expect

from portal.sample.signins import SIGN_INS
from tests.browser.watching import Watched
from tests.resilience.portals import ROOT, Portal

READY_SECONDS, DELIVERY_SECONDS = 180, 60


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Where the sample agency's portal answers; it is stopped as a person stops it, and must leave nothing behind."""
    portal = Portal(tmp_path_factory.mktemp("demo"))
    portal.server.stop()
    command = [sys.executable, "manage.py", "demo", "--port", str(portal.port)]
    log = portal.data_dir / "demo.log"
    with log.open("wb") as output:
        demo = subprocess.Popen(command, cwd=ROOT, env=portal.environ, stdout=output, stderr=output)
    found = None
    until = time.monotonic() + READY_SECONDS
    while not found:
        assert demo.poll() is None, log.read_text()
        assert time.monotonic() < until, log.read_text()
        found = re.search(r"http://127\.0\.0\.1:\d+/", log.read_text())
        time.sleep(0.2)
    yield found[0].rstrip("/")
    demo.terminate()
    assert demo.wait(60) == 0
    assert not portal.server.is_running()


@pytest.fixture
def visitor(page):
    return Watched(page)


def sign_in(visitor, address, email):
    password = next(row.password for row in SIGN_INS if row.email == email)
    page = visitor.page
    page.context.clear_cookies()
    page.goto(f"{address}/account/login/")
    visitor.check()
    page.get_by_label("e-mail").first.fill(email)
    page.get_by_label("Password").first.fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(lambda url: "/login" not in url)


def person(who):
    return next(row.email for row in SIGN_INS if who in row.who)


def say(visitor, address, words):
    """Leave a comment about the Lakewood office, as a citizen does."""
    page = visitor.page
    page.context.clear_cookies()
    page.goto(f"{address}/say/lakewood-benefits/?at=3")
    visitor.check()
    page.locator("#trust-yes").check(force=True)
    page.get_by_role("textbox").first.fill(words)
    page.wait_for_timeout(2_500)  # who sends a form in under two seconds is taken for a machine
    page.get_by_role("button", name="Send").click()
    page.get_by_role("heading", name="Your code").wait_for()
    visitor.check()


def reload_until(page, words):
    """The page once ``words`` stand on it."""
    until = time.monotonic() + DELIVERY_SECONDS
    while page.get_by_text(words).count() == 0:
        assert time.monotonic() < until, f"“{words}” did not arrive"
        time.sleep(1)
        page.reload()
    return page


def test_a_citizens_good_word_reaches_the_employee_it_names_and_only_the_praise(visitor, address):
    say(visitor, address, "Maria Kowalska at window 3 was wonderful, but I waited four hours")

    sign_in(visitor, address, person("Maria Kowalska"))
    page = reload_until(visitor.page, "at window 3 was wonderful")
    visitor.check()

    letter = page.locator("article", has_text="at window 3 was wonderful").first
    expect(letter.locator("blockquote")).to_have_text("Maria Kowalska at window 3 was wonderful")
    expect(page.get_by_text("four hours")).to_have_count(0)
    letter.get_by_role("button", name="I have read it").click()
    expect(letter.get_by_role("button", name="I have read it")).to_have_count(0)
    visitor.check()


def test_praise_that_names_nobody_reaches_the_team(visitor, address):
    say(visitor, address, "Everybody at the counters was so patient and kind with my old father.")

    sign_in(visitor, address, person("Maria Kowalska"))
    visitor.page.goto(f"{address}/team/")
    reload_until(visitor.page, "so patient and kind with my old father")
    visitor.check()


def test_a_name_that_could_mean_two_people_is_settled_on_the_desk(visitor, address):
    words = "Anna was wonderful with my mother and explained every line of it."
    say(visitor, address, words)

    sign_in(visitor, address, person("steward of the whole agency"))
    page = visitor.page
    case_of(page, address, words)
    visitor.check()
    chosen = page.get_by_role("radio", name="Anna Kowalczyk")
    chosen.check(force=True)
    page.get_by_role("button", name="Deliver to Anna Kowalczyk").click()

    expect(page.get_by_role("status").filter(has_text="Delivered to Anna Kowalczyk.")).to_be_visible()
    visitor.check()


def case_of(page, address, words):
    """Open the case with ``words``, which came last, once it is on the desk."""
    until = time.monotonic() + DELIVERY_SECONDS
    while True:
        page.goto(f"{address}/desk/")
        page.goto(f"{page.url}?all")
        page.locator(".queue li a").last.click()
        if page.get_by_text(words.removeprefix("Anna")).count():
            return
        assert time.monotonic() < until, "the case did not come to the desk"
        time.sleep(1)
