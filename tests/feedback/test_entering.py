"""Staff enter a paper card or a telephone call: the citizen's words as any other, on record, with a code to tell."""

from datetime import date, timedelta
from http import HTTPStatus

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from feedback.models import Channel, CitizenCode, Feedback
from portal.audit.models import Event
from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.factories import make_employee, make_grant, make_service, make_unit, make_user
from tests.feedback.public_page import WORDS, a_ticket


class EnteringTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood office", code="lakewood", parent=Unit.objects.agency())
        self.maria = make_employee("Maria Kowalska", self.office)
        self.client.force_login(self.maria.user)
        self.address = reverse("counter:enter")

    def enter(self, **answers):
        answers = {"channel": "paper", "unit": "lakewood", "spoken": "ro", "ticket": a_ticket(), **answers}
        return self.client.post(self.address, answers)

    def test_a_card_is_taken_in_as_it_was_written_and_the_code_is_told(self):
        day = timezone.localdate() - timedelta(days=2)
        page = self.enter(text=WORDS, trust="1", well=["ease"], at="Window 3", occurred_on=day.isoformat())

        feedback = Feedback.objects.get()
        self.assertEqual((feedback.channel, feedback.source.name), (Channel.PAPER, "entered-by-staff"))
        self.assertEqual((feedback.unit, feedback.place, feedback.occurred_on), (self.office, "3", day))
        self.assertEqual((feedback.original.text, feedback.language, feedback.trust_raw), (WORDS, "ro", 1))
        self.assertEqual(CitizenCode.objects.named_by(page.context["code"]).feedback, feedback)
        self.assertIn("no-store", page["Cache-Control"])

    def test_the_question_is_kept_in_the_citizens_language(self):
        self.enter(text=WORDS, trust="1")

        self.assertEqual(Feedback.objects.get().question, "Cu cuvintele dumneavoastră")

    def test_a_telephone_call_says_so(self):
        self.enter(channel="phone", text=WORDS)

        self.assertEqual(Feedback.objects.get().channel, Channel.PHONE)

    def test_who_entered_it_is_on_record(self):
        self.enter(text=WORDS)

        event = Event.objects.get(verb="feedback.entered")
        self.assertEqual((event.actor_id, event.object_id), (self.maria.user.pk, str(Feedback.objects.get().pk)))

    def test_ones_own_unit_is_chosen_already(self):
        page = self.client.get(self.address)

        self.assertContains(page, '<option value="lakewood" selected>Lakewood office</option>')

    def test_a_double_click_is_one_comment_with_one_code(self):
        ticket = a_ticket()
        codes = {self.enter(text=WORDS, ticket=ticket).context["code"] for _click in range(2)}

        self.assertEqual((len(codes), Feedback.objects.count()), (1, 1))

    def test_what_is_wrong_is_said_and_what_was_typed_stays(self):
        make_service("passports", units=(make_unit("Denholm"),))
        wrong = {
            "channel": ("", "Say whether it was a paper card or a telephone call."),
            "occurred_on": ((timezone.localdate() + timedelta(days=1)).isoformat(), "lies in the future"),
            "at": ("the nice lady", "Write a number or a letter"),
            "unit": ("nowhere", "Choose a unit from the list."),
            "service": (self.service_elsewhere(), "This service is not given there"),
        }
        for field, (value, message) in wrong.items():
            page = self.enter(text=WORDS, **{field: value})
            self.assertContains(page, message)
            self.assertContains(page, f"{WORDS}</textarea>")
        self.assertFalse(Feedback.objects.exists())

    def service_elsewhere(self) -> str:
        return make_service("grants", units=(make_unit("Elsewhere"),)).code

    def test_nothing_at_all_is_asked_for(self):
        self.assertContains(self.enter(), "Choose Yes or No, or write a few words.")

    def test_a_day_long_ago_is_refused(self):
        self.assertContains(self.enter(text=WORDS, occurred_on=date(1989, 12, 31).isoformat()), "before 1990")

    def test_a_stranger_signs_in_first(self):
        self.client.logout()

        self.assertEqual(self.client.get(self.address).status_code, HTTPStatus.FOUND)

    def test_the_account_of_a_screen_in_a_corridor_enters_nothing_and_an_administrator_does(self):
        self.client.force_login(make_user())
        self.assertEqual(self.client.get(self.address).status_code, HTTPStatus.FORBIDDEN)

        administrator = make_user()
        make_grant(administrator, Role.ADMINISTRATOR, self.office)
        self.client.force_login(administrator)
        self.assertContains(self.client.get(self.address), "Lakewood office")
