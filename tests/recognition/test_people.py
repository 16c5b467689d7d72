"""The index follows the directory: whoever comes, goes, is renamed or moves is known with the next comment."""

import os
import subprocess
import sys
from datetime import date

import psycopg
import pytest
from django.db import connection, transaction

from portal.directory.models import Employee, Unit
from portal.directory.stamp import current_stamp
from recognition.naming import EvidenceKind
from recognition.people import current_index
from tests.factories import make_employee, make_unit

# A worker: it maps the index that another process has built, and says how many are in it.
WORKER = """
import os, sys, django
from django.conf import settings
os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings.test"
settings.DATABASES["default"]["NAME"] = sys.argv[1]
django.setup()
from recognition import people
def never():
    raise AssertionError("built again")
people.build_index = never
print(len(people.current_index()), people.current_index().decide("Ida Moss was kind.").employee_ids)
"""


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.NAMING_INDEX_DIR = tmp_path / "naming"
    return settings.NAMING_INDEX_DIR


@pytest.fixture
def office(db):
    return make_unit("Lakewood", make_unit("Agency", kind="agency"))


def named(words, office=None):
    return current_index().decide(words, office=office and office.pk).employee_ids


def test_an_employee_who_comes_is_known(office):
    before = named("Ida Moss was kind.")
    ida = make_employee("Ida Moss", office)

    assert (before, named("Ida Moss was kind.")) == ((), (ida.pk,))


def test_an_employee_is_known_by_a_new_name(office):
    ida = make_employee("Ida Moss", office)
    named("Ida Moss was kind.")
    ida.family = "Quill"
    ida.save()

    assert (named("Ida Moss was kind."), named("Ida Quill was kind.")) == ((), (ida.pk,))


def test_an_employee_who_is_removed_is_forgotten(office):
    ida = make_employee("Ida Moss", office)
    make_employee("Rosalind Quill", office)
    named("Ida Moss was kind.")
    Employee.objects.filter(pk=ida.pk).delete()

    assert named("Ida Moss was kind.") == ()


def test_an_employee_who_leaves_is_known_to_have_left(office):
    ida = make_employee("Ida Moss", office)
    named("Ida Moss was kind.")
    Employee.objects.filter(pk=ida.pk).update(left=date(2020, 1, 1))

    (mention,) = current_index().decide("Ida Moss was kind.", office=office.pk).mentions
    assert EvidenceKind.LEFT in {evidence.kind for evidence in mention.candidates[0].why}


def test_an_employee_who_moves_is_known_at_the_new_office(office):
    ida, other = make_employee("Ida Moss", office), make_unit("Ashby", office.parent)
    named("Ida was kind.", office)
    Employee.objects.filter(pk=ida.pk).update(unit=other)

    assert (named("Ida was kind.", office), named("Ida was kind.", other)) == ((), (ida.pk,))


def test_an_office_that_comes_under_another_is_found_from_there(office):
    ida, other = make_employee("Ida Moss", office), make_unit("Ashby", office.parent)
    make_employee("Rosalind Quill", other)
    before = named("Ida was kind.", other)
    Unit.objects.filter(pk=office.pk).update(parent=other)

    assert (before, named("Ida was kind.", other)) == ((), (ida.pk,))


def test_what_naming_need_not_know_changes_nothing(office):
    ida = make_employee("Ida Moss", office)
    index, stamp = current_index(), current_stamp()
    ida.languages = "en el"
    ida.save()
    Employee.objects.filter(pk=0).update(given="Nobody")

    assert (current_stamp(), current_index() is index) == (stamp, True)


def test_a_change_taken_back_gives_back_the_index(office):
    make_employee("Ida Moss", office)
    index = current_index()
    with transaction.atomic():
        make_employee("Ada Moss", office)
        transaction.set_rollback(True)

    assert current_index() is index


def test_a_folder_that_cannot_be_used_does_not_matter(office, folder):
    folder.write_text("a file stands in its place")
    ida = make_employee("Ida Moss", office)

    assert named("Ida Moss was kind.") == (ida.pk,)


@pytest.mark.django_db(transaction=True)
def test_a_long_change_that_ends_after_a_short_one_is_noticed():
    office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
    ida, ada = make_employee("Ida Moss", office), make_employee("Ada Moss", office)
    rename = "UPDATE directory_employee SET family = %s WHERE id = %s"
    with psycopg.connect(**connection.get_connection_params() | {"cursor_factory": None}) as sync:
        sync.execute(rename, ["Quill", ida.pk])
        Employee.objects.filter(pk=ada.pk).update(family="Pike")
        between = (named("Ida Quill was kind."), named("Ada Pike was kind."))
        sync.commit()

    assert between == ((), (ada.pk,))
    assert (named("Ida Quill was kind."), named("Ada Pike was kind.")) == ((ida.pk,), (ada.pk,))


@pytest.mark.django_db(transaction=True)
def test_another_process_maps_what_this_one_built(folder):
    ida = make_employee("Ida Moss")
    current_index()
    run = subprocess.run(
        [sys.executable, "-c", WORKER, connection.settings_dict["NAME"]],
        env={**os.environ, "NAMING_INDEX_DIR": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.strip() == f"1 ({ida.pk},)"
