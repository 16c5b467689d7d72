"""What people decide becomes evidence for the next time. Nothing is trained: a lesson holds from the next batch on."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Count, Max, Q
from django.db.models.functions import Now
from django.utils import timezone

from feedback.understanding.people_text import row_of
from portal.audit.trail import record_many
from portal.directory.models import Employee, Unit
from recognition.models import Decision, Lesson, Mention, Reason, Taught
from recognition.naming import lessons as naming

LONGEST = 200  # letters of a written name that is worth remembering
Version = tuple[int | None, int, int, datetime | None]


@dataclass(slots=True)
class _Current:
    version: Version | None = None
    lessons: naming.Lessons = naming.NOTHING_LEARNT


_current = _Current()


def current_lessons() -> naming.Lessons:
    """What is in force now. Asks the database for four numbers, and reads the lessons only when one has moved."""
    version = _version()
    if _current.version != version:
        _current.lessons = read_lessons()
        _current.version = version
    return _current.lessons


def _version() -> Version:
    """Moves with every lesson that comes into force, is forgotten, is restored, or goes with its comment."""
    taught = Count("pk", filter=Q(taught_at__lte=Now()))
    return tuple(
        Lesson.objects.aggregate(
            newest=Max("pk"), count=taught, forgotten=Count("withdrawn_at"), last=Max("withdrawn_at")
        ).values()
    )


def read_lessons() -> naming.Lessons:
    """Every lesson in force, in the order in which they were taught."""
    rows = Lesson.objects.in_force().order_by("pk").values_list("kind", "words", "unit_id", "employee_id")
    return naming.Lessons(naming.Lesson(*row) for row in rows.iterator(chunk_size=5000))


def learn_decision(mention: Mention, *, by: User, at: datetime) -> None:
    """Keep what the desk decided about ``mention``: whom its words meant, or that they named nobody. Holds from ``at``.

    Nothing is learnt from praise given to the team, nor from what was kept from everybody because it may hurt: neither
    says anything about the name. Nor from somebody of another office, for no name is looked for there.
    """
    if mention.decision == Decision.EMPLOYEE and _may_mean(mention):
        _teach(Taught.MEANS, mention, mention.employee_id, by, at)
    elif mention.decision == Decision.NOBODY and mention.routing.reason != Reason.UNSAFE:
        _teach(Taught.NOT_A_NAME, mention, None, by, at)


def learn_denial(mentions: list[Mention], *, by: User) -> None:
    """Keep that the employee of these ``mentions`` said they are not meant; what the desk had said of them falls."""
    for mention in mentions:
        Lesson.objects.filter(mention=mention, kind=Taught.MEANS, employee=mention.employee_id).delete()
        _teach(Taught.NOT_THIS_PERSON, mention, mention.employee_id, by, timezone.now())


@transaction.atomic
def forget(lesson: Lesson, *, by: User) -> int:
    """Have ``lesson`` and those that say the same forgotten; returns how many were in force."""
    return _change(Lesson.objects.alike(lesson).kept(), "forgotten", by, withdrawn_at=timezone.now(), withdrawn_by=by)


@transaction.atomic
def restore(lesson: Lesson, *, by: User) -> int:
    """Let ``lesson`` and those that say the same hold again; returns how many were forgotten."""
    return _change(Lesson.objects.alike(lesson).forgotten(), "restored", by, withdrawn_at=None, withdrawn_by=None)


def _change(lessons, verb: str, by: User, **fields: object) -> int:  # noqa: ANN001 - a queryset
    changed = list(lessons.select_for_update())
    Lesson.objects.filter(pk__in=[lesson.pk for lesson in changed]).update(**fields)
    return record_many(by, f"recognition.lesson_{verb}", changed, unit=changed[0].unit_id if changed else None)


def _teach(kind: Taught, mention: Mention, employee_id: int | None, by: User, at: datetime) -> None:
    written = _fullest(mention)
    words = " ".join(row_of(written).keys)
    if not words or len(words) > LONGEST or (kind == Taught.NOT_A_NAME and " " in words):
        return
    lesson = Lesson(
        kind=kind,
        words=words,
        written=written,
        unit_id=_unit_of(mention),
        employee_id=employee_id,
        mention=mention,
        taught_by=by,
        taught_at=at,
    )
    Lesson.objects.bulk_create([lesson], ignore_conflicts=True)


def _fullest(mention: Mention) -> str:
    """The name in the fullest way in which the comment has it; empty where there is none."""
    text = mention.routing.feedback.text
    return max((text[start:end] for start, end in mention.spans), key=lambda it: len(it.split()), default="")[:LONGEST]


def _unit_of(mention: Mention) -> int:
    """What the comment is about; without an office, whose stewards settle it."""
    return mention.routing.feedback.unit_id or mention.routing.unit_id


def _may_mean(mention: Mention) -> bool:
    """Whether the employee is one of those whom naming looks for where this was written."""
    below = Unit.objects.below(_unit_of(mention))
    return Employee.objects.filter(pk=mention.employee_id, unit__in=below).exists()
