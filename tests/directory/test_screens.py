"""An account for a screen in a corridor: it signs in, sees the wall, and nothing that is somebody's."""

import re
from io import StringIO

from django.core.management import CommandError, call_command
from django.test import TestCase
from django.urls import reverse

from portal.audit.models import Event
from portal.directory.access import is_screen
from tests.factories import make_employee, make_grant, make_unit, make_user

ADDRESS = "corridor@agency.example"


class ScreenTests(TestCase):
    def made(self):
        said = StringIO()
        call_command("make_screen", ADDRESS, stdout=said)
        return re.search(r"with (\S+), shown", said.getvalue())[1]

    def test_it_signs_in_with_the_password_that_is_shown_once(self):
        password = self.made()
        self.client.post(reverse("account_login"), {"login": ADDRESS, "password": password})

        self.assertEqual(self.client.get(reverse("recognition:kiosk")).status_code, 200)

    def test_it_opens_no_page_of_a_person(self):
        self.client.post(reverse("account_login"), {"login": ADDRESS, "password": self.made()})

        for name in ("inbox", "team", "colleagues", "thank_colleagues", "desk"):
            self.assertEqual(self.client.get(reverse(f"recognition:{name}")).status_code, 403)

    def test_it_is_put_on_record(self):
        self.made()

        self.assertEqual(Event.objects.filter(verb="directory.screen_made").count(), 1)

    def test_an_address_that_somebody_has_is_refused(self):
        make_employee(email=ADDRESS, user=None)

        with self.assertRaisesMessage(CommandError, "already"):
            self.made()

    def test_what_is_no_address_is_refused(self):
        with self.assertRaises(CommandError):
            call_command("make_screen", "the corridor")

    def test_an_employee_an_officer_and_a_superuser_are_no_screens(self):
        steward = make_user()
        make_grant(steward, "steward", make_unit())

        people = (make_employee().user, steward, make_user(is_superuser=True))
        self.assertEqual([is_screen(user) for user in (*people, make_user())], [False, False, False, True])
