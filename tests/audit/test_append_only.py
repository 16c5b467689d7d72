from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.test import TestCase, TransactionTestCase

from portal.audit import sealing
from portal.audit.models import Event, Seal
from portal.audit.trail import record
from tests.audit.tampering import execute

OTHER_VALUES = {
    "id": 99,
    "at": "2020-01-01 00:00:00+00",
    "actor_id": 8,
    "actor_label": "citizen",
    "verb": "feedback.other",
    "object_type": "auth.user",
    "object_id": "8",
    "unit_id": 8,
}


class AppendOnlyTests(TestCase):
    def setUp(self):
        record(None, "feedback.expired")
        self.event = Event.objects.get()
        execute("SET CONSTRAINTS ALL IMMEDIATE")

    def assert_refused(self, sql, *values):
        with self.assertRaisesMessage(IntegrityError, "the audit trail is append-only"), transaction.atomic():
            execute(sql, *values)

    def test_an_event_cannot_be_deleted(self):
        self.assert_refused("DELETE FROM audit_event WHERE id = %s", self.event.pk)

    def test_an_event_cannot_be_deleted_through_the_model_either(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            self.event.delete()

    def test_the_events_cannot_be_truncated(self):
        self.assert_refused("TRUNCATE audit_event")

    def test_no_column_of_an_event_can_be_changed(self):
        for column, value in OTHER_VALUES.items():
            with self.subTest(column):
                self.assert_refused(f"UPDATE audit_event SET {column} = %s", value)  # noqa: S608 - ours

    def test_every_column_is_covered_by_the_test_above(self):
        columns = {field.column for field in Event._meta.concrete_fields}

        self.assertEqual(columns - set(OTHER_VALUES), {"seal_id", "position"})

    def test_sealing_cannot_hide_another_change(self):
        sealing.seal_waiting()
        record(None, "feedback.expired")
        late = Event.objects.unsealed().get()

        self.assert_refused(
            "UPDATE audit_event SET seal_id = %s, position = 2, verb = 'feedback.other' WHERE id = %s",
            Seal.objects.get().pk,
            late.pk,
        )

    def test_a_sealed_event_keeps_its_place(self):
        sealing.seal_waiting()

        self.assert_refused("UPDATE audit_event SET position = 2")
        self.assert_refused("UPDATE audit_event SET seal_id = NULL, position = NULL")
        self.assert_refused("UPDATE audit_event SET seal_id = seal_id")

    def test_an_event_cannot_be_slipped_into_a_seal(self):
        sealing.seal_waiting()

        self.assert_refused(
            "INSERT INTO audit_event (actor_label, verb, object_type, object_id, seal_id, position)"
            " VALUES ('system', 'feedback.expired', '', '', %s, 2)",
            Seal.objects.get().pk,
        )

    def test_a_seal_cannot_be_touched(self):
        sealing.seal_waiting()
        execute("SET CONSTRAINTS ALL IMMEDIATE")

        self.assert_refused("UPDATE audit_seal SET sealed_at = now()")
        self.assert_refused("DELETE FROM audit_seal")
        self.assert_refused("TRUNCATE audit_seal CASCADE")


class FlushTests(TransactionTestCase):
    def test_the_flush_of_the_tests_empties_the_trail_and_leaves_it_guarded(self):
        record(None, "feedback.expired")
        sealing.seal_waiting()

        call_command("flush", interactive=False, verbosity=0)

        self.assertEqual((Event.objects.count(), Seal.objects.count()), (0, 0))
        with self.assertRaises(IntegrityError):
            execute("TRUNCATE audit_event")
        with self.assertRaises(IntegrityError):
            execute("DELETE FROM audit_seal")


class MigrationTests(TransactionTestCase):
    def test_the_triggers_can_be_taken_back_and_put_on_again(self):
        self.addCleanup(migrate_to, MigrationExecutor(connection).loader.graph.leaf_nodes())

        migrate_to([("audit", "0001_initial")])
        self.assertEqual(triggers(), 0)

        migrate_to([("audit", "0002_refuse_changes")])
        self.assertEqual(triggers(), 4)


def migrate_to(targets):
    MigrationExecutor(connection).migrate(targets)


def triggers():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'audit\\_%' AND NOT tgisinternal")
        return cursor.fetchone()[0]
