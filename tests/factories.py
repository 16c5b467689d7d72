"""Small real rows for tests: every function makes what it is called after, with whatever that stands on."""

from datetime import timedelta
from itertools import count

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.text import slugify

from feedback.models import Channel, Feedback, Original, Sentiment, Source, State
from portal.directory.models import Employee, Grant, Service, Unit
from portal.directory.roles import Role
from recognition.models import Certainty, Compliment, Decision, Outcome, Reason, Routing

_numbers = count(1)


def make_unit(name: str = "", parent: Unit | None = None, **fields) -> Unit:
    """An office; without a name it gets one of its own."""
    name = name or f"Office {next(_numbers)}"
    code = fields.pop("code", None) or f"{slugify(name, allow_unicode=True)}-{next(_numbers)}"
    return Unit.objects.create(name=name, parent=parent, code=code, **fields)


def make_service(name: str = "", *, units: tuple[Unit, ...] = (), stages: tuple[str, ...] = ()) -> Service:
    """A service with its stages in order, offered by ``units``."""
    name = name or f"Service {next(_numbers)}"
    service = Service.objects.create(name=name, code=f"{slugify(name, allow_unicode=True)}-{next(_numbers)}")
    service.units.set(units)
    for position, stage in enumerate(stages, start=1):
        service.stages.create(position=position, name=stage)
    return service


def make_user(email: str = "", *, password: str | None = None, **fields) -> User:
    """An account; without a password it has an unusable one (``client.force_login`` needs none)."""
    email = email or f"person{next(_numbers)}@agency.example"
    return User.objects.create_user(username=email, email=email, password=password, **fields)


def make_employee(name: str = "Amira Khan", unit: Unit | None = None, **fields) -> Employee:
    """Somebody with an account, in the office "Front desk" unless told otherwise; ``user=None`` for no account."""
    number = next(_numbers)
    given, _, family = name.partition(" ")
    fields.setdefault("email", f"{slugify(name) or 'person'}.{number}@agency.example")
    if "user" not in fields:
        fields["user"] = make_user(fields["email"])
    if unit is None:
        unit, _ = Unit.objects.get_or_create(code="front-desk", defaults={"name": "Front desk"})
    fields.setdefault("external_id", f"E{number:06}")
    return Employee.objects.create(given=given, family=family or given, unit=unit, **fields)


def make_grant(user: User, role: Role, unit: Unit) -> Grant:
    """``user`` holds ``role`` in ``unit`` and below."""
    return Grant.objects.create(user=user, role=role, unit=unit)


def make_source(name: str = "letterbox") -> Source:
    """A source, made once a name."""
    return Source.objects.get_or_create(name=name, defaults={"channel": Channel.API})[0]


def make_received(words: str = "Amira Khan was kind.", *, unit: Unit | None = None, **fields) -> Feedback:
    """A comment as it stands after the door: its words in Original, nothing understood."""
    now = timezone.now()
    fields.setdefault("reference", f"R{next(_numbers)}")
    fields.setdefault("received_at", now)
    feedback = Feedback.objects.create(source=make_source(), channel=Channel.API, unit=unit, **fields)
    Original.objects.create(feedback=feedback, text=words, delete_after=now + timedelta(days=90))
    return feedback


def make_understood(
    text: str, *, unit: Unit | None = None, complaint: str = "", neutral: str = "", **fields
) -> Feedback:
    """A comment after understanding: ``complaint`` and ``neutral`` are stretches of ``text``, the rest is praise."""
    marked = {Sentiment.COMPLAINT: complaint, Sentiment.NEUTRAL: neutral}
    fields = {"language": "en", "state": State.UNDERSTOOD, "sentiment": Sentiment.PRAISE, "text": text, **fields}
    feedback = make_received(text, unit=unit, **fields)
    spans = [(text.index(words), text.index(words) + len(words), mood) for mood, words in marked.items() if words]
    at = 0
    for start, end, mood in [*sorted(spans), (len(text), len(text), None)]:
        if text[at:start].strip():
            feedback.segments.create(start=at, end=start, sentiment=Sentiment.PRAISE)
        if mood:
            feedback.segments.create(start=start, end=end, sentiment=mood)
        at = end
    return feedback


def make_compliment(
    employee: Employee | None = None, unit: Unit | None = None, *, text: str = "You were kind.", **fields
) -> Compliment:
    """A delivered letter for ``employee``, or for the team of ``unit``."""
    feedback = make_understood(text, unit=unit or employee.unit, state=State.ROUTED)
    to = unit or employee.unit
    routing = Routing.objects.create(
        feedback=feedback, unit=to, outcome=Outcome.DELIVERED if employee else Outcome.TEAM
    )
    if employee:
        routing.mentions.create(
            start=0,
            end=3,
            written=text[:3],
            certainty=Certainty.SURE,
            decision=Decision.EMPLOYEE,
            employee=employee,
            decided_at=timezone.now(),
        )
    return Compliment.objects.create(
        feedback=feedback, employee=employee, unit=None if employee else unit, excerpt=text, **fields
    )


def make_unsure(text: str = "Anna was kind.", *, unit: Unit, candidates: tuple[Employee, ...] = ()) -> Routing:
    """A comment on the desk whose first word is a name that may mean any of ``candidates``."""
    feedback = make_understood(text, unit=unit, state=State.ROUTED)
    routing = Routing.objects.create(feedback=feedback, unit=unit, outcome=Outcome.PERSON, reason=Reason.UNSURE)
    name = text.split(maxsplit=1)[0]
    mention = routing.mentions.create(start=0, end=len(name), written=name, certainty=Certainty.UNSURE)
    for position, employee in enumerate(candidates):
        mention.candidates.create(employee=employee, position=position, score=0.5, why=[["matched_letters", name]])
    return routing


def make_steward(unit: Unit) -> User:
    """Somebody who settles the desk of ``unit`` and of the units below it."""
    user = make_user()
    make_grant(user, Role.STEWARD, unit)
    return user
