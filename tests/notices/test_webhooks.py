"""Webhooks: off by default, signed, and kept out of places they must not reach."""

import base64
import hmac
import json
import socket
from ipaddress import ip_address
from unittest.mock import patch

from django.core.exceptions import ValidationError
from django.test import SimpleTestCase, TestCase, override_settings
from hypothesis import given
from hypothesis import strategies as st

from portal.notices.addresses import RefusedAddressError, is_public, parts_of, resolved
from portal.notices.models import Notice, Status, Way, Webhook
from portal.notices.queueing import queue
from portal.notices.sending import send_waiting
from tests.factories import make_unit
from tests.notices.servers import web_server

BODY = json.dumps({"type": "alert.escalated"})


def make_webhook(url, **fields):
    webhook = Webhook(name="pager", url=url, is_on=True, **fields)
    webhook.told = webhook.new_secret()
    webhook.save()
    return webhook


def make_call(webhook):
    return queue([Notice(key="one", way=Way.WEBHOOK, webhook=webhook, body=BODY)])["one"]


@override_settings(WEBHOOKS_ALLOW_PRIVATE=True)
class CallTests(TestCase):
    def test_a_call_is_signed_as_standard_webhooks_are(self):
        with web_server() as pager:
            webhook = make_webhook(pager.url)
            notice = make_call(webhook)
            send_waiting(Way.WEBHOOK)
        path, headers, body = pager.calls[0]
        key = base64.b64decode(webhook.told.removeprefix("whsec_"))
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body}".encode()

        self.assertEqual((path, body, headers["webhook-id"]), ("/hook?of=alerts", BODY, str(notice.uuid)))
        expected = base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
        self.assertEqual(headers["webhook-signature"], f"v1,{expected}")

    def test_an_answer_that_is_no_success_waits_for_another_try(self):
        with web_server() as pager:
            pager.status = 503
            notice = make_call(make_webhook(pager.url))
            send_waiting(Way.WEBHOOK)
        notice.refresh_from_db()

        self.assertEqual((notice.status, notice.trouble, notice.tries), (Status.WAITING, "It answered 503.", 1))

    def test_a_redirection_is_not_followed(self):
        with web_server() as pager, web_server() as elsewhere:
            pager.status, pager.location = 307, elsewhere.url
            notice = make_call(make_webhook(pager.url))
            send_waiting(Way.WEBHOOK)
        notice.refresh_from_db()

        self.assertEqual((notice.trouble, elsewhere.calls), ("It answered 307.", []))

    def test_one_that_is_switched_off_is_not_called(self):
        with web_server() as pager:
            webhook = make_webhook(pager.url)
            notice = make_call(webhook)
            Webhook.objects.update(is_on=False)
            send_waiting(Way.WEBHOOK)
        notice.refresh_from_db()

        self.assertEqual((notice.status, pager.calls), (Status.GIVEN_UP, []))

    def test_the_secret_is_not_in_the_database_and_survives_another_secret_key(self):
        webhook = make_webhook("http://127.0.0.1/")
        stored = bytes(Webhook.objects.get().sealed_secret)
        key = base64.b64decode(webhook.told.removeprefix("whsec_"))

        self.assertNotIn(key, stored)
        self.assertNotIn(base64.b64encode(key), stored)
        with override_settings(SECRET_KEY="another" * 9, SECRET_KEY_FALLBACKS=["only-for-tests-" * 4]):
            self.assertEqual(Webhook.objects.get().secret, key)

    def test_a_secret_sealed_with_a_lost_key_is_said_to_need_another(self):
        notice = make_call(make_webhook("http://127.0.0.1/"))
        with override_settings(SECRET_KEY="another" * 9):
            send_waiting(Way.WEBHOOK)
        notice.refresh_from_db()

        self.assertIn("former SECRET_KEY", notice.trouble)


class PrivateAddressTests(TestCase):
    def test_a_call_into_the_agencys_own_network_is_refused_when_it_is_made(self):
        with web_server() as pager:
            port = pager.url.rpartition(":")[2]
            notice = make_call(make_webhook(f"https://localhost:{port}"))
            send_waiting(Way.WEBHOOK)
        notice.refresh_from_db()

        self.assertEqual((notice.status, pager.calls), (Status.WAITING, []))
        self.assertEqual(notice.trouble, "localhost lies in a private network, and WEBHOOKS_ALLOW_PRIVATE is off.")

    def test_a_host_with_one_private_address_among_public_ones_is_refused(self):
        answers = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 443)) for number in ("93.184.215.14", "10.0.0.7")
        ]
        with patch("portal.notices.addresses.socket.getaddrinfo", return_value=answers):  # the name server is not ours
            self.assertRaises(RefusedAddressError, resolved, "hook.example", 443, allow_private=False)

    def test_a_name_that_changes_its_mind_is_called_where_it_was_looked_at(self):
        with override_settings(WEBHOOKS_ALLOW_PRIVATE=True), web_server() as pager:
            port = int(pager.url.split(":")[2].partition("/")[0])
            answers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
            notice = make_call(make_webhook(f"http://rebinding.invalid:{port}/"))
            with patch("portal.notices.addresses.socket.getaddrinfo", return_value=answers) as asked:
                send_waiting(Way.WEBHOOK)
        notice.refresh_from_db()

        self.assertEqual((notice.status, pager.calls[0][1]["Host"]), (Status.SENT, f"rebinding.invalid:{port}"))
        self.assertEqual([call.args[0] for call in asked.call_args_list].count("rebinding.invalid"), 1)

    def test_plain_http_and_names_in_the_address_are_refused_when_it_is_set(self):
        for url in ("http://hook.example/", "https://amira:pass@hook.example/", "ftp://hook.example/", "https:///"):
            with self.assertRaises(ValidationError, msg=url):
                Webhook(name="pager", url=url).clean()

    def test_one_hears_of_its_unit_and_those_below_it_while_it_is_on(self):
        region = make_unit("Coast")
        office = make_unit("Saltmere", region)
        other = make_unit("Inland")
        webhook = make_webhook("https://hook.example/", unit=region)

        self.assertEqual(list(Webhook.objects.concerning([office.pk, region.pk])), [webhook])
        self.assertEqual(list(Webhook.objects.concerning([other.pk])), [])
        Webhook.objects.update(is_on=False)
        self.assertEqual(list(Webhook.objects.concerning([office.pk, region.pk])), [])


class AddressTests(SimpleTestCase):
    def test_what_is_private_in_any_disguise_is_not_public(self):
        private = [
            "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",  # noqa: S104 - nothing listens there
            "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "ff02::1",
            "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2002:0a00:0001::1",
        ]  # fmt: skip

        self.assertEqual([number for number in private if is_public(ip_address(number))], [])

    def test_the_rest_of_the_world_is_public(self):
        public = ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"]

        self.assertEqual([number for number in public if not is_public(ip_address(number))], [])

    @given(st.text(max_size=60))
    def test_no_text_makes_the_reading_of_an_address_fail(self, url):
        try:
            parts = parts_of(url, allow_private=False)
        except RefusedAddressError:
            return
        self.assertTrue(parts.is_encrypted)
        self.assertTrue(parts.host)

    @given(st.ip_addresses(v=4))
    def test_an_address_inside_another_is_judged_like_itself(self, number):
        mapped = ip_address(f"::ffff:{number}")

        self.assertEqual(is_public(mapped), is_public(number))
