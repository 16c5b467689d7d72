"""Mails leave once, wait when they cannot, and say why."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from django.db import connection
from django.test import TestCase, TransactionTestCase
from django.utils import timezone

from portal.notices import retention
from portal.notices.models import Notice, Status, Way
from portal.notices.queueing import queue
from portal.notices.sending import send_waiting
from tests.notices.servers import mail_server, mailing_through
from tests.resilience.portals import free_port


def make_mail(key="one", address="amira.khan@agency.example", **fields):
    mail = Notice(key=key, way=Way.MAIL, address=address, subject="Urgent", body="Sign in.", **fields)
    return queue([mail])[key]


def due_now():
    Notice.objects.update(due_at=timezone.now(), claimed_until=timezone.now() - timedelta(seconds=1))


class MailTests(TestCase):
    def test_a_mail_reaches_the_server_under_an_id_that_stays(self):
        notice = make_mail()
        with mail_server() as mailbox:
            send_waiting(Way.MAIL)
        notice.refresh_from_db()

        self.assertEqual((notice.status, notice.tries, mailbox.recipients), (Status.SENT, 1, [notice.address]))
        self.assertIn(f"Message-ID: <{notice.uuid}@agency.example>", mailbox.texts[0])
        self.assertIn("Auto-Submitted: auto-generated", mailbox.texts[0])

    def test_what_was_sent_is_not_sent_again(self):
        make_mail()
        with mail_server() as mailbox:
            taken = [send_waiting(Way.MAIL), send_waiting(Way.MAIL)]

        self.assertEqual((taken, len(mailbox.envelopes)), ([1, 0], 1))

    def test_the_same_key_is_kept_once(self):
        first, again = make_mail(), make_mail()

        self.assertEqual((first.pk, Notice.objects.count()), (again.pk, 1))

    def test_without_a_mail_server_it_waits_longer_each_time_and_says_why(self):
        notice = make_mail()
        waits = []
        with mailing_through(free_port()):
            for _ in range(3):
                due_now()
                send_waiting(Way.MAIL)
                notice.refresh_from_db()
                waits.append(round((notice.due_at - timezone.now()).total_seconds(), -1))

        self.assertEqual((notice.status, waits), (Status.WAITING, [10, 20, 40]))
        self.assertEqual(notice.trouble, "The mail server cannot be used: Connection refused")
        self.assertEqual(list(Notice.objects.in_trouble()), [notice])

    def test_it_goes_out_when_the_server_is_back(self):
        notice = make_mail()
        with mailing_through(free_port()):
            send_waiting(Way.MAIL)
        due_now()
        with mail_server() as mailbox:
            send_waiting(Way.MAIL)
        notice.refresh_from_db()

        self.assertEqual((notice.status, notice.trouble, len(mailbox.envelopes)), (Status.SENT, "", 1))

    def test_a_refusal_for_now_waits_and_one_for_good_is_given_up(self):
        later, never = make_mail("later"), make_mail("never")
        with mail_server() as mailbox:
            mailbox.refusal = "450 Try later"
            send_waiting(Way.MAIL)
            Notice.objects.filter(pk=never.pk).update(due_at=timezone.now())
            mailbox.refusal = "550 No such mailbox"
            send_waiting(Way.MAIL)
        later.refresh_from_db()
        never.refresh_from_db()

        self.assertEqual((later.status, later.trouble), (Status.WAITING, "The mail was not taken: 450 Try later"))
        self.assertEqual(
            (never.status, never.trouble), (Status.GIVEN_UP, "The mail was not taken: 550 No such mailbox")
        )

    def test_after_a_day_of_failing_it_is_given_up_and_an_administrator_can_send_it_again(self):
        notice = make_mail(made_at=timezone.now() - timedelta(hours=25))
        with mailing_through(free_port()):
            send_waiting(Way.MAIL)
        self.assertEqual(Notice.objects.get().status, Status.GIVEN_UP)

        Notice.objects.send_again()
        with mail_server():
            send_waiting(Way.MAIL)

        notice.refresh_from_db()
        self.assertEqual(notice.status, Status.SENT)

    def test_a_connection_that_breaks_leaves_the_rest_waiting_and_sends_nothing_twice(self):
        for number in range(3):
            make_mail(f"mail-{number}", address=f"person{number}@agency.example")
        with mail_server() as mailbox:
            mailbox.breaks_after = 1
            send_waiting(Way.MAIL)
            mailbox.breaks_after = None
            due_now()
            send_waiting(Way.MAIL)

        self.assertEqual(sorted(mailbox.recipients), [f"person{number}@agency.example" for number in range(3)])
        self.assertEqual(set(Notice.objects.values_list("status", flat=True)), {Status.SENT})

    def test_what_is_withdrawn_is_never_sent(self):
        make_mail()
        Notice.objects.withdraw()
        with mail_server() as mailbox:
            send_waiting(Way.MAIL)

        self.assertEqual((Notice.objects.get().status, mailbox.envelopes), (Status.WITHDRAWN, []))

    def test_a_worker_killed_before_it_wrote_that_down_is_followed_by_another_after_the_lease(self):
        notice = make_mail()
        Notice.objects.claim(Way.MAIL, 10)  # and then nothing more
        with mail_server() as mailbox:
            during = send_waiting(Way.MAIL)
            Notice.objects.update(claimed_until=timezone.now() - timedelta(seconds=1))
            after = send_waiting(Way.MAIL)
        notice.refresh_from_db()

        self.assertEqual((during, after, len(mailbox.envelopes), notice.tries), (0, 1, 1, 2))

    def test_old_notices_go_and_those_that_wait_stay(self):
        long_ago = timezone.now() - timedelta(days=31)
        make_mail("waits", made_at=long_ago)
        make_mail("sent", made_at=long_ago, status=Status.SENT, sent_at=long_ago)
        make_mail("new", status=Status.SENT, sent_at=timezone.now())

        self.assertEqual(retention.delete_old(), 1)
        self.assertEqual(set(Notice.objects.values_list("key", flat=True)), {"waits", "new"})


class ManyWorkersTests(TransactionTestCase):
    def test_four_workers_send_each_mail_once(self):
        for number in range(40):
            make_mail(f"mail-{number}", address=f"person{number}@agency.example")

        def work(_number):
            try:
                while send_waiting(Way.MAIL):
                    pass
            finally:
                connection.close()

        with mail_server() as mailbox, ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))

        self.assertEqual(sorted(mailbox.recipients), sorted(f"person{number}@agency.example" for number in range(40)))
