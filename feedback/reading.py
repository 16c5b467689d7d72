"""Received → understood: read each comment once, redact it, raise its alarms, and leave the result in the database."""

from collections.abc import Sequence

from feedback import rulebooks
from feedback.complaints.opening import open_for
from feedback.models import Feedback, Original, SafetyAlert, Segment, Sentiment, State, WrittenPerson
from feedback.steps import settle
from feedback.understanding import Understanding, results, understand
from feedback.understanding.rulebook import Rulebook


def understand_waiting(limit: int = 200) -> int:
    """Understand the next received comments; returns how many rows were taken."""
    taken = Feedback.objects.claim(State.RECEIVED, limit)
    if taken:
        settle(taken, read)
    return len(taken)


def alert_about_unread() -> int:
    """Put comments that failed too often before an officer: unread, they may speak of danger. Returns how many."""
    kind = SafetyAlert.Kind.NOT_READ
    unread = Feedback.objects.set_aside().filter(state=State.RECEIVED).exclude(alerts__kind=kind)[:200]
    alerts = [
        SafetyAlert(feedback=feedback, kind=kind, severity=SafetyAlert.Severity.URGENT, start=0, end=0)
        for feedback in unread
    ]
    return len(SafetyAlert.objects.bulk_create(alerts, ignore_conflicts=True))


def read(rows: Sequence[Feedback]) -> None:
    """Understand ``rows`` and move them on, inside the caller's transaction."""
    words = dict(Original.objects.filter(feedback__in=rows).values_list("feedback", "text"))
    rulebook = rulebooks.current()
    found = {row.pk: understood(row, words.get(row.pk, ""), rulebook) for row in rows}
    advanced = Feedback.objects.advance_understood(found)
    _write_parts({pk: found[pk] for pk in advanced})
    mine = set(advanced)
    open_for(row for row in rows if row.pk in mine and _complains(found[row.pk]))


def understood(feedback: Feedback, words: str, rulebook: Rulebook) -> Understanding:
    """What ``words`` say, given the question they answer and what else was ticked."""
    drivers = feedback.drivers
    is_thumb = feedback.trust_scale == 2
    return understand(
        words,
        question=feedback.question,
        rating=None if is_thumb else feedback.trust_raw,
        thumb=bool(feedback.trust_raw) if is_thumb else None,
        ticked=tuple(driver for side in ("positive", "negative") for driver in _ticked(drivers, side)),
        language=feedback.language,
        rulebook=rulebook,
    )


def _complains(result: Understanding) -> bool:
    return any(part.sentiment == Sentiment.COMPLAINT for part in result.segments)


def _ticked(drivers: dict, side: str) -> list[str]:
    return [f"{side}_{driver}" for driver, ticked in drivers.get(side, {}).items() if ticked]


def _write_parts(found: dict[int, Understanding]) -> None:
    Original.objects.keep_redactions({pk: result.redactions for pk, result in found.items() if result.redactions})
    Segment.objects.bulk_create(_segment(pk, part) for pk, result in found.items() for part in result.segments)
    WrittenPerson.objects.bulk_create(
        WrittenPerson(feedback_id=pk, start=person.start, end=person.end, part=person.part)
        for pk, result in found.items()
        for person in result.people
    )
    alerts = [alert_about(pk, alarm) for pk, result in found.items() for alarm in result.safety]
    SafetyAlert.objects.bulk_create(alerts, ignore_conflicts=True)


def _segment(pk: int, part: results.Segment) -> Segment:
    return Segment(
        feedback_id=pk,
        start=part.start,
        end=part.end,
        sentiment=part.sentiment,
        praise=part.praise,
        themes=list(part.themes),
        theme_words=part.theme_words,
    )


def alert_about(pk: int, alarm: results.Alarm) -> SafetyAlert:
    """The unsaved alert about ``alarm`` in the comment ``pk``."""
    return SafetyAlert(
        feedback_id=pk,
        kind=alarm.kind,
        severity=alarm.severity,
        start=alarm.start,
        end=alarm.end,
        why=alarm.why[:300],
    )
