"""What the officer's page shows: one card for each comment that speaks of danger, with its clock and its ladder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.models import Escalation, Feedback, SafetyAlert, Told


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody who was told, and how that went: ``state`` is "sent", "waiting", "failed" or "withdrawn"."""

    name: str
    state: str
    trouble: str


@dataclass(frozen=True, slots=True)
class StepTaken:
    """One step that was taken, whom it meant, and who heard of it."""

    taken_at: datetime
    whom: str
    stood_in: bool
    heard: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One comment with all its urgent alerts of one state, the first of which stands for them in addresses."""

    feedback: Feedback
    alerts: tuple[SafetyAlert, ...]
    steps: tuple[StepTaken, ...]
    seen_by: str

    @property
    def first(self) -> SafetyAlert:
        return self.alerts[0]

    @property
    def minutes(self) -> int:
        """From arrival to the officer, or until now."""
        until = self.first.acknowledged_at or timezone.now()
        return max(0, int((until - self.feedback.arrived_at).total_seconds() // 60))

    @property
    def pieces(self) -> list[tuple[str, bool]]:
        """The comment's words in stretches, and whether each is one that raised an alert."""
        return marked(self.feedback.text, [(alert.start, alert.end) for alert in self.alerts])

    @property
    def kinds(self) -> list[str]:
        return list(dict.fromkeys(alert.get_kind_display() for alert in self.alerts))

    @property
    def reasons(self) -> list[str]:
        return list(dict.fromkeys(alert.why for alert in self.alerts if alert.why))

    @property
    def is_drill(self) -> bool:
        return hasattr(self.feedback, "drill")

    @property
    def next_step_at(self) -> datetime:
        return min(alert.next_step_at for alert in self.alerts)


def marked(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[str, bool]]:
    """``text`` cut at ``spans``, which may overlap and may point past its end; the pieces joined are ``text``."""
    pieces, at = [], 0
    for begins, ends in sorted(spans):
        start, stop = max(at, begins), min(ends, len(text))
        if start < stop:
            pieces += [(text[at:start], False), (text[start:stop], True)]
            at = stop
    return [(piece, is_marked) for piece, is_marked in [*pieces, (text[at:], False)] if piece]


def cards(alerts: Sequence[SafetyAlert], reader: User) -> list[Card]:
    """``alerts``, made by ``with_ladder``, as cards in the order of their first alerts."""
    by_comment: dict[int, list[SafetyAlert]] = {}
    for alert in alerts:
        by_comment.setdefault(alert.feedback_id, []).append(alert)
    return [_card(tuple(each), reader) for each in by_comment.values()]


def with_ladder() -> Prefetch:
    """What ``cards`` needs to know of each alert besides itself, in three queries however many they are."""
    told = Prefetch("told", Told.objects.select_related("user__employee", "notice"))
    return Prefetch("escalations", Escalation.objects.prefetch_related(told))


def name_of(user: User | None, reader: User) -> str:
    """What ``reader`` may call ``user``: a protected colleague is named to nobody else."""
    if user is None:
        return ""
    employee = getattr(user, "employee", None)
    if employee is not None and employee.protected and user.pk != reader.pk:
        return _("a colleague whose name is protected")
    return str(employee or user.email)


def _card(alerts: tuple[SafetyAlert, ...], reader: User) -> Card:
    feedback = alerts[0].feedback
    steps = {(it.taken_at, it.whom): it for alert in alerts for it in alert.escalations.all()}
    taken = tuple(_step(steps[key], reader) for key in sorted(steps))
    return Card(feedback, alerts, taken, name_of(alerts[0].acknowledged_by, reader))


def _step(step: Escalation, reader: User) -> StepTaken:
    heard = tuple(Heard(name_of(told.user, reader) or told.name, *_how_it_went(told)) for told in step.told.all())
    return StepTaken(step.taken_at, step.get_whom_display(), step.stood_in, heard)


def _how_it_went(told: Told) -> tuple[str, str]:
    notice = told.notice
    if notice is None or notice.is_sent:
        return "sent", ""
    return ("failed" if notice.trouble else notice.status), notice.trouble
