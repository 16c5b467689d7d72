"""One page for everything that is chosen once for all; wrong answers are explained and nothing is lost."""

from datetime import time

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from portal.directory.models import Employee
from recognition.models import Preference, Visibility
from tests.factories import make_employee, make_unit, make_user

ANSWERS = {
    "visibility": 2,
    "takes_letters": "1",
    "digest": "daily",
    "quiet_from": "",
    "quiet_until": "",
    "language": "",
}


class ChoicesTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood office", time_zone="Europe/Warsaw")
        self.maria = make_employee("Maria Kowalska", self.office)
        self.client.force_login(self.maria.user)
        self.page = reverse("recognition:choices")

    def choose(self, **answers):
        return self.client.post(self.page, ANSWERS | answers)

    def kept(self):
        return Preference.objects.get(employee=self.maria)

    def test_who_chose_nothing_sees_the_defaults_and_gets_no_row(self):
        self.assertContains(self.client.get(self.page), 'name="visibility" value="0" checked')
        self.assertFalse(Preference.objects.exists())

    def test_what_is_chosen_is_kept_and_shown_again(self):
        self.choose(takes_letters="", quiet_from="18:00", quiet_until="07:30")

        kept = self.kept()
        self.assertEqual((kept.visibility, kept.takes_letters, kept.digest), (Visibility.TEAM, False, "daily"))
        self.assertEqual((kept.quiet_from, kept.quiet_until), (time(18), time(7, 30)))
        self.assertContains(self.client.get(self.page), 'value="07:30"')

    def test_choosing_twice_keeps_one_row(self):
        self.choose()
        self.choose(digest="never")

        self.assertEqual(self.kept().digest, "never")

    def test_one_quiet_hour_alone_is_asked_about_and_the_other_answers_stay(self):
        response = self.choose(quiet_from="18:00")

        self.assertContains(response, "Say both hours, or neither.", status_code=422)
        self.assertContains(response, 'name="visibility" value="2" checked', status_code=422)
        self.assertFalse(Preference.objects.exists())

    def test_twice_the_same_hour_is_asked_about(self):
        self.assertContains(
            self.choose(quiet_from="18:00", quiet_until="18:00"), "Two different hours", status_code=422
        )

    def test_what_is_no_hour_is_explained(self):
        self.assertContains(self.choose(quiet_from="late", quiet_until="07:00"), "like this: 18:30", status_code=422)

    def test_a_made_up_answer_is_refused(self):
        for name, answer in (("visibility", 9), ("digest", "hourly"), ("language", "xx")):
            self.assertEqual(self.choose(**{name: answer}).status_code, 422)

    def test_a_protected_employee_shares_with_their_manager_at_most(self):
        Employee.objects.filter(pk=self.maria.pk).update(protected=True, manager=make_employee("Grace", self.office))

        self.assertEqual(self.choose(visibility=Visibility.WALL).status_code, 422)
        self.assertEqual(self.choose(visibility=Visibility.MANAGER).status_code, 302)

    def test_whoever_wants_mail_again_hears_of_nothing_that_is_past(self):
        self.choose(digest="never")
        self.choose(digest="weekly")

        self.assertAlmostEqual(self.kept().digest_through.timestamp(), timezone.now().timestamp(), delta=60)

    def test_the_hours_are_told_by_the_clock_of_the_unit(self):
        self.assertContains(self.client.get(self.page), "by the clock of Lakewood office (Europe/Warsaw)")


class LanguageTests(TestCase):
    def setUp(self):
        self.maria = make_employee("Maria Kowalska")
        self.client.force_login(self.maria.user)
        self.page = reverse("recognition:choices")

    def language_of(self, address, **headers):
        return self.client.get(address, headers=headers).headers["Content-Language"]

    def test_a_chosen_language_holds_on_every_staff_page(self):
        self.client.post(self.page, ANSWERS | {"language": "pl"})

        self.assertEqual(self.language_of(reverse("recognition:wall"), accept_language="it"), "pl")

    def test_without_a_choice_the_browser_decides(self):
        self.assertEqual(self.language_of(reverse("recognition:wall"), accept_language="it"), "it")

    def test_taking_the_choice_back_leaves_it_to_the_browser(self):
        self.client.post(self.page, ANSWERS | {"language": "pl"})
        self.client.post(self.page, ANSWERS)

        self.assertEqual(self.language_of(reverse("recognition:wall"), accept_language="it"), "it")

    def test_on_a_citizens_page_the_citizens_language_holds(self):
        self.client.post(self.page, ANSWERS | {"language": "pl"})
        self.client.get(reverse("say:language", args=["ro"]))

        self.assertEqual(self.language_of(reverse("say:offices")), "ro")
        self.assertEqual(self.language_of(reverse("recognition:wall")), "pl")

    def test_it_is_said_in_the_new_language_at_once(self):
        response = self.client.post(self.page, ANSWERS | {"language": "es"}, follow=True)

        self.assertEqual(response.headers["Content-Language"], "es")

    def test_an_account_without_an_employee_chooses_its_language_and_nothing_else(self):
        self.client.force_login(make_user())
        response = self.client.post(self.page, {"language": "el"}, follow=True)

        self.assertEqual(response.headers["Content-Language"], "el")
        self.assertNotContains(response, "quiet_from")

    def test_the_language_comes_with_the_account_and_costs_no_query(self):
        self.client.get(self.page)
        with CaptureQueriesContext(connection) as asked:
            self.client.get(reverse("recognition:wall"))

        self.assertFalse([query for query in asked if 'FROM "directory_personalsettings"' in query["sql"]])
