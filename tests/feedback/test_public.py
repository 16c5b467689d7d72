"""The public page: what it takes, what it refuses, and how it says so."""

import re
import time
import uuid
from http import HTTPStatus

import time_machine
from django.conf import settings
from django.test import Client, RequestFactory, TestCase, override_settings
from django.urls import reverse
from django.views.defaults import server_error
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase as PropertyTestCase

from feedback.asking import Place
from feedback.forms import SayForm
from feedback.models import Channel, Feedback, Original
from feedback.ticket import Ticket
from feedback.views.public import TIMES_AN_HOUR
from portal.directory.models import Unit
from tests.factories import make_service, make_unit

WORDS = "Maria Kowalska at window 3 was wonderful, but I waited four hours."


def a_ticket(*, minutes: float = 1) -> str:
    """The hidden mark of a form that was handed out ``minutes`` ago."""
    return Ticket(uuid.uuid4().hex, time.time() - minutes * 60).signed


class PublicPageTestCase(TestCase):
    def setUp(self):
        self.unit = make_unit("Lakewood office", code="lakewood")
        self.service = make_service("residence cards", units=(self.unit,))
        self.address = reverse("say:unit", args=["lakewood"])

    def send(self, address: str = "", **answers):
        answers.setdefault("ticket", a_ticket())
        return self.client.post(address or self.address, answers)

    def received(self) -> Feedback:
        return Feedback.objects.select_related("unit", "service", "source", "original").get()


class SayingTests(PublicPageTestCase):
    def test_words_a_thumb_and_ticks_arrive_as_they_were_given(self):
        response = self.send(
            f"{self.address}?at=3", trust="1", well=["employee", "humanity"], badly=["efficiency"], text=WORDS
        )

        self.assertRedirects(response, reverse("say:thanks") + "?again=%2Fsay%2Flakewood%2F%3Fat%3D3")
        feedback = self.received()
        self.assertEqual(feedback.original.text, WORDS)
        self.assertEqual((feedback.unit, feedback.service, feedback.place), (self.unit, None, "3"))
        self.assertEqual((feedback.trust_raw, feedback.trust_scale, feedback.question_set), (1, 2, "a11-v2"))
        self.assertEqual((feedback.channel, feedback.source.name), (Channel.PUBLIC_PAGE, "public-page"))
        ticked = {"effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", "other"}
        positive = {driver: driver in {"employee", "humanity"} for driver in ticked}
        self.assertEqual(feedback.drivers, {"positive": positive})

    def test_the_address_of_a_service_asks_about_that_service(self):
        address = reverse("say:service", args=["lakewood", self.service.code])
        question = "Based on my experience with residence cards, I trust Harwick County to do right by the people"
        self.assertContains(self.client.get(address), question)

        self.send(address, trust="0", badly=["efficiency"])

        feedback = self.received()
        self.assertEqual(feedback.service, self.service)
        self.assertEqual(feedback.trust_question, f"{question} it serves.")
        self.assertEqual(feedback.trust_raw, 0)
        self.assertEqual(list(feedback.drivers), ["negative"])
        self.assertEqual([name for name, on in feedback.drivers["negative"].items() if on], ["efficiency"])

    def test_the_service_can_be_chosen_in_the_form(self):
        self.send(trust="1", service=self.service.code)

        self.assertEqual(self.received().service, self.service)

    def test_a_thumb_alone_is_enough(self):
        self.send(trust="0")

        self.assertEqual(self.received().trust_raw, 0)

    def test_words_alone_are_enough_and_offer_no_ticks(self):
        self.send(text="Thank you")

        feedback = self.received()
        self.assertEqual((feedback.trust_raw, feedback.trust_scale, feedback.drivers), (None, None, {}))

    def test_the_email_is_kept_apart_from_the_words(self):
        self.send(text="Thank you", email="anna@example.org")

        self.assertEqual(self.received().contact.email, "anna@example.org")

    def test_the_question_is_kept_as_the_visitor_read_it(self):
        self.client.get(reverse("say:language", args=["pl"]))

        self.send(trust="1")

        feedback = self.received()
        self.assertEqual(feedback.language, "pl")
        self.assertEqual(
            feedback.trust_question,
            "Na podstawie moich doświadczeń ufam, że Harwick County postępuje właściwie wobec ludzi, którym służy.",
        )

    def test_a_double_click_is_one_comment(self):
        ticket = a_ticket()

        for _click in range(2):
            response = self.send(trust="1", text=WORDS, ticket=ticket)
            self.assertEqual(response.status_code, HTTPStatus.FOUND)

        self.assertEqual(Feedback.objects.count(), 1)

    def test_going_back_and_adding_a_line_loses_neither(self):
        ticket = a_ticket()

        self.send(text=WORDS, ticket=ticket)
        self.send(text=f"{WORDS} Thank you!", ticket=ticket)

        self.assertEqual(set(Original.objects.values_list("text", flat=True)), {WORDS, f"{WORDS} Thank you!"})

    def test_markup_is_words(self):
        self.send(text="<script>alert(1)</script> & co")
        self.assertEqual(self.received().original.text, "<script>alert(1)</script> & co")

        again = self.send(text="<script>alert(1)</script>", email="nobody")
        self.assertContains(again, "&lt;script&gt;alert(1)&lt;/script&gt;</textarea>")

    def test_no_session_and_no_account_are_needed(self):
        self.client.get(self.address)
        self.send(trust="1")

        self.assertEqual(set(self.client.cookies), {settings.CSRF_COOKIE_NAME})

    def test_whoever_was_in_no_office_speaks_to_the_agency(self):
        agency = Unit.objects.agency()

        self.assertContains(self.client.get(reverse("say:offices")), reverse("say:unit", args=[agency.code]))
        self.send(reverse("say:unit", args=[agency.code]), trust="1")

        self.assertEqual(self.received().unit, agency)


class PlaceTests(PublicPageTestCase):
    def test_a_window_is_shown_beside_its_office(self):
        self.assertContains(self.client.get(f"{self.address}?at=3"), "Lakewood office, window 3")

    def test_a_room_is_shown_as_it_is_written(self):
        self.assertContains(self.client.get(f"{self.address}?at=Room+B"), "Lakewood office, Room B")

    def test_what_cannot_be_a_window_is_left_out(self):
        for at in ["x" * 81, "3\x00", "\u202e3"]:
            self.send(f"{self.address}?{'at=' + at}", trust="1")

        self.assertEqual(set(Feedback.objects.values_list("place", flat=True)), {""})

    def test_an_unknown_office_or_service_is_not_found(self):
        for address in ["/say/nowhere/", "/say/lakewood/nothing/", "/say/%00/"]:
            self.assertEqual(self.client.get(address).status_code, HTTPStatus.NOT_FOUND)

    def test_a_service_of_another_office_is_not_found_here(self):
        elsewhere = make_service("passports", units=(make_unit("Denholm office"),))

        response = self.client.get(reverse("say:service", args=["lakewood", elsewhere.code]))

        self.assertEqual(response.status_code, HTTPStatus.NOT_FOUND)

    def test_offices_are_found_without_accents_and_case(self):
        make_unit("Łódź Śródmieście")
        make_unit("Αθήνα Κέντρο")

        for words, name in [("lodz", "Łódź Śródmieście"), ("ΑΘΗΝΑ", "Αθήνα Κέντρο")]:
            response = self.client.get(reverse("say:offices"), {"q": words})
            self.assertEqual([office.name for office in response.context["offices"]], [name])

    def test_the_list_costs_the_same_with_one_office_and_with_many(self):
        region = make_unit("North", kind=Unit.Kind.REGION)
        self.unit.parent = region
        self.unit.save()
        with self.assertNumQueries(2):
            self.client.get(reverse("say:offices"))
        for number in range(70):
            make_unit(f"Office {number}", parent=region)
        with self.assertNumQueries(2):
            response = self.client.get(reverse("say:offices"))
        self.assertContains(response, "These are the first 60 of 71.")


class RefusingTests(PublicPageTestCase):
    def errors(self, response) -> list[tuple[str, str]]:
        summary = re.search(r'<div class="errors.*?</div>', response.content.decode(), re.DOTALL)[0]
        return re.findall(r'<a href="#(.*?)">(.*?)</a>', summary)

    def test_nothing_at_all_says_what_to_do(self):
        response = self.send(email="anna@example.org")

        self.assertEqual(self.errors(response), [("trust-yes", "Choose Yes or No, or write a few words.")])
        self.assertContains(response, 'aria-describedby="trust_error"')
        self.assertContains(response, 'value="anna@example.org"')
        self.assertEqual(Feedback.objects.count(), 0)

    def test_a_wrong_email_keeps_everything_and_opens_its_field(self):
        response = self.send(trust="0", badly=["ease"], text=WORDS, email="anna@")

        expected = "Write your e-mail like this: name@example.org. Or leave it empty."
        self.assertEqual(self.errors(response), [("email", expected)])
        self.assertContains(response, f"{WORDS}</textarea>")
        self.assertContains(response, 'value="0" id="trust-no" checked')
        self.assertContains(response, '<details class="ask more" open>')
        self.assertContains(response, 'aria-invalid="true" aria-describedby="email_helptext email_error"')
        self.assertEqual(Feedback.objects.count(), 0)

    def test_ten_thousand_characters_are_taken_and_one_more_is_not(self):
        self.send(text="ż" * 10_000)
        self.assertEqual(Feedback.objects.count(), 1)

        response = self.send(text="ż" * 10_001)
        expected = "Your words are 10,001 characters long. Shorten them to 10,000."
        self.assertEqual(self.errors(response), [("text", expected)])

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

    def test_correcting_quickly_is_not_taken_for_a_program(self):
        response = self.send(trust="1", email="anna@", ticket="")

        self.send(trust="1", email="anna@example.org", ticket=response.context["ticket"])

        self.assertEqual(Feedback.objects.count(), 1)


class ProgramTests(PublicPageTestCase):
    def test_the_trap_thanks_and_keeps_nothing(self):
        response = self.send(text="Buy now", homepage="https://example.org")

        self.assertRedirects(response, reverse("say:thanks") + "?again=%2Fsay%2Flakewood%2F")
        self.assertEqual(Feedback.objects.count(), 0)

    def test_an_answer_in_less_than_two_seconds_keeps_nothing(self):
        response = self.send(text="Buy now", ticket=Ticket.new().signed)

        self.assertRedirects(response, reverse("say:thanks") + "?again=%2Fsay%2Flakewood%2F")
        self.assertEqual(Feedback.objects.count(), 0)

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


class ThanksTests(PublicPageTestCase):
    def test_it_is_the_same_for_everybody_and_is_not_stored(self):
        response = self.send(text=WORDS)
        page = self.client.get(response["Location"])

        self.assertIn("no-store", page["Cache-Control"])
        self.assertNotContains(page, "Maria")
        self.assertContains(page, 'href="/say/lakewood/"')

    @override_settings(CRISIS_LINE="0800 555 019")
    def test_it_says_whom_to_call(self):
        page = self.client.get(reverse("say:thanks"))

        self.assertContains(page, '<a href="tel:0800555019">0800 555 019</a>')

    def test_it_leads_to_no_other_place(self):
        for again in ["https://evil.example/say/", "//evil.example", "/admin/", "javascript:alert(1)"]:
            page = self.client.get(reverse("say:thanks"), {"again": again})
            self.assertContains(page, 'class="btn btn-outline-primary" href="/say/"')


class LanguageTests(PublicPageTestCase):
    HEADINGS = {
        "en": "How was it today?",
        "es": "¿Cómo le fue hoy?",
        "it": "Com'è andata oggi?",
        "pl": "Jak było dzisiaj?",
        "ro": "Cum a fost astăzi?",
        "el": "Πώς ήταν σήμερα;",
    }

    def test_the_page_speaks_the_browser_s_language(self):
        for code, heading in self.HEADINGS.items():
            page = self.client.get(self.address, headers={"accept-language": f"{code},en;q=0.5"})
            self.assertContains(page, f'<html lang="{code}">')
            self.assertContains(page, heading)

    def test_a_chosen_language_stays(self):
        response = self.client.get(reverse("say:language", args=["ro"]), {"next": f"{self.address}?at=3"})

        self.assertRedirects(response, f"{self.address}?at=3")
        self.assertContains(self.client.get(self.address), "Cum a fost astăzi?")

    def test_choosing_a_language_leads_nowhere_else(self):
        response = self.client.get(reverse("say:language", args=["ro"]), {"next": "https://evil.example/"})

        self.assertRedirects(response, reverse("say:offices"))

    def test_there_is_no_other_language(self):
        self.assertEqual(self.client.get(reverse("say:language", args=["xx"])).status_code, HTTPStatus.NOT_FOUND)


class ErrorPageTests(TestCase):
    def test_a_page_that_is_not_there_says_so_in_the_visitor_s_language(self):
        response = self.client.get("/nowhere/", headers={"accept-language": "pl"})

        self.assertContains(response, "Tu niczego nie ma", status_code=HTTPStatus.NOT_FOUND)

    def test_too_much_at_once_gets_a_kind_page(self):
        make_unit("Lakewood office", code="lakewood")

        response = self.client.post(reverse("say:unit", args=["lakewood"]), {"text": "x" * 3_000_000})

        self.assertContains(response, "That did not arrive", status_code=HTTPStatus.BAD_REQUEST)

    def test_a_fault_of_ours_needs_no_database_and_no_request(self):

        with self.assertNumQueries(0):
            response = server_error(RequestFactory().get("/"))

        self.assertContains(response, "Something went wrong on our side", status_code=500)


class FormPropertyTests(PropertyTestCase):
    @given(st.text(max_size=200))
    def test_any_words_are_taken_or_kindly_refused(self, words):
        place = Place(unit=make_unit(), service=None, at="")
        form = SayForm({"text": words, "trust": "1"}, place=place)

        self.assertTrue(form.is_valid())
        comment = form.comment(Ticket.new())
        self.assertFalse(set(comment.text) & {"\x00", "\x07", "\r"})
        self.assertTrue(comment.text == "" or comment.text.strip())
