"""A rota is kept by officers and administrators, for their own units, by the unit's clock."""

from datetime import UTC, datetime, timedelta

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from feedback.escalation.ladder import DEFAULT, ladder_of
from feedback.escalation.people import units_up
from feedback.models import DatedShift, LadderStep, WeeklyShift, Whom
from portal.audit.models import Event
from portal.directory.models import Employee, Unit
from portal.directory.roles import Role
from tests.factories import make_steward, make_unit
from tests.feedback.alerts.making import make_officer, on_call


class RotaPageTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency(), time_zone="America/New_York")
        self.amira = make_officer("Amira Khan", self.office)
        self.client.force_login(self.amira)

    def page(self, unit=None):
        return self.client.get(reverse("feedback:rota", args=[(unit or self.office).code]))

    def add(self, kind, unit=None, **data):
        address = reverse("feedback:rota_add", args=[(unit or self.office).code, kind])
        return self.client.post(address, {f"{kind}-{name}": value for name, value in data.items()})

    def add_weekly(self, **data):
        usual = {"officer": self.amira.pk, "line": 1, "weekdays": [0, 2], "starts": "08:00", "ends": "16:00"}
        return self.add("weekly", **{**usual, **data})

    def test_a_weekly_pattern_is_added_for_each_chosen_day_once(self):
        self.add_weekly()
        self.add_weekly(ends="17:00")
        kept = WeeklyShift.objects.values_list("weekday", "ends__hour")

        self.assertEqual(list(kept), [(0, 17), (2, 17)])
        self.assertEqual(Event.objects.filter(verb="feedback.rota_weekly_kept").count(), 4)

    def test_a_single_shift_is_read_by_the_clock_of_the_unit(self):
        self.add("dated", officer=self.amira.pk, line=1, starts_at="2027-01-04T08:00", ends_at="2027-01-04T18:00")

        self.assertEqual(DatedShift.objects.get().starts_at, datetime(2027, 1, 4, 13, tzinfo=UTC))
        self.assertContains(self.page(), "Mon 4 Jan, 08:00 – Mon 4 Jan, 18:00")

    def test_a_shift_that_ends_before_it_starts_is_refused_in_words(self):
        response = self.add(
            "dated", officer=self.amira.pk, line=1, starts_at="2027-01-04T18:00", ends_at="2027-01-04T08:00"
        )

        self.assertContains(response, "The shift ends before it starts.", status_code=422)

    def test_only_officers_of_the_unit_can_be_put_on_call(self):
        stranger = make_officer("Luca Bellandi", make_unit("Saltmere", Unit.objects.agency()))

        self.assertEqual(self.add_weekly(officer=stranger.pk).status_code, 422)
        self.assertEqual(WeeklyShift.objects.count(), 0)

    def test_a_protected_officer_is_offered_to_nobody_else(self):
        ruth = make_officer("Ruth Alderman", self.office)
        Employee.objects.filter(user=ruth).update(protected=True)
        on_call(ruth, self.office)

        self.assertNotContains(self.page(), "Alderman")

    def test_what_is_removed_holds_no_more(self):
        shift = on_call(self.amira, self.office)
        self.client.post(reverse("feedback:rota_remove", args=[self.office.code, "dated", shift.uuid]))

        self.assertEqual(DatedShift.objects.count(), 0)

    def test_gaps_are_said_in_words(self):
        now = timezone.now().replace(second=0, microsecond=0)
        DatedShift.objects.create(
            unit=self.office, officer=self.amira, starts_at=now - timedelta(1), ends_at=now + timedelta(13)
        )
        [(begins, ends)] = self.page().context["rota"].gaps

        self.assertEqual((begins, ends - begins), (now + timedelta(13), timedelta(1)))

    def test_a_rota_without_a_gap_says_so(self):
        now = timezone.now()
        DatedShift.objects.create(
            unit=self.office, officer=self.amira, starts_at=now - timedelta(1), ends_at=now + timedelta(15)
        )

        self.assertContains(self.page(), "Somebody is on call at every minute.")

    def test_the_first_step_of_its_own_keeps_those_that_held_so_far(self):
        self.add("step", after_minutes=5, whom=Whom.MANAGERS, by_mail="on")
        steps = [(step.minutes, step.whom) for step in ladder_of(units_up(self.office))]

        inherited = [(step.minutes, step.whom) for step in DEFAULT]
        self.assertEqual(steps, sorted([*inherited, (5, Whom.MANAGERS)]))

    def test_when_its_last_step_is_removed_the_ladder_above_holds_again(self):
        step = LadderStep.objects.create(unit=self.office, after_minutes=45, whom=Whom.OFFICERS)
        self.assertContains(self.page(), "The first message goes out only after 45 minutes.")
        self.client.post(reverse("feedback:rota_remove", args=[self.office.code, "step", step.uuid]))

        self.assertEqual(ladder_of(units_up(self.office)), DEFAULT)

    def test_another_units_rota_is_neither_shown_nor_changed(self):
        other = make_unit("Saltmere", Unit.objects.agency())
        shift = on_call(make_officer("Luca Bellandi", other), other)
        remove = reverse("feedback:rota_remove", args=[other.code, "dated", shift.uuid])
        through_mine = reverse("feedback:rota_remove", args=[self.office.code, "dated", shift.uuid])

        self.assertEqual(self.page(other).status_code, 404)
        self.assertEqual(self.add("step", unit=other, after_minutes=5, whom="officers").status_code, 404)
        self.assertEqual([self.client.post(address).status_code for address in (remove, through_mine)], [404, 404])
        self.assertEqual(DatedShift.objects.count(), 1)

    def test_an_administrator_keeps_it_too_and_a_steward_does_not(self):
        self.client.force_login(make_officer("Ioana Crivat", self.office, Role.ADMINISTRATOR))
        self.assertEqual(self.page().status_code, 200)
        self.client.force_login(make_steward(self.office))

        self.assertEqual(self.page().status_code, 403)

    def test_a_unit_without_an_officer_says_so(self):
        self.client.force_login(make_officer("Ioana Crivat", self.office, Role.ADMINISTRATOR))
        self.amira.grants.all().delete()

        self.assertContains(self.page(), "No officer can open an alert of this unit")
