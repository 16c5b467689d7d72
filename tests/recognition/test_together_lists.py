"""The lists of the wall, the team and thanks among colleagues: queries do not grow with rows; pages hold their part."""

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from recognition import kudos, reacting
from recognition.models import Visibility
from tests.factories import make_employee, make_unit
from tests.recognition.together import make_agreed, make_kudos, make_passed, make_shared


class ListTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.maria = make_employee("Maria Kowalska", self.office)
        self.ben = make_employee("Ben Ode", self.office)
        self.client.force_login(self.maria.user)

    def queries(self, address):
        self.client.get(address)  # content types and the like are asked for once a process
        with CaptureQueriesContext(connection) as asked:
            self.assertEqual(self.client.get(address).status_code, 200)
        return len(asked)

    def assert_same_queries(self, name, make_row, query=""):
        make_row()
        one = self.queries(reverse(f"recognition:{name}") + query)
        make_row()
        make_row()

        self.assertEqual(self.queries(reverse(f"recognition:{name}") + query), one)

    def share(self, visibility=Visibility.WALL):
        for owner in (self.maria, make_employee("Ana Pop", self.office)):
            letter = make_shared(owner, visibility)
            reacting.toggle(letter, self.ben)

    def agree(self):
        made = make_agreed(self.ben, self.maria, make_employee("Ana Pop", self.office))
        reacting.toggle(made, make_employee("Eva Nowak", self.office))

    def test_the_wall(self):
        self.assert_same_queries("wall", lambda: (self.share(), self.agree()))

    def test_the_wall_by_office_theme_and_language(self):
        query = f"?unit={self.office.code}&theme=waiting&language=en"
        self.assert_same_queries("wall", self.share, query)

    def test_the_screen(self):
        self.assert_same_queries("kiosk", self.share)

    def test_the_teams_page(self):
        self.assert_same_queries("team", lambda: self.share(Visibility.TEAM))

    def test_what_colleagues_wrote(self):
        def three_kinds():
            self.agree()
            make_passed(self.ben, team=self.office)
            kudos.mark_read(make_passed(self.ben, self.maria).recipients.get())

        self.assert_same_queries("colleagues", three_kinds)

    def test_what_one_sent(self):
        self.assert_same_queries("kudos_sent", lambda: make_kudos(self.maria, self.ben, team=self.office))

    def test_whom_one_may_thank(self):
        self.assert_same_queries("kudos_people", lambda: make_employee("Ana Pop", self.office), "?q=ana")

    def test_each_page_holds_the_part_that_htmx_gets(self):
        self.share()
        self.agree()
        make_kudos(self.maria, self.ben)
        for name in ("wall", "kiosk", "team", "colleagues", "kudos_sent"):
            address = reverse(f"recognition:{name}")
            part = self.client.get(address, headers={"HX-Request": "true"}).content.decode()

            self.assertNotIn("<html", part)
            self.assertIn(part.split(">", 1)[0].strip(), self.client.get(address).content.decode())
