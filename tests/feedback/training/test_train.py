"""`manage.py train`: from corrected comments in the database to the verdict on the next one, and back."""

import random
from io import StringIO

from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse

from feedback import rulebooks
from feedback.corrections.judging import Verdict, judge
from feedback.models import AgencyHead, Feedback, State
from feedback.reading import understand_waiting
from feedback.understanding.heads import AgencyHead as Head
from feedback.understanding.heads import WordsHead, shipped
from feedback.understanding.rulebook import SHIPPED
from portal.audit.models import Event
from portal.directory import granting
from portal.directory.roles import Role
from tests.factories import make_received, make_steward, make_understood, make_unit, make_user

NEW = "Zuri, zuri pole kitu"
PLACES = ("window", "hall", "counter", "desk", "room", "corner")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def some(number):
    """A few words that say nothing of anybody, not the same ones each time."""
    return f"I came to the {PLACES[number % 6]} on {DAYS[number % 5]}"


def train():
    told = StringIO()
    call_command("train", stdout=told)
    return told.getvalue()


class TrainTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.office = make_unit("Lakewood")
        cls.steward = make_steward(cls.office)

    def stood(self, count):
        for number in range(count):
            text = f"{some(number)}."
            make_understood(text, unit=self.office, neutral=text, state=State.ROUTED)

    def corrected(self, count, *, to=("praise",), words=NEW):
        chosen = random.Random(5)
        for number in range(count):
            text, becomes = f"{some(number)}. {words}.", chosen.choice(to)
            was = {"complaint" if becomes == "neutral" else "neutral": text}
            comment = make_understood(text, unit=self.office, state=State.ROUTED, **was)
            judge(comment, [Verdict(comment.segments.get().pk, becomes)], by=self.steward)

    def praise_of(self, text):
        """How surely the next comment is praise, as a worker reads it."""
        comment = make_received(text)
        understand_waiting()
        return Feedback.objects.get(pk=comment.pk).praise

    def test_says_how_many_corrections_are_missing(self):
        self.corrected(3)

        with self.assertRaisesMessage(CommandError, "57 stretches corrected by stewards are missing."):
            train()

    def test_does_not_learn_from_corrections_alone(self):
        self.corrected(60)

        with self.assertRaisesMessage(CommandError, "60 more stretches are needed"):
            train()

    def test_a_better_head_judges_the_next_comment_without_a_restart(self):
        self.corrected(60)
        self.stood(120)
        text = f"{some(3)}. {NEW}."
        before = self.praise_of(text)

        told = train()

        self.assertIn("Better: the next comment is judged by the agency's head too.", told)
        self.assertGreater(self.praise_of(text), before + 0.2)
        self.assertEqual(AgencyHead.objects.get().rows, 60)

    def test_a_head_that_is_not_better_changes_nothing(self):
        self.corrected(60, to=("praise", "neutral", "complaint"), words="")  # the same words as those that stood
        self.stood(120)

        with self.assertRaisesMessage(CommandError, "Not better: everything stays as it was."):
            train()

        self.assertFalse(AgencyHead.objects.exists())
        self.assertIs(rulebooks.current(), SHIPPED)

    def test_what_was_erased_is_not_learnt_from(self):
        self.corrected(60)
        self.stood(120)
        Feedback.objects.filter(corrections__isnull=False).erase()

        with self.assertRaisesMessage(CommandError, "60 stretches corrected by stewards are missing."):
            train()


class HeadInUseTests(TestCase):
    def setUp(self):
        self.head = Head({"en": WordsHead({"zuri": (4000, -2000), "zuri pole": (500, 0)})})
        self.row = AgencyHead.objects.switch_to(self.head, rows=60, figures={}, by=None)

    def signed_in(self, *roles):
        user = make_user()
        for role in roles:
            granting.grant(user, role, make_unit("Lakewood"))
        self.client.force_login(user)

    def test_numbers_read_back_are_the_numbers_written(self):
        used = rulebooks.current().heads

        self.assertEqual(used.agency, self.head)
        self.assertIs(used.words, shipped().words)

    def test_going_back_forgets_the_numbers_and_is_recorded(self):
        steward = make_user()

        self.assertTrue(AgencyHead.objects.go_back(by=steward))

        self.assertIsNone(rulebooks.current().heads)
        self.assertEqual(AgencyHead.objects.values_list("active", "numbers").get(), (False, {}))
        self.assertEqual(Event.objects.filter(verb="feedback.head_dropped", actor_id=steward.pk).count(), 1)

    def test_going_back_with_a_row_that_is_not_in_use_drops_nothing(self):
        AgencyHead.objects.switch_to(self.head, rows=70, figures={}, by=None)

        self.assertFalse(AgencyHead.objects.filter(pk=self.row.pk).go_back(by=None))

        self.assertEqual(AgencyHead.objects.get(active=True).rows, 70)

    def test_a_new_head_takes_the_place_of_the_old(self):
        AgencyHead.objects.switch_to(Head({}), rows=70, figures={}, by=None)

        self.assertEqual(rulebooks.current().heads.agency, Head({}))
        with self.assertRaises(IntegrityError), transaction.atomic():
            AgencyHead.objects.update(active=True)

    def test_an_administrator_of_everything_goes_back_from_the_list(self):
        address = reverse("admin:feedback_agencyhead_changelist")
        chosen = {"action": "go_back", "_selected_action": [self.row.pk]}
        self.signed_in(Role.ADMINISTRATOR)
        self.client.post(address, chosen)

        self.assertIsNone(rulebooks.current().heads)

    def test_an_administrator_of_one_office_looks_but_cannot_go_back(self):
        make_unit("Elsewhere")
        address = reverse("admin:feedback_agencyhead_changelist")
        chosen = {"action": "go_back", "_selected_action": [self.row.pk]}
        self.signed_in(Role.ADMINISTRATOR)

        self.assertContains(self.client.get(address), "60")
        self.client.post(address, chosen)

        self.assertEqual(rulebooks.current().heads.agency, self.head)
