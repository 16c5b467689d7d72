"""Received → understood: redacted, alarmed, exactly once; and what cannot be read is seen by a person."""

from datetime import timedelta

from django.test import TestCase, override_settings
from django.utils import timezone

from feedback import reading
from feedback.models import Feedback, SafetyAlert, State
from tests.factories import make_received


class ReadingTests(TestCase):
    def test_the_words_are_redacted_before_anybody_can_read_them(self):
        feedback = make_received("Call me on 020 7946 0958, Maria was kind.", language="en")
        reading.understand_waiting()
        feedback.refresh_from_db()

        self.assertEqual(feedback.state, State.UNDERSTOOD)
        self.assertIn("[phone]", feedback.text)
        self.assertNotIn("7946", feedback.text)
        self.assertEqual(feedback.original.text, "Call me on 020 7946 0958, Maria was kind.")

    def test_danger_raises_an_alert(self):
        make_received("The nurse was kind, but I have no will to live.", language="en")
        reading.understand_waiting()

        self.assertEqual(SafetyAlert.objects.get().severity, SafetyAlert.Severity.URGENT)

    def test_a_thumb_without_words_is_understood_too(self):
        feedback = make_received("", trust_raw=1, trust_scale=2)
        reading.understand_waiting()
        feedback.refresh_from_db()

        self.assertEqual((feedback.state, feedback.sentiment, feedback.text), (State.UNDERSTOOD, "praise", ""))

    def test_reading_again_adds_nothing(self):
        feedback = make_received("Maria was kind.", language="en")
        reading.understand_waiting()
        segments = feedback.segments.count()
        reading.read([feedback])

        self.assertEqual(feedback.segments.count(), segments)

    @override_settings(FEEDBACK_MAX_TRIES=1)
    def test_a_comment_that_could_not_be_read_is_put_before_an_officer_once(self):
        feedback = make_received("I cannot go on.")
        Feedback.objects.update(tries=1, claimed_until=timezone.now() - timedelta(seconds=1))

        self.assertEqual([reading.alert_about_unread(), reading.alert_about_unread()], [1, 0])
        alert = SafetyAlert.objects.get()
        self.assertEqual((alert.feedback, alert.kind), (feedback, SafetyAlert.Kind.NOT_READ))
