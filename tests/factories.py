"""Small real rows for tests: every function makes what it is called after, with whatever that stands on."""

from itertools import count

from django.contrib.auth.models import User
from django.utils.text import slugify

from portal.directory.models import Employee, Grant, Service, Unit
from portal.directory.roles import Role

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
