"""Cards for the counter: each window its address, the citizens' languages, on paper as on the screen."""

import json
from dataclasses import replace
from http import HTTPStatus

import pypdfium2
from django.test import TestCase, override_settings
from django.urls import reverse

from feedback.counter.cards import CardForm, as_pdf
from portal.directory.models import Unit
from tests.factories import make_employee, make_service, make_unit


def text_of(pdf: bytes) -> list[str]:
    """The words of each page."""
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf)]


@override_settings(PUBLIC_ADDRESS="https://say.harwick.example")
class CardTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood office", code="lakewood", parent=Unit.objects.agency())
        self.maria = make_employee("Maria Kowalska", self.office)
        self.client.force_login(self.maria.user)

    def choose(self, name="cards", **chosen):
        chosen = {"unit": "lakewood", "languages": ["en"], "each": "1", **chosen}
        return self.client.get(reverse(f"counter:{name}"), chosen)

    def cards(self, **chosen):
        return [card for sheet in self.choose(**chosen).context["sheets"] for card in sheet]

    def test_ones_own_unit_and_language_are_chosen_already(self):
        page = self.client.get(reverse("counter:cards"), headers={"accept-language": "ro"})

        self.assertContains(page, '<option value="lakewood" selected>Lakewood office</option>')
        self.assertContains(page, 'value="ro" id="languages_4" checked')

    def test_each_window_gets_its_card_with_its_address(self):
        cards = self.cards(windows="Window 3, 12b; 3")

        self.assertEqual([card.office for card in cards], ["Lakewood office, window 3", "Lakewood office, window 12B"])
        self.assertEqual(cards[0].address, "say.harwick.example/say/lakewood/?at=3")

    def test_a_card_for_a_service_opens_the_page_of_that_service(self):
        service = make_service("residence cards", units=(self.office,))

        self.assertEqual(
            self.cards(service=service.code)[0].address, f"say.harwick.example/say/lakewood/{service.code}/"
        )

    def test_the_question_stands_there_in_every_chosen_language_ones_own_first(self):
        questions = [line.question for line in self.cards(languages=["ro", "el", "en"])[0].lines]

        self.assertEqual(questions, ["How was it today?", "Cum a fost astăzi?", "Πώς ήταν σήμερα;"])

    def test_four_small_cards_fill_a_sheet(self):
        sheets = self.choose(each="4", windows="1,2,3,4,5").context["sheets"]
        self.assertEqual([len(sheet) for sheet in sheets], [4, 1])
        self.assertEqual([len(sheet) for sheet in self.choose(each="4").context["sheets"]], [4])

    def test_what_is_no_window_or_not_offered_is_said_and_stays(self):
        page = self.choose(windows="3, the nice lady")
        self.assertContains(page, "“the nice lady” is no window")
        self.assertContains(page, 'value="3, the nice lady"')
        elsewhere = make_service("passports", units=(make_unit("Denholm"),))
        self.assertContains(self.choose(service=elsewhere.code), "This service is not given there")
        self.assertContains(self.choose(languages=[]), "Choose at least one language.")

    def test_the_sheet_and_the_pdf_need_a_choice(self):
        for name in ("sheet", "pdf"):
            self.assertRedirects(self.client.get(reverse(f"counter:{name}")), reverse("counter:cards"))

    def test_the_code_is_drawn_without_inline_style(self):
        page = self.choose("sheet").content.decode()

        self.assertIn("<svg viewBox=", page)
        self.assertNotIn("style=", page)

    def test_the_pdf_says_what_the_card_says_in_greek_and_romanian(self):
        response = self.choose("pdf", languages=["ro", "el"], windows="3")

        self.assertEqual((response.status_code, response["Content-Type"]), (HTTPStatus.OK, "application/pdf"))
        (page,) = text_of(response.content)
        for said in ["Lakewood office", "Cum a fost astăzi?", "Πώς ήταν σήμερα;", "lakewood/?at=3"]:
            self.assertIn(said, page)

    def test_a_hostile_name_is_words_on_the_card(self):
        form = CardForm({"unit": "lakewood", "languages": ["en"], "each": "1"}, user=self.maria.user)
        self.assertTrue(form.is_valid())
        hostile = '#read("/etc/passwd") $x$ *b* @a <l> \\ " ]'
        card = replace(form.cards()[0], office=hostile)

        (page,) = text_of(as_pdf([[card]], 1))

        self.assertIn('#read("/etc/passwd")', page)
        self.assertIn(json.loads(json.dumps("*b*")), page)
