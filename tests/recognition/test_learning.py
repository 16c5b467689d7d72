"""What people decide holds for the next comment, can be looked at, and can be taken back."""

from django.db import connection
from django.test import TestCase, override_settings
from django.test.utils import CaptureQueriesContext

from portal.directory.models import Unit
from recognition import desk, learning, people, routing
from recognition.models import Compliment, Decision, Lesson, Outcome, Reason, Routing, Taught
from recognition.naming.lessons import Lesson as Known
from recognition.naming.lessons import Taught as Kind
from recognition.returning import not_me
from tests.factories import (
    make_employee,
    make_steward,
    make_understood,
    make_unit,
    make_unsure,
)

PRAISE = "Sunny was very kind to me."


@override_settings(DESK_HOLD_SECONDS=0)
class Loop(TestCase):
    """An office with one employee, whom citizens call by a name that no directory has."""

    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.sunita = make_employee("Sunita Kapoor", self.office)
        self.steward = make_steward(self.office)

    def settle(self, decision=Decision.EMPLOYEE, employee=None, text=PRAISE, **fields):
        case = make_unsure(text, unit=self.office)
        Routing.objects.filter(pk=case.pk).update(**fields)
        self.answer(case, decision, employee or self.sunita)
        return case

    def answer(self, case, decision, employee=None):
        chosen = employee if decision == Decision.EMPLOYEE else None
        desk.decide(case, decision, by=self.steward, mention=case.mentions.undecided().get().pk, employee=chosen)

    def route(self, text=PRAISE, unit=None):
        feedback = make_understood(text, unit=unit or self.office)
        routing.route_waiting(people.current_index())
        return Routing.objects.get(feedback=feedback)


class LoopTests(Loop):
    def test_the_fourth_comment_is_delivered_after_three_decisions(self):
        outcomes = []
        for _ in range(4):
            outcomes.append(self.route().outcome)
            self.settle()

        self.assertEqual(outcomes, [Outcome.TEAM, Outcome.PERSON, Outcome.PERSON, Outcome.DELIVERED])
        self.assertEqual(Compliment.objects.filter(employee=self.sunita).count(), 5)

    def test_after_one_decision_the_desk_sees_that_person_with_the_reason(self):
        self.settle()

        candidate = self.route().mentions.get().candidates.get()
        self.assertEqual(candidate.employee, self.sunita)
        self.assertIn(["learnt", "1"], candidate.why)

    def test_after_that_wasnt_me_the_next_comment_comes_to_the_desk(self):
        for _ in range(3):
            self.settle()
        routed = self.route()
        not_me(Compliment.objects.get(feedback=routed.feedback, employee=self.sunita), by=self.sunita.user)

        after = self.route()
        self.assertEqual((after.outcome, after.reason), (Outcome.PERSON, Reason.UNSURE))
        self.assertIn(["denied", "1"], after.mentions.get().candidates.get().why)

    def test_three_more_decisions_outweigh_one_that_wasnt_me(self):
        for _ in range(3):
            self.settle()
        not_me(Compliment.objects.get(feedback=self.route().feedback), by=self.sunita.user)
        for _ in range(3):
            self.settle()

        self.assertEqual(self.route().outcome, Outcome.DELIVERED)

    def test_that_wasnt_me_is_remembered_of_a_name_that_the_directory_has(self):
        first = self.route("Sunita helped me a lot.")
        not_me(Compliment.objects.get(feedback=first.feedback), by=self.sunita.user)

        self.assertEqual((first.outcome, self.route("Sunita helped me.").outcome), (Outcome.DELIVERED, Outcome.PERSON))

    def test_what_the_desk_said_falls_when_that_wasnt_me_is_said_of_it(self):
        case = self.settle()
        not_me(Compliment.objects.get(feedback=case.feedback), by=self.sunita.user)

        self.assertEqual([lesson.kind for lesson in Lesson.objects.all()], [Taught.NOT_THIS_PERSON])

    def test_whoever_is_found_in_their_stead_is_learnt_from_the_same_name(self):
        ben = make_employee("Ben Ode", self.office)
        case = self.settle()
        not_me(Compliment.objects.get(feedback=case.feedback), by=self.sunita.user)
        self.answer(case, Decision.EMPLOYEE, ben)

        candidates = self.route().mentions.get().candidates.all()
        self.assertEqual([candidate.employee for candidate in candidates], [ben])

    def test_forgetting_puts_everything_back_as_it_was(self):
        before = self.route().outcome
        for _ in range(3):
            self.settle()
        learning.forget(Lesson.objects.first(), by=self.steward)
        forgotten = self.route().outcome
        learning.restore(Lesson.objects.first(), by=self.steward)

        self.assertEqual((before, forgotten, self.route().outcome), (Outcome.TEAM, Outcome.TEAM, Outcome.DELIVERED))

    def test_another_office_learns_nothing_from_it(self):
        elsewhere = make_unit("Brook", Unit.objects.agency())
        make_employee("Ada Lund", elsewhere)
        for _ in range(3):
            self.settle()

        self.assertEqual(self.route(unit=elsewhere).outcome, Outcome.TEAM)

    def test_a_word_that_was_nobody_twice_is_passed_over_where_it_may_be_a_word(self):
        make_employee("Hope Tarrant", self.office)
        unclear = "You gave me Hope, and kind words."
        outcomes = []
        for _ in range(3):
            outcomes.append(self.route(unclear).outcome)
            self.settle(Decision.NOBODY, text="Hope was kind.")

        self.assertEqual(outcomes, [Outcome.PERSON, Outcome.PERSON, Outcome.TEAM])
        self.assertEqual(self.route("Many thanks to Hope Tarrant.").outcome, Outcome.DELIVERED)


class TeachingTests(Loop):
    def test_a_lesson_keeps_the_name_folded_and_who_taught_it(self):
        case = self.settle(text="Ζωή ήταν ευγενική.")

        lesson = Lesson.objects.get()
        self.assertEqual((lesson.words, lesson.written, lesson.unit), ("zoi", "Ζωή", self.office))
        self.assertEqual((lesson.employee, lesson.taught_by), (self.sunita, self.steward))
        self.assertEqual(lesson.mention.routing, case)

    def test_a_name_given_in_full_elsewhere_is_remembered_in_full(self):
        case = make_unsure("Sunny came. Sunny Kapoor was kind.", unit=self.office)
        case.mentions.update(places=[[0, 5], [12, 24]])
        self.answer(case, Decision.EMPLOYEE, self.sunita)

        self.assertEqual(Lesson.objects.get().words, "sunny kapoor")

    def test_praise_given_to_the_team_says_nothing_about_the_name(self):
        self.settle(Decision.TEAM)

        self.assertFalse(Lesson.objects.exists())

    def test_words_kept_from_everybody_because_they_hurt_say_nothing_about_the_name(self):
        self.settle(Decision.NOBODY, reason=Reason.UNSAFE)

        self.assertFalse(Lesson.objects.exists())

    def test_a_full_name_that_was_nobody_here_is_not_remembered(self):
        case = make_unsure("Sunny Kapoor was kind.", unit=self.office)
        case.mentions.update(end=12, written="Sunny Kapoor")
        self.answer(case, Decision.NOBODY)

        self.assertFalse(Lesson.objects.exists())

    def test_somebody_of_another_office_is_not_remembered_for_this_one(self):
        self.settle(employee=make_employee("Ada Lund", make_unit("Brook")))

        self.assertFalse(Lesson.objects.exists())

    def test_a_comment_without_a_name_teaches_nothing(self):
        case = make_unsure(PRAISE, unit=self.office)
        case.mentions.all().delete()
        desk.decide(case, Decision.EMPLOYEE, by=self.steward, employee=self.sunita)

        self.assertFalse(Lesson.objects.exists())

    def test_a_lesson_goes_with_its_comment_and_holds_no_more(self):
        case = self.settle()
        known = learning.current_lessons()
        case.feedback.delete()

        self.assertTrue(known)
        self.assertFalse(learning.current_lessons())


class CurrentTests(Loop):
    def test_the_lessons_are_read_again_only_when_something_moved(self):
        self.settle()
        first = learning.current_lessons()
        with self.assertNumQueries(1):
            again = learning.current_lessons()
        self.settle()

        self.assertIs(again, first)
        self.assertIsNot(learning.current_lessons(), first)

    def test_what_is_forgotten_holds_no_more_without_a_restart(self):
        self.settle()
        known = learning.current_lessons().about("sunny", {self.office.pk})
        learning.forget(Lesson.objects.get(), by=self.steward)

        self.assertEqual(list(known), [Known(Kind.MEANS, "sunny", self.office.pk, self.sunita.pk)])
        self.assertFalse(learning.current_lessons())

    def test_a_batch_costs_the_same_queries_however_much_was_learnt(self):
        def queries():
            make_understood("Everybody was kind.", unit=self.office)
            with CaptureQueriesContext(connection) as asked:
                routing.route_waiting(index)
            return len(asked)

        index = people.build_index()
        self.settle()
        queries()
        one = queries()
        for name in ("Sunny", "Sun", "Nita"):
            self.settle(text=f"{name} was kind.")
        learning.current_lessons()

        self.assertEqual(queries(), one)
