"""Thirty seconds in which a steward takes a decision back: nobody has seen it, and nothing is left of it."""

from datetime import timedelta

from django.test import TestCase, override_settings
from django.utils import timezone

from feedback.corrections.judging import Verdict, judge
from feedback.models import SafetyAlert
from portal.audit.models import Event
from recognition import desk, learning, people, routing
from recognition.models import Compliment, Decision, Lesson, Mention, Outcome, Reason, Routing, Settlement
from recognition.undoing import TooLate, forget_old, undo
from tests.factories import make_employee, make_steward, make_unit, make_unsure


class Undoing(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.anna, self.ann = make_employee("Anna Lis", self.office), make_employee("Anna Berg", self.office)
        self.steward = make_steward(self.office)
        self.case = make_unsure("Anna was kind.", unit=self.office, candidates=(self.anna, self.ann))

    def decide(self, decision=Decision.EMPLOYEE, employee=None, case=None):
        case = case or self.case
        mention = case.mentions.undecided().first()
        chosen = (employee or self.anna) if decision == Decision.EMPLOYEE else None
        return desk.decide(case, decision, by=self.steward, mention=mention and mention.pk, employee=chosen)

    def state(self):
        """Everything that a decision may change, as it stands in the database."""
        tables = {
            Routing: ["pk", "outcome", "reason", "waiting_since"],
            Mention: ["pk", "decision", "employee", "decided_by", "decided_at", "certainty"],
            Compliment: ["pk", "employee", "unit", "excerpt"],
            Lesson: ["pk"],
            SafetyAlert: ["pk", "acknowledged_at", "acknowledged_by"],
        }
        return [list(model.objects.order_by("pk").values_list(*columns)) for model, columns in tables.items()]


class UndoTests(Undoing):
    def test_every_decision_can_be_taken_back_and_leaves_nothing(self):
        before = self.state()
        for decision in Decision:
            undo(self.decide(decision), by=self.steward)

            self.assertEqual(self.state(), before)

    def test_nobody_sees_the_letter_while_it_can_be_undone(self):
        settlement = self.decide()

        self.assertEqual(Compliment.objects.to_person(self.anna.user).count(), 0)
        letter = Compliment.objects.get()
        self.assertGreater(letter.delivered_at, settlement.settled_at + timedelta(seconds=30))
        Compliment.objects.update(delivered_at=timezone.now())
        self.assertEqual(Compliment.objects.to_person(self.anna.user).get(), letter)

    def test_what_is_learnt_holds_only_when_it_can_no_longer_be_undone(self):
        self.decide()

        self.assertFalse(learning.current_lessons())
        Lesson.objects.update(taught_at=timezone.now())
        self.assertTrue(learning.current_lessons())

    def test_after_thirty_seconds_it_stands(self):
        settlement = self.decide()
        Settlement.objects.update(settled_at=timezone.now() - timedelta(seconds=31))

        with self.assertRaises(TooLate):
            undo(settlement, by=self.steward)
        self.assertEqual(Compliment.objects.count(), 1)

    def test_it_is_undone_once_and_by_the_steward_who_decided(self):
        settlement = self.decide()

        with self.assertRaises(TooLate):
            undo(settlement, by=make_steward(self.office))
        undo(settlement, by=self.steward)
        with self.assertRaises(TooLate):
            undo(settlement, by=self.steward)

    def test_a_case_waits_again_since_when_it_waited(self):
        Routing.objects.update(waiting_since="2020-01-01T00:00Z", reason=Reason.NOT_ME)
        undo(self.decide(), by=self.steward)

        self.case.refresh_from_db()
        self.assertEqual((self.case.waiting_since.year, self.case.reason), (2020, Reason.NOT_ME))

    def test_an_alert_that_the_decision_took_waits_again(self):
        Routing.objects.update(reason=Reason.UNSAFE)
        self.case.feedback.alerts.create(kind="mocking", severity="hold", start=0, end=5)
        settlement = self.decide(Decision.NOBODY)
        self.assertEqual(SafetyAlert.objects.waiting().count(), 0)

        undo(settlement, by=self.steward)

        self.assertEqual(SafetyAlert.objects.waiting().count(), 1)

    def test_a_comment_that_names_nobody_has_no_mention_again(self):
        self.case.mentions.all().delete()
        before = self.state()

        undo(self.decide(), by=self.steward)

        self.assertEqual(self.state(), before)

    def test_of_two_decisions_about_one_comment_the_later_is_undone_first(self):
        self.case.mentions.create(start=9, end=13, written="kind", certainty="unsure")
        first, second = self.decide(Decision.TEAM), self.decide(Decision.TEAM)

        with self.assertRaises(TooLate):
            undo(first, by=self.steward)
        undo(second, by=self.steward)
        self.assertEqual(Compliment.objects.count(), 1)
        undo(first, by=self.steward)
        self.assertEqual(Compliment.objects.count(), 0)

    def test_what_was_kept_for_undoing_is_kept_for_two_days(self):
        self.decide()
        self.assertEqual(forget_old(), 0)

        Settlement.objects.update(settled_at=timezone.now() - timedelta(days=3))
        forget_old()
        self.assertEqual((Settlement.objects.count(), Compliment.objects.count()), (0, 1))

    def test_it_is_in_the_audit_trail(self):
        undo(self.decide(), by=self.steward)

        event = Event.objects.get(verb="recognition.decision_undone")
        self.assertEqual((event.actor_id, event.object_id), (self.steward.pk, str(self.case.pk)))


@override_settings(DESK_HOLD_SECONDS=0)
class PutRightMeanwhileTests(Undoing):
    """The comment is corrected within the thirty seconds."""

    def route(self):
        return routing.route_waiting(people.build_index())

    def say(self, sentiment):
        judge(self.case.feedback, [Verdict(self.case.feedback.segments.get().pk, sentiment)], by=self.steward)

    def outcome(self):
        self.case.refresh_from_db()
        return self.case.outcome

    def test_a_letter_that_the_correction_took_away_does_not_come_back(self):
        settlement = self.decide()
        self.say("complaint")
        self.route()
        undo(settlement, by=self.steward)
        self.route()

        self.assertEqual((Compliment.objects.count(), self.outcome()), (0, Outcome.NOBODY))

    def test_undone_before_it_is_sorted_again_it_comes_to_the_desk_as_praise(self):
        settlement = self.decide()
        self.say("neutral")
        undo(settlement, by=self.steward)
        self.say("praise")
        self.route()

        self.assertEqual((Compliment.objects.count(), self.outcome()), (0, Outcome.PERSON))

    def test_a_letter_made_anew_by_two_corrections_goes_with_the_decision(self):
        settlement = self.decide()
        for sentiment in ("complaint", "praise"):
            self.say(sentiment)
            self.route()
        self.assertEqual(Compliment.objects.count(), 1)

        undo(settlement, by=self.steward)
        self.route()

        self.assertEqual((Compliment.objects.count(), self.outcome()), (0, Outcome.PERSON))

    @override_settings(DESK_HOLD_SECONDS=32)
    def test_a_letter_made_anew_is_seen_by_nobody_either_while_it_can_be_undone(self):
        settlement = self.decide()
        for sentiment in ("complaint", "praise"):
            self.say(sentiment)
            self.route()

        delivered_at = Compliment.objects.get().delivered_at
        self.assertEqual(delivered_at, settlement.settled_at + timedelta(seconds=32))

    def test_an_erased_comment_takes_the_decision_with_it(self):
        self.decide()
        type(self.case.feedback).objects.filter(pk=self.case.feedback_id).erase()

        self.assertEqual((Settlement.objects.count(), Compliment.objects.count()), (0, 0))
