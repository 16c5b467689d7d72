"""What training reads: the corrected stretches, without anything private, and nothing whose time is over."""

from datetime import timedelta

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from feedback.corrections import LabelledRow, Marked, labelled_rows
from feedback.corrections.judging import Verdict, judge
from feedback.corrections.redacting import hide
from feedback.models import Correction, Drill, Feedback, Original, State
from tests.factories import make_steward, make_understood, make_unit


class LabelledRowsTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.steward = make_steward(self.office)

    def comment(self, text="Quick as ever. The door was shut."):
        return make_understood(
            text, unit=self.office, neutral="The door was shut.", state=State.ROUTED, question="How was it?"
        )

    def judge(self, feedback, start, sentiment=None, themes=None):
        segment = feedback.segments.get(start__lte=start, end__gt=start)
        return judge(feedback, [Verdict(segment.pk, sentiment, themes)], by=self.steward)

    def test_a_corrected_stretch_is_a_row_with_what_was_said_of_it(self):
        feedback = self.comment()
        self.judge(feedback, 20, "complaint", ("access", "environment"))

        (row,) = labelled_rows()

        self.assertEqual(
            row,
            LabelledRow(
                text="The door was shut.",
                language="en",
                question="How was it?",
                sentiment="complaint",
                themes=("access", "environment"),
                redactions=(),
                group=row.group,
            ),
        )

    def test_what_nobody_spoke_of_is_none(self):
        feedback = self.comment()
        self.judge(feedback, 20, themes=("access",))

        (row,) = labelled_rows()

        self.assertEqual((row.sentiment, row.themes), (None, ("access",)))

    def test_a_hidden_value_is_a_placeholder_in_its_row(self):
        hide(self.comment("Ask Zbyszek there. The door was shut."), "Zbyszek", "name", by=self.steward)

        (row,) = labelled_rows()

        self.assertEqual((row.text.strip(), row.redactions), ("Ask [name] there.", (Marked(4, 10, "name"),)))

    def test_the_last_word_counts_and_the_first_is_kept(self):
        feedback = self.comment()
        self.judge(feedback, 20, "complaint")
        self.judge(feedback, 20, "praise")

        (row,), label = labelled_rows(), Correction.objects.get()

        self.assertEqual((row.sentiment, label.was), ("praise", "neutral"))

    def test_back_to_what_was_understood_is_nothing_to_learn(self):
        feedback = self.comment()
        self.judge(feedback, 20, "complaint")
        self.judge(feedback, 20, "neutral")

        self.assertEqual(list(labelled_rows()), [])

    def test_rows_of_one_comment_share_a_group_that_no_other_has(self):
        for _number in range(2):
            feedback = self.comment()
            self.judge(feedback, 20, "complaint")
            self.judge(feedback, 2, "neutral")

        groups = [row.group for row in labelled_rows()]

        self.assertEqual(groups, [groups[0], groups[0], groups[2], groups[2]])
        self.assertNotEqual(groups[0], groups[2])

    def test_nothing_is_learnt_from_a_comment_whose_retention_has_ended_or_that_was_erased(self):
        ended, gone, erased, kept = (self.comment() for _number in range(4))
        for feedback in (ended, gone, erased, kept):
            self.judge(feedback, 20, "complaint")
        Original.objects.filter(feedback=ended).update(delete_after=timezone.now() - timedelta(minutes=1))
        Original.objects.filter(feedback=gone).delete()
        Feedback.objects.filter(pk=erased.pk).erase()
        before = {row.group for row in labelled_rows()}

        Feedback.objects.filter(pk=kept.pk).erase()

        self.assertEqual((len(before), list(labelled_rows())), (1, []))

    def test_nothing_is_learnt_from_a_drill(self):
        feedback = self.comment()
        self.judge(feedback, 20, "complaint")
        Drill.objects.create(feedback=feedback)

        self.assertEqual(list(labelled_rows()), [])

    def test_many_comments_cost_no_more_queries_than_one(self):
        self.judge(self.comment(), 20, "complaint")
        with CaptureQueriesContext(connection) as one:
            list(labelled_rows())
        for _number in range(3):
            self.judge(self.comment(), 20, "complaint")
        with CaptureQueriesContext(connection) as four:
            self.assertEqual(len(list(labelled_rows())), 4)

        self.assertEqual(len(four), len(one))
