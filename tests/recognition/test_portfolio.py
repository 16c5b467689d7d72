"""One's letters as a file, one letter as a certificate, all of them deleted."""

import json
from datetime import UTC, datetime

import pypdfium2
from django.test import SimpleTestCase
from django.urls import reverse

from recognition import portfolio
from recognition.first_names import by_first_name
from recognition.models import Compliment, Thanks
from tests.factories import make_compliment
from tests.recognition.letters import OwnerTestCase

HOSTILE = (
    '#import "/etc/passwd" as x\n#read("common.typ") *bold* $x^2$ `raw` <label> @ref \\u{41} // gone " ] } '
    "\u202e \ue000"
)


def text_of(pdf):
    """The words on every page of a PDF, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


class PortfolioTests(OwnerTestCase):
    def setUp(self):
        super().setUp()
        self.old = make_compliment(self.maria, text="Maria was patient.")
        self.old.feedback.received_at = datetime(2026, 3, 31, 12, tzinfo=UTC)
        self.old.feedback.save()
        make_compliment(self.piotr, text="Piotr is a fine chief.")

    def get(self, name="portfolio_json", **query):
        return self.client.get(reverse(f"recognition:{name}"), query)

    def words(self, **query):
        return [it["words"] for it in json.loads(self.get(**query).content)["letters"]]

    def test_the_data_holds_ones_own_letters_newest_first_and_nobody_elses(self):
        Thanks.objects.create(compliment=self.old, words="Thank you.")

        told = json.loads(self.get().content)

        self.assertEqual((told["name"], told["unit"]), ("Maria Kowalska", "Lakewood"))
        self.assertEqual([it["words"] for it in told["letters"]], ["Maria was patient.", "Maria Kowalska was kind."])
        self.assertEqual(told["letters"][0]["written_on"], "2026-03-31")
        self.assertEqual(told["letters"][0]["answer"], "Thank you.")

    def test_who_else_is_praised_in_a_letter_is_not_in_the_file(self):
        both = make_compliment(self.maria, text="Maria and Ben Ode were kind.", others=[[10, 17]])

        self.assertIn("Maria and [name] were kind.", self.words())
        self.assertNotIn("Ben Ode", text_of(portfolio.certificate(both)))

    def test_a_period_is_chosen_by_its_first_and_last_day(self):
        self.assertEqual(self.words(since="2026-03-31", until="2026-03-31"), ["Maria was patient."])
        self.assertEqual(self.words(until="2026-03-30"), [])

    def test_what_is_left_out_is_in_neither_file_until_it_is_taken_in_again(self):
        self.act("keep_letter", self.old, keep="no")

        self.assertEqual(self.words(), ["Maria Kowalska was kind."])
        self.assertNotIn("patient", text_of(self.get("portfolio_pdf").content))
        self.assertContains(self.get("portfolio"), "Left out.")

        self.act("keep_letter", self.old, keep="yes")
        self.assertIn("Maria was patient.", self.words())

    def test_the_pdf_is_for_saving_and_holds_the_letters_with_place_and_day(self):
        answer = self.get("portfolio_pdf")

        self.assertEqual(answer["Content-Type"], "application/pdf")
        self.assertIn("attachment", answer["Content-Disposition"])
        self.assertIn("no-store", answer["Cache-Control"])
        for words in ("Letters to Maria Kowalska", "Maria was patient.", "31 March 2026", "Lakewood"):
            self.assertIn(words, text_of(answer.content))

    def test_greek_and_romanian_are_set_as_they_were_written(self):
        for words in ("Όλοι ήταν ευγενικοί στο γκισέ.", "Să-i transmiteți mulțumirile mele, știți."):
            make_compliment(self.maria, text=words)

        text = text_of(self.get("portfolio_pdf").content)
        self.assertIn("Όλοι ήταν ευγενικοί στο γκισέ.", text)
        self.assertIn("Să-i transmiteți mulțumirile mele, știți.", text)

    def test_nothing_in_the_words_is_read_as_markup(self):
        make_compliment(self.maria, text=HOSTILE)

        text = text_of(self.get("portfolio_pdf").content)
        for words in ('#import "/etc/passwd"', '#read("common.typ")', "*bold*", "$x^2$", "`raw`", "// gone"):
            self.assertIn(words, text)

    def test_a_period_the_wrong_way_round_is_told_how_to_put_right(self):
        page = self.get("portfolio", since="2026-05-01", until="2026-04-01")

        self.assertContains(page, "The last day comes before the first: exchange them.")
        self.assertEqual(self.get("portfolio", since="31.12.2026").status_code, 200)

    def test_a_certificate_holds_one_letter(self):
        answer = self.client.get(reverse("recognition:certificate_pdf", args=[self.old.uuid]))
        page = self.client.get(reverse("recognition:certificate", args=[self.old.uuid]))

        self.assertIn("A citizen wrote this about Maria Kowalska, Lakewood.", text_of(answer.content))
        self.assertContains(page, "Maria was patient.")
        self.assertNotContains(page, "was kind")

    def test_there_is_no_certificate_of_anothers_letter(self):
        other = Compliment.objects.get(employee=self.piotr)

        for name in ("certificate", "certificate_pdf"):
            self.assertEqual(self.client.get(reverse(f"recognition:{name}", args=[other.uuid])).status_code, 404)
        self.assertEqual(self.act("keep_letter", other, keep="no").status_code, 404)
        self.assertEqual(self.act("delete_letter", other).status_code, 404)

    def test_one_letter_is_deleted(self):
        self.act("delete_letter", self.old)

        self.assertEqual(self.words(), ["Maria Kowalska was kind."])

    def test_all_are_deleted_only_after_one_has_said_so(self):
        address = reverse("recognition:delete_letters")
        self.assertContains(self.client.get(address), "Delete all your letters?")
        self.assertEqual(len(self.words()), 2)

        self.client.post(address)

        self.assertEqual(self.words(), [])
        self.assertEqual(Compliment.objects.delivered().get().employee, self.piotr)
        self.assertContains(self.client.get(address), "There is nothing to delete")


class FirstNameTests(SimpleTestCase):
    def test_a_screen_shows_the_first_name_alone(self):
        shown = {
            ("", "Ms Kowalska", " rang me back."): ("", "Maria", " rang me back."),
            ("", "Maria Kowalska", " was kind."): ("", "Maria", " was kind."),
            ("Doamna ", "Maria", " a zâmbit."): ("Doamna ", "Maria", " a zâmbit."),
            ("Dziękuję, ", "Marysiu", "! Pani Kowalskiej brawo."): ("Dziękuję, ", "Marysiu", "! Pani Maria brawo."),
            ("Η ", "Μαρία Κοβάλσκα", " βοήθησε."): ("Η ", "Maria", " βοήθησε."),
        }
        for words, told in shown.items():
            self.assertEqual(by_first_name(words, "Maria", "Kowalska"), told)

    def test_a_small_word_like_the_family_name_stays(self):
        words = ("I ", "Maria Young", " am young and glad.")

        self.assertEqual(by_first_name(words, "Maria", "Young"), ("I ", "Maria", " am young and glad."))
