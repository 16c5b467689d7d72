"""The inbox of the employee, and of the team."""

from django.test import TestCase
from django.urls import reverse

from recognition.models import Compliment, Outcome, Reason, Routing
from tests.factories import make_compliment, make_employee, make_steward, make_unit, make_user


class InboxTests(TestCase):
    def setUp(self):
        self.amira, self.ben = make_employee(name="Amira Khan"), make_employee(name="Ben Ode")
        self.client.force_login(self.amira.user)

    def test_an_employee_sees_only_praise_that_names_them(self):
        for_amira, _for_ben = make_compliment(self.amira), make_compliment(self.ben)

        response = self.client.get(reverse("recognition:inbox"))

        self.assertEqual(list(response.context["new"]), [for_amira])

    def test_anothers_letter_is_not_found(self):
        for_ben = make_compliment(self.ben)

        for action in ("mark_read", "not_me"):
            response = self.client.post(reverse(f"recognition:{action}", args=[for_ben.uuid]))
            self.assertEqual(response.status_code, 404)
        for_ben.refresh_from_db()
        self.assertEqual((for_ben.read_at, for_ben.not_me_at), (None, None))

    def test_a_steward_does_not_read_an_employees_letters(self):
        make_compliment(self.ben)
        self.client.force_login(make_steward(self.ben.unit))

        self.assertEqual(self.client.get(reverse("recognition:inbox")).status_code, 403)

    def test_a_letter_that_is_read_sinks_below_the_new_ones(self):
        letter = make_compliment(self.amira)

        self.client.post(reverse("recognition:mark_read", args=[letter.uuid]))
        response = self.client.get(reverse("recognition:inbox"))

        self.assertEqual((response.context["new"], response.context["page"].rows), ([], [letter]))

    def test_reading_again_keeps_the_first_time(self):
        letter = make_compliment(self.amira)
        letter.mark_read()
        first = letter.read_at

        letter.mark_read()

        self.assertEqual(letter.read_at, first)

    def test_the_words_of_a_citizen_are_shown_as_text(self):
        make_compliment(self.amira, text="<script>alert(1)</script> You were kind.")

        response = self.client.get(reverse("recognition:inbox"))

        self.assertContains(response, "ipt&gt;alert(1)&lt;/script&gt; You were kind.")
        self.assertNotContains(response, "<script>alert")

    def test_older_letters_are_reached_by_key(self):
        letters = [make_compliment(self.amira) for _ in range(23)]
        Compliment.objects.update(read_at=letters[0].delivered_at)

        first = self.client.get(reverse("recognition:inbox")).context["page"]
        second = self.client.get(reverse("recognition:inbox"), {"before": first.older}).context["page"]

        self.assertEqual(first.rows + second.rows, letters[::-1])
        self.assertIsNone(second.older)

    def test_a_senseless_page_key_shows_the_newest(self):
        letter = make_compliment(self.amira, read_at="2026-01-01T00:00Z")

        for key in ("x", "-1", "9" * 30, "²"):
            page = self.client.get(reverse("recognition:inbox"), {"before": key}).context["page"]
            self.assertEqual(page.rows, [letter])

    def test_the_first_page_is_ones_letters(self):
        self.assertRedirects(self.client.get(reverse("recognition:home")), reverse("recognition:inbox"))

    def test_somebody_unknown_to_the_directory_comes_to_what_is_open_to_them(self):
        self.client.force_login(make_user())

        response = self.client.get(reverse("recognition:home"), follow=True)

        self.assertEqual(response.status_code, 200)
        self.assertNotEqual(response.request["PATH_INFO"], reverse("recognition:inbox"))

    def test_the_first_page_holds_the_new_ones_and_leads_to_those_read_before(self):
        old = make_compliment(self.amira, read_at="2026-01-01T00:00Z")
        new = [make_compliment(self.amira) for _ in range(21)]

        first = self.client.get(reverse("recognition:inbox"))
        second = self.client.get(reverse("recognition:inbox"), {"before": first.context["page"].older})

        self.assertEqual((first.context["new"], first.context["page"].rows), (new[:0:-1], []))
        self.assertEqual((second.context["new"], second.context["page"].rows), ([], [old]))


class NotMeTests(TestCase):
    def setUp(self):
        self.amira = make_employee(name="Amira Khan")
        self.letter = make_compliment(self.amira)
        self.client.force_login(self.amira.user)

    def give_back(self):
        return self.client.post(reverse("recognition:not_me", args=[self.letter.uuid]))

    def test_the_letter_leaves_the_inbox(self):
        self.give_back()

        self.assertEqual(list(Compliment.objects.visible_to(self.amira.user)), [])

    def test_the_name_is_back_on_the_desk(self):
        self.give_back()

        routing = Routing.objects.visible_to(make_steward(self.amira.unit)).on_desk().get()
        self.assertEqual((routing.outcome, routing.reason), (Outcome.PERSON, Reason.NOT_ME))
        self.assertEqual(routing.mentions.get().decision, "")

    def test_giving_back_twice_is_the_same_as_once(self):
        self.give_back()
        response = self.give_back()

        self.assertEqual(response.status_code, 404)
        self.assertEqual(Routing.objects.get().reason, Reason.NOT_ME)


class TeamTests(TestCase):
    def test_a_team_reads_what_was_written_to_it_and_to_the_units_above_it(self):
        agency = make_unit("Agency")
        office, other = make_unit("Office", agency), make_unit("Other", agency)
        to_all, to_office = make_compliment(unit=agency), make_compliment(unit=office)
        make_compliment(unit=other)
        self.client.force_login(make_employee(unit=office).user)

        page = self.client.get(reverse("recognition:team")).context["page"]

        self.assertEqual(page.rows, [to_office, to_all])

    def test_a_teams_page_shows_no_letter_of_one_person(self):
        employee = make_employee()
        make_compliment(employee)
        self.client.force_login(employee.user)

        self.assertEqual(self.client.get(reverse("recognition:team")).context["page"].rows, [])
