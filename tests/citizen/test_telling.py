"""A line comes back by mail: a link that opens once, and an address that goes after use."""

from datetime import timedelta
from http import HTTPStatus

from django.core import mail
from django.test import TestCase, override_settings
from django.urls import reverse
from django.utils import timezone

from feedback.models import Contact, FollowUp
from portal.citizen.models import OneTimeLink
from portal.citizen.tasks import tell_citizens
from portal.citizen.telling import tell_waiting
from portal.notices.models import Notice, Way
from portal.notices.sending import send_waiting
from recognition.models import Review
from tests.citizen.making import make_answer, make_contact, make_thanks
from tests.factories import make_compliment, make_employee, make_understood, make_unit


class TellingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.letter = make_compliment(make_employee("Maria Kowalska", self.office), text="Maria was kind.")

    def test_whoever_left_an_address_is_written_to_once(self):
        make_contact(self.letter.feedback)
        make_thanks(self.letter)

        self.assertEqual([tell_waiting(), tell_waiting()], [1, 0])
        send_waiting(Way.MAIL)

        self.assertEqual([message.to for message in mail.outbox], [["anna@example.org"]])
        self.assertIn(f"/line/{OneTimeLink.objects.get().token}/", mail.outbox[0].body)

    def test_the_mail_holds_no_word_of_anybody_and_no_table_what_opens_the_line(self):
        make_contact(self.letter.feedback)
        make_thanks(self.letter, "You made my day.")
        tell_waiting()
        notice, link = Notice.objects.get(), OneTimeLink.objects.get()
        self.assertNotIn(link.token, notice.body + link.digest)

        send_waiting(Way.MAIL)

        for secret in ["Maria", "kind", "made my day", "Lakewood"]:
            self.assertNotIn(secret, mail.outbox[0].subject + mail.outbox[0].body)

    @override_settings(AGENCY_NAME="Primăria")
    def test_it_is_written_in_the_language_of_the_words(self):
        self.letter.feedback.language = "ro"
        self.letter.feedback.save()
        make_contact(self.letter.feedback)
        make_thanks(self.letter)
        tell_waiting()
        send_waiting(Way.MAIL)

        self.assertIn("Primăria", mail.outbox[0].subject)
        self.assertIn("Deschideți", mail.outbox[0].body)

    def test_a_line_whose_letter_is_gone_is_not_mailed(self):
        make_contact(self.letter.feedback)
        make_thanks(self.letter)
        tell_waiting()
        self.letter.delete()
        send_waiting(Way.MAIL)

        self.assertEqual(mail.outbox, [])

    def test_what_no_steward_has_passed_on_is_told_to_nobody(self):
        make_contact(self.letter.feedback)
        make_thanks(self.letter, review=Review.WAITING)

        self.assertEqual((tell_waiting(), Notice.objects.count()), (0, 0))

    def test_nobody_is_written_to_without_an_address(self):
        make_thanks(self.letter)

        self.assertEqual((tell_waiting(), OneTimeLink.objects.count()), (0, 0))

    def test_the_address_goes_once_nothing_more_can_come(self):
        make_contact(self.letter.feedback)
        make_thanks(self.letter)
        tell_waiting()

        self.assertFalse(Contact.objects.exists())

    def test_the_address_stays_while_another_letter_or_the_complaint_may_be_answered(self):
        second = make_compliment(make_employee("Ben Ode", self.office))
        second.feedback = self.letter.feedback
        second.save()
        make_contact(self.letter.feedback)
        make_thanks(self.letter)
        tell_waiting()
        self.assertTrue(Contact.objects.exists())

        make_thanks(second)
        follow_up = FollowUp.objects.create(feedback=self.letter.feedback, unit=self.office, due_at=timezone.now())
        tell_waiting()
        self.assertTrue(Contact.objects.exists())

        FollowUp.objects.filter(pk=follow_up.pk).update(answer="Sorry.", answered_at=timezone.now(), state="answered")
        tell_waiting()
        self.assertFalse(Contact.objects.exists())
        self.assertEqual(OneTimeLink.objects.count(), 3)

    def test_an_answered_complaint_is_told_the_same_way(self):
        feedback = make_understood("I waited.", unit=self.office, complaint="I waited.", state="routed")
        make_contact(feedback)
        make_answer(feedback)
        tell_waiting()

        self.assertEqual(OneTimeLink.objects.get().follow_up.feedback, feedback)
        self.assertFalse(Contact.objects.exists())

    def test_a_mail_that_went_out_is_kept_no_longer_than_its_address_is_needed(self):
        make_contact(self.letter.feedback)
        make_thanks(self.letter)
        tell_waiting()
        send_waiting(Way.MAIL)

        tell_citizens()

        self.assertFalse(Notice.objects.exists())
        self.assertEqual((tell_waiting(), OneTimeLink.objects.count()), (0, 1))


class LinkTests(TestCase):
    def setUp(self):
        self.letter = make_compliment(make_employee("Maria Kowalska", make_unit("Lakewood")))
        self.thanks = make_thanks(self.letter)
        make_contact(self.letter.feedback)
        tell_waiting()
        self.link = OneTimeLink.objects.get()
        self.address = reverse("citizen:line", args=[self.link.token])

    def test_looking_at_the_link_shows_and_uses_nothing(self):
        for _scanner in range(2):
            page = self.client.get(self.address)

        self.assertContains(page, "Read it")
        self.assertNotContains(page, "You made my day.")
        self.thanks.refresh_from_db()
        self.assertIsNone(self.thanks.opened_at)
        self.assertIn("no-store", page["Cache-Control"])

    def test_pressing_the_button_shows_the_line_once(self):
        self.assertContains(self.client.post(self.address), "You made my day.")

        self.thanks.refresh_from_db()
        self.assertIsNotNone(self.thanks.opened_at)
        for again in [self.client.post(self.address), self.client.get(self.address)]:
            self.assertContains(again, "This link is used up", status_code=HTTPStatus.GONE)

    def test_after_its_time_it_opens_nothing(self):
        OneTimeLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

        self.assertContains(self.client.post(self.address), "This link is used up", status_code=HTTPStatus.GONE)

    def test_a_link_that_was_never_sent_gets_the_same_page(self):
        page = self.client.get(reverse("citizen:line", args=["made-up"]))

        self.assertContains(page, "This link is used up", status_code=HTTPStatus.GONE)

    def test_the_token_stands_in_no_column_of_the_link(self):
        values = " ".join(str(value) for value in OneTimeLink.objects.values().get().values())

        self.assertNotIn(self.link.token, values)
