"""The officer's page: open ones first, a clock, what was done, and an honest measure."""

from datetime import timedelta

from django.test import SimpleTestCase, TestCase
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from feedback.escalation.ladder import take_due_steps
from feedback.escalation.measure import measures
from feedback.escalation.showing import marked
from feedback.models import SafetyAlert
from portal.audit.models import Event
from portal.directory.models import Employee, Unit
from portal.notices.models import Notice
from tests.factories import make_steward, make_unit
from tests.feedback.alerts.making import make_alert, make_officer


class PageCase(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.amira = make_officer("Amira Khan", self.office)
        self.client.force_login(self.amira)
        self.address = reverse("feedback:alerts")

    def acknowledge(self, alert, **data):
        return self.client.post(reverse("feedback:acknowledge", args=[alert.uuid]), data)


class PageTests(PageCase):
    def test_the_one_that_waits_longest_comes_first_with_its_minutes(self):
        make_alert(self.office, minutes_ago=3)
        make_alert(self.office, minutes_ago=41)
        cards = self.client.get(self.address).context["open_cards"]

        self.assertEqual([card.minutes for card in cards], [41, 3])

    def test_a_comment_with_two_alerts_is_one_card_with_both_stretches_marked(self):
        alert = make_alert(self.office, words="He hits me. I cannot go on.", kind="abuse", start=0, end=10)
        alert.feedback.alerts.create(kind="self_harm", severity="urgent", start=12, end=26)
        [card] = self.client.get(self.address).context["open_cards"]

        self.assertEqual(card.kinds, ["Abuse", "Self-harm or suicide"])
        self.assertEqual(card.pieces, [("He hits me", True), (". ", False), ("I cannot go on", True), (".", False)])

    def test_opening_the_page_acknowledges_nothing(self):
        alert = make_alert(self.office)
        self.client.get(self.address)
        self.assertEqual(self.client.get(reverse("feedback:acknowledge", args=[alert.uuid])).status_code, 405)

        self.assertEqual(SafetyAlert.objects.waiting().count(), 1)

    def test_acknowledging_takes_the_whole_comment_with_the_note_and_is_on_record(self):
        alert = make_alert(self.office)
        other = alert.feedback.alerts.create(kind="abuse", severity="urgent", start=0, end=5)
        hold = alert.feedback.alerts.create(kind="mocking", severity="hold", start=0, end=5)
        self.acknowledge(alert, note="I called her.")
        for each in (alert, other, hold):
            each.refresh_from_db()

        self.assertEqual((alert.acknowledged_by, alert.note), (self.amira, "I called her."))
        self.assertEqual((other.acknowledged_by, hold.acknowledged_at), (self.amira, None))
        self.assertEqual(Event.objects.filter(verb="feedback.alert_acknowledged").count(), 2)

    def test_the_first_officer_stays_the_one_who_has_it(self):
        alert = make_alert(self.office)
        alert.acknowledge(make_officer("Ben Ode", self.office), "Mine.")
        response = self.acknowledge(alert, note="Mine too.")
        alert.refresh_from_db()

        self.assertEqual(alert.note, "Mine.")
        self.assertContains(self.client.get(response.url), "Somebody had it before you.")

    def test_what_was_done_can_be_written_down_later(self):
        alert = make_alert(self.office)
        self.acknowledge(alert)
        self.client.post(reverse("feedback:note", args=[alert.uuid]), {"note": "A doctor saw him."})

        self.assertContains(self.client.get(self.address), "A doctor saw him.")

    def test_a_note_about_what_nobody_has_yet_is_refused(self):
        alert = make_alert(self.office)

        self.assertEqual(self.client.post(reverse("feedback:note", args=[alert.uuid]), {"note": "x"}).status_code, 404)

    def test_another_units_alert_is_neither_shown_nor_acknowledged(self):
        alert = make_alert(make_unit("Saltmere", Unit.objects.agency()))

        self.assertEqual(self.client.get(self.address).context["open_cards"], [])
        self.assertEqual(self.acknowledge(alert).status_code, 404)

    def test_what_a_steward_holds_is_not_acknowledged_here(self):
        alert = make_alert(self.office, severity="hold", kind="hateful")

        self.assertEqual(self.acknowledge(alert).status_code, 404)

    def test_a_steward_sees_no_alerts(self):
        self.client.force_login(make_steward(self.office))

        self.assertEqual(self.client.get(self.address).status_code, 403)

    def test_the_steps_taken_are_shown_with_whom_they_told_and_what_failed(self):
        make_alert(self.office)
        take_due_steps()
        Notice.objects.update(trouble="The mail server cannot be used: Connection refused")
        page = self.client.get(self.address)

        self.assertContains(page, "<strong>Amira Khan</strong> (not sent yet: The mail server cannot be used")
        self.assertContains(page, "nobody was there; these stood in")

    def test_a_protected_colleague_who_was_told_is_not_named_to_others(self):
        ruth = make_officer("Ruth Alderman", self.office)
        Employee.objects.filter(user=ruth).update(protected=True)
        make_alert(self.office)
        take_due_steps()
        page = self.client.get(self.address)

        self.assertNotContains(page, "Alderman")
        self.assertContains(page, "a colleague whose name is protected")


class MeasureTests(PageCase):
    def seen(self, minutes, *, days_ago=1, **fields):
        alert = make_alert(self.office, minutes_ago=days_ago * 24 * 60, **fields)
        arrived = alert.feedback.arrived_at
        SafetyAlert.objects.filter(pk=alert.pk).update(acknowledged_at=arrived + timedelta(minutes=minutes))
        return alert

    def test_the_middle_and_the_longest_of_each_period_with_how_many(self):
        for minutes in (4, 6, 30):
            self.seen(minutes)
        self.seen(600, days_ago=60)
        month, quarter = measures(self.amira)

        self.assertEqual((month.n, month.median, month.longest), (3, 6, 30))
        self.assertEqual((quarter.n, quarter.median, quarter.longest), (4, 18, 600))

    def test_who_waits_is_counted_apart_and_in_no_middle(self):
        self.seen(4)
        make_alert(self.office, minutes_ago=500)
        month = measures(self.amira)[0]

        self.assertEqual((month.n, month.median, month.waiting), (1, 4, 1))

    def test_a_comment_with_two_alerts_counts_once(self):
        alert = self.seen(4)
        alert.feedback.alerts.create(kind="abuse", severity="urgent", start=3, end=5, acknowledged_at=timezone.now())

        self.assertEqual((measures(self.amira)[0].n, measures(self.amira)[0].median), (1, 4))

    def test_what_a_steward_holds_and_other_units_do_not_count(self):
        self.seen(4, severity="hold", kind="mocking")
        make_alert(make_unit("Saltmere", Unit.objects.agency()))
        month = measures(self.amira)[0]

        self.assertEqual((month.n, month.median, month.waiting), (0, None, 0))

    def test_few_are_said_to_be_few(self):
        self.seen(4)

        self.assertContains(self.client.get(self.address), "so few that one more could change it")


spans = st.tuples(st.integers(0, 40), st.integers(0, 40))


class MarkedTests(SimpleTestCase):
    @given(st.text(max_size=30), st.lists(spans, max_size=5))
    def test_the_pieces_are_the_text_whatever_the_offsets(self, text, found):
        pieces = marked(text, found)

        self.assertEqual("".join(piece for piece, _is_marked in pieces), text)
        inside = {place for start, end in found for place in range(start, min(end, len(text)))}
        self.assertEqual(sum(len(piece) for piece, is_marked in pieces if is_marked), len(inside))
