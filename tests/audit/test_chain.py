import io
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from hashlib import sha256

from django.db import connection
from django.test import SimpleTestCase, TestCase
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portal.audit import chain, sealing
from portal.audit.models import Event, Seal
from portal.audit.trail import record

EVENT_COPY = """COPY (SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US+00:00'), actor_id,
    actor_label, verb, object_type, object_id, unit_id FROM audit_event ORDER BY position) TO STDOUT"""
SEAL_COPY = """COPY (SELECT previous_hash, to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US+00:00')
    FROM audit_seal) TO STDOUT"""

patiently = settings(deadline=None)  # a busy machine is no failure

KEYS = st.integers(-(2**63), 2**63 - 1)
# Rich in what could be taken for a separator, an escape or a null.
TEXTS = st.text(st.sampled_from("\\\t\n\r\b\f\vNtnrbfv aż中🙂")) | st.text(st.characters(exclude_categories=["Cs"]))


@dataclass(frozen=True)
class Deed:
    id: int
    at: datetime
    actor_id: int | None
    actor_label: str
    verb: str
    object_type: str
    object_id: str
    unit_id: int | None


DEEDS = st.builds(
    Deed,
    id=KEYS,
    at=st.datetimes(timezones=st.just(UTC)),
    actor_id=KEYS | st.none(),
    actor_label=TEXTS,
    verb=TEXTS,
    object_type=TEXTS,
    object_id=TEXTS,
    unit_id=KEYS | st.none(),
)


class LineTests(SimpleTestCase):
    def test_a_line_is_written_as_copy_writes_it(self):
        at = datetime(2026, 11, 22, 14, 5, 6, 70, tzinfo=UTC)

        line = chain.event_line(Deed(5, at, None, "system", "a.b", "x\ty", "\\N", 7))

        self.assertEqual(line, "5\t2026-11-22T14:05:06.000070+00:00\t\\N\tsystem\ta.b\tx\\ty\t\\\\N\t7")

    @patiently
    @given(DEEDS, DEEDS)
    def test_no_two_different_events_have_the_same_line(self, one, other):
        assume(one != other)
        self.assertNotEqual(chain.event_line(one), chain.event_line(other))

    @patiently
    @given(DEEDS)
    def test_the_columns_can_be_read_back_from_the_line(self, deed):
        self.assertEqual(tuple(map(read_back, chain.event_line(deed).split("\t"))), tuple(map(plain, astuple(deed))))

    @patiently
    @given(DEEDS)
    def test_a_line_is_one_line(self, deed):
        self.assertNotIn("\n", chain.event_line(deed))

    @patiently
    @given(st.lists(DEEDS, max_size=4), st.lists(DEEDS, max_size=4))
    def test_different_events_give_different_seals(self, some, others):
        assume(some != others)
        at = datetime(2026, 11, 22, tzinfo=UTC)

        hashes = {chain.seal_hash(chain.GENESIS, at, map(chain.event_line, deeds)) for deeds in (some, others)}

        self.assertEqual(len(hashes), 2)


class CopyTests(TestCase):
    def test_a_seals_hash_can_be_made_with_copy_and_sha256_alone(self):
        record(None, "feedback.expired")
        Event.objects.create(actor_label="citizen", verb="a.b", object_type="tab\t\\", object_id="\n\r\b\f\v\\N ż🙂")
        sealing.seal_waiting()

        self.assertEqual(sha256(copied(SEAL_COPY) + copied(EVENT_COPY)).hexdigest(), Seal.objects.get().hash)


def copied(sql):
    received = io.BytesIO()
    with connection.cursor() as cursor, cursor.copy(sql) as copy:
        for block in copy:
            received.write(block)
    return received.getvalue()


def plain(value):
    return (
        value.isoformat(timespec="microseconds")
        if isinstance(value, datetime)
        else None
        if value is None
        else str(value)
    )


def read_back(column):
    """Undo the escapes from the left, as PostgreSQL's own reader of COPY does."""
    if column == r"\N":
        return None
    meanings = {"\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
    rest = iter(column)
    return "".join(meanings[next(rest)] if letter == "\\" else letter for letter in rest)
