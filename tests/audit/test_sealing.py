from threading import Barrier, Thread

from django.db import connection, transaction
from django.test import TestCase, TransactionTestCase

from portal.audit import chain, sealing, tasks, verifying
from portal.audit.models import Event, Seal
from portal.audit.trail import record
from tests.audit.sessions import other_session


def record_some(number):
    """Record ``number`` events and return the ids of all that wait."""
    for _ in range(number):
        record(None, "feedback.expired")
    return list(Event.objects.unsealed().order_by("pk").values_list("pk", flat=True))


class SealingTests(TestCase):
    def test_events_are_sealed_in_the_order_of_their_ids(self):
        first, second, third = record_some(3)

        self.assertEqual(sealing.seal_waiting(), 3)

        self.assertEqual(
            list(Event.objects.order_by("position").values_list("pk", "position")),
            [(first, 1), (second, 2), (third, 3)],
        )

    def test_a_seal_says_what_it_holds(self):
        first, _second, third = record_some(3)

        sealing.seal_waiting()

        seal = Seal.objects.get()
        self.assertEqual((seal.count, seal.first_event_id, seal.last_event_id), (3, first, third))

    def test_the_first_seal_follows_on_the_beginning_and_the_next_on_the_first(self):
        record_some(2)

        sealing.seal_waiting(limit=1)
        sealing.seal_waiting(limit=1)

        first, second = Seal.objects.order_by("pk")
        self.assertEqual((first.previous_hash, second.previous_hash), (chain.GENESIS, first.hash))

    def test_sealing_twice_does_no_harm(self):
        record_some(2)
        sealing.seal_waiting()
        before = list(Seal.objects.values())

        self.assertEqual(sealing.seal_waiting(), 0)

        self.assertEqual(list(Seal.objects.values()), before)

    def test_with_nothing_waiting_no_seal_is_made(self):
        self.assertEqual(sealing.seal_waiting(), 0)

        self.assertFalse(Seal.objects.exists())

    def test_sealing_costs_the_same_queries_for_one_event_and_for_three(self):
        record_some(4)
        with self.assertNumQueries(7) as one:
            sealing.seal_waiting(limit=1)
        with self.assertNumQueries(len(one)):
            sealing.seal_waiting(limit=3)

    def test_the_task_goes_on_while_a_batch_is_full(self):
        Event.objects.bulk_create(
            [Event(actor_label="system", verb="feedback.expired") for _ in range(sealing.LIMIT + 1)]
        )

        tasks.seal()

        self.assertEqual(list(Seal.objects.order_by("pk").values_list("count", flat=True)), [sealing.LIMIT, 1])


class SealersTests(TransactionTestCase):
    def test_a_second_sealer_finds_nothing_to_do_while_the_first_is_at_work(self):
        record_some(2)

        with other_session() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [sealing.ONE_SEALER])
            self.assertEqual(sealing.seal_waiting(), 0)

        self.assertEqual(sealing.seal_waiting(), 2)

    def test_many_sealers_at_once_seal_each_event_once(self):
        record_some(40)
        start = Barrier(4)

        def seal_until_none_waits():
            start.wait()
            while Event.objects.unsealed().exists():
                sealing.seal_waiting(limit=3)
            connection.close()

        in_threads(seal_until_none_waits, number=4)

        self.assertEqual(sum(Seal.objects.values_list("count", flat=True)), 40)
        report = verifying.verify()
        self.assertEqual((report.events, report.fault), (40, ""))

    def test_an_event_that_commits_late_comes_into_the_next_seal(self):
        with other_session() as cursor:
            cursor.execute(
                "INSERT INTO audit_event (actor_label, verb, object_type, object_id)"
                " VALUES ('system', 'feedback.late', '', '') RETURNING id"
            )
            (late,) = cursor.fetchone()
            (early,) = record_some(1)
            sealing.seal_waiting()
        sealing.seal_waiting()

        self.assertLess(late, early)
        self.assertEqual(list(Event.objects.order_by("seal_id").values_list("pk", flat=True)), [early, late])
        self.assertEqual(verifying.verify().fault, "")

    def test_an_event_is_written_while_a_sealer_has_not_committed(self):
        record_some(1)

        with other_session() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [sealing.ONE_SEALER])
            cursor.execute(
                "INSERT INTO audit_seal (previous_hash, hash, count, first_event_id, last_event_id, prints, sealed_at)"
                " SELECT repeat('0', 64), repeat('1', 64), 1, id, id, '', now() FROM audit_event"
            )
            cursor.execute("UPDATE audit_event SET seal_id = audit_seal.id, position = 1 FROM audit_seal")
            with transaction.atomic(), connection.cursor() as mine:
                mine.execute("SET LOCAL lock_timeout = '1s'")  # a wait becomes an error
                record_some(1)

        self.assertEqual(Event.objects.unsealed().count(), 1)

    def test_the_sealer_refuses_to_work_inside_another_transaction(self):
        with self.assertRaises(RuntimeError), transaction.atomic():
            sealing.seal_waiting()


def in_threads(work, number):
    threads = [Thread(target=work) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
