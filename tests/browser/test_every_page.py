"""Every page that has an address of ours, walked once: accessible, within its policy, light, and fit for any screen."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from tests.access.rows import ROWS
from tests.access.world import STRANGER, make_world
from tests.browser.watching import Watched

HEAVIEST = 350_000  # bytes of a first paint, uncompressed
NARROWEST = 320
LOOKS = [(320, "light"), (1280, "dark"), (390, "dark"), (1280, "light")]
FILES = {"recognition:portfolio_pdf", "recognition:portfolio_json", "recognition:certificate_pdf", "health"}
FILES |= {"directory:record_export"}
PARTS = {"recognition:kudos_people", "recognition:case_people", "recognition:review_people", "recognition:thanked_for"}
PAGES = sorted(name for name, row in ROWS.items() if row.method == "get" and row.answer in {200, 302, 410})
PAGES = [name for name in PAGES if name not in FILES | PARTS]

pytestmark = pytest.mark.django_db(transaction=True)


class Walker:
    """A browser in which somebody else can sign in at every step, and which weighs what it is sent."""

    def __init__(self, page, server, client):
        self.watched, self.server, self.client = Watched(page), server, client
        self.weight = 0
        page.on("response", self._weigh)

    def _weigh(self, response):
        if response.status < 300 or response.status >= 400:
            self.weight += len(response.body())

    def open(self, address, user):
        page = self.watched.page
        page.context.clear_cookies()
        if user:
            self.client.force_login(user)
            session = self.client.cookies[settings.SESSION_COOKIE_NAME].value
            page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": self.server.url}])
        page.goto("about:blank")
        self.weight = 0
        page.goto(self.server.url + address, wait_until="networkidle")

    def narrowest(self):
        """How wide the page is on the narrowest phone."""
        page, size = self.watched.page, self.watched.page.viewport_size
        page.set_viewport_size({"width": NARROWEST, "height": 700})
        width = self.watched.width()
        page.set_viewport_size(size)
        return width


@pytest.mark.parametrize("turn", range(len(LOOKS)))
def test_every_page_keeps_what_is_promised(turn, page, live_server, client):
    width, scheme = LOOKS[turn]
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    walker, world = Walker(page, live_server, client), make_world()

    for name in PAGES[turn :: len(LOOKS)]:
        row = ROWS[name]
        role = STRANGER if row.public else sorted(row.opens)[0]
        walker.open(reverse(name, args=row.args(world)) + row.query, world.users[role])

        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        assert walker.weight <= HEAVIEST, f"{name} weighs {walker.weight} bytes"
        assert walker.narrowest() <= NARROWEST, f"{name} scrolls sideways"
        walker.watched.check()


def test_there_are_pages_to_walk():
    assert len(PAGES) > 40
