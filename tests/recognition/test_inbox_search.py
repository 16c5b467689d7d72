"""Looking through one's own letters, and what they speak of; each page in the same number of queries."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from feedback.models import Theme
from recognition.models import Belonging, Compliment, Reaction, Thanks, Visibility
from tests.factories import make_compliment, make_employee, make_service
from tests.recognition.letters import OwnerTestCase, reachable


class SearchTests(OwnerTestCase):
    def found(self, words, **query):
        return self.client.get(reverse("recognition:inbox"), {"q": words, **query}).context["page"].rows

    def test_words_a_place_and_a_service_are_found_read_or_not(self):
        old = make_compliment(self.maria, text="She rang back.", read_at=timezone.now())
        old.feedback.place, old.feedback.service = "3", make_service("Family benefit")
        old.feedback.save()

        self.assertEqual(self.found("KIND"), [self.letter])
        self.assertEqual(self.found("rang 3"), [old])
        self.assertEqual(self.found("benefit"), [old])
        self.assertEqual(self.found("lakewood"), [old, self.letter])

    def test_nobody_elses_letters_are_found(self):
        make_compliment(self.piotr, text="A secret word.")

        self.assertEqual(self.found("secret"), [])

    def test_what_finds_nothing_says_so_kindly(self):
        page = self.client.get(reverse("recognition:inbox"), {"q": "x\0y%_"})

        self.assertContains(page, "None of your letters says so.")

    def test_the_next_page_keeps_the_words(self):
        letters = [make_compliment(self.maria, text="So patient.") for _ in range(23)]
        first = self.client.get(reverse("recognition:inbox"), {"q": "patient"})

        self.assertContains(first, f"q=patient&amp;before={first.context['page'].older}")
        second = self.found("patient", before=first.context["page"].older)
        self.assertEqual(first.context["page"].rows + second, letters[::-1])


class ThankedForTests(OwnerTestCase):
    def spoken_of(self, text, *themes, excerpt=None):
        letter = make_compliment(self.maria, text=excerpt or text)
        letter.feedback.text = text
        letter.feedback.save()
        letter.feedback.segments.all().delete()
        letter.feedback.segments.create(start=0, end=len(text), sentiment="praise", themes=list(themes))
        return letter

    def told(self):
        return self.client.get(reverse("recognition:thanked_for")).context["thanked_for"]

    def test_it_is_told_in_words_what_most_letters_thank_for_first(self):
        self.spoken_of("She explained it well.", "communication")
        self.spoken_of("She explained it with respect.", "dignity", "communication")

        self.assertEqual(self.told(), ["Explaining things well", "Treating people with respect"])
        self.assertContains(self.client.get(reverse("recognition:inbox")), reverse("recognition:thanked_for"))

    def test_what_the_same_comment_thanks_somebody_else_for_does_not_count(self):
        letter = self.spoken_of("Ben was quick.", "waiting", excerpt="Maria was kind.")
        Compliment.objects.create(feedback=letter.feedback, employee=self.piotr, excerpt="Ben was quick.")

        self.assertEqual(self.told(), [])

    def test_a_theme_of_the_agencys_own_is_called_as_the_agency_calls_it(self):
        Theme.objects.create(key="home_visits", name="Home visits")
        self.spoken_of("She came to our home.", "home_visits", "other")

        self.assertEqual(self.told(), ["Home visits"])


class QueryTests(OwnerTestCase):
    def queries(self, address):
        self.client.get(address)
        with CaptureQueriesContext(connection) as asked:
            self.assertEqual(self.client.get(address).status_code, 200)
        return len(asked)

    def make_row(self, **fields):
        """A letter with everything that can stand beside it."""
        letter = reachable(make_compliment(self.maria, **fields, visibility=Visibility.WALL, shared_at=timezone.now()))
        colleague = make_employee("Ana Ruiz", self.office)
        Thanks.objects.create(compliment=letter, words="Thank you.")
        Reaction.objects.create(compliment=letter, employee=colleague)
        Belonging.objects.create(compliment=letter, kind="team")
        Belonging.objects.create(compliment=letter, kind="colleague", colleague=colleague)

    def assert_same_queries(self, address, **fields):
        Compliment.objects.all().delete()
        self.make_row(**fields)
        one = self.queries(address)
        self.make_row(**fields)
        self.make_row(**fields)

        self.assertEqual(self.queries(address), one)

    def test_the_new_letters_with_all_that_stands_beside_them(self):
        self.assert_same_queries(reverse("recognition:inbox"))

    def test_those_read_before(self):
        self.assert_same_queries(reverse("recognition:inbox"), read_at=timezone.now())

    def test_those_found(self):
        self.assert_same_queries(reverse("recognition:inbox") + "?q=kind")

    def test_the_collection_and_its_files(self):
        for name in ("portfolio", "portfolio_json", "portfolio_pdf"):
            self.assert_same_queries(reverse(f"recognition:{name}"))

    def test_the_colleagues_found(self):
        address = reverse("recognition:find_colleague", args=[self.letter.uuid]) + "?q=ana"
        make_employee("Ana Ruiz", self.office)
        one = self.queries(address)
        make_employee("Ana Oum", self.office)

        self.assertEqual(self.queries(address), one)
