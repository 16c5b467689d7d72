"""What a correction of sentiment or themes leaves in the database."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import TestCase

from feedback.corrections.judging import Judged, Verdict, judge
from feedback.models import Correction, State
from portal.audit.models import Event
from tests.factories import make_steward, make_understood, make_unit


class JudgingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.steward = make_steward(self.office)
        self.feedback = make_understood(
            "Quick as ever. The door was shut.", unit=self.office, neutral="The door was shut.", state=State.ROUTED
        )
        self.praise, self.neutral = self.feedback.segments.all()

    def judge(self, *verdicts):
        return judge(self.feedback, verdicts, by=self.steward)

    def test_a_sentiment_sends_the_comment_to_routing_again(self):
        self.assertEqual(self.judge(Verdict(self.neutral.pk, "complaint")), Judged(sentiments=1, themes=0))

        self.feedback.refresh_from_db()
        self.neutral.refresh_from_db()
        self.assertEqual((self.neutral.sentiment, self.neutral.praise), ("complaint", 0.0))
        self.assertEqual((self.feedback.state, self.feedback.tries), (State.UNDERSTOOD, 0))

    def test_themes_send_it_nowhere(self):
        self.assertEqual(self.judge(Verdict(self.neutral.pk, themes=["access"])), Judged(sentiments=0, themes=1))

        self.feedback.refresh_from_db()
        self.neutral.refresh_from_db()
        self.assertEqual((self.neutral.themes, self.feedback.state), (["access"], State.ROUTED))

    def test_of_one_mind_the_comment_is_what_its_stretches_are(self):
        self.judge(Verdict(self.praise.pk, "complaint"))
        self.feedback.refresh_from_db()

        self.assertEqual((self.feedback.sentiment, self.feedback.praise), ("complaint", 0.0))

    def test_of_two_minds_it_stays_what_it_was_understood_to_be(self):
        self.judge(Verdict(self.neutral.pk, "complaint"))
        self.feedback.refresh_from_db()

        self.assertEqual(self.feedback.sentiment, "praise")

    def test_what_stands_already_is_no_correction(self):
        self.assertEqual(self.judge(Verdict(self.praise.pk, "praise", [])), Judged(sentiments=0, themes=0))

        self.assertEqual((Correction.objects.count(), Event.objects.count()), (0, 0))

    def test_a_stretch_of_another_comment_is_passed_over(self):
        other = make_understood("Kind.", unit=self.office, state=State.ROUTED)

        self.assertEqual(self.judge(Verdict(other.segments.get().pk, "complaint")), Judged(0, 0))

        self.assertEqual(other.segments.get().sentiment, "praise")

    def test_the_database_takes_no_words_for_a_label(self):
        span = {"kind": "redaction", "start": 0, "end": 5, "was": ""}
        for words in ("Zbyszek Nowak", "0770 900", "a@b.example", "Zbyszek"):
            with self.subTest(words), pytest.raises(IntegrityError), transaction.atomic():
                self.feedback.corrections.create(becomes=words, **span)

    def test_the_database_takes_one_label_for_each_stretch_and_question(self):
        label = Correction(feedback=self.feedback, kind="theme", start=0, end=5, was="other", becomes="waiting")

        with pytest.raises(IntegrityError), transaction.atomic():
            self.keep_twice(label)

    def keep_twice(self, label):
        for _number in range(2):
            label.pk = None
            label.save()
        connection.check_constraints()  # it is asked when the transaction ends
