"""Every list costs the same queries with one row and with three, and its htmx part equals its page."""

from datetime import time

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from feedback.escalation.ladder import take_due_steps
from feedback.models import WeeklyShift
from portal.directory.roles import Role
from tests.factories import (
    make_compliment,
    make_employee,
    make_grant,
    make_steward,
    make_understood,
    make_unit,
    make_unsure,
    make_user,
)
from tests.feedback.alerts.making import make_officer, on_call


class ListTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.amira = make_employee("Amira Khan", self.office)

    def queries(self, address):
        self.client.get(address)  # content types and the like are asked for once a process
        with CaptureQueriesContext(connection) as asked:
            self.assertEqual(self.client.get(address, follow=True).status_code, 200)
        return len(asked)

    def assert_same_queries(self, address, make_row):
        make_row()
        one = self.queries(address)
        make_row()
        make_row()

        self.assertEqual(self.queries(address), one)

    def test_the_inbox_of_new_letters(self):
        self.client.force_login(self.amira.user)
        self.assert_same_queries(reverse("recognition:inbox"), lambda: make_compliment(self.amira))

    def test_the_inbox_of_letters_read_before(self):
        self.client.force_login(self.amira.user)
        self.assert_same_queries(
            reverse("recognition:inbox"), lambda: make_compliment(self.amira, read_at=timezone.now())
        )

    def test_the_teams_page(self):
        self.client.force_login(self.amira.user)
        self.assert_same_queries(reverse("recognition:team"), lambda: make_compliment(unit=self.office))

    def test_the_desk_and_its_queue(self):
        self.client.force_login(make_steward(self.office))
        candidates = (self.amira, make_employee("Amira Berg", self.office))
        self.assert_same_queries(
            reverse("recognition:desk"), lambda: make_unsure("Amira was kind.", unit=self.office, candidates=candidates)
        )

    def test_a_case_with_more_candidates(self):
        self.client.force_login(make_steward(self.office))
        mention = make_unsure("Amira was kind.", unit=self.office, candidates=(self.amira,)).mentions.get()

        def one_more():
            other = make_employee("Amira Berg", self.office)
            mention.candidates.create(employee=other, position=mention.candidates.count(), score=0.4)

        self.assert_same_queries(reverse("recognition:desk"), one_more)

    def test_the_search_on_the_desk(self):
        self.client.force_login(make_steward(self.office))
        routing = make_unsure("Amira was kind.", unit=self.office)
        address = reverse("recognition:case", args=[routing.uuid]) + "?q=berg"
        self.assert_same_queries(address, lambda: make_employee("Ada Berg", self.office))

    def test_the_alerts(self):
        officer = make_user()
        make_grant(officer, Role.SAFETY_OFFICER, self.office)
        self.client.force_login(officer)

        def alert():
            feedback = make_understood("I cannot go on.", unit=self.office)
            feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)

        self.assert_same_queries(reverse("feedback:alerts"), alert)
        take_due_steps()
        self.assert_same_queries(reverse("feedback:alerts"), lambda: (alert(), take_due_steps()))

    def test_the_rota(self):
        officer = make_officer("Ben Ode", self.office)
        self.client.force_login(officer)
        hours = iter(range(8, 20))

        def shift():
            on_call(make_officer("Ada Berg", self.office), self.office)
            WeeklyShift.objects.create(unit=self.office, officer=officer, weekday=0, starts=time(next(hours)))

        self.assert_same_queries(reverse("feedback:rota"), shift)


class PartTests(TestCase):
    """The page includes the part, so that nobody can change one of them alone."""

    def setUp(self):
        self.amira = make_employee("Amira Khan", make_unit("Lakewood"))
        self.client.force_login(self.amira.user)

    def assert_part_of_page(self, address):
        page = self.client.get(address).content.decode()
        part = self.client.get(address, headers={"HX-Request": "true"})

        self.assertNotIn("<html", part.content.decode())
        self.assertIn(without_tokens(part.content.decode()), without_tokens(page))
        self.assertIn("HX-Request", part["Vary"])

    def test_the_letters_are_part_of_the_inbox(self):
        make_compliment(self.amira)
        make_compliment(self.amira, read_at=timezone.now())

        self.assert_part_of_page(reverse("recognition:inbox"))

    def test_the_teams_letters_are_part_of_its_page(self):
        make_compliment(unit=self.amira.unit)

        self.assert_part_of_page(reverse("recognition:team"))

    def test_a_card_swapped_in_is_the_card_of_the_page(self):
        letter = make_compliment(self.amira)

        address = reverse("recognition:mark_read", args=[letter.uuid])
        card = self.client.post(address, headers={"HX-Request": "true"}).content.decode()

        page = self.client.get(reverse("recognition:inbox")).content.decode()
        self.assertIn(without_tokens(card), without_tokens(page))

    def test_the_back_button_gets_the_whole_page(self):
        headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}

        self.assertContains(self.client.get(reverse("recognition:inbox"), headers=headers), "<html")


class StrangerTests(TestCase):
    def test_nobody_reads_a_staff_page_without_signing_in(self):
        names = ["home", "inbox", "team", "desk"]
        addresses = [reverse(f"recognition:{name}") for name in names] + [reverse("feedback:alerts")]

        for address in addresses:
            response = self.client.get(address)
            self.assertRedirects(response, f"{reverse('account_login')}?next={address}", fetch_redirect_response=False)

    def test_a_letter_is_kept_out_of_every_cache(self):
        amira = make_employee()
        self.client.force_login(amira.user)

        self.assertIn("no-store", self.client.get(reverse("recognition:inbox"))["Cache-Control"])


def without_tokens(html):
    """Without what differs from one answer to the next: the tokens against forged requests."""
    lines = [line.split("csrfmiddlewaretoken")[0] for line in html.splitlines()]
    return "\n".join(line.strip() for line in lines if line.strip())
