"""Each alert moves up the ladder until an officer has it, tells everybody once, and never nobody."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import time_machine
from django.core import mail
from django.db import connection
from django.test import TestCase, TransactionTestCase
from django.utils import timezone, translation
from django.utils.formats import date_format

from feedback.escalation.acknowledging import acknowledge
from feedback.escalation.ladder import take_due_steps
from feedback.models import Escalation, LadderStep, SafetyAlert, Told, Whom
from portal.directory.models import Employee, Unit
from portal.directory.roles import Role
from portal.notices.models import Notice, Status, Way
from portal.notices.sending import send_waiting
from tests.factories import make_unit, make_user
from tests.feedback.alerts.making import make_alert, make_officer, on_call
from tests.notices.test_webhooks import make_webhook


class LadderCase(TestCase):
    def setUp(self):
        self.agency = Unit.objects.agency()
        self.office = make_unit("Lakewood", self.agency)
        self.amira = make_officer("Amira Khan", self.office)
        self.ben = make_officer("Ben Ode", self.office)
        self.ioana = make_officer("Ioana Crivat", self.agency, Role.ADMINISTRATOR)
        self.chief = make_officer("Grace Whitlock", self.agency)

    def told(self, **which):
        """Whom each step told, in order."""
        steps = Escalation.objects.filter(**which).prefetch_related("told__user__employee")
        return [[str(told.user.employee) if told.user else told.name for told in step.told.all()] for step in steps]


class LadderTests(LadderCase):
    def test_without_configuration_on_call_at_once_officers_after_ten_minutes_agency_after_thirty(self):
        on_call(self.amira, self.office)
        alert = make_alert(self.office)
        with time_machine.travel(alert.raised_at, tick=False) as clock:
            for minutes in (0, 9, 1, 19, 1):
                clock.shift(timedelta(minutes=minutes))
                take_due_steps()

        self.assertEqual(self.told(), [["Amira Khan"], ["Ben Ode"], ["Grace Whitlock", "Ioana Crivat"]])
        minutes = [round((it.taken_at - alert.raised_at).total_seconds() / 60) for it in Escalation.objects.all()]
        self.assertEqual(minutes, [0, 10, 30])

    def test_when_the_ladder_ends_its_last_step_is_repeated_every_hour(self):
        alert = make_alert(self.office)
        with time_machine.travel(alert.raised_at, tick=False) as clock:
            for minutes in (0, 10, 20, 59, 1, 60):
                clock.shift(timedelta(minutes=minutes))
                take_due_steps()

        self.assertEqual(self.told()[2:], [["Grace Whitlock", "Ioana Crivat"]] * 3)

    def test_an_acknowledged_alert_climbs_no_further_and_what_waited_is_held_back(self):
        alert = make_alert(self.office)
        take_due_steps()
        acknowledge([alert], self.amira)
        with time_machine.travel(timezone.now() + timedelta(hours=2)):
            take_due_steps()

        self.assertEqual(Escalation.objects.count(), 1)
        self.assertEqual(set(Notice.objects.values_list("status", flat=True)), {Status.WITHDRAWN})

    def test_a_step_is_taken_once_however_often_it_is_tried(self):
        on_call(self.amira, self.office)
        make_alert(self.office)
        for _ in range(3):
            take_due_steps()

        self.assertEqual((self.told(), Notice.objects.count()), ([["Amira Khan"]], 1))

    def test_words_for_a_steward_move_up_no_ladder(self):
        make_alert(self.office, kind="mocking", severity="hold")

        self.assertEqual((take_due_steps(), Escalation.objects.count()), (0, 0))

    def test_the_steps_of_a_unit_hold_there_and_below_in_place_of_those_above(self):
        window = make_unit("Window 3", self.office)
        LadderStep.objects.create(unit=self.agency, after_minutes=0, whom=Whom.AGENCY)
        LadderStep.objects.create(unit=self.office, after_minutes=0, whom=Whom.OFFICERS)
        make_alert(window)
        make_alert(make_unit("Saltmere", self.agency))
        take_due_steps()

        self.assertEqual(self.told(), [["Amira Khan", "Ben Ode"], ["Grace Whitlock", "Ioana Crivat"]])

    def test_many_alerts_at_once_are_one_mail_to_each_person(self):
        on_call(self.amira, self.office)
        for _ in range(30):
            make_alert(self.office)
        take_due_steps()
        send_waiting(Way.MAIL)

        self.assertEqual((Told.objects.count(), len(mail.outbox)), (30, 1))
        self.assertEqual(mail.outbox[0].subject, "[Goodword] Urgent: 30 comments")
        self.assertIn("… and 10 more.", mail.outbox[0].body)

    def test_a_mail_about_several_alerts_goes_out_while_one_of_them_is_open(self):
        on_call(self.amira, self.office)
        first, _second = make_alert(self.office), make_alert(self.office)
        take_due_steps()
        acknowledge([first], self.ben)

        self.assertEqual(Notice.objects.get().status, Status.WAITING)

    def test_when_nothing_of_a_step_can_arrive_the_next_one_is_taken_at_once(self):
        on_call(self.amira, self.office)
        make_alert(self.office)
        take_due_steps()
        Notice.objects.update(status=Status.GIVEN_UP)
        take_due_steps()
        take_due_steps()

        self.assertEqual(self.told(), [["Amira Khan"], ["Ben Ode"]])


class NeverNobodyTests(LadderCase):
    def only(self):
        alert = make_alert(self.office)
        take_due_steps()
        step = alert.escalations.get()
        return [told.user for told in step.told.all()], step.stood_in

    def test_whoever_is_on_call(self):
        on_call(self.ben, self.office)
        self.assertEqual(self.only(), ([self.ben], False))

    def test_whoever_is_on_call_in_the_unit_above(self):
        on_call(self.chief, self.agency)
        self.assertEqual(self.only(), ([self.chief], False))

    def test_nobody_on_call_all_officers_of_the_unit(self):
        self.assertEqual(self.only(), ([self.amira, self.ben], True))

    def test_somebody_on_call_who_has_left_is_nobody(self):
        on_call(self.amira, self.office)
        Employee.objects.filter(user=self.amira).update(left=timezone.localdate())
        self.assertEqual(self.only(), ([self.ben], True))

    def test_somebody_on_call_whose_role_was_taken_is_nobody(self):
        on_call(self.amira, self.office)
        self.amira.grants.all().delete()
        self.assertEqual(self.only(), ([self.ben], True))

    def test_no_officer_in_the_unit_those_above(self):
        for officer in (self.amira, self.ben):
            officer.grants.all().delete()
        self.assertEqual(self.only(), ([self.chief], True))

    def test_no_officer_at_all_the_administrators(self):
        for officer in (self.amira, self.ben, self.chief):
            officer.grants.all().delete()
        self.assertEqual(self.only(), ([self.ioana], True))

    def test_no_administrator_either_the_superuser(self):
        for each in (self.amira, self.ben, self.chief, self.ioana):
            each.grants.all().delete()
        root = make_user(is_superuser=True)
        self.assertEqual(self.only(), ([root], True))

    def test_nobody_at_all_is_looked_for_again_every_minute_until_there_is_somebody(self):
        for each in (self.amira, self.ben, self.chief, self.ioana):
            each.grants.all().delete()
        alert = make_alert(self.office)
        with self.assertLogs("feedback.escalation.ladder", "ERROR"):
            take_due_steps()
        self.assertEqual(Escalation.objects.count(), 0)
        found = make_officer("Luca Bellandi", self.office)
        with time_machine.travel(timezone.now() + timedelta(minutes=1)):
            take_due_steps()

        self.assertEqual(alert.escalations.get().told.get().user, found)

    def test_a_comment_without_a_unit_reaches_an_officer_of_any_unit(self):
        self.chief.grants.all().delete()
        alert = make_alert(None)
        take_due_steps()

        self.assertEqual([told.user for told in alert.escalations.get().told.all()], [self.amira, self.ben])

    def test_a_step_by_webhook_alone_writes_when_there_is_no_webhook(self):
        LadderStep.objects.create(unit=self.office, after_minutes=0, whom=Whom.OFFICERS, by_mail=False)
        self.assertEqual(self.only(), ([self.amira, self.ben], False))


class WordsTests(LadderCase):
    WORDS = "Maria Kowalska was kind. I want to end my life. My name is Tomasz."

    def test_a_mail_holds_kind_severity_unit_age_and_link_and_no_word_of_the_comment(self):
        on_call(self.amira, self.office)
        alert = make_alert(self.office, minutes_ago=7, words=self.WORDS)
        take_due_steps()
        send_waiting(Way.MAIL)
        sent = mail.outbox[0]

        self.assertEqual(sent.subject, "[Goodword] Urgent: Self-harm or suicide, Lakewood")
        for part in ("Self-harm or suicide.", "For an officer, at once.", "Lakewood.", "7 minutes ago"):
            self.assertIn(part, sent.body)
        self.assertIn(f"/alerts/#alert-{alert.uuid}", sent.body)
        for word in ("Maria", "Kowalska", "Tomasz", "end my life", "kind."):
            self.assertNotIn(word, sent.body + sent.subject)

    def test_a_webhook_holds_codes_times_and_a_link(self):
        make_webhook("https://hook.example/")
        alert = make_alert(self.office, words=self.WORDS)
        take_due_steps()
        sent = json.loads(Notice.objects.get(way=Way.WEBHOOK).body)

        self.assertEqual(sent["type"], "alert.escalated")
        self.assertEqual(
            sent["data"],
            [
                {
                    "id": str(alert.uuid),
                    "kind": "self_harm",
                    "severity": "urgent",
                    "unit": self.office.code,
                    "arrived_at": alert.feedback.arrived_at.isoformat(),
                    "link": f"http://127.0.0.1:8000/alerts/#alert-{alert.uuid}",
                    "drill": False,
                    "step": 1,
                }
            ],
        )

    def test_a_webhook_that_heard_of_an_alert_hears_that_somebody_has_it(self):
        make_webhook("https://hook.example/")
        alert = make_alert(self.office)
        take_due_steps()
        Notice.objects.filter(way=Way.WEBHOOK).update(status=Status.SENT, sent_at=timezone.now())
        acknowledge([alert], self.amira)

        self.assertEqual(json.loads(Notice.objects.waiting().get().body)["type"], "alert.acknowledged")

    def test_an_administrator_who_cannot_open_it_is_told_whom_to_look_for(self):
        for officer in (self.amira, self.ben, self.chief):
            officer.grants.all().delete()
        make_alert(self.office)
        take_due_steps()

        self.assertIn("You cannot open it yourself.", Notice.objects.get().body)

    def test_a_mail_is_in_the_readers_own_language(self):
        on_call(self.amira, self.office)
        Employee.objects.filter(user=self.amira).update(languages="xx el en")
        make_alert(self.office)
        take_due_steps()
        with translation.override("el"):
            day = date_format(timezone.localtime(), "j F")

        self.assertNotEqual(day, date_format(timezone.localtime(), "j F"))
        self.assertIn(day, Notice.objects.get().body)


class ManyWorkersTests(TransactionTestCase):
    def test_four_workers_take_each_step_once(self):
        office = make_unit("Lakewood", Unit.objects.agency())
        for name in ("Amira Khan", "Ben Ode"):
            make_officer(name, office)
        for _ in range(25):
            make_alert(office)

        def work(_number):
            try:
                while take_due_steps(5):
                    pass
            finally:
                connection.close()

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))

        self.assertEqual((Escalation.objects.count(), Told.objects.count()), (25, 50))
        self.assertEqual(set(SafetyAlert.objects.values_list("steps_taken", flat=True)), {1})
