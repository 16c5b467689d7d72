"""Somebody with a letter, signed in, for the tests of what owners do with letters."""

from itertools import count

from django.test import TestCase
from django.urls import reverse

from feedback.models import CitizenCode
from portal.directory.models import Unit
from tests.factories import make_compliment, make_employee, make_unit

_numbers = count(1)


def reachable(letter):
    """``letter``, whose writer holds a code by which they can read an answer."""
    CitizenCode.objects.create(feedback=letter.feedback, digest=f"digest {next(_numbers)}")
    return letter


class OwnerTestCase(TestCase):
    """Maria of Lakewood, whose manager is Piotr, has a letter and is signed in."""

    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.piotr = make_employee("Piotr Zieliński", self.office)
        self.maria = make_employee("Maria Kowalska", self.office, manager=self.piotr)
        self.letter = make_compliment(self.maria, text="Maria Kowalska was kind.", name_start=0, name_end=14)
        self.client.force_login(self.maria.user)

    def act(self, name, letter=None, *, htmx=False, **fields):
        """Do what ``name`` is called in the addresses, with ``letter`` or the one from ``setUp``."""
        address = reverse(f"recognition:{name}", args=[(letter or self.letter).uuid])
        return self.client.post(address, fields, headers={"HX-Request": "true"} if htmx else {})
