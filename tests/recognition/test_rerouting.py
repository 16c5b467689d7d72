"""What follows when a steward says that a stretch is praise after all, or no praise."""

from django.test import TestCase

from feedback.corrections.judging import Verdict, judge
from feedback.models import SafetyAlert, State
from recognition import desk, people, releasing, returning, routing
from recognition.models import Compliment, Decision, Outcome, Reason, Routing
from tests.factories import make_employee, make_steward, make_understood, make_unit

PRAISE, NEUTRAL, COMPLAINT = "praise", "neutral", "complaint"


class ReroutingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.maria = make_employee("Maria Kowalska", self.office)
        self.steward = make_steward(self.office)

    def route(self):
        return routing.route_waiting(people.build_index())

    def routed(self, text, **marked):
        feedback = make_understood(text, unit=self.office, **marked)
        self.route()
        return feedback

    def say(self, feedback, words, sentiment):
        """A steward says what the segment that holds ``words`` is; then the worker comes."""
        at = feedback.text.index(words)
        segment = feedback.segments.get(start__lte=at, end__gt=at)
        judge(feedback, [Verdict(segment.pk, sentiment)], by=self.steward)
        return self.route()

    def letters(self):
        return [(it.employee or it.unit, it.excerpt) for it in Compliment.objects.order_by("pk")]

    def outcome(self):
        found = Routing.objects.get()
        return found.outcome, found.reason

    def test_praise_that_was_taken_for_a_complaint_is_delivered(self):
        feedback = self.routed("Maria Kowalska moved mountains.", complaint="Maria Kowalska moved mountains.")
        self.assertEqual(self.letters(), [])

        self.say(feedback, "Maria", PRAISE)

        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska moved mountains.")])
        self.assertEqual(self.outcome(), (Outcome.DELIVERED, ""))

    def test_praise_without_a_name_that_was_taken_for_a_complaint_reaches_the_team(self):
        feedback = self.routed("Everybody moved mountains.", complaint="Everybody moved mountains.")

        self.say(feedback, "Everybody", PRAISE)

        self.assertEqual(self.letters(), [(self.office, "Everybody moved mountains.")])

    def test_a_letter_that_is_a_complaint_is_taken_back(self):
        feedback = self.routed("Maria Kowalska was a fine help indeed.")
        self.assertEqual(len(self.letters()), 1)

        self.say(feedback, "Maria", COMPLAINT)

        self.assertEqual(self.letters(), [])
        self.assertEqual(self.outcome(), (Outcome.NOBODY, ""))

    def test_a_letter_that_was_taken_back_by_mistake_comes_again(self):
        feedback = self.routed("Maria Kowalska was a fine help indeed.")
        self.say(feedback, "Maria", COMPLAINT)

        self.say(feedback, "Maria", PRAISE)

        self.assertEqual(Routing.objects.get().mentions.count(), 1)
        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska was a fine help indeed.")])

    def test_the_complaint_goes_out_of_a_letter_and_the_praise_stays_read(self):
        feedback = make_understood("Maria Kowalska was kind. Good luck reaching her.", unit=self.office)
        feedback.segments.all().delete()
        feedback.segments.create(start=0, end=24, sentiment=PRAISE)
        feedback.segments.create(start=25, end=48, sentiment=PRAISE)
        self.route()
        Compliment.objects.get().mark_read()

        self.say(feedback, "Good luck", COMPLAINT)

        letter = Compliment.objects.get()
        self.assertEqual((letter.excerpt, letter.partial), ("Maria Kowalska was kind.", True))
        self.assertEqual(letter.words[1], "Maria Kowalska")
        self.assertIsNotNone(letter.read_at)

    def test_what_waits_on_the_desk_and_is_no_praise_leaves_it(self):
        make_employee("Maria Kowalska", self.office)
        feedback = self.routed("Maria Kowalska was kind.")
        self.assertEqual(self.outcome(), (Outcome.PERSON, Reason.UNSURE))

        self.say(feedback, "Maria", COMPLAINT)

        self.assertEqual(self.outcome(), (Outcome.NOBODY, ""))
        self.assertEqual(Routing.objects.visible_to(self.steward).waiting().count(), 0)

    def test_a_decision_of_the_desk_stays_when_another_stretch_is_corrected(self):
        other = make_employee("Maria Kowalska", self.office)
        text = "Maria Kowalska was kind. The door was shut."
        feedback = self.routed(text, neutral="The door was shut.")
        case = Routing.objects.get()
        mention = case.mentions.get().pk
        desk.decide(case, Decision.EMPLOYEE, by=self.steward, mention=mention, employee=other)

        self.say(feedback, "The door", COMPLAINT)

        self.assertEqual(self.letters(), [(other, "Maria Kowalska was kind.")])
        self.assertEqual(self.outcome(), (Outcome.DELIVERED, ""))

    def test_a_delivered_letter_stays_though_the_directory_has_a_namesake_since(self):
        text = "Maria Kowalska was kind. The door was shut."
        feedback = self.routed(text, neutral="The door was shut.")
        make_employee("Maria Kowalska", self.office)

        self.say(feedback, "The door", COMPLAINT)

        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska was kind.")])

    def test_a_name_praised_and_blamed_that_the_machine_was_sure_of_is_put_before_a_person(self):
        text = "Maria Kowalska was kind. Maria Kowalska was late."
        feedback = self.routed(text, neutral="Maria Kowalska was late.")
        self.assertEqual(len(self.letters()), 1)

        self.say(feedback, "Maria Kowalska was late", COMPLAINT)

        self.assertEqual(self.outcome(), (Outcome.PERSON, Reason.UNSURE))
        self.assertEqual(self.letters(), [])

    def test_whoever_gave_a_letter_back_does_not_get_it_again(self):
        text = "Maria Kowalska was kind. The door was shut."
        feedback = self.routed(text, neutral="The door was shut.")
        returning.not_me(Compliment.objects.get(), by=self.maria.user)

        self.say(feedback, "The door", PRAISE)

        self.assertEqual(Compliment.objects.to_person(self.maria.user).count(), 0)
        self.assertEqual(self.outcome(), (Outcome.PERSON, Reason.NOT_ME))

    def test_praise_found_in_a_comment_that_speaks_of_danger_waits_for_the_officer(self):
        feedback = make_understood(
            "Maria Kowalska moved mountains.", unit=self.office, complaint="Maria Kowalska moved mountains."
        )
        alert = feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)
        self.route()

        self.say(feedback, "Maria", PRAISE)
        self.assertEqual((self.letters(), self.outcome()), ([], (Outcome.HELD, "")))

        SafetyAlert.objects.get(pk=alert.pk).acknowledge(self.steward)
        releasing.release_acknowledged()
        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska moved mountains.")])

    def test_the_desk_decides_nothing_between_a_correction_and_the_routing(self):
        make_employee("Maria Kowalska", self.office)
        feedback = self.routed("Maria Kowalska was kind.")
        segment = feedback.segments.get()
        judge(feedback, [Verdict(segment.pk, COMPLAINT)], by=self.steward)
        case = Routing.objects.get()

        with self.assertRaises(desk.BeingSorted):
            desk.decide(case, Decision.EMPLOYEE, by=self.steward, mention=case.mentions.get().pk, employee=self.maria)

        self.assertEqual(self.letters(), [])

    def test_routing_a_comment_twice_changes_nothing(self):
        feedback = self.routed("Maria Kowalska was kind.")
        before = Compliment.objects.values().get()
        type(feedback).objects.filter(pk=feedback.pk).send_back()

        self.assertEqual(self.route(), 1)

        self.assertEqual(Compliment.objects.values().get(), before)
        feedback.refresh_from_db()
        self.assertEqual(feedback.state, State.ROUTED)
