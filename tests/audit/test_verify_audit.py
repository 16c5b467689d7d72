from contextlib import contextmanager
from io import StringIO

from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import TestCase

from portal.audit import chain, sealing
from portal.audit.models import Event, Seal
from portal.audit.trail import record, record_many
from tests.audit.tampering import execute, triggers_lifted


def verify_audit(*options):
    said = StringIO()
    call_command("verify_audit", *options, stdout=said)
    return said.getvalue().strip()


class VerifyTests(TestCase):
    def test_an_empty_trail_is_intact(self):
        self.assertEqual(
            verify_audit(),
            f"0 events in 0 seals are intact; the head of the chain is {chain.GENESIS}. Nothing waits to be sealed.",
        )

    def test_what_is_intact_is_counted_and_the_head_is_told(self):
        seal_two_and_three()

        head = Seal.objects.latest("pk").hash
        self.assertEqual(
            verify_audit(),
            f"5 events in 2 seals are intact; the head of the chain is {head}. Nothing waits to be sealed.",
        )

    def test_what_is_not_sealed_yet_is_counted_with_its_time(self):
        execute(
            "INSERT INTO audit_event (at, actor_label, verb, object_type, object_id)"
            " VALUES (now() - interval '3 hours 10 seconds', 'system', 'feedback.expired', '', '')"
        )
        record(None, "feedback.expired")

        self.assertIn("2 events wait to be sealed, the oldest for 3\N{NO-BREAK SPACE}hours.", verify_audit())

    def test_the_head_alone_can_be_asked_for(self):
        seal_two_and_three()

        self.assertEqual(verify_audit("--head"), Seal.objects.latest("pk").hash)

    def test_verifying_costs_the_same_queries_for_one_seal_and_for_three(self):
        record(None, "feedback.expired")
        sealing.seal_waiting()
        with self.assertNumQueries(8):
            verify_audit()
        seal_two_and_three()
        with self.assertNumQueries(8):
            verify_audit()


class ExpectedHeadTests(TestCase):
    def test_a_head_exported_earlier_is_still_on_the_chain(self):
        seal_two_and_three()

        earlier = Seal.objects.earliest("pk").hash
        self.assertIn("5 events in 2 seals are intact", verify_audit("--expect", earlier))

    def test_a_head_exported_before_the_first_event_is_on_the_chain(self):
        seal_two_and_three()

        self.assertIn("are intact", verify_audit("--expect", chain.GENESIS))

    def test_a_chain_cut_short_is_found_by_the_head_exported_before(self):
        seal_two_and_three()
        last = Seal.objects.latest("pk")
        with triggers_lifted():
            execute("DELETE FROM audit_event WHERE seal_id = %s", last.pk)
            execute("DELETE FROM audit_seal WHERE id = %s", last.pk)

        self.assertIn("2 events in 1 seal are intact", verify_audit())
        with self.assertRaisesMessage(CommandError, "the expected head is not on the chain"):
            verify_audit("--expect", last.hash)


class TamperingTests(TestCase):
    def setUp(self):
        self.first, self.second = seal_two_and_three()

    def assert_found(self, fault):
        with self.assertRaisesMessage(CommandError, fault) as found:
            verify_audit()
        self.assertEqual(found.exception.returncode, 1)

    def tamper(self, sql, *values):
        with triggers_lifted():
            self.assertEqual(execute(sql, *values), 1)

    def event_at(self, seal, position):
        return Event.objects.get(seal=seal, position=position).pk

    def test_a_changed_event_is_named(self):
        event = self.event_at(self.second, 2)
        for column, value in {"verb": "a.b", "object_id": "0", "unit_id": 8, "at": "2020-01-01 00:00Z"}.items():
            with self.subTest(column), savepoint():
                self.tamper(f"UPDATE audit_event SET {column} = %s WHERE id = %s", value, event)  # noqa: S608 - ours
                self.assert_found(f"Event {event} in seal {self.second.pk} is not what was sealed.")

    def test_an_event_removed_from_the_middle_is_found(self):
        self.tamper("DELETE FROM audit_event WHERE id = %s", self.event_at(self.second, 2))

        self.assert_found(f"The event at position 2 of seal {self.second.pk} is missing.")

    def test_an_event_removed_from_the_end_of_a_seal_is_found(self):
        self.tamper("DELETE FROM audit_event WHERE id = %s", self.event_at(self.first, 2))

        self.assert_found(f"The event at position 2 of seal {self.first.pk} is missing.")

    def test_a_seal_emptied_of_its_events_is_found(self):
        with triggers_lifted():
            execute("DELETE FROM audit_event WHERE seal_id = %s", self.first.pk)

        self.assert_found(f"The event at position 1 of seal {self.first.pk} is missing.")

    def test_an_event_slipped_into_a_seal_is_found(self):
        self.tamper(
            "INSERT INTO audit_event (actor_label, verb, object_type, object_id, seal_id, position)"
            " VALUES ('system', 'feedback.expired', '', '', %s, 3)",
            self.first.pk,
        )

        self.assert_found(f"Event {Event.objects.latest('pk').pk} in seal {self.first.pk} is not what was sealed.")

    def test_two_events_that_changed_places_are_found(self):
        with triggers_lifted():
            execute("UPDATE audit_event SET position = 9 WHERE id = %s", self.event_at(self.first, 1))
            execute("UPDATE audit_event SET position = 1 WHERE id = %s", self.event_at(self.first, 2))
            execute("UPDATE audit_event SET position = 2 WHERE id = %s", self.event_at(self.first, 9))

        self.assert_found(f"Event {self.event_at(self.first, 1)} in seal {self.first.pk} is not what was sealed.")

    def test_a_change_that_was_covered_up_in_the_prints_is_found_by_the_seals_hash(self):
        event = Event.objects.get(seal=self.first, position=1)
        event.verb = "feedback.other"
        self.tamper("UPDATE audit_event SET verb = %s WHERE id = %s", event.verb, event.pk)
        prints = chain.fingerprint(chain.event_line(event)) + self.first.print_at(2)
        self.tamper("UPDATE audit_seal SET prints = %s WHERE id = %s", prints, self.first.pk)

        self.assert_found(f"Seal {self.first.pk} is not the hash of its events.")

    def test_a_seal_made_anew_over_changed_events_no_longer_carries_the_next(self):
        event = Event.objects.get(seal=self.first, position=1)
        other = Event.objects.get(seal=self.first, position=2)
        event.verb = "feedback.other"
        lines = [chain.event_line(event), chain.event_line(other)]
        self.tamper("UPDATE audit_event SET verb = %s WHERE id = %s", event.verb, event.pk)
        self.tamper(
            "UPDATE audit_seal SET prints = %s, hash = %s WHERE id = %s",
            b"".join(map(chain.fingerprint, lines)),
            chain.seal_hash(chain.GENESIS, self.first.sealed_at, lines),
            self.first.pk,
        )

        self.assert_found(f"Seal {self.second.pk} does not follow on the seal before it.")

    def test_another_time_of_sealing_is_found(self):
        self.tamper("UPDATE audit_seal SET sealed_at = now() - interval '1 day' WHERE id = %s", self.first.pk)

        self.assert_found(f"Seal {self.first.pk} is not the hash of its events.")

    def test_a_seal_that_says_another_number_is_found(self):
        self.tamper("UPDATE audit_seal SET last_event_id = 0 WHERE id = %s", self.second.pk)

        self.assert_found(f"Seal {self.second.pk} does not say what it holds.")

    def test_a_seal_that_was_removed_is_found(self):
        constraint = foreign_key()
        for seal in (self.first, self.second):
            with self.subTest(seal=seal.pk), savepoint():
                event = self.event_at(seal, 1)
                with triggers_lifted():
                    execute(f'ALTER TABLE audit_event DROP CONSTRAINT "{constraint}"')
                self.tamper("DELETE FROM audit_seal WHERE id = %s", seal.pk)
                self.assert_found(f"Event {event} belongs to a seal that is not there.")


@contextmanager
def savepoint():
    """Take back what was tampered with."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def foreign_key():
    with connection.cursor() as cursor:
        constraints = connection.introspection.get_constraints(cursor, "audit_event")
    return next(name for name, constraint in constraints.items() if constraint["foreign_key"])


def seal_two_and_three():
    """Five events in two seals, which are returned."""
    read = Group.objects.create()
    for number in (2, 3):
        record_many(None, "feedback.original_read", [read] * number)
        sealing.seal_waiting()
    return Seal.objects.order_by("-pk")[:2][::-1]
