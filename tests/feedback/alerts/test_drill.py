"""The drill takes the real path with real servers, says which step fails, reaches no employee, and leaves nothing."""

import json
import threading
from contextlib import contextmanager, suppress
from datetime import timedelta
from io import StringIO

from django.core.management import CommandError, call_command
from django.db import connection
from django.test import TestCase, TransactionTestCase, override_settings
from django.utils import timezone

from feedback import drilling, reading
from feedback.escalation import clearing, ladder
from feedback.escalation.acknowledging import acknowledge
from feedback.escalation.measure import measures
from feedback.models import Drill, Feedback, Original, SafetyAlert, Tombstone
from portal.directory.models import Unit
from portal.notices.models import Notice, Way
from portal.notices.sending import send_waiting
from recognition import people
from recognition.models import Compliment, Outcome, Routing
from recognition.routing import route_waiting
from tests.factories import make_employee, make_unit
from tests.feedback.alerts.making import make_alert, make_officer, on_call
from tests.notices.servers import mail_server, mailing_through, web_server
from tests.notices.test_webhooks import make_webhook
from tests.resilience.portals import free_port

STEPS = (reading.understand_waiting, ladder.take_due_steps, lambda: send_waiting(Way.MAIL))
CALLS = (*STEPS, lambda: send_waiting(Way.WEBHOOK))


@contextmanager
def working(steps):
    """Something does ``steps`` over and over, as worker and beat do."""
    over = threading.Event()

    def work():
        while not over.wait(0.05):
            for step in steps:
                with suppress(Exception):  # the row's own trouble; the next round tries again
                    step()
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


class DrillCase(TransactionTestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.amira = make_officer("Amira Khan", self.office)

    def drill(self, *options, steps=STEPS, wait=20):
        """What the command says while ``steps`` are done."""
        told = StringIO()
        with working(steps):
            call_command(
                "drill_alerts",
                f"--unit={self.office.code}",
                f"--wait={wait}",
                "--wait-for-person=20",
                *options,
                stdout=told,
            )
        return told.getvalue()

    def assert_nothing_left(self):
        left = {model.__name__: model.objects.count() for model in (Feedback, Original, SafetyAlert, Notice, Tombstone)}
        self.assertEqual(left, dict.fromkeys(left, 0))


class DrillTests(DrillCase):
    def test_it_goes_from_the_door_to_the_officers_mailbox_and_stops_when_acknowledged(self):
        on_call(self.amira, self.office)
        with mail_server() as mailbox:
            told = self.drill("--acknowledge")

        self.assertEqual(mailbox.recipients, [self.amira.email])
        self.assertIn("DRILL", mailbox.texts[0])
        self.assertIn(f"On call now: {self.amira.email}", told)
        self.assertIn("The path from the door to a person works.", told)
        drill = Drill.objects.get()
        self.assertTrue(drill.passed)
        steps = ["understood", "raised", "stepped", "sent", "acknowledged"]
        self.assertEqual(set(drill.seconds), set(steps))
        self.assertEqual([drill.seconds[step] for step in steps], sorted(drill.seconds.values()))
        self.assert_nothing_left()

    def test_it_waits_for_a_person_to_press_the_button(self):
        def press():
            alerts = SafetyAlert.objects.waiting().filter(escalations__told__notice__status="sent")
            acknowledge(list(alerts.select_related("feedback__unit")), self.amira)

        with mail_server():
            told = self.drill(steps=(*STEPS, press))

        self.assertIn("it was acknowledged", told)

    def test_a_given_address_is_told_in_place_of_the_officers(self):
        with mail_server() as mailbox:
            self.drill("--acknowledge", "--email=tester@agency.example")

        self.assertEqual(mailbox.recipients, ["tester@agency.example"])

    @override_settings(WEBHOOKS_ALLOW_PRIVATE=True)
    def test_a_webhook_is_called_and_told_that_it_is_a_drill_and_that_it_is_over(self):
        with mail_server(), web_server() as pager:
            make_webhook(pager.url)
            self.drill("--acknowledge", steps=CALLS)
        bodies = [body for _path, _headers, body in pager.calls]

        self.assertEqual([json.loads(body)["type"] for body in bodies], ["alert.escalated", "alert.acknowledged"])
        self.assertEqual([json.loads(body)["data"][0]["drill"] for body in bodies], [True, True])

    def test_without_an_officer_it_says_so_before_anything_is_written(self):
        self.amira.grants.all().delete()
        with self.assertRaisesMessage(CommandError, "No safety officer can be reached for this unit."):
            self.drill()

        self.assertEqual(Drill.objects.count(), 0)

    def test_without_a_worker_it_says_so(self):
        with self.assertRaisesMessage(CommandError, "No worker took the comment. Start the worker and beat"):
            self.drill(steps=(), wait=0.5)

        self.assert_nothing_left()
        self.assertFalse(Drill.objects.get().passed)

    def test_without_beat_it_says_so(self):
        with self.assertRaisesMessage(CommandError, "nobody was told. Start beat"):
            self.drill(steps=STEPS[:1], wait=0.5)

        self.assert_nothing_left()

    def test_a_mail_server_that_is_not_there_is_named(self):
        with (
            mailing_through(free_port()),
            self.assertRaisesMessage(CommandError, "The mail server cannot be used: Connection refused"),
        ):
            self.drill("--acknowledge")

        self.assert_nothing_left()

    def test_a_mail_server_that_refuses_is_quoted(self):
        with mail_server() as mailbox:
            mailbox.refusal = "550 Relaying denied"
            with self.assertRaisesMessage(CommandError, "550 Relaying denied"):
                self.drill("--acknowledge")

        self.assert_nothing_left()

    def test_nobody_who_acknowledges_it_is_a_failure_in_words(self):
        with mail_server(), self.assertRaisesMessage(CommandError, "Nobody pressed “I have it”."):
            self.drill("--wait-for-person=0.5")

        self.assert_nothing_left()

    def test_a_unit_that_is_not_there_is_named(self):
        with self.assertRaisesMessage(CommandError, "There is no unit with the code atlantis."):
            call_command("drill_alerts", "--unit=atlantis")


class NoHarmTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.amira = make_officer("Amira Khan", self.office)

    def test_no_employee_gets_a_letter_even_of_a_drill_that_praises_somebody(self):
        make_employee("Maria Kowalska", self.office)
        drill = drilling.begin(self.office, "")
        Original.objects.update(text="Maria Kowalska was wonderful, kind and patient. Thank you so much!")
        reading.understand_waiting()
        self.assertEqual(Feedback.objects.get().sentiment, "praise")
        route_waiting(people.current_index())

        self.assertEqual((Compliment.objects.count(), Routing.objects.get().outcome), (0, Outcome.NOBODY))
        clearing.end(drill, passed=True)
        self.assertEqual((Feedback.objects.count(), Routing.objects.count()), (0, 0))

    def test_a_drill_counts_in_no_figure(self):
        drilling.begin(self.office, "")
        reading.understand_waiting()
        self.assertEqual(SafetyAlert.objects.urgent().count(), 1)
        acknowledge(list(SafetyAlert.objects.all()), None)

        self.assertEqual([measure.n for measure in measures(self.amira)], [0, 0])

    def test_what_a_killed_drill_left_is_removed_and_real_alerts_stay(self):
        real = make_alert(self.office)
        drilling.begin(self.office, "")
        reading.understand_waiting()
        ladder.take_due_steps()
        Drill.objects.update(started_at=timezone.now() - timedelta(hours=7))

        self.assertEqual(clearing.clean_up_abandoned(), 1)
        self.assertEqual(list(SafetyAlert.objects.all()), [real])
        self.assertEqual(Notice.objects.count(), 1)
        self.assertFalse(Drill.objects.get().passed)

    def test_a_drill_that_still_runs_is_left_alone(self):
        drilling.begin(self.office, "")

        self.assertEqual((clearing.clean_up_abandoned(), Feedback.objects.count()), (0, 1))
