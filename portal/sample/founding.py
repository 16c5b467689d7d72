"""Put the sample agency into the directory: what is missing is added, what is there stays as it is."""

from collections.abc import Sequence

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction

from portal.directory.accounts import account_of
from portal.directory.folding import search_text
from portal.directory.granting import grant
from portal.directory.models import Employee, Service, Stage, Unit
from portal.sample.agency import Person, agency
from portal.sample.oncall import keep_rota
from portal.sample.places import OFFICES, REGIONS, SERVICES
from portal.sample.signins import GRANTS, SIGN_INS, SUPERUSER


class SomebodyElsesError(Exception):
    """The directory holds people who are not of the sample."""


@transaction.atomic
def found_agency() -> None:
    """Units, services with stages, and 2,000 employees; raises ``SomebodyElsesError`` and touches nothing."""
    people = agency().people
    known = {person.external_id: person.name for person in people}
    for external_id, given, family in Employee.objects.values_list("external_id", "given", "family").iterator():
        if known.get(external_id) != f"{given} {family}":
            raise SomebodyElsesError
    units = _units()
    _services(units)
    _employees(people, units)


def _units() -> dict[str, int]:
    top = Unit.objects.agency()
    Unit.objects.bulk_create(
        [Unit(code=code, name=name, parent=top, kind=Unit.Kind.REGION) for code, name in REGIONS.items()],
        ignore_conflicts=True,
    )
    regions = dict(Unit.objects.filter(code__in=REGIONS).values_list("code", "pk"))
    Unit.objects.bulk_create(
        [Unit(code=code, name=name, parent_id=regions[region]) for code, name, region, _service in OFFICES],
        ignore_conflicts=True,
    )
    return dict(Unit.objects.values_list("code", "pk"))


def _services(units: dict[str, int]) -> None:
    Service.objects.bulk_create(
        [Service(code=code, name=name) for code, (name, _stages) in SERVICES.items()], ignore_conflicts=True
    )
    services = {service.code: service for service in Service.objects.filter(code__in=SERVICES)}
    Stage.objects.bulk_create(
        [
            Stage(service=services[code], position=position, name=name)
            for code, (_name, stages) in SERVICES.items()
            for position, name in enumerate(stages, 1)
        ],
        ignore_conflicts=True,
    )
    for unit, _name, _region, service in OFFICES:
        services[service].units.add(units[unit])


def _employees(people: Sequence[Person], units: dict[str, int]) -> None:
    Employee.objects.bulk_create((_employee(person, units) for person in people), ignore_conflicts=True)
    by_external = {employee.external_id: employee for employee in Employee.objects.filter(manager=None)}
    managed = []
    for person in people:
        employee = by_external.get(person.external_id)
        if employee and person.manager:
            employee.manager_id = by_external[person.manager].pk if person.manager in by_external else None
            managed.append(employee)
    Employee.objects.bulk_update(managed, ["manager"], batch_size=500)


def _employee(person: Person, units: dict[str, int]) -> Employee:
    given, family = person.given.latin, person.family.latin
    return Employee(
        external_id=person.external_id,
        given=given,
        family=family,
        preferred=person.preferred,
        job_title=person.job_title,
        unit_id=units[person.unit],
        email=person.email,
        languages="en" if person.origin == "en" else f"en {person.origin}",
        joined=person.joined,
        left=person.left,
        protected=person.protected,
        search=search_text(given, family, person.preferred, ""),
    )


def open_accounts() -> None:
    """The sign-ins with their passwords and roles, and who is on call. Nothing unless ``SAMPLE_SIGN_INS`` is set."""
    if not getattr(settings, "SAMPLE_SIGN_INS", False):
        return
    employees = {
        employee.email: employee for employee in Employee.objects.filter(email__in=[it.email for it in SIGN_INS])
    }
    for sign_in in SIGN_INS:
        user = account_of(employees[sign_in.email])
        if not user.has_usable_password():
            _furnish(user, sign_in.password)
    keep_rota()


def _furnish(user: User, password: str) -> None:
    user.set_password(password)
    user.is_superuser = user.email == SUPERUSER
    user.save()
    for role, unit in GRANTS.get(user.email, ()):
        grant(user, role, Unit.objects.get(code=unit) if unit != "agency" else Unit.objects.agency())
