"""Every list of the administration costs the same queries with one row and with three."""

from itertools import count

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from feedback.models import SafetyPhrase, Theme, Token
from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.directory.administrators import make_administrator
from tests.factories import make_employee, make_grant, make_service, make_source, make_unit


class ListTests(TestCase):
    def setUp(self):
        self.numbers = count(1)
        self.agency = Unit.objects.agency()
        self.client.force_login(make_administrator())

    def queries(self, address):
        self.client.get(address)
        with CaptureQueriesContext(connection) as asked:
            assert self.client.get(address).status_code == 200
        return len(asked)

    def assert_same_queries(self, address, make_row):
        make_row()
        one = self.queries(address)
        make_row()
        make_row()

        assert self.queries(address) == one

    def test_the_units_below_one(self):
        self.assert_same_queries(
            reverse("directory:unit", args=[self.agency.code]), lambda: make_unit(parent=self.agency)
        )

    def test_the_units_of_a_search(self):
        self.assert_same_queries(reverse("directory:units") + "?q=office", lambda: make_unit(parent=self.agency))

    def test_the_services(self):
        self.assert_same_queries(reverse("directory:services"), lambda: make_service(stages=("One", "Two")))

    def test_the_stages_of_a_service(self):
        service = make_service()
        address = reverse("directory:service", args=[service.code])
        self.assert_same_queries(address, lambda: service.append(f"Stage {next(self.numbers)}"))

    def test_the_roles_that_are_held(self):
        self.assert_same_queries(
            reverse("directory:roles"),
            lambda: make_grant(make_employee(unit=self.agency).user, Role.STEWARD, self.agency),
        )

    def test_the_people_of_a_search(self):
        self.assert_same_queries(reverse("directory:roles") + "?q=berg", lambda: make_employee("Ida Berg", self.agency))

    def test_the_sources(self):
        self.assert_same_queries(reverse("sources:sources"), lambda: make_source(f"source-{next(self.numbers)}"))

    def test_the_tokens_of_a_source(self):
        source = make_source()
        self.assert_same_queries(reverse("sources:source", args=[source.name]), lambda: Token.issue(source))

    def test_the_themes(self):
        self.assert_same_queries(
            reverse("sources:themes"), lambda: Theme.objects.create(key=f"own{next(self.numbers)}", name="Own")
        )

    def test_the_words_of_a_theme(self):
        theme = Theme.objects.get(key="waiting")
        address = reverse("sources:theme", args=["waiting"])
        self.assert_same_queries(
            address, lambda: theme.words.create(language="en", phrase=f"pergola{next(self.numbers)}")
        )

    def test_the_safety_phrases(self):
        self.assert_same_queries(
            reverse("sources:phrases"),
            lambda: SafetyPhrase.objects.create(language="en", phrase=f"zanzibar{next(self.numbers)}", owner="Officer"),
        )
