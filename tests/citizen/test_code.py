"""The page behind the code: what it tells, what it never tells, and how everything is deleted."""

import re
from http import HTTPStatus

import time_machine
from django.conf import settings
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from feedback.models import CitizenCode, Contact, Feedback, Original, Tombstone
from portal.audit.models import Event
from portal.citizen.models import OneTimeLink
from portal.citizen.tasks import tell_citizens
from portal.citizen.telling import tell_waiting
from portal.citizen.views import TIMES_AN_HOUR
from portal.notices.models import Notice
from recognition.models import Compliment, Outcome, Reason, Review, Routing, Thanks
from tests.citizen.making import make_answer, make_code, make_contact, make_thanks
from tests.factories import make_compliment, make_employee, make_understood, make_unit, make_unsure


class CodeTestCase(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.maria = make_employee("Maria Kowalska", self.office)

    def open(self, code, name="code", **more):
        return self.client.post(reverse(f"citizen:{name}"), {"code": code, **more})

    def told(self, feedback) -> str:
        """The page for ``feedback`` without what is another in every answer."""
        code = make_code(feedback)
        page = self.open(code).content.decode().replace(code, "CODE")
        return re.sub(r'csrfmiddlewaretoken" value="\w+"', "", page)


class OpeningTests(CodeTestCase):
    def test_a_code_is_read_however_it_is_typed(self):
        code = make_code(make_compliment(self.maria).feedback)

        for typed in [code, code.lower(), code.replace(" ", ""), code.replace(" ", "-"), f"  {code}. "]:
            self.assertContains(self.open(typed), "Your kind words are passed on")

    def test_an_unknown_code_stays_in_its_field_with_what_to_look_for(self):
        response = self.open("K7QM 2XTB")

        self.assertContains(response, "We know no such code. Look at each sign once more")
        self.assertContains(response, 'value="K7QM 2XTB"')
        self.assertContains(self.open(""), "Type the code from the page that thanked you.")

    def test_an_address_never_holds_a_code(self):
        code = make_code(make_compliment(self.maria).feedback)

        page = self.client.get(reverse("citizen:code"), {"code": code})

        self.assertNotContains(page, code)
        self.assertNotContains(page, "Your kind words")

    def test_nothing_of_it_is_kept_in_a_session_or_a_cache(self):
        response = self.open(make_code(make_compliment(self.maria).feedback))

        self.assertIn("no-store", response["Cache-Control"])
        self.assertEqual(set(self.client.cookies), {settings.CSRF_COOKIE_NAME})

    def test_too_many_tries_are_asked_to_wait_and_keep_the_code(self):
        with time_machine.travel("2026-11-22 10:15:00+00:00", tick=False):
            for _try in range(TIMES_AN_HOUR):
                self.open("wrong")
            response = self.open("K7QM 2XTB")

        self.assertEqual(response.status_code, HTTPStatus.TOO_MANY_REQUESTS)
        self.assertEqual(response["Retry-After"], str(45 * 60))
        self.assertContains(response, 'value="K7QM 2XTB"', status_code=HTTPStatus.TOO_MANY_REQUESTS)


class NeverToldTests(CodeTestCase):
    def test_a_sure_an_unclear_a_held_and_an_unknown_name_are_told_alike(self):
        words = "Maria was kind."
        sure = make_compliment(self.maria, text=words).feedback
        unclear = make_unsure(words, unit=self.office, candidates=(self.maria,)).feedback
        held = make_understood(words, unit=self.office, state="routed")
        Routing.objects.create(feedback=held, unit=self.office, outcome=Outcome.HELD)
        unsafe = make_understood(words, unit=self.office, state="routed")
        Routing.objects.create(feedback=unsafe, unit=self.office, outcome=Outcome.PERSON, reason=Reason.UNSAFE)
        team = make_compliment(unit=self.office, text=words).feedback

        pages = {self.told(feedback) for feedback in [sure, unclear, held, unsafe, team]}

        self.assertEqual(len(pages), 1)

    def test_neither_the_words_nor_a_name_stand_on_the_page(self):
        letter = make_compliment(self.maria, text="Maria Kowalska was kind.")
        make_thanks(letter, "You made my day.")

        page = self.told(letter.feedback)

        self.assertIn("You made my day.", page)
        for secret in ["Maria", "Kowalska", "was kind", self.maria.email]:
            self.assertNotIn(secret, page)


class ComingBackTests(CodeTestCase):
    def test_a_line_that_a_steward_passed_on_is_read_and_its_writer_may_know(self):
        letter = make_compliment(self.maria)
        thanks = make_thanks(letter)

        self.assertContains(self.open(make_code(letter.feedback)), "You made my day.")
        thanks.refresh_from_db()
        self.assertIsNotNone(thanks.opened_at)

    def test_a_line_that_waits_or_was_given_back_is_not_there(self):
        for review in [Review.WAITING, Review.RETURNED]:
            letter = make_compliment(self.maria)
            thanks = make_thanks(letter, review=review)

            self.assertNotContains(self.open(make_code(letter.feedback)), "You made my day.")
            thanks.refresh_from_db()
            self.assertIsNone(thanks.opened_at)

    def test_a_line_about_a_letter_that_was_given_back_is_not_there(self):
        letter = make_compliment(self.maria, not_me_at=timezone.now())
        make_thanks(letter)

        self.assertNotContains(self.open(make_code(letter.feedback)), "You made my day.")

    def test_an_answer_and_what_changed_are_read(self):
        feedback = make_understood("I waited four hours.", unit=self.office, complaint="I waited four hours.")
        make_answer(feedback, what_changed="Two clerks more on Mondays.")

        page = self.open(make_code(feedback))

        self.assertContains(page, "We opened a third window.")
        self.assertContains(page, "Two clerks more on Mondays.")

    def test_an_answer_is_not_told_while_an_officer_has_yet_to_see_the_words(self):
        feedback = make_understood("I waited four hours.", unit=self.office, complaint="I waited four hours.")
        make_answer(feedback)
        feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)

        self.assertNotContains(self.open(make_code(feedback)), "third window")

    def test_what_is_not_read_yet_says_so(self):
        feedback = make_understood("You were kind.", unit=self.office)

        self.assertContains(self.open(make_code(feedback)), "It has arrived and is being read.")


class DeletingTests(CodeTestCase):
    def test_it_asks_once_more_and_deletes_nothing_before(self):
        code = make_code(make_compliment(self.maria).feedback)

        self.assertContains(self.open(code, "delete"), "Yes, delete everything")
        self.assertEqual(Feedback.objects.count(), 1)
        self.assertEqual(self.client.get(reverse("citizen:delete")).status_code, HTTPStatus.METHOD_NOT_ALLOWED)

    def test_everything_goes_the_letter_the_line_the_address_and_the_mail(self):
        letter = make_compliment(self.maria)
        make_thanks(letter)
        make_contact(letter.feedback)
        tell_waiting()
        make_contact(letter.feedback)
        code = make_code(letter.feedback)

        page = self.open(code, "delete", sure="yes")

        for gone in ["Your words and your answers", "Every letter that was made of your words", "Your e-mail"]:
            self.assertContains(page, gone)
        for model in [Feedback, Original, Compliment, Thanks, Contact, CitizenCode, OneTimeLink, Notice]:
            self.assertEqual(model.objects.count(), 0, model)
        self.assertEqual(Tombstone.objects.count(), 1)
        self.assertEqual(Event.objects.filter(verb="feedback.erased", actor_label="citizen").count(), 1)
        self.assertContains(self.open(code), "We know no such code.")

    def test_only_what_was_there_is_said_to_be_gone(self):
        feedback = make_understood("I waited.", unit=self.office, complaint="I waited.")

        page = self.open(make_code(feedback), "delete", sure="yes")

        self.assertNotContains(page, "letter that was made")
        self.assertNotContains(page, "Your e-mail")

    def test_words_of_danger_are_seen_by_an_officer_first_and_then_go(self):
        feedback = make_compliment(self.maria).feedback
        make_contact(feedback)
        alert = feedback.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)
        code = make_code(feedback)

        page = self.open(code, "delete", sure="yes")

        self.assertContains(page, "somebody trained for it reads them first")
        self.assertNotContains(self.open(code), "Delete my words")
        tell_citizens()
        self.assertEqual((Feedback.objects.count(), Contact.objects.count()), (1, 0))
        alert.acknowledge(self.maria.user)
        tell_citizens()
        self.assertEqual((Feedback.objects.count(), Compliment.objects.count()), (0, 0))
