"""Hiding words and showing them again: letters follow at once, and what is hidden stands in the original alone."""

from datetime import timedelta

from django.test import TestCase
from django.utils import timezone

from feedback.corrections.keeping import Busy
from feedback.corrections.redacting import NotThere, StaysHidden, hide, show_again
from feedback.models import Correction, Feedback, Original, SafetyAlert, State
from portal.audit.models import Event
from recognition import people, routing
from recognition.models import Compliment, Outcome, Routing
from tests.factories import make_employee, make_steward, make_understood, make_unit
from tests.feedback.corrections.reading import where_it_stands


class RedactingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.maria = make_employee("Maria Kowalska", self.office)
        self.steward = make_steward(self.office)

    def route(self):
        routing.route_waiting(people.build_index())

    def delivered(self, text="Maria Kowalska was kind to Zbyszek and to Basia.", **marked):
        feedback = make_understood(text, unit=self.office, **marked)
        self.route()
        return feedback

    def text(self):
        return Feedback.objects.get().text

    def letters(self):
        return [(it.employee or it.unit, it.excerpt) for it in Compliment.objects.order_by("pk")]

    def test_a_letter_shows_the_placeholder_at_once(self):
        feedback = self.delivered()

        self.assertEqual(hide(feedback, "zbyszek", "name", by=self.steward), 1)

        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska was kind to [name] and to Basia.")])
        self.assertEqual(where_it_stands(["Zbyszek"]), [])

    def test_the_letter_stays_where_it_is_when_the_comment_is_routed_again(self):
        feedback = self.delivered()
        hide(feedback, "Zbyszek", "name", by=self.steward)

        self.route()

        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska was kind to [name] and to Basia.")])

    def test_words_are_hidden_wherever_they_stand(self):
        feedback = self.delivered("Maria Kowalska rang 0770. On 0770 she was kind, and 07701 is another.")

        self.assertEqual(hide(feedback, "0770", "phone", by=self.steward), 2)

        self.assertEqual(self.text(), "Maria Kowalska rang [phone]. On [phone] she was kind, and 07701 is another.")

    def test_a_name_that_is_hidden_is_nobody_s_letter(self):
        feedback = self.delivered("Maria Kowalska was kind to my husband.")

        hide(feedback, "Maria Kowalska", "name", by=self.steward)
        self.assertEqual(self.letters(), [])

        self.route()
        self.assertEqual(self.letters(), [(self.office, "[name] was kind to my husband.")])
        self.assertEqual(Routing.objects.get().outcome, Outcome.TEAM)

    def test_the_label_holds_the_kind_and_where_it_stands_and_no_word(self):
        feedback = self.delivered()

        hide(feedback, "Zbyszek", "name", by=self.steward)

        label = Correction.objects.get()
        self.assertEqual((label.kind, label.was, label.becomes, label.by), ("redaction", "", "name", self.steward))
        self.assertEqual(self.text()[label.start : label.end], "[name]")

    def test_what_is_shown_again_is_no_correction_any_more(self):
        feedback = self.delivered()
        hide(feedback, "Zbyszek", "name", by=self.steward)

        show_again(feedback, self.text().index("[name]"), "name", by=self.steward)

        self.assertEqual(self.text(), "Maria Kowalska was kind to Zbyszek and to Basia.")
        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska was kind to Zbyszek and to Basia.")])
        self.assertEqual(Correction.objects.count(), 0)

    def redacted(self, original, redacted, kind):
        """A delivered comment in which the machine hid one stretch as ``kind``."""
        placeholder = f"[{kind}]"
        start = redacted.index(placeholder)
        end = len(original) - (len(redacted) - start - len(placeholder))
        feedback = make_understood(redacted, unit=self.office)
        Original.objects.filter(feedback=feedback).update(text=original, redactions=[[start, end, kind]])
        self.route()
        return feedback

    def test_a_colleague_who_was_hidden_by_mistake_gets_the_letter_once_the_name_is_shown(self):
        feedback = self.redacted("Thank you, Maria Kowalska, always kind.", "Thank you, [name], always kind.", "name")
        self.assertEqual(self.letters(), [(self.office, "Thank you, [name], always kind.")])

        show_again(feedback, 11, "name", by=self.steward)
        self.route()

        self.assertEqual(self.letters(), [(self.maria, "Thank you, Maria Kowalska, always kind.")])
        label = Correction.objects.get()
        self.assertEqual(
            (label.was, label.becomes, self.text()[label.start : label.end]), ("name", "", "Maria Kowalska")
        )

    def test_identity_and_card_numbers_are_never_shown_again(self):
        for kind in ("card", "id", "iban"):
            feedback = self.redacted("My number 4111 was taken kindly.", f"My number [{kind}] was taken kindly.", kind)

            with self.assertRaises(StaysHidden):
                show_again(feedback, 10, kind, by=self.steward)

    def test_nothing_is_shown_again_once_the_original_is_gone(self):
        feedback = self.redacted("Room 4111 was lovely.", "Room [number] was lovely.", "number")
        Original.objects.all().delete()

        with self.assertRaises(StaysHidden):
            show_again(feedback, 5, "number", by=self.steward)

    def test_words_can_be_hidden_after_the_original_is_gone(self):
        feedback = self.delivered()
        Original.objects.all().delete()

        hide(feedback, "Zbyszek", "name", by=self.steward)

        self.assertEqual(where_it_stands(["Zbyszek"]), [])

    def test_a_placeholder_that_another_steward_moved_is_not_taken_for_its_neighbour(self):
        feedback = self.redacted("Room 4111 was lovely.", "Room [number] was lovely.", "number")

        with self.assertRaises(NotThere):
            show_again(feedback, 4, "number", by=self.steward)
        with self.assertRaises(NotThere):
            show_again(feedback, 5, "phone", by=self.steward)

    def test_danger_in_words_that_nobody_saw_is_an_alert(self):
        original = "They live at 4 I want to kill myself Road, all kind."
        feedback = self.redacted(original, "They live at [address], all kind.", "address")

        show_again(feedback, 13, "address", by=self.steward)

        self.assertEqual(SafetyAlert.objects.get().kind, "self_harm")

    def test_words_that_do_not_stand_there_change_nothing(self):
        feedback = self.delivered()

        with self.assertRaises(NotThere):
            hide(feedback, "Zbysz", "name", by=self.steward)

        self.assertEqual(Event.objects.filter(verb__startswith="feedback.").count(), 0)

    def test_a_comment_that_a_worker_has_in_its_hands_waits(self):
        feedback = make_understood("Zbyszek was kind.", unit=self.office)
        Feedback.objects.claim(State.UNDERSTOOD, 1)

        with self.assertRaises(Busy):
            hide(feedback, "Zbyszek", "name", by=self.steward)

    def test_each_deed_is_on_record_without_a_word(self):
        feedback = self.delivered()
        hide(feedback, "Zbyszek", "name", by=self.steward)
        show_again(feedback, self.text().index("[name]"), "name", by=self.steward)

        verbs = list(Event.objects.order_by("pk").values_list("verb", "actor_id", "object_id"))

        self.assertEqual(
            verbs,
            [
                (verb, self.steward.pk, str(feedback.pk))
                for verb in ("feedback.words_hidden", "feedback.words_shown_again")
            ],
        )

    def test_erasing_the_comment_erases_its_labels(self):
        feedback = self.delivered()
        hide(feedback, "Zbyszek", "name", by=self.steward)

        Feedback.objects.filter(pk=feedback.pk).erase()

        self.assertEqual(Correction.objects.count(), 0)


class RetentionTests(TestCase):
    def test_the_original_s_own_words_are_not_touched(self):
        feedback = make_understood("Zbyszek was kind.", unit=make_unit(), state=State.ROUTED)
        kept = timezone.now() + timedelta(days=3)
        Original.objects.update(delete_after=kept)

        hide(feedback, "Zbyszek", "name", by=make_steward(feedback.unit))

        original = Original.objects.get()
        self.assertEqual((original.text, original.redactions), ("Zbyszek was kind.", [[0, 7, "name"]]))
        self.assertEqual(original.delete_after, kept)
