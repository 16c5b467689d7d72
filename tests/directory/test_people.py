"""Who is shown to whom, who is found by which words, and what an employee's row keeps in step."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.utils import timezone

from portal.directory.models import Employee
from portal.directory.roles import Role
from tests.factories import make_employee, make_grant, make_unit, make_user


class VisibleToTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.region, cls.elsewhere = make_unit("Region"), make_unit("Elsewhere")
        cls.office = make_unit("Office", parent=cls.region)
        cls.amira = make_employee("Amira Khan", cls.office)
        cls.hidden = make_employee("Hana Hidden", cls.office, protected=True)

    def test_colleagues_do_not_see_a_protected_employee(self):
        assert list(Employee.objects.visible_to(self.amira.user)) == [self.amira]

    def test_a_protected_employee_sees_themselves(self):
        assert set(Employee.objects.visible_to(self.hidden.user)) == {self.amira, self.hidden}

    def test_their_steward_sees_them_and_a_steward_elsewhere_does_not(self):
        near, far, leader = make_user(), make_user(), make_user()
        make_grant(near, Role.STEWARD, self.region)
        make_grant(far, Role.STEWARD, self.elsewhere)
        make_grant(leader, Role.LEADER, self.region)
        assert self.hidden in Employee.objects.visible_to(near)
        assert self.hidden not in Employee.objects.visible_to(far)
        assert self.hidden not in Employee.objects.visible_to(leader)

    def test_the_list_costs_the_same_queries_with_one_row_and_with_four(self):
        list(Employee.objects.visible_to(self.amira.user))  # asks once for the grants
        for _ in range(2):
            with self.assertNumQueries(1):
                list(Employee.objects.visible_to(self.amira.user))
            make_employee(), make_employee(), make_employee()


class EmployeeTests(TestCase):
    def test_someone_is_found_by_any_of_their_names_in_any_script(self):
        kasia = make_employee("Katarzyna Wójcik", preferred="Kasia", others="Κασία Βόιτσικ; Nowak")
        make_employee("Katarzyna Nowacka")
        for words in ("wojcik", "WÓJCIK kasia", "βοιτσικ", "nowak katar"):
            assert list(Employee.objects.found(words)) == [kasia]

    def test_saving_one_field_keeps_the_search_words_and_the_time_of_change(self):
        amira = make_employee()
        before = amira.changed_at
        amira.family = "Nowak"
        amira.save(update_fields=["family"])
        amira.refresh_from_db()
        assert (amira.search, amira.changed_at > before) == ("amira nowak", True)

    def test_an_address_has_one_spelling_and_one_employee(self):
        assert make_employee(email="Amira@Agency.example").email == "amira@agency.example"
        with pytest.raises(IntegrityError), transaction.atomic():
            make_employee(email="amira@agency.example", user=None)
        with pytest.raises(IntegrityError), transaction.atomic():
            Employee.objects.update(email="Amira@agency.example")

    def test_a_name_cannot_be_empty(self):
        with pytest.raises(IntegrityError), transaction.atomic():
            Employee.objects.filter(pk=make_employee().pk).update(given="")

    def test_who_leaves_tomorrow_is_present_and_who_left_today_is_not(self):
        today = timezone.localdate()
        stays = make_employee(left=today + timedelta(days=1))
        gone = make_employee(left=today)
        assert list(Employee.objects.present()) == [stays]
        assert (stays.is_present, gone.is_present) == (True, False)

    def test_a_circle_of_managers_is_told_before_it_is_made(self):
        one = make_employee()
        two = make_employee(manager=one)
        one.manager = make_employee(manager=two)
        with pytest.raises(ValidationError) as error:
            one.full_clean()
        assert list(error.value.message_dict) == ["manager"]
