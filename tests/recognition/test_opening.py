"""Several stewards at once: each is given a case of their own, and one that nobody looks at is free again."""

from datetime import timedelta
from threading import Thread

from django.db import connection
from django.test import TestCase, TransactionTestCase
from django.urls import reverse
from django.utils import timezone

from feedback.models import Feedback, State
from portal.audit.models import Event
from recognition import desk, opening
from recognition.models import Compliment, Decision, Outcome, Routing
from recognition.queueing import Queue
from tests.factories import make_employee, make_grant, make_steward, make_unit, make_unsure


class Stewards(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.ben = make_employee("Ben Ode", self.office)
        make_grant(self.ben.user, "steward", self.office)
        self.first, self.second = self.ben.user, make_steward(self.office)
        self.cases = [make_unsure("Anna was kind.", unit=self.office) for _ in range(3)]
        for days, case in enumerate(self.cases):
            since = timezone.now() - timedelta(days=9 - days)
            Routing.objects.filter(pk=case.pk).update(waiting_since=since)

    def end_leases(self):
        Routing.objects.update(opened_until=timezone.now() - timedelta(seconds=1))

    def look(self, case, user):
        self.client.force_login(user)
        return self.client.get(reverse("recognition:case", args=[case.uuid]))


class LeaseTests(Stewards):
    def test_two_stewards_are_given_two_cases(self):
        given = [opening.open_next(self.first), opening.open_next(self.second)]

        self.assertEqual(given, self.cases[:2])

    def test_a_steward_who_comes_back_is_given_the_same_one(self):
        opening.open_next(self.second)

        self.assertEqual(opening.open_next(self.first), opening.open_next(self.first))

    def test_a_steward_has_one_case_and_lays_the_other_back(self):
        for case in self.cases[:2]:
            self.assertTrue(opening.open_case(case, self.first))

        self.assertEqual(list(Routing.objects.filter(opened_by=self.first)), [self.cases[1]])
        self.assertEqual(opening.open_next(self.second), self.cases[0])

    def test_what_somebody_else_has_is_not_shown_and_says_who_has_it(self):
        opening.open_case(self.cases[0], self.first)

        response = self.look(self.cases[0], self.second)

        self.assertContains(response, "Ben Ode has this one")
        self.assertNotContains(response, "was kind")
        self.assertFalse(Event.objects.filter(actor_id=self.second.pk, verb="recognition.case_read").exists())

    def test_a_steward_who_may_not_be_named_is_a_colleague(self):
        self.ben.protected = True
        self.ben.save()
        opening.open_case(self.cases[0], self.first)
        other = make_steward(make_unit("Elsewhere"))
        Routing.objects.filter(pk=self.cases[0].pk).update(unit=other.grants.get().unit)

        response = self.look(self.cases[0], other)

        self.assertContains(response, "A colleague has this one")
        self.assertNotContains(response, "Ben Ode")

    def test_a_case_that_nobody_looks_at_any_more_is_free(self):
        opening.open_case(self.cases[0], self.first)
        self.end_leases()

        self.assertContains(self.look(self.cases[0], self.second), "was kind")

    def test_looking_on_keeps_it_and_losing_it_is_noticed(self):
        address = reverse("recognition:keep_case", args=[self.cases[0].uuid])
        self.look(self.cases[0], self.first)
        self.end_leases()
        self.assertNotIn("HX-Refresh", self.client.post(address))
        self.assertFalse(opening.open_case(self.cases[0], self.second))

        self.end_leases()
        self.look(self.cases[0], self.second)
        self.client.force_login(self.first)
        self.assertEqual(self.client.post(address)["HX-Refresh"], "true")

    def test_a_decision_about_what_another_steward_took_over_changes_nothing(self):
        opening.open_case(self.cases[0], self.first)

        with self.assertRaises(desk.WithSomebodyElse):
            mention = self.cases[0].mentions.get().pk
            desk.decide(self.cases[0], Decision.TEAM, by=self.second, mention=mention)
        self.assertEqual(Compliment.objects.count(), 0)

    def test_what_is_settled_belongs_to_nobody(self):
        opening.open_case(self.cases[0], self.first)
        desk.decide(self.cases[0], Decision.TEAM, by=self.first, mention=self.cases[0].mentions.get().pk)

        settled = Routing.objects.get(pk=self.cases[0].pk)
        self.assertEqual((settled.opened_by, settled.opened_at, settled.opened_until), (None, None, None))

    def test_what_is_held_or_being_sorted_is_given_to_nobody(self):
        Routing.objects.filter(pk=self.cases[0].pk).update(outcome=Outcome.HELD, reason="")
        Feedback.objects.filter(pk=self.cases[1].feedback_id).update(state=State.UNDERSTOOD)

        self.assertEqual(opening.open_next(self.first), self.cases[2])

    def test_with_nothing_left_the_desk_says_who_has_the_rest(self):
        Routing.objects.exclude(pk=self.cases[0].pk).delete()
        opening.open_next(self.first)
        self.client.force_login(self.second)

        response = self.client.get(reverse("recognition:desk"))

        self.assertContains(response, "Nothing is left for you")
        self.assertContains(response, "Ben Ode has it since")


class QueueTests(Stewards):
    def test_it_says_how_many_wait_since_when_and_how_long_half_of_them(self):
        queue = Queue.for_steward(self.first)

        self.assertEqual((queue.count, queue.half_for), (3, "1\xa0week"))
        self.assertEqual(queue.oldest, Routing.objects.get(pk=self.cases[0].pk).waiting_since)

    def test_it_leads_to_the_free_ones_before_and_after(self):
        opening.open_case(self.cases[0], self.second)
        queue = Queue.for_steward(self.first, before=self.cases[1])

        self.assertEqual((queue.earlier, queue.later.routing), (None, self.cases[2]))

    def test_after_the_last_comes_the_first(self):
        queue = Queue.for_steward(self.first, before=self.cases[2])

        self.assertEqual((queue.earlier.routing, queue.later.routing), (self.cases[1], self.cases[0]))

    def test_it_counts_what_one_settled_today_and_did_not_undo(self):
        desk.decide(self.cases[0], Decision.TEAM, by=self.first, mention=self.cases[0].mentions.get().pk)

        counts = [Queue.for_steward(user).settled_today for user in (self.first, self.second)]
        self.assertEqual(counts, [1, 0])


class AtOnceTests(TransactionTestCase):
    def test_ten_stewards_who_come_at_the_same_moment_get_ten_cases(self):
        office = make_unit("Lakewood")
        stewards = [make_steward(office) for _ in range(10)]
        for _ in stewards:
            make_unsure("Anna was kind.", unit=office)
        given = []

        def come(steward):
            given.append(opening.open_next(steward))
            connection.close()

        threads = [Thread(target=come, args=[steward]) for steward in stewards]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        self.assertEqual(len({routing.pk for routing in given if routing}), 10)
