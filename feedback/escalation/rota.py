"""Who is on call when: a weekly pattern and single shifts, turned into stretches of time. No database, no Django."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Weekly:
    """``who`` on ``line``, every week from ``starts`` to ``ends`` by the unit's clock.

    ``weekday`` is 0 for Monday. It ends on the next day unless ``ends`` is later than ``starts``. ``since`` and
    ``until`` are the first and the last day on which it starts.
    """

    who: int
    line: int
    weekday: int
    starts: time
    ends: time
    since: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it starts on ``day``."""
        within = (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
        return within and day.weekday() == self.weekday


@dataclass(frozen=True, slots=True)
class Stretch:
    """``who`` is on call on ``line`` from ``starts`` up to, and not at, ``ends``; both aware."""

    who: int
    line: int
    starts: datetime
    ends: datetime

    def covers(self, moment: datetime) -> bool:
        """Whether ``moment`` lies in it."""
        return self.starts <= moment < self.ends


@dataclass(frozen=True, slots=True)
class Rota:
    """The shifts of one unit. ``zone`` is the unit's time zone, by which its weekly pattern goes."""

    weekly: tuple[Weekly, ...]
    dated: tuple[Stretch, ...]
    zone: ZoneInfo

    def on_call(self, moment: datetime, line: int) -> list[int]:
        """Who is on call on ``line``: whoever has a single shift then, else whoever the weekly pattern says."""
        single = [shift.who for shift in self.dated if shift.line == line and shift.covers(moment)]
        pattern = (shift for shift in self._pattern(moment, moment) if shift.line == line and shift.covers(moment))
        return _once(single or [shift.who for shift in pattern])

    def gaps(self, begins: datetime, ends: datetime, line: int = 1) -> list[tuple[datetime, datetime]]:
        """The stretches between ``begins`` and ``ends`` in which nobody is on call on ``line``, in order."""
        found, reached = [], begins
        for shift in self.between(begins, ends):
            if shift.line != line:
                continue
            if shift.starts > reached:
                found.append((reached, shift.starts))
            reached = max(reached, shift.ends)
        return [*found, (reached, ends)] if reached < ends else found

    def between(self, begins: datetime, ends: datetime) -> list[Stretch]:
        """Every shift that touches the time from ``begins`` to ``ends``, the earliest first."""
        every = [*self._pattern(begins, ends), *self.dated]
        touching = [shift for shift in every if shift.starts < ends and shift.ends > begins]
        return sorted(touching, key=lambda shift: (shift.starts, shift.line, shift.who))

    def _pattern(self, begins: datetime, ends: datetime) -> Iterator[Stretch]:
        """The weekly pattern as stretches, from the day before ``begins``: a night shift may still last."""
        first, last = (moment.astimezone(self.zone).date() for moment in (begins, ends))
        for day in _days(first - DAY, last):
            yield from (self._stretch(it, day) for it in self.weekly if it.holds_on(day))

    def _stretch(self, weekly: Weekly, day: date) -> Stretch:
        ends_on = day if weekly.ends > weekly.starts else day + DAY
        return Stretch(weekly.who, weekly.line, self._at(day, weekly.starts), self._at(ends_on, weekly.ends))

    def _at(self, day: date, clock: time) -> datetime:
        """A time of the unit's clock as a moment. In the hour that summer time skips, the clock runs on as before."""
        return datetime.combine(day, clock, tzinfo=self.zone).astimezone(UTC)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + DAY * number for number in range((last - first).days + 1))


def _once(people: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(people))


def zone_of(name: str, otherwise: str = "UTC") -> ZoneInfo:
    """The time zone called ``name``, or ``otherwise`` when nobody knows that: a slip there must silence no alert."""
    for each in (name, otherwise):
        try:
            return ZoneInfo(each)
        except (ValueError, OSError, KeyError):  # KeyError: ZoneInfoNotFoundError
            continue
    return ZoneInfo("UTC")
