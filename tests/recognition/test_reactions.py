"""“Glad with you”: told by name to the owner alone, and never counted."""

from django.test import TestCase
from django.urls import reverse

from portal.directory.models import Employee
from recognition import reacting
from recognition.models import Reaction
from tests.factories import make_employee, make_unit, make_user
from tests.recognition.together import make_agreed, make_passed, make_shared


class GladTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood office")
        self.maria = make_employee("Maria Kowalska", self.office)
        self.ben = make_employee("Ben Ode", self.office)
        self.letter = make_shared(self.maria)
        self.wall = reverse("recognition:wall")
        self.client.force_login(self.ben.user)

    def tap(self, thing="letter", row=None, **fields):
        address = reverse(f"recognition:glad_of_{thing}", args=[(row or self.letter).uuid])
        return self.client.post(address, fields.pop("data", {}), **fields)

    def glad(self, *names, **fields):
        for name in names:
            reacting.toggle(self.letter, make_employee(name, self.office, **fields))

    def told(self):
        return reacting.gladness([self.letter], self.maria.user)[0].said

    def test_one_tap_says_it_and_the_next_takes_it_back(self):
        self.tap()
        self.assertContains(self.client.get(self.wall), 'aria-pressed="true"')

        self.tap()
        self.assertFalse(Reaction.objects.exists())

    def test_without_javascript_one_is_back_where_one_was(self):
        response = self.tap(data={"back": "/wall/?language=en"})

        self.assertRedirects(response, f"/wall/?language=en#pinned-{self.letter.uuid}", fetch_redirect_response=False)

    def test_nobody_is_led_to_another_house(self):
        for elsewhere in ("https://evil.example/", "//evil.example/", "javascript:alert(1)", ""):
            self.assertRedirects(self.tap(data={"back": elsewhere}), self.wall)

    def test_htmx_gets_the_button_alone(self):
        response = self.tap(headers={"HX-Request": "true"})

        self.assertContains(response, 'aria-pressed="true"')
        self.assertNotContains(response, "<html")

    def test_nobody_is_glad_of_their_own_letter(self):
        self.client.force_login(self.maria.user)

        self.assertEqual(self.tap().status_code, 404)
        self.assertNotContains(self.client.get(self.wall), "Glad with you")

    def test_nobody_is_glad_of_thanks_to_themselves_or_of_thanks_that_are_private(self):
        for_ben, private = make_agreed(self.maria, self.ben), make_passed(self.ben, self.maria)

        self.assertEqual([self.tap("kudos", row).status_code for row in (for_ben, private)], [404, 404])

    def test_whoever_wrote_the_thanks_is_not_asked_whether_they_are_glad(self):
        made = make_agreed(self.ben, self.maria)

        self.assertEqual(self.tap("kudos", made).status_code, 404)
        self.assertNotContains(self.client.get(self.wall), f"glad-of-{made.uuid}")

    def test_an_account_without_an_employee_is_glad_with_nobody(self):
        self.client.force_login(make_user())

        self.assertEqual(self.tap().status_code, 403)

    def test_the_owner_reads_who_it_was(self):
        self.glad("Ben Ode")
        self.assertEqual(self.told(), "Ben is glad with you.")

        self.glad("Evangelina Nowak")
        self.assertEqual(self.told(), "Ben and Evangelina are glad with you.")

    def test_after_three_names_the_rest_are_others_and_no_number(self):
        self.glad("Ben Ode", "Eva Nowak", "Ana Pop", "Luca Bellandi", "Tom Nowak")

        self.assertEqual(self.told(), "Ben, Eva, Ana and others are glad with you.")

    def test_a_protected_colleague_is_not_named(self):
        self.glad("Ada Secret", protected=True)
        self.assertEqual(self.told(), "A colleague is glad with you.")

        self.glad("Ben Ode")
        self.assertEqual(self.told(), "Ben and others are glad with you.")

    def test_nobody_but_the_owner_reads_the_names(self):
        self.glad("Evangelina Nowak")

        self.assertNotContains(self.client.get(self.wall), "Evangelina")

    def test_somebody_who_left_is_named_no_more(self):
        self.glad("Evangelina Nowak")
        Employee.objects.filter(given="Evangelina").update(left="2020-01-01")

        self.assertEqual(self.told(), "A colleague is glad with you.")
