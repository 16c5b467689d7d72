"""One line back to the writer of a letter."""

from datetime import timedelta

from django.conf import settings
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from django.utils.module_loading import import_string

from feedback.models import Contact
from portal.audit.models import Event
from recognition import thanking
from recognition.models import Review, Thanks
from recognition.thanks_form import ThanksForm
from tests.factories import make_compliment, make_steward, make_unit
from tests.recognition.letters import OwnerTestCase, reachable


class ThankingTests(OwnerTestCase):
    def setUp(self):
        super().setUp()
        reachable(self.letter)
        self.steward = make_steward(self.office)

    def card(self):
        return self.client.get(reverse("recognition:letter", args=[self.letter.uuid]))

    def thanked(self, words="Thank you, you made my day."):
        self.act("thank", words=words)
        return Thanks.objects.get()

    def test_a_line_waits_for_a_steward_of_the_employees_unit(self):
        thanks = self.thanked("Thank you,\nyou made my day.")

        self.assertEqual((thanks.words, thanks.review), ("Thank you, you made my day.", Review.WAITING))
        self.assertEqual(list(Thanks.objects.visible_to(self.steward)), [thanks])
        self.assertFalse(Thanks.objects.visible_to(make_steward(make_unit())).exists())
        self.assertContains(self.card(), "A steward reads it first.")

    def test_whoever_thanks_has_read_the_letter(self):
        self.thanked()

        self.letter.refresh_from_db()
        self.assertIsNotNone(self.letter.read_at)

    def test_its_language_is_noted(self):
        self.assertEqual(self.thanked("Vă mulțumesc din suflet, m-am bucurat toată ziua.").language, "ro")

    def test_a_line_that_was_passed_on_is_told_so(self):
        self.assertTrue(thanking.pass_on(self.thanked(), self.steward))

        self.assertContains(self.card(), "Passed on to the writer.")
        event = Event.objects.get(verb="recognition.thanks_passed_on")
        self.assertEqual((event.actor_id, event.unit_id), (self.steward.pk, self.office.pk))

    def test_whoever_reaches_the_citizen_is_woken_once_there_is_an_address(self):
        thanks, later = self.thanked(), timezone.now() + timedelta(days=30)
        Contact.objects.create(feedback=self.letter.feedback, email="citizen@example.org", delete_after=later)

        with self.captureOnCommitCallbacks() as woken:
            thanking.pass_on(thanks, self.steward)

        self.assertEqual(len(woken), 1)
        self.assertTrue(callable(import_string(settings.AFTER_THANKS_PASSED_TASK)))

    def test_that_the_writer_has_read_it_is_told(self):
        thanking.pass_on(self.thanked(), self.steward)
        Thanks.objects.update(opened_at=timezone.now())

        self.assertContains(self.card(), "The writer has read it.")

    def test_what_is_given_back_comes_with_the_reason_and_may_be_written_anew(self):
        thanking.give_back(self.thanked("Ring me some time."), self.steward, "Please keep to thanks.")

        card = self.card()
        self.assertContains(card, "A steward gave it back: Please keep to thanks.")
        self.assertContains(card, ">Ring me some time.</textarea>")
        self.assertEqual(self.thanked("Thank you.").review, Review.WAITING)

    def test_it_is_settled_once(self):
        thanks = self.thanked()

        self.assertTrue(thanking.pass_on(thanks, self.steward))
        self.assertFalse(thanking.pass_on(thanks, self.steward))
        self.assertFalse(thanking.give_back(thanks, self.steward, "Too late."))
        self.assertEqual(Event.objects.filter(verb__startswith="recognition.thanks").count(), 1)

    def test_a_second_line_does_not_write_over_the_first(self):
        self.thanked("First.")

        self.assertEqual(self.thanked("Second.").words, "First.")

    def test_a_line_that_waits_is_taken_back(self):
        self.thanked()

        self.act("withdraw_thanks")

        self.assertFalse(Thanks.objects.exists())
        self.assertContains(self.card(), "Thank back")

    def test_a_line_that_was_passed_on_stays(self):
        thanking.pass_on(self.thanked(), self.steward)

        self.act("withdraw_thanks")

        self.assertTrue(Thanks.objects.exists())

    def test_a_refused_line_is_not_lost(self):
        page = self.act("thank", words="Write to maria@example.org")

        self.assertContains(page, "Please leave out an e-mail address")
        self.assertContains(page, "Write to maria@example.org</textarea>")
        self.assertFalse(Thanks.objects.exists())

    def test_nobody_can_be_thanked_who_left_no_way_to_reach_them(self):
        self.letter.feedback.code.delete()

        self.assertContains(self.card(), "The writer left no way to answer them.")
        self.assertEqual(self.act("thank", words="Thank you.").status_code, 404)

    def test_an_address_is_a_way_too(self):
        self.letter.feedback.code.delete()
        later = timezone.now() + timedelta(days=30)
        Contact.objects.create(feedback=self.letter.feedback, email="citizen@example.org", delete_after=later)

        self.assertNotContains(self.card(), "citizen@example.org")
        self.assertEqual(self.thanked().review, Review.WAITING)

    def test_anothers_letter_is_not_found(self):
        other = reachable(make_compliment(self.piotr))

        self.assertEqual(self.act("thank", other, words="Thank you.").status_code, 404)
        self.assertEqual(self.act("withdraw_thanks", other).status_code, 404)


class ThanksFormTests(TestCase):
    def problem(self, words):
        form = ThanksForm({"words": words})
        return "" if form.is_valid() else form.errors["words"][0]

    def test_what_would_let_the_two_find_each_other_is_refused_by_name(self):
        refused = {
            "Ring me: 0171 555 2368": "a phone number",
            "maria@example.org": "an e-mail address",
            "See https://example.org/maria": "a link",
            "Come to 12 Oak Street, Springfield": "an address",
        }
        for words, told in refused.items():
            self.assertEqual(
                self.problem(words), f"Please leave out {told}: neither of you sees how to reach the other."
            )

    def test_a_name_of_their_own_and_an_everyday_number_are_fine(self):
        for words in (
            "Thank you. Maria Kowalska, window 3",
            "Σας ευχαριστώ πολύ, Μαρία",
            "Thank you for 3 kind words.",
        ):
            self.assertEqual(self.problem(words), "")

    def test_an_empty_or_too_long_line_is_told_how_to_put_right(self):
        self.assertEqual(self.problem("  "), "Write a line first.")
        self.assertIn("280 signs at most, and these are 300.", self.problem("ab " * 99 + "abc"))
