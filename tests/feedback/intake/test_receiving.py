from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection
from django.test import TestCase, TransactionTestCase
from django.utils import timezone
from kombu import Connection, pools

from feedback.intake import Comment, Outcome, RefusedError, receive, receive_many
from feedback.models import Contact, Feedback, Original, Source, State
from portal.celery import app
from tests.factories import make_service, make_source, make_unit


def comment(reference="r1", text="Thank you, Maria.", **values):
    return Comment(reference=reference, text=text, **values)


def outcomes(receipts):
    return [receipt.outcome.value for receipt in receipts]


class ReceivingTests(TestCase):
    def setUp(self):
        self.source = make_source()

    def test_the_words_stay_in_the_original_until_they_are_redacted(self):
        receipt = receive(comment(), self.source)

        feedback = Feedback.objects.get(pk=receipt.feedback)
        self.assertTrue(receipt.new)
        self.assertEqual((feedback.text, feedback.state, feedback.channel), ("", State.RECEIVED, self.source.channel))
        self.assertEqual(feedback.original.text, "Thank you, Maria.")

    def test_the_original_is_let_go_after_its_retention(self):
        receive(comment(), self.source)

        days = timedelta(days=settings.ORIGINAL_RETENTION_DAYS)
        self.assertAlmostEqual(Original.objects.get().delete_after, timezone.now() + days, delta=timedelta(minutes=1))

    def test_everything_that_came_is_kept(self):
        unit, service = make_unit("North"), make_service(stages=("Apply", "Collect"))
        sent = comment(
            unit=unit.code,
            service=service.code,
            stage="collect",
            place="Window 3",
            question="What went well?",
            trust_raw=4,
            trust_scale=5,
            drivers={"positive": {"ease": True}},
            email="citizen@example.org",
        )

        receive(sent, self.source)

        kept = Feedback.objects.get()
        self.assertEqual((kept.unit, kept.service, kept.stage.name, kept.place), (unit, service, "Collect", "3"))
        self.assertEqual((kept.question, kept.trust_raw, kept.trust_scale), ("What went well?", 4, 5))
        self.assertEqual(kept.drivers, {"positive": {"ease": True}})
        self.assertEqual(Contact.objects.get().email, "citizen@example.org")

    def test_a_stage_is_known_by_its_position_too(self):
        service = make_service(stages=("Apply", "Collect"))

        receive(comment(service=service.code, stage="2"), self.source)

        self.assertEqual(Feedback.objects.get().stage.name, "Collect")

    def test_the_same_comment_sent_twice_is_known(self):
        first, second = receive(comment(), self.source), receive(comment(), self.source)

        self.assertEqual((first.outcome, second.outcome), (Outcome.NEW, Outcome.KNOWN))
        self.assertEqual(second.feedback, first.feedback)
        self.assertEqual((Feedback.objects.count(), Original.objects.count()), (1, 1))

    def test_another_comment_under_the_same_reference_is_refused(self):
        receive(comment(), self.source)

        with pytest.raises(RefusedError) as refused:
            receive(comment(text="Something else."), self.source)

        self.assertEqual(refused.value.field, "reference")
        self.assertEqual(Original.objects.get().text, "Thank you, Maria.")

    def test_the_same_reference_from_another_source_is_another_comment(self):
        receive(comment(), self.source)

        self.assertTrue(receive(comment(), make_source("other")).new)

    def test_a_deleted_comment_stays_deleted(self):
        receive(comment(), self.source)
        Feedback.objects.all().erase()

        receipt = receive(comment(), self.source)

        self.assertEqual((receipt.outcome, receipt.feedback), (Outcome.KNOWN, None))
        self.assertEqual(Feedback.objects.count(), 0)

    def test_unknown_places_refuse_their_row_and_no_other(self):
        service = make_service(stages=("Apply",))
        sent = [
            comment("a", unit="nowhere"),
            comment("b", service="nothing"),
            comment("c", stage="Apply"),
            comment("d", service=service.code, stage="Dance"),
            comment("e"),
        ]

        receipts = receive_many(sent, self.source)

        self.assertEqual(outcomes(receipts), ["refused"] * 4 + ["new"])
        self.assertEqual([r.refusal.field for r in receipts[:4]], ["unit", "service", "stage", "stage"])

    def test_repetitions_within_a_batch_are_told_from_changes(self):
        sent = [comment("a"), comment("a"), comment("a", "Changed."), comment("b")]

        self.assertEqual(outcomes(receive_many(sent, self.source)), ["new", "known", "refused", "new"])
        self.assertEqual(Original.objects.filter(feedback__reference="a").get().text, "Thank you, Maria.")

    def test_a_good_comment_is_taken_after_a_bad_one_of_its_reference(self):
        sent = [comment("a", unit="nowhere"), comment("a")]

        self.assertEqual(outcomes(receive_many(sent, self.source)), ["refused", "new"])

    def test_a_batch_costs_the_same_queries_however_many_it_holds(self):
        unit = make_unit()
        for size in (1, 300):
            sent = [comment(f"{size}-{number}", unit=unit.code, email="c@example.org") for number in range(size)]
            with self.assertNumQueries(9):
                receive_many(sent, self.source)

    def test_the_next_step_is_woken_once_a_batch(self):
        with self.captureOnCommitCallbacks() as callbacks:
            receive_many([comment("a"), comment("b")], self.source)

        self.assertEqual(len(callbacks), 1)

    def test_nobody_is_woken_for_what_is_known(self):
        receive(comment(), self.source)
        with self.captureOnCommitCallbacks() as callbacks:
            receive(comment(), self.source)

        self.assertEqual(callbacks, [])

    def test_a_queue_that_is_down_stops_nobody(self):
        self.addCleanup(setattr, app.amqp, "_producer_pool", app.amqp.producer_pool)
        app.amqp._producer_pool = pools.producers[Connection("amqp://127.0.0.1:1//")]

        with self.assertLogs("feedback.intake.receiving", "WARNING"), self.captureOnCommitCallbacks(execute=True):
            self.assertTrue(receive(comment(), self.source).new)


class RacingTests(TransactionTestCase):
    def test_two_that_send_the_same_at_once_bring_each_comment_once(self):
        source = make_source("raced")
        sent = [comment(f"r{number}") for number in range(200)]
        start = Barrier(2)

        def send(batch):
            start.wait()
            try:
                return outcomes(receive_many(batch, Source.objects.get(pk=source.pk)))
            finally:
                connection.close()

        with ThreadPoolExecutor(2) as pool:
            one, other = pool.map(send, [sent, sent[::-1]])

        self.assertEqual(sorted(one + other), ["known"] * 200 + ["new"] * 200)
        self.assertEqual((Feedback.objects.count(), Original.objects.count()), (200, 200))
