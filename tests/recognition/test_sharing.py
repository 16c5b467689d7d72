"""Who sees a letter beside its owner."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from recognition import sharing
from recognition.models import Compliment, Reaction, Visibility
from tests.factories import make_compliment, make_employee, make_unit, make_user
from tests.recognition.letters import OwnerTestCase


class SharedWithTests(OwnerTestCase):
    def setUp(self):
        super().setUp()
        self.ana = make_employee("Ana Ruiz", self.office)
        self.ben = make_employee("Ben Ode", make_unit("Riverside"))

    def share(self, step):
        sharing.share(self.letter, step)

    def readers(self):
        """Who of the manager, the colleague in the unit and the one elsewhere sees the letter."""
        people = {"manager": self.piotr, "team": self.ana, "elsewhere": self.ben}
        return {name for name, it in people.items() if Compliment.objects.shared_with(it.user).exists()}

    def test_each_step_lets_in_some_more(self):
        found = {}
        for step in Visibility:
            self.share(step)
            found[step] = self.readers()

        everyone = {"manager", "team", "elsewhere"}
        expected = [set(), {"manager"}, {"manager", "team"}, everyone, everyone]
        self.assertEqual(found, dict(zip(Visibility, expected, strict=True)))

    def test_only_the_last_step_is_for_the_public(self):
        self.share(Visibility.WALL)
        self.assertFalse(Compliment.objects.for_the_public().exists())

        self.share(Visibility.PUBLIC)
        self.assertTrue(Compliment.objects.for_the_public().exists())

    def test_ones_own_letter_is_not_shared_with_oneself(self):
        self.share(Visibility.PUBLIC)

        self.assertFalse(Compliment.objects.shared_with(self.maria.user).exists())

    def test_a_letter_of_somebody_who_left_is_shared_with_nobody(self):
        self.share(Visibility.PUBLIC)
        self.maria.left = timezone.localdate()
        self.maria.save()

        self.assertEqual(self.readers(), set())
        self.assertFalse(Compliment.objects.on_the_wall().exists())

    def test_whoever_comes_under_protection_is_seen_by_their_manager_alone(self):
        self.share(Visibility.PUBLIC)
        self.maria.protected = True
        self.maria.save()

        self.assertEqual(self.readers(), {"manager"})
        self.assertFalse(Compliment.objects.on_the_wall().exists())
        self.assertFalse(Compliment.objects.for_the_public().exists())

    def test_what_was_given_back_or_may_still_be_undone_is_shared_with_nobody(self):
        self.share(Visibility.PUBLIC)
        soon = timezone.now() + timedelta(seconds=30)
        for change in ({"not_me_at": timezone.now()}, {"delivered_at": soon}):
            Compliment.objects.update(**change)
            self.assertEqual(self.readers(), set())

    def test_a_letter_to_a_team_is_not_somebodys_to_share(self):
        self.letter.delete()
        make_compliment(unit=self.office)

        self.assertEqual(self.readers(), set())


class SharingPageTests(OwnerTestCase):
    def page(self):
        return self.client.get(reverse("recognition:letter", args=[self.letter.uuid]))

    def test_it_is_told_who_would_see_it_before_anything_is_chosen(self):
        page = self.page()

        self.assertContains(page, "Piotr Zieliński sees it, and nobody else.")
        self.assertContains(page, "Everyone of Lakewood sees it, and Piotr Zieliński.")
        self.assertContains(page, "It says “Maria” and no family name.")

    def test_one_tap_shares_it_with_the_team(self):
        page = self.client.get(self.act("share", visibility=Visibility.TEAM).url)

        self.letter.refresh_from_db()
        self.assertEqual(self.letter.visibility, Visibility.TEAM)
        self.assertContains(page, "Seen by you and everyone of Lakewood from now on.")

    def test_taking_it_back_forgets_who_was_glad(self):
        self.act("share", visibility=Visibility.WALL)
        Reaction.objects.create(compliment=self.letter, employee=self.piotr)

        self.act("share", visibility=Visibility.ME)

        self.letter.refresh_from_db()
        self.assertEqual((self.letter.visibility, self.letter.shared_at), (Visibility.ME, None))
        self.assertFalse(Reaction.objects.exists())

    def test_narrowing_does_not_hang_it_on_top_again(self):
        self.act("share", visibility=Visibility.PUBLIC)
        Compliment.objects.update(shared_at=timezone.now() - timedelta(days=3))
        before = Compliment.objects.get().shared_at

        self.act("share", visibility=Visibility.WALL)
        self.assertEqual(Compliment.objects.get().shared_at, before)

        self.act("share", visibility=Visibility.PUBLIC)
        self.assertGreater(Compliment.objects.get().shared_at, before)

    def test_a_letter_of_a_protected_employee_goes_to_their_manager_at_most(self):
        self.maria.protected = True
        self.maria.save()

        for step in (Visibility.TEAM, Visibility.WALL, Visibility.PUBLIC):
            self.assertEqual(self.act("share", visibility=step).status_code, 400)
        self.assertNotContains(self.page(), "Everyone of Lakewood")
        self.assertEqual(self.act("share", visibility=Visibility.MANAGER).status_code, 302)

    def test_a_protected_manager_is_not_named(self):
        self.piotr.protected = True
        self.piotr.save()

        page = self.page()

        self.assertNotContains(page, "Piotr")
        self.assertContains(page, "Your manager sees it, and nobody else.")

    def test_without_a_manager_that_step_is_not_offered(self):
        self.maria.manager = None
        self.maria.save()

        self.assertNotContains(self.page(), "My manager")
        self.assertEqual(self.act("share", visibility=Visibility.MANAGER).status_code, 400)

    def test_a_senseless_step_is_refused(self):
        for step in ("", "9", "x", "²"):
            self.assertEqual(self.act("share", visibility=step).status_code, 400)

    def test_anothers_letter_is_not_found(self):
        other = make_compliment(make_employee("Ben Ode", self.office))

        self.assertEqual(self.act("share", other, visibility=Visibility.WALL).status_code, 404)

    def test_whoever_is_no_employee_shares_nothing(self):
        self.client.force_login(make_user())

        self.assertEqual(self.act("share", visibility=Visibility.WALL).status_code, 403)

    def test_htmx_gets_the_card_and_is_told_what_was_done(self):
        card = self.act("share", htmx=True, visibility=Visibility.MANAGER)

        self.assertContains(card, "Seen by you and Piotr Zieliński, your manager from now on.")
        self.assertNotContains(card, "<html")
