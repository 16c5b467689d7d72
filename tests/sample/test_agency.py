"""The sample agency is the same each time, and holds what the stories need."""

from collections import Counter

from portal.directory.folding import fold
from portal.sample.agency import EMPLOYEES, SEED, agency
from portal.sample.places import JOBS, OFFICES, REGIONS, SERVICES
from portal.sample.signins import GRANTS, OFFICER, SIGN_INS, STEWARD, SUPERUSER


def fresh(seed):
    return agency.__wrapped__(seed).people


def test_the_same_seed_makes_the_same_people():
    assert fresh(SEED) == fresh(SEED)


def test_another_seed_makes_others():
    assert [person.name for person in fresh(SEED)] != [person.name for person in fresh(SEED + 1)]


def test_two_thousand_people_work_in_twenty_offices():
    offices = Counter(person.unit for person in agency().people)

    assert (len(agency().people), len(offices), set(offices.values())) == (EMPLOYEES, 20, {100})


def test_every_office_stands_in_a_region_and_offers_a_service_with_jobs():
    assert all(region in REGIONS and service in SERVICES and service in JOBS for *_, region, service in OFFICES)


def test_nobody_shares_an_identifier_or_an_address():
    people = agency().people

    assert len({person.external_id for person in people}) == len({person.email for person in people}) == EMPLOYEES


def test_one_maria_kowalska_works_at_lakewood_under_no_other_name():
    marias = [person for person in agency().at("lakewood-benefits") if fold(person.name) == "maria kowalska"]

    assert [(it.job_title, it.preferred, it.left) for it in marias] == [("Clerk", "", None)]


def test_two_annas_at_lakewood_can_be_confused():
    annas = [person.name for person in agency().at("lakewood-benefits") if fold(person.given.latin) in {"anna", "ana"}]

    assert annas == ["Anna Kowalczyk", "Anna Zielińska"]


def test_one_person_is_protected():
    assert [person.name for person in agency().people if person.protected] == ["Ruth Alderman"]


def test_some_have_left_and_none_of_them_manages_anybody():
    people = agency().people
    leavers = {person.external_id for person in people if person.left}

    assert len(leavers) in range(20, 80)
    assert not leavers & {person.manager for person in people}


def test_several_share_their_whole_name():
    names = Counter(person.name for person in agency().people)

    assert sum(1 for many in names.values() if many > 1) in range(50, 400)


def test_every_sign_in_is_of_somebody_who_works_here_and_has_a_long_password():
    present = {person.email for person in agency().people if not person.left}

    assert all(row.email in present and len(row.password) >= 12 for row in SIGN_INS)
    assert {*GRANTS, SUPERUSER, STEWARD, OFFICER} <= {row.email for row in SIGN_INS}
