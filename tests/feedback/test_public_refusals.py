"""The public page: what it cannot take, and how it says so."""

import re
from http import HTTPStatus

import time_machine
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase as PropertyTestCase

from feedback.asking import Place
from feedback.forms import SayForm
from feedback.models import Feedback
from feedback.ticket import Ticket
from feedback.views.public import TIMES_AN_HOUR
from tests.factories import make_unit
from tests.feedback.public_page import WORDS, PublicPageTestCase, a_ticket


class RefusingTests(PublicPageTestCase):
    def errors(self, response) -> list[tuple[str, str]]:
        summary = re.search(r'<div class="errors.*?</div>', response.content.decode(), re.DOTALL)[0]
        return re.findall(r'<a href="#(.*?)">(.*?)</a>', summary)

    def test_nothing_at_all_says_what_to_do(self):
        response = self.send(service=self.service.code)

        self.assertEqual(self.errors(response), [("trust-yes", "Choose Yes or No, or write a few words.")])
        self.assertContains(response, 'aria-describedby="trust_error"')
        self.assertContains(response, f'<option value="{self.service.code}" selected>')
        self.assertEqual(Feedback.objects.count(), 0)

    def test_ten_thousand_characters_are_taken_and_one_more_is_not(self):
        self.send(text="ż" * 10_000)
        self.assertEqual(Feedback.objects.count(), 1)

        response = self.send(text="ż" * 10_001)
        expected = "Your words are 10,001 characters long. Shorten them to 10,000."
        self.assertEqual(self.errors(response), [("text", expected)])

    def test_what_is_refused_stays_in_the_form(self):
        response = self.send(trust="0", badly=["ease"], text="ż" * 10_001)

        self.assertContains(response, f"{'ż' * 10_001}</textarea>")
        self.assertContains(response, 'value="0" id="trust-no" checked')
        self.assertContains(response, 'name="badly" value="ease" id="badly_1" checked')
        self.assertContains(response, 'aria-invalid="true" aria-describedby="text_helptext text_error"')
        self.assertEqual(Feedback.objects.count(), 0)

    def test_line_ends_of_browsers_count_once(self):
        self.send(text="\r\n".join("a" * 5000))

        self.assertEqual(len(self.received().original.text), 9_999)

    def test_control_characters_go_and_every_script_stays(self):
        self.send(text="Dzi\x00ękuję\x07! ευχαριστώ\n\u200fשלום 👩🏽‍⚕️")

        self.assertEqual(self.received().original.text, "Dziękuję! ευχαριστώ\n\u200fשלום 👩🏽‍⚕️")

    def test_marks_that_nobody_can_see_are_no_words(self):
        response = self.send(text="\u200f\u200b \n")

        self.assertEqual(self.errors(response)[0][0], "trust-yes")

    def test_a_choice_that_was_not_offered_is_refused(self):
        response = self.send(trust="7", service="passports")

        self.assertEqual([field for field, _message in self.errors(response)], ["trust-yes", "service"])

    def test_what_is_no_address_is_said_beside_its_field_and_stays_open(self):
        response = self.send(trust="1", email="anna at example")

        expected = "Write your e-mail like anna@example.org, or leave it empty."
        self.assertEqual(self.errors(response), [("email", expected)])
        self.assertContains(response, '<details class="ask more" open>')
        self.assertContains(response, 'value="anna at example"')

    def test_correcting_quickly_is_not_taken_for_a_program(self):
        response = self.send(trust="7", ticket="")

        self.send(trust="1", ticket=response.context["ticket"])

        self.assertEqual(Feedback.objects.count(), 1)


class ProgramTests(PublicPageTestCase):
    def test_whoever_fills_the_trap_or_answers_within_two_seconds_is_asked_to_look_once_more(self):
        for caught in [{"homepage": "https://example.org"}, {"ticket": Ticket.new().signed}]:
            response = self.send(text=WORDS, **caught)

            self.assertContains(response, "That was quick. Your answers are still here")
            self.assertContains(response, f"{WORDS}</textarea>")
            self.assertEqual(Feedback.objects.count(), 0)

        self.send(text=WORDS, ticket=response.context["ticket"])
        self.assertEqual(self.received().original.text, WORDS)

    def test_a_form_older_than_a_day_is_asked_for_again_with_its_words(self):
        for ticket in [a_ticket(minutes=24 * 60 + 1), "made up", ""]:
            response = self.send(trust="1", text=WORDS, ticket=ticket)

            self.assertContains(response, "This page was open for a long time.")
            self.assertContains(response, f"{WORDS}</textarea>")
            self.assertEqual(Feedback.objects.count(), 0)

        self.send(trust="1", text=WORDS, ticket=response.context["ticket"])
        self.assertEqual(self.received().original.text, WORDS)

    def test_too_many_from_one_address_are_asked_to_wait_with_their_words(self):
        with time_machine.travel("2026-11-22 10:15:00+00:00", tick=False):
            for number in range(TIMES_AN_HOUR):
                self.send(text=f"Thank you {number}")
            response = self.send(text=WORDS)

        self.assertEqual(response.status_code, HTTPStatus.TOO_MANY_REQUESTS)
        self.assertEqual(response["Retry-After"], str(45 * 60))
        self.assertContains(response, f"{WORDS}</textarea>", status_code=HTTPStatus.TOO_MANY_REQUESTS)
        self.assertEqual(Feedback.objects.count(), TIMES_AN_HOUR)

    def test_a_form_without_its_cookie_gets_a_kind_page_with_the_words(self):
        strict = Client(enforce_csrf_checks=True)

        response = strict.post(self.address, {"ticket": a_ticket(), "text": "<b>Thank you</b>"})

        self.assertEqual(response.status_code, HTTPStatus.FORBIDDEN)
        page = response.content.decode()
        self.assertIn("Please send it once more", page)
        self.assertIn("&lt;b&gt;Thank you&lt;/b&gt;</textarea>", page)
        self.assertEqual(Feedback.objects.count(), 0)


class FormPropertyTests(PropertyTestCase):
    @given(st.text(max_size=200))
    def test_any_words_are_taken_or_kindly_refused(self, words):
        place = Place(unit=make_unit(), service=None, at="")
        form = SayForm({"text": words, "trust": "1"}, place=place)

        self.assertTrue(form.is_valid())
        comment = form.comment(Ticket.new())
        self.assertFalse(set(comment.text) & {"\x00", "\x07", "\r"})
        self.assertTrue(comment.text == "" or comment.text.strip())
