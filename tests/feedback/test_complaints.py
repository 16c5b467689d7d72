"""The other half: complaints come before the service's owner, name nobody, and are answered once and for all."""

from datetime import timedelta
from http import HTTPStatus

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from feedback.complaints.answering import version_of
from feedback.complaints.halves import Halves, as_text
from feedback.models import CitizenCode, FollowUp, Sentiment, WrittenPerson
from portal.audit.models import Event
from tests.factories import make_employee, make_service, make_steward, make_understood, make_unit
from tests.feedback.complaining import make_complaint, make_owner

UNANSWERED = version_of(FollowUp())


class ComplaintTestCase(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.owner = make_owner(self.office)
        self.client.force_login(self.owner)

    def post(self, name, follow_up, **data):
        data.setdefault("version", UNANSWERED)
        return self.client.post(reverse(f"complaints:{name}", args=[follow_up.uuid]), data, follow=True)


class HalvesTests(ComplaintTestCase):
    def halves(self, follow_up):
        halves = Halves.of(follow_up.feedback)
        return as_text(halves.complaint, "_"), as_text(halves.praise, "_")

    def test_each_half_stands_alone_and_names_no_employee(self):
        self.assertEqual(
            self.halves(make_complaint(self.office)),
            ("I waited four hours, and _ sent me away.", "_ was wonderful."),
        )

    def test_a_part_of_a_name_that_comes_again_is_masked_too(self):
        text = "Maria Kowalska was wonderful. But this Maria, MARIA, was rude."
        follow_up = make_complaint(self.office, text=text, complaint="But this Maria, MARIA, was rude.")

        self.assertEqual(self.halves(follow_up)[0], "This _, _, was rude.")

    def test_a_place_stays(self):
        text = "At Saint Mary I waited four hours."
        follow_up = make_complaint(self.office, text=text, complaint=text)
        follow_up.feedback.written_people.create(start=3, end=13, part=WrittenPerson.Part.PLACE)

        self.assertEqual(self.halves(follow_up)[0], text)

    def test_what_explains_a_complaint_stands_with_it(self):
        text = "I came on Monday. I waited four hours."
        feedback = make_understood(
            text, unit=self.office, neutral="I came on Monday.", complaint="I waited four hours."
        )

        self.assertEqual(as_text(Halves.of(feedback).complaint, "_"), text)


class BoardTests(ComplaintTestCase):
    def board(self, **query):
        return self.client.get(reverse("complaints:board"), query)

    def shown(self, **query):
        return [row.follow_up for row in self.board(**query).context["board"].rows]

    def test_an_owner_sees_the_complaints_of_their_units_and_below_alone(self):
        below = make_complaint(make_unit("Desk", parent=self.office))
        mine, _elsewhere = make_complaint(self.office), make_complaint(make_unit("Denholm"))

        self.assertCountEqual(self.shown(), [below, mine])

    def test_nobody_without_the_role_opens_the_page(self):
        follow_up = make_complaint(self.office)
        for user in [make_employee("Ben Ode", self.office).user, make_steward(self.office)]:
            self.client.force_login(user)
            self.assertEqual(self.board().status_code, HTTPStatus.FORBIDDEN)
        self.client.force_login(make_owner(make_unit("Denholm")))
        for address in [reverse("complaints:show", args=[follow_up.uuid])]:
            self.assertEqual(self.client.get(address).status_code, HTTPStatus.NOT_FOUND)

    def test_the_most_urgent_stands_first_and_says_since_when(self):
        later = make_complaint(self.office)
        overdue = make_complaint(self.office, due_at=timezone.now() - timedelta(days=3))

        self.assertEqual(self.shown(), [overdue, later])
        self.assertContains(self.board(), "Overdue for 3 days")
        self.assertContains(self.board(), "One answer is overdue")

    def test_no_name_stands_on_the_page(self):
        follow_up = make_complaint(self.office)

        for page in [self.board(), self.client.get(reverse("complaints:show", args=[follow_up.uuid]))]:
            self.assertContains(page, "four hours")
            self.assertContains(page, "an employee")
            for name in ["Maria", "Kowalska", "Ode"]:
                self.assertNotContains(page, name)

    def test_a_complaint_is_hidden_while_an_officer_has_yet_to_see_it(self):
        follow_up = make_complaint(self.office)
        alert = follow_up.feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)
        self.assertEqual(self.shown(), [])

        alert.acknowledge(self.owner)

        self.assertEqual(self.shown(), [follow_up])

    def test_words_that_are_only_not_safe_for_an_inbox_hold_no_complaint_back(self):
        follow_up = make_complaint(self.office)
        follow_up.feedback.alerts.create(kind="mocking", severity="hold", start=0, end=5)

        self.assertEqual(self.shown(), [follow_up])

    def test_the_sentence_chooses_by_state_unit_and_service(self):
        passports = make_service("passports", units=(self.office,))
        about = make_complaint(self.office, service=passports)
        answered = make_complaint(self.office, answer="Sorry.", answered_at=timezone.now(), state="answered")

        self.assertEqual(self.shown(service=passports.code), [about])
        self.assertEqual(self.shown(state="answered", unit=self.office.code), [answered])
        self.assertEqual(self.shown(unit="nowhere"), [])

    def test_the_next_page_begins_where_the_last_one_ended(self):
        soon = timezone.now()
        rows = [make_complaint(self.office, due_at=soon + timedelta(hours=n)) for n in range(23)]

        first = self.board()
        self.assertEqual([row.follow_up for row in first.context["board"].rows], rows[:20])
        self.assertEqual(self.shown(after=first.context["board"].page.more), rows[20:])

    def test_the_list_costs_the_same_with_one_and_with_three(self):
        def asked():
            with CaptureQueriesContext(connection) as queries:
                self.board()
            return len(queries)

        make_complaint(self.office, service=make_service())
        asked()
        one = asked()
        for _row in range(2):
            make_complaint(self.office, service=make_service(), owner=make_employee("Ada Berg", self.office).user)
        self.assertEqual(asked(), one)

    def test_what_was_listed_and_read_is_on_record(self):
        follow_up = make_complaint(self.office)
        self.board()
        self.client.get(reverse("complaints:show", args=[follow_up.uuid]))

        events = Event.objects.filter(actor_id=self.owner.pk, object_id=str(follow_up.pk)).order_by("pk")
        self.assertEqual([event.verb for event in events], ["feedback.complaint_listed", "feedback.complaint_read"])


class AnsweringTests(ComplaintTestCase):
    def setUp(self):
        super().setUp()
        self.complaint = make_complaint(self.office)
        CitizenCode.objects.create(feedback=self.complaint.feedback, digest="x")

    def test_one_owner_takes_it_on_and_may_leave_it(self):
        self.post("take_on", self.complaint)
        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.owner, self.owner)

        other = make_owner(self.office)
        self.client.force_login(other)
        self.assertContains(self.post("take_on", self.complaint), "A colleague looks after it already.")
        self.post("let_go", self.complaint)
        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.owner, self.owner)

    def test_an_answer_is_kept_shown_and_on_record(self):
        self.post("answer", self.complaint, answer="We opened a third window.", what_changed="Two clerks more.")

        self.complaint.refresh_from_db()
        self.assertEqual((self.complaint.answer, self.complaint.state), ("We opened a third window.", "answered"))
        self.assertIsNotNone(self.complaint.answered_at)
        self.assertEqual(Event.objects.filter(verb="feedback.complaint_answered").count(), 1)

    def test_what_must_not_go_out_is_refused_and_stays_in_the_form(self):
        for private in ["Call me on 0612 345 678.", "Write to ben@agency.example.", "Ben is sorry."]:
            page = self.post("answer", self.complaint, answer=f"Sorry. {private}")

            self.assertContains(page, "the answer is read outside")
            self.assertContains(page, private)
            self.complaint.refresh_from_db()
            self.assertEqual(self.complaint.answer, "")

    def test_nothing_at_all_says_what_to_write(self):
        self.assertContains(self.post("answer", self.complaint), "Write a line for the citizen, or what changed.")

    def test_a_colleagues_answer_is_not_written_over_unseen(self):
        version = (
            self.client.get(reverse("complaints:show", args=[self.complaint.uuid])).context["form"]["version"].value()
        )
        self.post("answer", self.complaint, answer="We are sorry.", version=version)

        page = self.post("answer", self.complaint, answer="Come again.", version=version)

        self.assertContains(page, "A colleague answered meanwhile: “We are sorry.”")
        self.assertContains(page, "Come again.</textarea>")
        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.answer, "We are sorry.")
        self.post(
            "answer", self.complaint, answer="Sorry. Come again.", version=page.context["form"]["version"].value()
        )
        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.answer, "Sorry. Come again.")

    def test_it_is_not_closed_while_the_citizen_could_read_an_answer_and_finds_none(self):
        self.assertContains(self.post("close", self.complaint), "Not closed yet")
        self.post("answer", self.complaint, what_changed="Two clerks more.")
        self.post("close", self.complaint)

        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.state, "closed")
        self.assertIsNotNone(self.complaint.closed_at)

    def test_without_a_code_or_an_address_it_can_be_closed_at_once(self):
        unreachable = make_complaint(self.office)
        page = self.client.get(reverse("complaints:show", args=[unreachable.uuid]))
        self.assertContains(page, "an answer reaches nobody")

        self.post("close", unreachable)

        unreachable.refresh_from_db()
        self.assertEqual(unreachable.state, "closed")

    def test_what_is_closed_stays_as_it_is(self):
        FollowUp.objects.filter(pk=self.complaint.pk).update(state="closed", closed_at=timezone.now())

        page = self.post("answer", self.complaint, answer="One more thing.")

        self.assertContains(page, "A colleague closed it a moment ago.")
        self.complaint.refresh_from_db()
        self.assertEqual(self.complaint.answer, "")
        self.assertEqual(self.complaint.feedback.segments.filter(sentiment=Sentiment.COMPLAINT).count(), 1)
