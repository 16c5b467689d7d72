"""Who is on call, by the unit's clock: nights, summer time, replacements, gaps."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.test import SimpleTestCase
from hypothesis import given
from hypothesis import strategies as st

from feedback.escalation.rota import Rota, Stretch, Weekly, zone_of

WARSAW = ZoneInfo("Europe/Warsaw")
MONDAY = date(2026, 11, 23)


def at(day, clock, zone=WARSAW):
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=zone)


def rota(*weekly, dated=(), zone=WARSAW):
    return Rota(tuple(weekly), tuple(dated), zone)


def shift(starts, ends, *, who=1, weekday=0, line=1, **more):
    return Weekly(who, line, weekday, time.fromisoformat(starts), time.fromisoformat(ends), **more)


class OnCallTests(SimpleTestCase):
    def test_a_shift_holds_from_its_first_minute_up_to_its_last_by_the_units_clock(self):
        office = rota(shift("08:00", "16:00"))
        clocks = ("07:59", "08:00", "15:59", "16:00")

        self.assertEqual([office.on_call(at(MONDAY, it), 1) for it in clocks], [[], [1], [1], []])
        self.assertEqual(office.on_call(at(MONDAY, "15:30", UTC), 1), [])

    def test_a_night_shift_lasts_into_the_next_day(self):
        office = rota(shift("22:00", "06:00", weekday=6))

        self.assertEqual(office.on_call(at(MONDAY, "05:59"), 1), [1])
        self.assertEqual(office.on_call(at(MONDAY, "06:00"), 1), [])

    def test_from_and_to_alike_are_a_whole_day(self):
        office = rota(shift("08:00", "08:00"))

        self.assertEqual(office.gaps(at(MONDAY, "08:00"), at(MONDAY, "08:00") + timedelta(days=1)), [])

    def test_a_single_shift_takes_the_place_of_the_pattern_on_its_line_while_it_lasts(self):
        replaced = Stretch(2, 1, at(MONDAY, "10:00"), at(MONDAY, "12:00"))
        office = rota(shift("08:00", "16:00"), shift("08:00", "16:00", who=3, line=2), dated=[replaced])

        self.assertEqual([office.on_call(at(MONDAY, it), 1) for it in ("09:00", "11:00", "13:00")], [[1], [2], [1]])
        self.assertEqual(office.on_call(at(MONDAY, "11:00"), 2), [3])

    def test_a_pattern_holds_from_its_first_day_to_its_last(self):
        office = rota(shift("08:00", "16:00", since=MONDAY, until=MONDAY))
        weeks = [MONDAY + timedelta(weeks=number) for number in (-1, 0, 1)]

        self.assertEqual([office.on_call(at(day, "09:00"), 1) for day in weeks], [[], [1], []])

    def test_shifts_that_follow_each_other_leave_no_gap_when_the_clocks_change(self):
        for sunday in (date(2026, 3, 29), date(2026, 10, 25)):
            pattern = [shift("18:00", "02:30", weekday=5), shift("02:30", "12:00", who=2, weekday=6)]
            begins, ends = at(sunday - timedelta(days=1), "18:00"), at(sunday, "12:00")

            self.assertEqual(rota(*pattern).gaps(begins.astimezone(UTC), ends.astimezone(UTC)), [])

    def test_an_unknown_time_zone_is_read_as_the_agencys_own(self):
        self.assertEqual(zone_of("Europe/Atlantis", "Europe/Warsaw"), WARSAW)


class GapTests(SimpleTestCase):
    def test_the_gaps_are_the_times_between_shifts_of_the_first_line(self):
        office = rota(shift("08:00", "12:00"), shift("13:00", "16:00"), shift("12:00", "13:00", line=2))
        found = office.gaps(at(MONDAY, "07:00"), at(MONDAY, "16:00"))

        self.assertEqual(
            found, [(at(MONDAY, "07:00"), at(MONDAY, "08:00")), (at(MONDAY, "12:00"), at(MONDAY, "13:00"))]
        )

    def test_a_rota_without_shifts_is_one_gap(self):
        begins, ends = at(MONDAY, "00:00"), at(MONDAY, "12:00")

        self.assertEqual(rota().gaps(begins, ends), [(begins, ends)])


clocks = st.times().map(lambda it: it.replace(second=0, microsecond=0))
weeklies = st.builds(
    Weekly, who=st.integers(1, 3), line=st.just(1), weekday=st.integers(0, 6), starts=clocks, ends=clocks
)
zones = st.sampled_from(["UTC", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
moments = st.integers(0, 365 * 24 * 60).map(lambda it: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=it))


class EveryRotaTests(SimpleTestCase):
    @given(st.lists(weeklies, max_size=6), zones, moments, st.integers(0, 14 * 24 * 60))
    def test_at_every_moment_either_somebody_is_on_call_or_it_lies_in_a_gap(self, pattern, zone, begins, minutes):
        office = rota(*pattern, zone=ZoneInfo(zone))
        gaps = office.gaps(begins, begins + timedelta(days=14, minutes=1))
        moment = begins + timedelta(minutes=minutes)

        self.assertEqual(not office.on_call(moment, 1), any(start <= moment < end for start, end in gaps))
