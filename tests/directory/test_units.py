"""Units are a tree, whoever writes them, and a role holds in its unit and below."""

import threading

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.db.models import Case, When
from django.test import TestCase, TransactionTestCase

from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.factories import make_employee, make_grant, make_unit, make_user


class UnitTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.agency = make_unit("Harwick", kind=Unit.Kind.AGENCY)
        cls.north = make_unit("North", parent=cls.agency, kind=Unit.Kind.REGION)
        cls.south = make_unit("South", parent=cls.agency, kind=Unit.Kind.REGION)
        cls.harbour = make_unit("Harbour", parent=cls.north)
        cls.mill = make_unit("Mill", parent=cls.south)

    def test_below_holds_the_unit_and_everything_under_it(self):
        assert set(Unit.objects.below(self.agency.pk)) == set(Unit.objects.all())
        assert set(Unit.objects.below(self.north.pk)) == {self.north, self.harbour}
        assert set(Unit.objects.below(self.mill.pk, self.harbour.pk)) == {self.mill, self.harbour}
        assert set(Unit.objects.below()) == set()

    def test_teams_are_the_employee_s_unit_and_all_it_belongs_to(self):
        amira = make_employee(unit=self.harbour)
        assert set(Unit.objects.teams_of(amira.user)) == {self.harbour, self.north, self.agency}
        assert set(Unit.objects.teams_of(make_user())) == set()

    def test_a_grant_holds_in_its_unit_and_below_for_that_role_alone(self):
        steward = make_user()
        make_grant(steward, Role.STEWARD, self.north)
        make_grant(steward, Role.LEADER, self.south)
        assert set(Unit.objects.granted(steward, Role.STEWARD)) == {self.north, self.harbour}
        assert set(Unit.objects.granted(steward, Role.STEWARD, Role.LEADER)) == {
            self.north,
            self.harbour,
            self.south,
            self.mill,
        }
        assert set(Unit.objects.granted(make_user(), Role.STEWARD)) == set()

    def test_the_units_of_a_grant_cost_two_queries_however_deep(self):
        steward = make_user()
        make_grant(steward, Role.STEWARD, self.agency)
        with self.assertNumQueries(2):
            list(Unit.objects.granted(steward, Role.STEWARD))

    def test_a_unit_cannot_come_under_one_below_it(self):
        self.north.parent = self.harbour
        with pytest.raises(IntegrityError, match="above itself"), transaction.atomic():
            self.north.save()

    def test_nor_can_two_come_under_each_other_in_one_statement(self):
        each_other = Case(When(pk=self.north.pk, then=self.mill.pk), default=self.north.pk)
        with pytest.raises(IntegrityError, match="above itself"), transaction.atomic():
            Unit.objects.filter(pk__in=[self.north.pk, self.mill.pk]).update(parent=each_other)

    def test_a_person_is_told_so_before_the_database_is_asked(self):
        self.north.parent = self.harbour
        with pytest.raises(ValidationError) as error:
            self.north.full_clean()
        assert list(error.value.message_dict) == ["parent"]

    def test_a_unit_may_move_to_another_branch(self):
        self.harbour.parent = self.south
        self.harbour.full_clean()
        self.harbour.save()
        assert set(Unit.objects.below(self.south.pk)) == {self.south, self.mill, self.harbour}

    def test_there_is_one_agency_and_it_is_on_top(self):
        with pytest.raises(IntegrityError), transaction.atomic():
            make_unit("Another", kind=Unit.Kind.AGENCY)
        self.agency.parent = make_unit("Alone")
        with pytest.raises(IntegrityError), transaction.atomic():
            self.agency.save()

    def test_a_unit_in_which_somebody_holds_a_role_cannot_be_deleted(self):
        make_grant(make_user(), Role.STEWARD, self.mill)
        with pytest.raises(IntegrityError):
            self.mill.delete()


class MovingTogetherTests(TransactionTestCase):
    def test_two_people_who_move_units_at_the_same_moment_cannot_make_a_circle(self):
        north, south = make_unit("North"), make_unit("South")
        outcome = []

        def move_south():
            try:
                Unit.objects.filter(pk=south.pk).update(parent=north)
            except IntegrityError as error:
                outcome.append(error)
            finally:
                connection.close()

        other = threading.Thread(target=move_south)
        with transaction.atomic():
            Unit.objects.filter(pk=north.pk).update(parent=south)
            other.start()  # waits for the lock that this transaction holds
            other.join(timeout=0.2)
        other.join()

        assert len(outcome) == 1
        assert Unit.objects.get(pk=south.pk).parent is None
