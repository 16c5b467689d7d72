"""From an understood comment to an inbox: sure, unsure, team, held; each exactly once."""

from datetime import date

from django.test import TestCase, override_settings
from django.utils import timezone

from feedback.models import Feedback, State
from portal.directory.models import Employee
from recognition import noting, people, releasing, routing
from recognition.models import Compliment, Outcome, Reason, Routing
from tests.factories import make_employee, make_service, make_understood, make_unit, make_user


class RoutingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.maria = make_employee("Maria Kowalska", self.office)

    def route(self):
        return routing.route_waiting(people.build_index())

    def outcome(self):
        found = Routing.objects.get()
        return found.outcome, found.reason

    def test_praise_that_names_an_employee_is_delivered_without_the_complaint(self):
        text = "Maria Kowalska at window 3 was wonderful, but I waited four hours"
        make_understood(text, unit=self.office, complaint="but I waited four hours")
        self.route()

        letter = Compliment.objects.get()
        self.assertEqual(letter.employee, self.maria)
        self.assertEqual(letter.excerpt, "Maria Kowalska at window 3 was wonderful")
        self.assertEqual((letter.words[1], letter.partial), ("Maria Kowalska", True))

    def test_a_name_that_means_two_people_waits_for_a_person(self):
        make_employee("Maria Kowalska", self.office)
        make_understood("Maria Kowalska was kind.", unit=self.office)
        self.route()

        self.assertEqual(self.outcome(), (Outcome.PERSON, Reason.UNSURE))
        self.assertEqual(Routing.objects.get().mentions.get().candidates.count(), 2)
        self.assertEqual(Compliment.objects.count(), 0)

    def test_of_a_name_that_hundreds_bear_the_desk_keeps_no_more_than_it_can_show(self):
        Employee.objects.bulk_create(
            Employee(external_id=f"X{n}", given="Maria", family="Kowalska", unit=self.office)
            for n in range(noting.MOST_CANDIDATES)
        )
        make_understood("Maria Kowalska was kind.", unit=self.office)
        self.route()

        self.assertEqual(self.outcome(), (Outcome.PERSON, Reason.UNSURE))
        self.assertEqual(Routing.objects.get().mentions.get().candidates.count(), noting.MOST_CANDIDATES)

    def test_praise_that_names_nobody_goes_to_the_team_of_its_unit(self):
        make_understood("Everybody was kind.", unit=self.office)
        self.route()

        self.assertEqual(Compliment.objects.get().unit, self.office)

    def test_without_a_unit_the_team_is_the_one_that_offers_the_service(self):
        make_understood("Everybody was kind.", service=make_service(units=(self.office,)))
        self.route()

        self.assertEqual(Compliment.objects.get().unit, self.office)

    def test_without_a_unit_a_first_name_means_who_is_called_so_where_the_service_is_offered(self):
        make_employee("Maria Stone", make_unit("Harbour", self.office.parent))
        make_understood("Maria was kind.", service=make_service(units=(self.office,)))
        self.route()

        self.assertEqual(Compliment.objects.get().employee, self.maria)

    def test_a_full_name_of_another_unit_than_the_service_s_is_found_as_well(self):
        stone = make_employee("Maria Stone", make_unit("Harbour", self.office.parent))
        make_understood("Maria Stone was kind.", service=make_service(units=(self.office,)))
        self.route()

        self.assertEqual(Compliment.objects.get().employee, stone)

    def test_the_window_that_a_comment_was_sent_from_tells_namesakes_apart(self):
        for place in ("Window 4", "Window 5"):
            Employee.objects.filter(pk=make_employee("Ben Ode", self.office).pk).update(places=place)
        make_understood("Ben was kind.", unit=self.office, place="5")
        self.route()

        self.assertEqual(Compliment.objects.get().employee.places, "Window 5")

    def test_whoever_came_after_the_visit_is_not_meant(self):
        Employee.objects.filter(pk=make_employee("Maria Kowalska", self.office).pk).update(joined=date(2026, 3, 2))
        make_understood("Maria Kowalska was kind.", unit=self.office, occurred_on=date(2026, 3, 1))
        self.route()

        self.assertEqual(Compliment.objects.get().employee, self.maria)

    def test_without_unit_and_service_the_whole_agency_reads_it(self):
        make_understood("Everybody was kind.")
        self.route()

        self.assertEqual(Compliment.objects.get().unit, self.office.parent)

    def test_a_complaint_is_delivered_to_nobody(self):
        text = "Maria Kowalska was rude."
        make_understood(text, unit=self.office, complaint=text, sentiment="complaint")
        self.route()

        self.assertEqual(self.outcome(), (Outcome.NOBODY, ""))
        self.assertEqual(Compliment.objects.count(), 0)

    def test_a_name_that_stands_in_the_complaint_gets_no_praise_meant_for_others(self):
        text = "Maria Kowalska was rude. The rest of you were lovely."
        make_understood(text, unit=self.office, complaint="Maria Kowalska was rude.")
        self.route()

        letter = Compliment.objects.get()
        self.assertEqual((letter.unit, letter.excerpt), (self.office, "The rest of you were lovely."))

    def test_praise_for_somebody_who_left_goes_to_their_former_team(self):
        self.maria.left = timezone.localdate()
        self.maria.save()
        make_understood("Maria Kowalska was kind.", unit=self.office)
        self.route()

        self.assertEqual([(it.employee, it.unit) for it in Compliment.objects.all()], [(None, self.office)])

    def test_each_of_two_colleagues_reads_their_own_praise(self):
        tomasz = make_employee("Tomasz Wrona", self.office)
        text = "Maria Kowalska was kind. Tomasz Wrona was quick."
        feedback = make_understood(text, unit=self.office)
        feedback.segments.all().delete()
        feedback.segments.create(start=0, end=24, sentiment="praise")
        feedback.segments.create(start=25, end=len(text), sentiment="praise")
        self.route()

        letters = {letter.employee: letter.excerpt for letter in Compliment.objects.all()}
        self.assertEqual(letters, {self.maria: "Maria Kowalska was kind.", tomasz: "Tomasz Wrona was quick."})

    def test_whoever_is_blamed_and_praised_in_one_comment_waits_for_a_person(self):
        text = "Maria Kowalska lost my file. Thanks a lot, Maria Kowalska."
        make_understood(text, unit=self.office, complaint="Maria Kowalska lost my file.")
        self.route()

        self.assertEqual(self.outcome(), (Outcome.PERSON, Reason.UNSURE))
        self.assertEqual(Compliment.objects.count(), 0)

    def test_whoever_is_named_only_for_comparison_waits_for_a_person(self):
        make_employee("Tomasz Wrona", self.office)
        make_understood("Maria Kowalska was kind, not like Tomasz Wrona.", unit=self.office)
        self.route()

        self.assertEqual([letter.employee for letter in Compliment.objects.all()], [self.maria])
        self.assertEqual(Routing.objects.get().mentions.undecided().get().written, "Tomasz Wrona")

    def test_praise_for_one_is_not_delivered_to_another_who_is_only_named(self):
        tomasz = make_employee("Tomasz Wrona", self.office)
        text = "Tomasz Wrona sat beside her. Maria Kowalska was wonderful."
        make_understood(text, unit=self.office, neutral="Tomasz Wrona sat beside her.")
        self.route()

        letters = {letter.employee: letter.excerpt for letter in Compliment.objects.all()}
        self.assertEqual(letters, {self.maria: "Maria Kowalska was wonderful."})
        self.assertFalse(Compliment.objects.filter(employee=tomasz).exists())

    def test_routing_again_delivers_nothing_twice(self):
        feedback = make_understood("Maria Kowalska was kind.", unit=self.office)
        self.route()
        routing.route([feedback], people.build_index())

        self.assertEqual((Routing.objects.count(), Compliment.objects.count()), (1, 1))

    def test_one_row_that_fails_holds_up_nobody(self):
        bad = make_understood("Maria Kowalska was kind.", unit=self.office)
        bad.segments.update(start=500, end=510)  # beyond its text: the letter would be empty, which breaks a constraint
        good = make_understood("Maria Kowalska was quick.", unit=self.office)
        with self.assertLogs("feedback.steps", "ERROR"):
            self.route()

        self.assertEqual(Compliment.objects.get().feedback, good)
        bad.refresh_from_db()
        self.assertEqual((bad.state, bad.tries), (State.UNDERSTOOD, 1))

    @override_settings(FEEDBACK_LEASE_SECONDS=-1)
    def test_a_row_that_failed_three_times_is_set_aside_for_a_person(self):
        bad = make_understood("Maria Kowalska was kind.", unit=self.office)
        bad.segments.update(start=500, end=510)
        with self.assertLogs("feedback.steps", "ERROR"):
            taken = [self.route() for _ in range(4)]

        self.assertEqual(taken, [1, 1, 1, 0])
        self.assertEqual(list(Feedback.objects.set_aside()), [bad])

    def test_a_claimed_row_is_not_taken_by_another_worker(self):
        make_understood("Maria Kowalska was kind.", unit=self.office)

        first = Feedback.objects.claim(State.UNDERSTOOD, 10)
        second = Feedback.objects.claim(State.UNDERSTOOD, 10)

        self.assertEqual((len(first), len(second)), (1, 0))


class SafetyTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.maria = make_employee("Maria Kowalska", self.office)
        text = "Maria Kowalska was kind. I have no will to live."
        self.feedback = make_understood(text, unit=self.office, neutral="I have no will to live.")

    def raise_alert(self, severity):
        return self.feedback.alerts.create(kind="self_harm", severity=severity, start=25, end=48)

    def route(self):
        routing.route_waiting(people.build_index())
        releasing.release_acknowledged()

    def test_an_alert_holds_every_compliment_of_its_comment(self):
        self.raise_alert("urgent")
        self.route()

        self.assertEqual(Routing.objects.get().outcome, Outcome.HELD)
        self.assertEqual(Compliment.objects.count(), 0)

    def test_what_was_held_goes_on_when_the_officer_has_acknowledged(self):
        alert = self.raise_alert("urgent")
        self.route()
        alert.acknowledge(make_user())
        self.route()

        self.assertEqual(Compliment.objects.get().employee, self.maria)
        self.assertEqual(Routing.objects.get().outcome, Outcome.DELIVERED)

    def test_an_unsure_name_that_was_held_goes_to_the_desk_afterwards(self):
        make_employee("Maria Kowalska", self.office)
        alert = self.raise_alert("urgent")
        self.route()
        alert.acknowledge(make_user())
        self.route()

        found = Routing.objects.get()
        self.assertEqual((found.outcome, found.reason), (Outcome.PERSON, Reason.UNSURE))

    def test_a_second_alert_still_holds(self):
        self.feedback.alerts.create(kind="violence", severity="urgent", start=0, end=5)
        self.raise_alert("urgent").acknowledge(make_user())
        self.route()

        self.assertEqual(Routing.objects.get().outcome, Outcome.HELD)

    def test_words_that_are_not_safe_for_an_inbox_wait_for_a_steward(self):
        self.raise_alert("hold")
        self.route()

        found = Routing.objects.get()
        self.assertEqual((found.outcome, found.reason), (Outcome.PERSON, Reason.UNSAFE))
        self.assertEqual(Compliment.objects.count(), 0)
