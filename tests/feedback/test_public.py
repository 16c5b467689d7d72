"""The public page: what it asks, what it keeps, and in which language it thanks."""

from http import HTTPStatus

from django.conf import settings
from django.test import RequestFactory, TestCase, override_settings
from django.urls import reverse
from django.views.defaults import server_error

from feedback.models import Channel, CitizenCode, Contact, Feedback, Original
from portal.directory.models import Unit
from tests.factories import make_service, make_unit
from tests.feedback.public_page import WORDS, PublicPageTestCase, a_ticket


class SayingTests(PublicPageTestCase):
    def test_words_a_thumb_and_ticks_arrive_as_they_were_given(self):
        response = self.send(
            f"{self.address}?at=3", trust="1", well=["employee", "humanity"], badly=["efficiency"], text=WORDS
        )

        self.assertContains(response, "Thank you. We pass it on.")
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

    def test_an_address_is_kept_for_whoever_would_like_an_answer(self):
        self.send(text="Thank you", email="anna@example.org")

        self.assertEqual(self.received().contact.email, "anna@example.org")

    def test_nobody_need_leave_an_address(self):
        self.send(text="Thank you")

        self.assertFalse(Contact.objects.exists())

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
            self.assertContains(response, "Thank you. We pass it on.")

        self.assertEqual(Feedback.objects.count(), 1)

    def test_going_back_and_adding_a_line_loses_neither(self):
        ticket = a_ticket()

        self.send(text=WORDS, ticket=ticket)
        self.send(text=f"{WORDS} Thank you!", ticket=ticket)

        self.assertEqual(set(Original.objects.values_list("text", flat=True)), {WORDS, f"{WORDS} Thank you!"})

    def test_markup_is_words(self):
        self.send(text="<script>alert(1)</script> & co")
        self.assertEqual(self.received().original.text, "<script>alert(1)</script> & co")

        again = self.send(text="<script>alert(1)</script>", trust="perhaps")
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

    def test_a_window_named_with_a_word_is_its_number(self):
        self.assertContains(self.client.get(f"{self.address}?at=Window+12b"), "Lakewood office, window 12B")

    def test_what_cannot_be_a_window_is_left_out(self):
        for at in ["x" * 81, "3\x00", "\u202e3", "You+fat+pig", "call+0612345678", "ask+John+Carter"]:
            self.send(f"{self.address}?{'at=' + at}", trust="1")

        self.assertEqual(set(Feedback.objects.values_list("place", flat=True)), {""})

    def test_an_unknown_office_or_service_is_not_found(self):
        for address in ["/say/nowhere/", "/say/lakewood/nothing/", "/say/%00/"]:
            self.assertEqual(self.client.get(address).status_code, HTTPStatus.NOT_FOUND)

    def test_an_office_may_be_called_like_a_page(self):
        for code in ["thanks", "privacy", "language"]:
            office = make_unit(f"The {code} office", code=code)
            page = self.client.get(reverse("say:unit", args=[code]))
            self.assertContains(page, f'<p class="public-who">Harwick County <span>{office.name}</span></p>')

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
        self.assertContains(response, "These are the first 30 of 71.")


class ThanksTests(PublicPageTestCase):
    def test_the_page_with_the_code_is_stored_nowhere(self):
        page = self.send(f"{self.address}?at=3", text=WORDS)

        self.assertIn("no-store", page["Cache-Control"])
        self.assertNotContains(page, "Maria")
        self.assertContains(page, 'href="/say/lakewood/?at=3"')

    def test_the_code_opens_what_was_said_and_stands_in_no_table(self):
        code = self.send(text=WORDS).context["code"]

        kept = CitizenCode.objects.get()
        self.assertEqual(CitizenCode.objects.named_by(code).feedback, self.received())
        self.assertEqual(len(code.replace(" ", "")), 20)
        self.assertNotIn(code.replace(" ", ""), kept.digest + self.received().reference)

    def test_sending_twice_shows_the_same_code_and_another_form_another(self):
        ticket = a_ticket()
        first, again = (self.send(text=WORDS, ticket=ticket).context["code"] for _click in range(2))
        other = self.send(text=WORDS).context["code"]

        self.assertEqual(first, again)
        self.assertNotEqual(first, other)
        self.assertEqual(CitizenCode.objects.count(), 2)

    def test_another_language_in_between_is_another_comment_and_no_error(self):
        ticket = a_ticket()
        self.send(text=WORDS, ticket=ticket)
        self.client.get(reverse("say:language", args=["ro"]))

        self.assertContains(self.send(text=WORDS, ticket=ticket), "Vă mulțumim. Transmitem mai departe.")

    def test_what_was_deleted_does_not_come_back_by_sending_it_again(self):
        ticket = a_ticket()
        self.send(text=WORDS, ticket=ticket)
        Feedback.objects.all().erase()

        self.assertContains(self.send(text=WORDS, ticket=ticket), "These words were deleted before")
        self.assertEqual((Feedback.objects.count(), CitizenCode.objects.count()), (0, 0))

    @override_settings(CRISIS_LINE="0800 555 019")
    def test_it_says_whom_to_call(self):
        self.assertContains(self.send(trust="1"), '<a href="tel:0800555019">0800 555 019</a>')


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
