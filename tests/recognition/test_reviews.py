"""What colleagues wrote and a steward reads first: who sees it, what is marked, what each decision does."""

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.audit.models import Event
from recognition import kudos, reviewing
from recognition.careful import read_carefully
from recognition.models import Belonging, Compliment, Kudos, Review, Thanks
from recognition.reviewing import Kind
from tests.factories import make_compliment, make_employee, make_steward, make_unit


class Reviewing(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("North"))
        self.amira = make_employee("Amira Khan", self.office)
        self.ben = make_employee("Ben Ode", self.office)
        self.steward = make_steward(self.office)
        self.client.force_login(self.steward)

    def thanks(self, words="Thank you, that warmed me.", employee=None):
        return Thanks.objects.create(compliment=make_compliment(employee or self.amira), words=words, language="en")

    def kudos(self, words="You stayed late for me.", sender=None, **fields):
        return kudos.write(sender or self.amira, words, people=[self.ben], **fields)

    def belonging(self, kind=Belonging.Kind.TEAM, **fields):
        return Belonging.objects.create(compliment=make_compliment(self.amira), kind=kind, **fields)

    def act(self, name, kind, row, **data):
        return self.client.post(reverse(f"recognition:{name}", args=[kind, row.uuid]), data, follow=True)

    def look(self, kind, row, query=""):
        return self.client.get(reverse("recognition:review", args=[kind, row.uuid]) + query)


class DecisionTests(Reviewing):
    def test_a_line_back_is_passed_on(self):
        thanks = self.thanks()
        self.act("pass_on", "thanks", thanks)

        thanks.refresh_from_db()
        self.assertEqual((thanks.review, thanks.reviewed_by), (Review.PASSED, self.steward))

    def test_thanks_among_colleagues_are_delivered(self):
        row = self.kudos()
        self.act("pass_on", "kudos", row)

        self.assertEqual(kudos.for_inbox(self.ben.user).get().kudos, row)

    def test_the_team_gets_the_letter_too(self):
        self.act("pass_on", "belonging", self.belonging())

        self.assertEqual(Compliment.objects.filter(unit=self.office).count(), 1)

    def test_the_colleague_who_was_named_gets_the_letter_too(self):
        row = self.belonging(Belonging.Kind.COLLEAGUE, colleague=self.ben)
        self.act("pass_on", "belonging", row, employee=self.ben.pk)

        self.assertEqual(Compliment.objects.get(employee=self.ben).excerpt, row.compliment.excerpt)

    def test_nothing_is_given_to_nobody(self):
        row = self.belonging(Belonging.Kind.COLLEAGUE)
        response = self.act("pass_on", "belonging", row)

        self.assertContains(response, "Choose the colleague, or leave it with its owner.")
        row.refresh_from_db()
        self.assertEqual(row.review, Review.WAITING)

    def test_the_owner_is_not_given_the_letter_twice(self):
        row = self.belonging(Belonging.Kind.COLLEAGUE)
        response = self.act("pass_on", "belonging", row, employee=self.amira.pk)

        self.assertContains(response, "Choose somebody from the directory.")

    def test_what_is_given_back_has_a_reason(self):
        thanks = self.thanks()
        response = self.act("give_back", "thanks", thanks)
        self.assertContains(response, "Say why, in a sentence")

        self.act("give_back", "thanks", thanks, reason="It names a customer.")
        thanks.refresh_from_db()
        self.assertEqual((thanks.review, thanks.reason), (Review.RETURNED, "It names a customer."))

    def test_a_letter_is_left_with_its_owner_without_a_reason(self):
        row = self.belonging()
        self.act("give_back", "belonging", row)

        row.refresh_from_db()
        self.assertEqual((row.review, Compliment.objects.filter(unit=self.office).count()), (Review.RETURNED, 0))

    def test_the_second_steward_changes_nothing_and_is_told(self):
        row = self.kudos()
        self.act("pass_on", "kudos", row)
        response = self.act("give_back", "kudos", row, reason="No.")

        self.assertContains(response, "Somebody else settled this a moment ago.")
        self.assertEqual(Kudos.objects.get().review, Review.PASSED)

    def test_reading_and_deciding_are_in_the_audit_trail(self):
        thanks = self.thanks()
        self.look("thanks", thanks)
        self.act("pass_on", "thanks", thanks)

        verbs = set(Event.objects.filter(actor_id=self.steward.pk).values_list("verb", flat=True))
        self.assertLessEqual({"recognition.review_read", "recognition.thanks_passed_on"}, verbs)


class ReadingTests(Reviewing):
    def test_a_steward_reads_what_was_written_in_their_units_alone(self):
        stranger = make_employee("Una Far", make_unit("Elsewhere"))
        rows = {"thanks": self.thanks(employee=stranger), "kudos": self.kudos(sender=stranger)}
        rows["belonging"] = Belonging.objects.create(compliment=make_compliment(stranger), kind="team")

        self.assertEqual(reviewing.waiting_count(self.steward), 0)
        for kind, row in rows.items():
            self.assertEqual(self.look(kind, row).status_code, 404)
            self.assertEqual(self.act("pass_on", kind, row).status_code, 404)
            self.assertEqual(self.act("give_back", kind, row, reason="No.").status_code, 404)

    def test_an_employee_reads_nothing_of_it(self):
        thanks = self.thanks()
        self.client.force_login(self.ben.user)

        self.assertEqual(self.look("thanks", thanks).status_code, 403)

    def test_the_oldest_comes_first_whatever_its_kind(self):
        rows = [self.kudos(), self.thanks(), self.belonging()]
        Thanks.objects.update(written_at="2020-01-01T00:00Z")

        response = self.client.get(reverse("recognition:reviews"), follow=True)

        shown = [item.row for item in response.context["reviews"].items]
        self.assertEqual(shown, [rows[1], rows[0], rows[2]])
        self.assertContains(response, "Amira answers a citizen")

    def test_what_is_private_or_may_hurt_is_marked_and_said(self):
        response = self.look("kudos", self.kudos("You idiot, call me on 0151 234 5678."))

        self.assertContains(response, '<mark class="careful">0151 234 5678</mark>', html=True)
        self.assertContains(response, "a telephone number")

    def test_marked_or_not_the_words_are_whole(self):
        for words in ("", "Thank you!", "Ring 0151 234 5678 or write to a@b.example. I want to kill myself."):
            stretches = read_carefully(words, "en").stretches
            self.assertEqual("".join(it.text for it in stretches), words)

    def test_words_of_danger_are_told_apart(self):
        careful = read_carefully("I want to kill myself.", "en")

        self.assertTrue(careful.speaks_of_danger)

    def test_the_search_for_a_colleague_leaves_the_owner_out(self):
        row = self.belonging(Belonging.Kind.COLLEAGUE)
        address = reverse("recognition:review_people", args=["belonging", row.uuid])

        self.assertContains(self.client.get(address, {"q": "ode"}), "Ben Ode")
        self.assertContains(self.client.get(address, {"q": "khan"}), "Nobody is called")

    def test_the_desk_says_how_many_wait_to_be_read(self):
        self.thanks()

        self.assertContains(self.client.get(reverse("recognition:desk")), "1 of colleagues to be read")

    def test_a_kind_that_is_none_is_not_found(self):
        self.assertEqual(self.look("nonsense", self.thanks()).status_code, 404)

    def test_the_queries_do_not_grow_with_what_waits(self):
        makes = (self.thanks, self.kudos, self.belonging)
        first = [make() for make in makes]

        def queries():
            with CaptureQueriesContext(connection) as asked:
                for kind, row in zip((Kind.THANKS, Kind.KUDOS, Kind.BELONGING), first, strict=True):
                    self.assertEqual(self.look(kind, row).status_code, 200)
            return len(asked)

        queries()
        one = queries()
        for make in makes * 2:
            make()

        self.assertEqual(queries(), one)
