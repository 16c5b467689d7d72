"""When a complaint comes before somebody: once understood, corrected, overdue, or by the agency's case system."""

import io
import json
from datetime import timedelta
from http import HTTPStatus

from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from feedback.complaints.climbing import climb_overdue, hold_clocks
from feedback.complaints.handing_over import hand_over_waiting
from feedback.corrections.judging import Verdict, judge
from feedback.escalation.ladder import take_due_steps
from feedback.models import CaseSystem, FollowUp, Token
from feedback.reading import understand_waiting
from portal.audit.models import Event
from portal.directory.models import Unit
from portal.directory.roles import Role
from portal.notices.models import Notice, Webhook
from tests.factories import make_grant, make_received, make_service, make_steward, make_understood, make_unit, make_user
from tests.feedback.complaining import make_case_system, make_complaint, make_owner

WORDS = "Everybody was very kind. But I waited four hours and nobody told me why."


class OpeningTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")

    def opened_for(self, **fields):
        make_received(WORDS, **fields)
        understand_waiting()
        return FollowUp.objects.get().unit

    def test_a_comment_with_a_complaint_gets_one_follow_up_when_it_is_understood(self):
        self.assertEqual(self.opened_for(unit=self.office), self.office)
        self.assertGreater(FollowUp.objects.get().due_at, timezone.now() + timedelta(days=9))

    def test_praise_alone_gets_none(self):
        make_received("Everybody was very kind, thank you!", unit=self.office)
        understand_waiting()

        self.assertFalse(FollowUp.objects.exists())

    def test_without_a_unit_it_belongs_where_its_service_is_offered_alone(self):
        self.assertEqual(self.opened_for(service=make_service(units=(self.office,))), self.office)

    def test_without_any_place_it_belongs_to_the_agency(self):
        agency = Unit.objects.agency()
        service = make_service(units=(self.office, make_unit()))

        self.assertEqual(self.opened_for(service=service), agency)

    def test_an_archive_opens_none(self):
        make_received(WORDS, unit=self.office, received_at=timezone.now() - timedelta(days=91))
        understand_waiting()

        self.assertFalse(FollowUp.objects.exists())

    def test_a_corrected_comment_opens_one_or_drops_the_one_nobody_took_up(self):
        steward = make_steward(self.office)
        feedback = make_understood("I waited four hours.", unit=self.office, state="routed")
        segment = feedback.segments.get()

        judge(feedback, [Verdict(segment.pk, "complaint")], by=steward)
        self.assertTrue(FollowUp.objects.exists())
        judge(feedback, [Verdict(segment.pk, "praise")], by=steward)
        self.assertFalse(FollowUp.objects.exists())

    def test_a_correction_takes_nothing_from_an_owner_who_has_it(self):
        feedback = make_understood("I waited.", unit=self.office, complaint="I waited.", state="routed")
        FollowUp.objects.create(
            feedback=feedback, unit=self.office, due_at=timezone.now(), owner=make_owner(self.office)
        )

        judge(feedback, [Verdict(feedback.segments.get().pk, "praise")], by=make_steward(self.office))

        self.assertTrue(FollowUp.objects.exists())

    def test_its_time_begins_when_the_officer_has_seen_it(self):
        follow_up = make_complaint(self.office, due_at=timezone.now() - timedelta(days=1))
        follow_up.feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)

        self.assertEqual((climb_overdue(), hold_clocks()), (0, 1))

        follow_up.refresh_from_db()
        self.assertGreater(follow_up.due_at, timezone.now() + timedelta(days=9))


class ClimbingTests(TestCase):
    def setUp(self):
        self.agency = Unit.objects.agency()
        self.region = make_unit("North", parent=self.agency)
        self.office = make_unit("Lakewood", parent=self.region)
        self.complaint = make_complaint(self.office, due_at=timezone.now() - timedelta(days=1))

    def told(self):
        return sorted(Notice.objects.values_list("user__email", flat=True))

    def rest(self):
        FollowUp.objects.update(climbed_at=timezone.now() - timedelta(days=6))

    def test_it_goes_up_one_unit_at_a_time_and_each_owner_hears_once(self):
        for unit in (self.office, self.region, self.agency):
            make_owner(unit, f"{unit.pk}@agency.example")

        self.assertEqual((climb_overdue(), climb_overdue()), (1, 0))
        self.assertEqual(self.told(), sorted(f"{unit.pk}@agency.example" for unit in (self.office, self.region)))
        self.rest()
        climb_overdue()
        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.climbed_to, self.agency)
        self.assertEqual(len(self.told()), 3)

    def test_a_unit_that_nobody_answers_for_is_passed_over(self):
        make_owner(self.agency)
        climb_overdue()

        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.climbed_to, self.agency)

    def test_where_nobody_answers_for_anything_an_administrator_hears_of_it(self):
        administrator = make_user("admin@agency.example")
        make_grant(administrator, Role.ADMINISTRATOR, self.agency)
        climb_overdue()

        self.assertEqual(self.told(), ["admin@agency.example"])

    def test_an_answered_and_a_closed_one_do_not_climb(self):
        FollowUp.objects.update(state="answered", answer="Sorry.", answered_at=timezone.now())
        self.assertEqual(climb_overdue(), 0)
        FollowUp.objects.update(state="closed", closed_at=timezone.now())
        self.assertEqual(climb_overdue(), 0)

    def test_one_mail_tells_of_all_and_holds_no_word_of_any(self):
        make_owner(self.region)
        make_complaint(self.office, due_at=timezone.now() - timedelta(days=2))
        climb_overdue()

        notice = Notice.objects.get()
        self.assertIn("2 complaints are overdue", notice.subject)
        for secret in ["four hours", "Maria", "Ode"]:
            self.assertNotIn(secret, notice.body)


class CaseSystemTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", parent=Unit.objects.agency())
        self.complaint = make_complaint(self.office)
        self.system, self.token = make_case_system(self.office)

    def ask(self, token=None, follow_up=None, **answer):
        headers = {"Authorization": f"Bearer {token or self.token}"}
        arguments = [(follow_up or self.complaint).uuid]
        if not answer:
            return self.client.get(reverse("api-1:complaint", args=arguments), headers=headers)
        address = reverse("api-1:complaint_answer", args=arguments)
        return self.client.post(address, answer, content_type="application/json", headers=headers)

    def test_it_is_called_once_without_a_word_of_the_comment(self):
        self.assertEqual((hand_over_waiting(), hand_over_waiting()), (1, 0))

        notice = Notice.objects.get()
        told = json.loads(notice.body)
        self.assertEqual((notice.webhook, told["type"]), (self.system.webhook, "complaint.opened"))
        self.assertTrue(told["data"]["fetch"].endswith(f"/api/v1/complaints/{self.complaint.uuid}"))
        for secret in ["four hours", "Maria", "Ode"]:
            self.assertNotIn(secret, notice.body)

    def test_it_fetches_what_was_handed_to_it_with_nobody_named(self):
        hand_over_waiting()
        found = self.ask().json()

        self.assertEqual(found["complaint"], "I waited four hours, and [employee] sent me away.")
        self.assertEqual(found["praise"], "[employee] was wonderful.")
        self.assertEqual(Event.objects.filter(actor_label="case_system", verb="feedback.complaint_read").count(), 1)

    def test_no_other_token_and_no_other_complaint_is_opened(self):
        self.assertEqual(self.ask().status_code, HTTPStatus.NOT_FOUND)
        hand_over_waiting()
        _other, stranger = make_case_system(make_unit("Denholm"), "elsewhere")

        self.assertEqual(self.ask(token=stranger).status_code, HTTPStatus.NOT_FOUND)
        self.assertEqual(self.ask(token="gw_wrong").status_code, HTTPStatus.UNAUTHORIZED)
        elsewhere = make_complaint(make_unit("Denholm"))
        self.assertEqual(self.ask(follow_up=elsewhere).status_code, HTTPStatus.NOT_FOUND)

    def test_its_answer_reaches_the_citizen_and_may_close(self):
        hand_over_waiting()
        response = self.ask(answer="We opened a third window.", close=True)

        self.assertEqual((response.status_code, response.json()["state"]), (HTTPStatus.OK, "closed"))
        self.assertEqual(self.ask(answer="Once more.").status_code, HTTPStatus.CONFLICT)

    def test_an_answer_with_private_data_is_refused(self):
        hand_over_waiting()

        self.assertEqual(self.ask(answer="Ben says sorry.").status_code, HTTPStatus.BAD_REQUEST)
        self.assertEqual(self.ask(answer=" ").status_code, HTTPStatus.BAD_REQUEST)

    def test_the_owner_keeps_what_they_took_up_and_sees_where_the_rest_went(self):
        owner = make_owner(self.office)
        FollowUp.objects.update(owner=owner)
        handed = make_complaint(self.office)
        hand_over_waiting()
        self.client.force_login(owner)

        def shown(state):
            return [row.follow_up for row in self.client.get(board, {"state": state}).context["board"].rows]

        board = reverse("complaints:board")
        self.assertEqual((shown("open"), shown("handed")), ([self.complaint], [handed]))

    def test_switched_off_it_opens_nothing_and_the_owner_has_the_complaint_again(self):
        owner = make_owner(self.office)
        hand_over_waiting()
        Webhook.objects.update(is_on=False)
        self.assertEqual(self.ask().status_code, HTTPStatus.NOT_FOUND)
        self.client.force_login(owner)

        page = self.client.get(reverse("complaints:show", args=[self.complaint.uuid]))

        self.assertContains(page, "Send the answer")

    def test_the_alerts_do_not_call_it(self):
        self.complaint.feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)
        take_due_steps()

        self.assertFalse(Notice.objects.exclude(webhook=None).exists())


class ConnectingTests(TestCase):
    def connect(self, *arguments, **options):
        told = io.StringIO()
        call_command("connect_case_system", *arguments, stdout=told, stderr=io.StringIO(), **options)
        return told.getvalue()

    def test_a_case_system_is_connected_and_its_secrets_are_shown_once(self):
        office = make_unit("Lakewood")

        told = self.connect("cases", "https://93.184.215.14/hook", unit=office.code)

        system = CaseSystem.objects.get()
        self.assertEqual((system.webhook.unit, system.webhook.is_on), (office, True))
        token = told.split("gw_")[1].strip()
        self.assertEqual(Token.objects.named_by(f"gw_{token}").source, system.source)

    def test_what_cannot_be_connected_is_said(self):
        make_case_system(name="cases")
        for arguments, options in [
            (("cases", "https://93.184.215.14/hook"), {}),
            (("other", "http://cases.example/hook"), {}),
            (("other", "https://93.184.215.14/hook"), {"unit": "nowhere"}),
        ]:
            with self.assertRaises(CommandError):
                self.connect(*arguments, **options)
        self.assertEqual(CaseSystem.objects.count(), 1)
