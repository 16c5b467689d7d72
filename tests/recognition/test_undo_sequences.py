"""After any sequence of deciding, undoing, "that wasn't me" and correcting, the letters are those that were decided."""

from contextlib import suppress
from datetime import timedelta

from django.db.models import F
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase as PropertyTestCase

from feedback.corrections.judging import Verdict, judge
from feedback.models import State
from recognition import desk, people, returning, routing
from recognition.cases import addressees
from recognition.models import Compliment, Decision, Lesson, Mention, Outcome, Routing, Settlement
from recognition.undoing import TooLate, undo
from tests.factories import make_employee, make_steward, make_unit, make_unsure

DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("decide"), st.sampled_from(Decision.values), st.integers(0, 2)),
        st.tuples(st.just("undo"), st.integers(0, 3)),
        st.tuples(st.just("wait")),
        st.tuples(st.just("not_me"), st.integers(0, 2)),
        st.tuples(st.just("correct"), st.sampled_from(["praise", "complaint", "neutral"])),
        st.tuples(st.just("route")),
    ),
    min_size=1,
    max_size=10,
)
A_WHILE = timedelta(minutes=5)


class AnySequenceTests(PropertyTestCase):
    """One comment with two names and three colleagues whom they may mean."""

    def make(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.colleagues = [make_employee(f"Anna {family}", self.office) for family in ("Lis", "Berg", "Zorn")]
        self.steward = make_steward(self.office)
        self.case = make_unsure("Anna and Anka were kind.", unit=self.office, candidates=tuple(self.colleagues))
        self.case.mentions.create(start=9, end=13, written="Anka", certainty="unsure")
        self.index = people.build_index()

    def decide(self, decision, number):
        mention, employee = self.case.mentions.undecided().first(), None
        if decision == Decision.EMPLOYEE:
            employee = self.colleagues[number]
            if not addressees(self.case, self.steward).filter(pk=employee.pk).exists():
                return
        pk = mention.pk if mention else None
        with suppress(desk.AlreadySettled, desk.BeingSorted):
            desk.decide(self.case, Decision(decision), by=self.steward, mention=pk, employee=employee)

    def undo(self, number):
        settlement = Settlement.objects.order_by("-pk")[number : number + 1].first()
        if settlement:
            with suppress(TooLate):
                undo(settlement, by=self.steward)

    def wait(self):
        Settlement.objects.update(settled_at=F("settled_at") - A_WHILE)
        Compliment.objects.update(delivered_at=F("delivered_at") - A_WHILE)

    def not_me(self, number):
        person = self.colleagues[number]
        for letter in Compliment.objects.to_person(person.user):
            returning.not_me(letter, by=person.user)

    def correct(self, sentiment):
        judge(self.case.feedback, [Verdict(self.case.feedback.segments.get().pk, sentiment)], by=self.steward)

    def route(self):
        routing.route_waiting(self.index)

    def check(self):
        self.case.refresh_from_db()
        self.case.feedback.refresh_from_db()
        mentions = list(self.case.mentions.all())
        meant = {it.employee_id for it in mentions if it.decision == Decision.EMPLOYEE}
        letters = Compliment.objects.filter(not_me_at=None)
        to_people = set(letters.exclude(employee=None).values_list("employee_id", flat=True))
        self.assertLessEqual(to_people, meant)
        self.assertFalse(Lesson.objects.filter(kind="means", mention__decision="").exists())
        if self.case.feedback.state != State.ROUTED:
            return
        praised = self.case.feedback.segments.filter(sentiment="praise").exists()
        if praised:
            self.assertEqual(to_people, meant)
            waits = any(not it.decision for it in mentions)
            self.assertEqual(self.case.outcome == Outcome.PERSON, waits)
        else:
            self.assertEqual(letters.count(), 0)

    @given(DEEDS)
    @settings(max_examples=60, deadline=None)
    def test_letters_and_decisions_agree(self, deeds):
        self.make()
        for name, *how in deeds:
            getattr(self, name)(*how)
            self.check()

    @given(DEEDS)
    @settings(max_examples=20, deadline=None)
    def test_undone_at_once_a_decision_leaves_nothing(self, deeds):
        self.make()
        for name, *how in deeds:
            getattr(self, name)(*how)
        self.wait()
        self.route()
        before, known = self.state(), Settlement.objects.count()
        self.decide(Decision.TEAM, 0)
        if Settlement.objects.count() > known:
            self.undo(0)

        self.assertEqual(self.state(), before)

    def state(self):
        tables = {
            Routing: ["outcome", "reason", "waiting_since"],
            Mention: ["pk", "decision", "employee"],
            Compliment: ["pk", "employee", "unit", "excerpt"],
            Lesson: ["pk"],
        }
        return [list(model.objects.order_by("pk").values_list(*columns)) for model, columns in tables.items()]
