"""What the desk tells a steward: what was done, what was learnt from it, that it can be undone; and who is found."""

from datetime import timedelta

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from recognition.marking import alike_letters
from recognition.models import Compliment, Decision, Outcome, Routing, Settlement
from tests.factories import make_employee, make_steward, make_unit, make_unsure


class TellingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.anna, self.ann = make_employee("Anna Lis", self.office), make_employee("Anna Berg", self.office)
        self.case, self.next = (
            make_unsure(f"{name} was kind.", unit=self.office, candidates=(self.anna, self.ann))
            for name in ("Anka", "Ania")
        )
        self.steward = make_steward(self.office)
        self.client.force_login(self.steward)

    def decide(self, decision=Decision.EMPLOYEE, employee=None):
        chosen = (employee or self.anna).pk if decision == Decision.EMPLOYEE else ""
        data = {"decision": decision, "mention": self.case.mentions.get().pk, "employee": chosen}
        return self.client.post(reverse("recognition:decide", args=[self.case.uuid]), data, follow=True)

    def undo(self):
        return self.client.post(reverse("recognition:undo", args=[Settlement.objects.get().uuid]), follow=True)

    def test_after_a_decision_the_next_case_is_there(self):
        response = self.decide()

        self.assertRedirects(response, reverse("recognition:case", args=[self.next.uuid]))
        self.assertContains(response, "Delivered to Anna Lis.")

    def test_a_comment_with_another_name_in_it_stays_until_that_is_settled_too(self):
        self.case.mentions.create(start=9, end=13, written="kind", certainty="unsure")
        mention = self.case.mentions.first().pk
        response = self.client.post(
            reverse("recognition:decide", args=[self.case.uuid]), {"decision": "team", "mention": mention}, follow=True
        )

        self.assertContains(response, "Who is “kind”?")

    def test_it_says_what_was_learnt_of_the_decision(self):
        response = self.decide()

        self.assertContains(response, "Learnt about “Anka” at Lakewood: The desk is asked, and sees this person first.")
        self.assertNotContains(self.undo(), "Learnt about")

    def test_of_somebody_who_has_left_it_says_that_their_former_team_has_it(self):
        self.anna.left = timezone.localdate() - timedelta(days=1)
        self.anna.save()

        self.assertContains(self.decide(), "Delivered to the former team of Anna Lis.")

    def test_undone_the_case_is_open_again_for_the_same_steward(self):
        self.decide()
        response = self.undo()

        self.assertRedirects(response, reverse("recognition:case", args=[self.case.uuid]))
        self.assertContains(response, "Undone. It is before you again.")
        found = Routing.objects.get(pk=self.case.pk)
        self.assertEqual((found.outcome, found.opened_by), (Outcome.PERSON, self.steward))

    def test_after_the_time_nothing_is_offered_and_nothing_is_undone(self):
        self.decide()
        Settlement.objects.update(settled_at=timezone.now() - timedelta(seconds=31))

        self.assertNotContains(self.client.get(reverse("recognition:desk"), follow=True), "Delivered to Anna Lis.")
        self.assertContains(self.undo(), "That can no longer be undone.")
        self.assertEqual(Compliment.objects.count(), 1)

    def test_nobody_undoes_what_another_steward_decided(self):
        self.decide()
        self.client.force_login(make_steward(self.office))

        self.assertEqual(self.undo().status_code, 404)

    def test_the_parts_of_another_units_case_are_not_found(self):
        elsewhere = make_unsure("Anna was kind.", unit=make_unit("Elsewhere"))

        self.assertEqual(self.client.get(reverse("recognition:case_people", args=[elsewhere.uuid])).status_code, 404)
        self.assertEqual(self.client.post(reverse("recognition:keep_case", args=[elsewhere.uuid])).status_code, 404)

    def test_who_is_found_has_the_numbers_after_those_who_are_offered(self):
        make_employee("Marek Wrona", self.office)
        address = reverse("recognition:case_people", args=[self.case.uuid])

        response = self.client.get(address, {"q": "wro"})

        self.assertContains(response, 'data-key="3"')
        self.assertNotContains(response, "<html")


class AlikeLettersTests(TestCase):
    def marked(self, name, written):
        return "".join(f"[{it.text}]" if it.is_alike else it.text for it in alike_letters(name, written))

    def test_the_letters_with_which_both_begin_are_marked(self):
        self.assertEqual(self.marked("Maria Kowalska", "Marysia"), "[Mar]ia Kowalska")

    def test_the_word_that_shares_most_is_the_one(self):
        self.assertEqual(self.marked("Mark Wójcik", "pan Wojcika"), "Mark [Wójcik]")

    def test_script_does_not_matter(self):
        self.assertEqual(self.marked("Nikos Papas", "Παπά"), "Nikos [Papa]s")

    def test_one_letter_is_nothing(self):
        self.assertEqual(self.marked("Maria", "Mona"), "Maria")

    def test_without_a_written_name_nothing_is_marked(self):
        self.assertEqual(self.marked("Maria", ""), "Maria")
