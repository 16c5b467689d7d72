"""Every address of ours, asked by everybody: the answers stand in one table."""

import pytest
from django.db import transaction
from django.urls import reverse

from tests.access.rows import ROWS
from tests.access.world import ROLES, make_world
from tests.test_guards import our_addresses

pytestmark = pytest.mark.django_db


def test_every_address_has_its_row():
    assert sorted(set(our_addresses()) - set(ROWS)) == []


def test_every_row_has_its_address():
    assert sorted(set(ROWS) - set(our_addresses())) == []


@pytest.mark.parametrize("name", sorted(ROWS))
def test_it_answers_everybody_as_the_table_says(name, client):
    row, world = ROWS[name], make_world()
    address = reverse(name, args=row.args(world)) + row.query

    assert {role: _answer(client, row, address, world.users[role]) for role in ROLES} == {
        role: row.expected(role) for role in ROLES
    }


def _answer(client, row, address, user):
    """The status, with whatever the request did undone."""
    with transaction.atomic():
        client.logout()
        if user:
            client.force_login(user)
        status = getattr(client, row.method)(address, row.sends).status_code
        transaction.set_rollback(True)
    return status
