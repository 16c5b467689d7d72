"""The mail about new letters: who gets it when, what it says, and how it ends."""

import email
import email.policy
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta

import time_machine
from django.db import connection
from django.test import Client, TestCase, TransactionTestCase, override_settings
from django.urls import reverse
from django.utils import timezone

from portal.directory.language import choose
from portal.directory.models import Employee
from portal.notices.models import Notice, Status, Way
from portal.notices.sending import send_waiting
from recognition import digests, kudos
from recognition.digest_mail import stop_address, token_of
from recognition.models import Compliment, KudosRecipient, Preference
from tests.factories import make_compliment, make_employee, make_unit
from tests.notices.servers import mail_server
from tests.recognition.together import make_passed

# A Monday, half an hour after digests are written in London.
MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def at(moment):
    return time_machine.travel(moment, tick=False)


class DigestCase(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood office", time_zone="Europe/London")
        self.maria = make_employee("Maria Kowalska", self.office)

    def letter(self, before=timedelta(hours=20), **fields):
        text = fields.pop("text", "Maria was patience itself.")
        return make_compliment(self.maria, text=text, delivered_at=MONDAY - before, **fields)

    def choose(self, digest="daily", **fields):
        return Preference.objects.update_or_create(employee=self.maria, defaults={"digest": digest, **fields})[0]

    def queued(self, moment=MONDAY):
        with at(moment):
            return digests.queue_due()


class DueTests(DigestCase):
    def test_who_chose_nothing_is_written_to_on_monday(self):
        self.letter()

        self.assertEqual((self.queued(), self.queued()), (1, 0))

    def test_without_a_new_letter_nobody_is_written_to(self):
        self.letter(read_at=MONDAY)
        self.letter(not_me_at=MONDAY)
        self.letter(before=timedelta(days=30))
        make_compliment(unit=self.office, delivered_at=MONDAY - timedelta(hours=1))

        self.assertEqual(self.queued(), 0)

    def test_on_other_days_only_those_are_who_chose_every_day(self):
        tuesday = MONDAY + timedelta(days=1)
        self.choose("weekly", digest_through=MONDAY)
        self.letter(before=-timedelta(hours=10))
        self.assertEqual(self.queued(tuesday), 0)

        self.choose("daily")
        self.assertEqual(self.queued(tuesday), 1)

    def test_whoever_chose_never_is_not(self):
        self.choose("never")
        self.letter()

        self.assertEqual(self.queued(), 0)

    def test_the_hour_is_that_of_the_unit(self):
        self.letter()
        self.office.time_zone = "America/New_York"
        self.office.save()

        self.assertEqual(self.queued(MONDAY), 0)
        self.assertEqual(self.queued(MONDAY + timedelta(hours=5)), 1)

    def test_a_zone_that_nobody_knows_is_taken_for_utc(self):
        self.letter()
        self.office.time_zone = "Europe/Nowhere"
        self.office.save()

        self.assertEqual(self.queued(), 1)

    def test_in_quiet_hours_it_waits_for_their_end(self):
        self.choose(quiet_from=time(20), quiet_until=time(9))
        self.letter()

        self.assertEqual((self.queued(), self.queued(MONDAY + timedelta(hours=1, minutes=2))), (0, 1))

    def test_quiet_hours_within_a_day_hold_as_well(self):
        self.choose(quiet_from=time(7), quiet_until=time(9))
        self.letter()

        self.assertEqual((self.queued(), self.queued(MONDAY + timedelta(hours=1, minutes=2))), (0, 1))

    def test_a_letter_stands_in_one_digest_and_the_next_tells_of_the_next(self):
        self.choose()
        self.letter()
        self.queued()
        self.assertEqual(self.queued(MONDAY + timedelta(days=1)), 0)

        self.letter(before=-timedelta(hours=30))
        self.assertEqual(self.queued(MONDAY + timedelta(days=2)), 1)

    def test_a_letter_that_comes_after_the_hour_waits_for_the_next(self):
        self.choose()
        self.letter(before=timedelta(minutes=10))

        self.assertEqual((self.queued(), self.queued(MONDAY + timedelta(days=1))), (0, 1))

    def test_somebody_who_left_or_has_no_address_is_not_written_to(self):
        self.letter()
        Employee.objects.filter(pk=self.maria.pk).update(left=MONDAY.date())
        self.assertEqual(self.queued(), 0)

        Employee.objects.filter(pk=self.maria.pk).update(left=None, email="")
        self.assertEqual(self.queued(), 0)

    def test_thanks_from_a_colleague_are_reason_enough(self):
        with at(MONDAY - timedelta(hours=3)):
            make_passed(make_employee("Ben Ode", self.office), self.maria)

        self.assertEqual(self.queued(), 1)

    def test_the_notice_holds_no_word_of_anybody(self):
        self.letter()
        self.queued()
        notice = Notice.objects.get()

        self.assertNotIn("patience", notice.body + notice.subject)


class MailTests(DigestCase):
    def sent(self):
        """The one mail that went out, through a real server."""
        self.queued()
        with at(MONDAY), mail_server() as mailbox:
            send_waiting(Way.MAIL)
        (envelope,) = mailbox.envelopes
        return email.message_from_bytes(envelope.content, policy=email.policy.default)

    def parts(self):
        mail = self.sent()
        return (mail.get_body([kind]).get_content() for kind in ("plain", "html"))

    def test_both_parts_hold_the_words_of_the_letter(self):
        self.letter(text="Maria sat beside my father & wrote every step.\nHe keeps it.")
        plain, html = self.parts()

        self.assertIn("Maria sat beside my father & wrote every step.", plain)
        self.assertIn("my father &amp; wrote every step.<br>He keeps it.", html)

    def test_the_subject_says_what_it_is(self):
        self.letter()

        self.assertEqual(self.sent()["Subject"], "Maria, somebody wrote about you")

    def test_of_many_letters_the_newest_three_are_told_and_no_number(self):
        for number in range(5):
            self.letter(before=timedelta(hours=20 - number), text=f"Letter {number}.")
        plain, _html = self.parts()

        self.assertEqual([f"Letter {number}." in plain for number in range(5)], [False, False, True, True, True])
        self.assertIn("More letters lie in the portal.", plain)

    def test_a_hostile_letter_stays_words(self):
        self.letter(text='<script>alert(1)</script><a href="https://evil.example">Maria</a>')
        _plain, html = self.parts()

        self.assertNotIn("<script", html)
        self.assertNotIn('evil.example">', html)

    def test_it_is_in_the_readers_language(self):
        self.letter()
        choose(self.maria.user, "es")
        self.assertIn('<html lang="es">', list(self.parts())[1])

    def test_one_click_ends_them_by_the_headers_of_rfc_8058(self):
        self.letter()
        mail = self.sent()

        self.assertEqual(mail["List-Unsubscribe"].strip(), f"<{stop_address(self.maria)}>")
        self.assertEqual(mail["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click")

    def test_a_colleagues_thanks_are_told_by_name_and_their_words_wait_in_the_portal(self):
        with at(MONDAY - timedelta(hours=3)):
            make_passed(make_employee("Ben Ode", self.office), self.maria, words="You held the desk.")
        plain, html = self.parts()

        self.assertIn("Ben thanks you, colleague to colleague.", plain)
        self.assertNotIn("held the desk", plain + html)


class NothingLeftTests(DigestCase):
    def sent_after(self, change):
        self.letter()
        self.queued()
        change()
        with at(MONDAY), mail_server() as mailbox:
            send_waiting(Way.MAIL)
        self.assertEqual((mailbox.envelopes, Notice.objects.get().status), ([], Status.WITHDRAWN))

    def test_what_was_read_meanwhile_is_not_sent(self):
        self.sent_after(lambda: Compliment.objects.update(read_at=timezone.now()))

    def test_what_was_deleted_meanwhile_is_not_sent(self):
        self.sent_after(lambda: Compliment.objects.update(deleted_at=timezone.now(), excerpt=""))

    def test_whoever_stopped_them_meanwhile_is_not_written_to(self):
        self.sent_after(lambda: self.choose("never"))

    def test_whoever_left_meanwhile_is_not_written_to(self):
        self.sent_after(lambda: Employee.objects.update(left=MONDAY.date()))

    @override_settings(NOTICE_WRITERS={"digest": "nowhere.to.be.found"})
    def test_a_mail_that_cannot_be_written_keeps_no_other_waiting(self):
        self.letter()
        self.queued()
        with at(MONDAY):
            Notice.objects.create(
                key="other", way=Way.MAIL, address="ben@agency.example", subject="Hello", body="Hello"
            )
            with mail_server() as mailbox:
                send_waiting(Way.MAIL)

        self.assertEqual(mailbox.recipients, ["ben@agency.example"])
        self.assertEqual(Notice.objects.get(writer="digest").trouble, "It could not be written: the log says why.")


class StopTests(DigestCase):
    def setUp(self):
        super().setUp()
        self.address = reverse("recognition:stop_digest", args=[token_of(self.maria)])

    def kept(self):
        return Preference.objects.filter(employee=self.maria).values_list("digest", flat=True).first()

    def test_opening_the_link_stops_nothing(self):
        self.assertContains(self.client.get(self.address), "Stop these mails?")
        self.assertIsNone(self.kept())

    def test_a_mail_programme_stops_them_with_one_post_and_no_token_of_ours(self):
        strict = Client(enforce_csrf_checks=True)
        response = strict.post(self.address, "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded")

        self.assertContains(response, "No more mails")
        self.assertEqual(self.kept(), "never")

    def test_stopping_twice_is_as_good_as_once(self):
        self.client.post(self.address)

        self.assertEqual(self.client.post(self.address).status_code, 200)

    def test_a_link_that_was_not_made_here_stops_nothing(self):
        other = self.address.replace(f"{self.maria.pk}:", f"{self.maria.pk + 1}:")

        self.assertContains(self.client.post(other), "This link does not work", status_code=404)
        self.assertFalse(Preference.objects.exists())

    def test_the_page_is_kept_nowhere(self):
        self.assertIn("no-store", self.client.get(self.address)["Cache-Control"])


class ManyWorkersTests(TransactionTestCase):
    def test_four_workers_queue_each_digest_once(self):
        office = make_unit("Lakewood office", time_zone="Europe/London")
        for number in range(30):
            person = make_employee(f"Maria {number}", office)
            make_compliment(person, delivered_at=MONDAY - timedelta(hours=5))

        def work(_number):
            try:
                return digests.queue_due(MONDAY)
            finally:
                connection.close()

        with ThreadPoolExecutor(4) as pool:
            counted = sum(pool.map(work, range(4)))

        self.assertEqual((counted, Notice.objects.count()), (30, 30))


class ReadingTests(DigestCase):
    def test_thanks_that_were_read_are_told_no_more(self):
        with at(MONDAY - timedelta(hours=3)):
            made = make_passed(make_employee("Ben Ode", self.office), self.maria)
        kudos.mark_read(KudosRecipient.objects.get(kudos=made))

        self.assertEqual(self.queued(), 0)
