from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser, Group
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.utils import timezone

from portal.audit.models import Event
from portal.audit.trail import BATCH, record, record_many


class RecordTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.reader = get_user_model().objects.create(username="reader", email="reader@example.org")
        cls.read = Group.objects.create(name="Maria Kowalska")

    def only_event(self):
        return Event.objects.values_list("actor_id", "actor_label", "verb", "object_type", "object_id", "unit_id").get()

    def test_an_event_keeps_keys_and_kinds_and_no_name(self):
        record(self.reader, "feedback.original_read", self.read, unit=7)

        expected = (self.reader.pk, "user", "feedback.original_read", "auth.group", str(self.read.pk), 7)
        self.assertEqual(self.only_event(), expected)

    def test_a_unit_may_be_given_as_an_object(self):
        record(self.reader, "feedback.original_read", unit=self.read)

        self.assertEqual(Event.objects.get().unit_id, self.read.pk)

    def test_without_a_user_the_system_acted(self):
        record(None, "feedback.expired")

        self.assertEqual(self.only_event(), (None, "system", "feedback.expired", "", "", None))

    def test_another_kind_of_actor_is_named_by_a_word(self):
        record("citizen", "feedback.withdrawn")

        self.assertEqual(Event.objects.get().actor_label, "citizen")

    def test_whoever_is_not_signed_in_is_anonymous(self):
        record(AnonymousUser(), "account.refused")

        self.assertEqual(Event.objects.get().actor_label, "anonymous")

    def test_recording_is_one_insert(self):
        with self.assertNumQueries(1) as queries:
            record(self.reader, "feedback.original_read", self.read)

        self.assertTrue(queries[0]["sql"].strip().startswith("INSERT INTO audit_event"))

    def test_many_are_recorded_with_one_insert(self):
        others = [Group.objects.create(name=name) for name in ("one", "two", "three")]

        with self.assertNumQueries(1):
            recorded = record_many(self.reader, "feedback.original_read", others, unit=7)

        self.assertEqual(recorded, 3)
        self.assertEqual(
            list(Event.objects.order_by("pk").values_list("object_id", "unit_id")),
            [(str(other.pk), 7) for other in others],
        )

    def test_many_are_recorded_in_batches_and_in_their_order(self):
        objects = [Group(pk=key) for key in range(1, BATCH + 2)]

        with self.assertNumQueries(2):
            recorded = record_many(self.reader, "feedback.original_read", iter(objects))

        self.assertEqual(recorded, BATCH + 1)
        keys = Event.objects.order_by("pk").values_list("object_id", flat=True)
        self.assertEqual(list(keys), [str(key) for key in range(1, BATCH + 2)])

    def test_none_at_all_may_be_recorded(self):
        self.assertEqual(record_many(self.reader, "feedback.original_read", []), 0)

    def test_the_time_is_the_servers(self):
        before = timezone.now()

        record(None, "feedback.expired")

        event = Event.objects.get()
        self.assertLessEqual(before, event.at)
        self.assertLessEqual(event.at, timezone.now())

    def test_a_rolled_back_deed_leaves_no_event(self):
        with self.assertRaises(ZeroDivisionError), transaction.atomic():
            record(self.reader, "feedback.original_read", self.read)
            raise ZeroDivisionError

        self.assertFalse(Event.objects.exists())

    def test_what_has_no_key_cannot_be_recorded(self):
        with self.assertRaisesMessage(ValueError, "a auth.group without a key cannot be recorded"):
            record(self.reader, "group.deleted", Group(name="gone"))

    def test_an_actor_is_never_an_address_or_a_name(self):
        for actor in ("reader@example.org", "Maria Kowalska", "Maria", "user"):
            with self.subTest(actor), self.assertRaises(IntegrityError), transaction.atomic():
                record(actor, "feedback.original_read")

    def test_a_verb_is_a_dotted_word(self):
        for verb in ("read", "Feedback.read", "feedback. read", "feedback.", ""):
            with self.subTest(verb), self.assertRaises(IntegrityError), transaction.atomic():
                record(None, verb)
