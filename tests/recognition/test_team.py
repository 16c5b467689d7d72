"""The team's page: what was written to all of it, and what its people show each other."""

from datetime import timedelta

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from portal.directory.models import Employee
from recognition.models import Reaction, Visibility
from tests.factories import make_compliment, make_employee, make_unit
from tests.recognition.together import make_shared


class TeamPageTests(TestCase):
    def setUp(self):
        self.office, self.elsewhere = make_unit("Lakewood"), make_unit("Harwick")
        self.grace = make_employee("Grace Whitlock", self.elsewhere)
        self.maria = make_employee("Maria Kowalska", self.office, manager=self.grace)
        self.ben = make_employee("Ben Ode", self.office)

    def page_of(self, person):
        self.client.force_login(person.user)
        return self.client.get(reverse("recognition:team"))

    def seen_by(self, person):
        return self.page_of(person).context["page"].rows

    def test_a_letter_for_the_team_is_seen_by_the_colleagues(self):
        letter = make_shared(self.maria, Visibility.TEAM)

        self.assertEqual(self.seen_by(self.ben), [letter])
        self.assertContains(self.page_of(self.ben), "Maria shows it to the team.")

    def test_a_letter_for_the_manager_is_seen_by_the_manager_alone(self):
        letter = make_shared(self.maria, Visibility.MANAGER)

        self.assertEqual((self.seen_by(self.grace), self.seen_by(self.ben)), ([letter], []))
        self.assertContains(self.page_of(self.grace), "Maria shows it to you alone.")

    def test_a_letter_for_nobody_is_seen_by_nobody(self):
        make_compliment(self.maria)

        self.assertEqual((self.seen_by(self.grace), self.seen_by(self.ben)), ([], []))

    def test_what_hangs_on_the_wall_is_here_only_if_it_is_the_teams(self):
        letter = make_shared(self.maria, Visibility.WALL)
        make_shared(make_employee("Eva Nowak", make_unit("Denholm")), Visibility.WALL)

        self.assertEqual(self.seen_by(self.ben), [letter])

    def test_ones_own_letters_lie_on_ones_own_page(self):
        make_shared(self.maria, Visibility.TEAM)

        self.assertEqual(self.seen_by(self.maria), [])

    def test_a_protected_colleagues_letters_go_no_further_than_their_manager(self):
        letter = make_shared(self.maria, Visibility.TEAM)
        Employee.objects.filter(pk=self.maria.pk).update(protected=True)

        self.assertEqual((self.seen_by(self.grace), self.seen_by(self.ben)), ([letter], []))

    def test_an_old_letter_shared_today_stands_on_top(self):
        now = timezone.now()
        to_all = make_compliment(unit=self.office, delivered_at=now - timedelta(days=1))
        old = make_shared(self.maria, Visibility.TEAM, delivered_at=now - timedelta(days=90), shared_at=now)

        self.assertEqual(self.seen_by(self.ben), [old, to_all])

    def test_the_owners_reading_is_not_told(self):
        make_shared(self.maria, Visibility.TEAM)

        self.assertNotContains(self.page_of(self.ben), 'class="fresh"')

    def test_a_colleague_says_here_that_they_are_glad(self):
        letter = make_shared(self.maria, Visibility.TEAM)
        self.client.force_login(self.ben.user)
        self.client.post(reverse("recognition:glad_of_letter", args=[letter.uuid]))

        self.assertTrue(Reaction.objects.filter(employee=self.ben, compliment=letter).exists())

    def test_nobody_else_may_be_glad_of_what_they_may_not_see(self):
        letter = make_shared(self.maria, Visibility.MANAGER)
        self.client.force_login(self.ben.user)

        self.assertEqual(self.client.post(reverse("recognition:glad_of_letter", args=[letter.uuid])).status_code, 404)
