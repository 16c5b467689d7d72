from datetime import UTC, datetime, timedelta

import time_machine
from django.test import TestCase

from feedback.limits import allow, forget_windows, network_of
from feedback.models import Allowance

NOON = datetime(2024, 3, 31, 12, 0, 10, tzinfo=UTC)


class LimitTests(TestCase):
    def ask(self, who="203.0.113.9", what="say"):
        return allow(what, who, times=2, seconds=60)

    def test_beyond_the_allowance_one_waits_for_the_next_window(self):
        with time_machine.travel(NOON, tick=False):
            self.assertEqual([self.ask(), self.ask(), self.ask()], [None, None, 50])
        with time_machine.travel(NOON + timedelta(seconds=50), tick=False):
            self.assertIsNone(self.ask())

    def test_others_and_other_things_have_allowances_of_their_own(self):
        with time_machine.travel(NOON, tick=False):
            self.ask(), self.ask()
            self.assertIsNone(self.ask(who="203.0.113.10"))
            self.assertIsNone(self.ask(what="write"))

    def test_who_asked_is_not_kept_and_cannot_be_followed_from_day_to_day(self):
        with time_machine.travel(NOON, tick=False):
            self.ask()
        with time_machine.travel(NOON + timedelta(days=1), tick=False):
            self.ask()

        keys = list(Allowance.objects.values_list("key", flat=True))
        self.assertEqual(len(set(keys)), 2)
        self.assertNotIn("203.0.113.9", "".join(keys))

    def test_windows_that_are_over_are_forgotten(self):
        with time_machine.travel(NOON, tick=False):
            self.ask()
            self.assertEqual(forget_windows(), 0)
        with time_machine.travel(NOON + timedelta(seconds=50), tick=False):
            self.assertEqual(forget_windows(), 1)


class NetworkTests(TestCase):
    def test_one_network_of_ipv6_is_one_visitor(self):
        self.assertEqual(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:2:ffff::9"))
        self.assertNotEqual(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"))

    def test_an_address_of_ipv4_stands_for_itself(self):
        self.assertEqual(network_of("203.0.113.9"), "203.0.113.9")
