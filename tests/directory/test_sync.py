"""A directory file adds, changes and marks leavers; it touches what differs and nothing else."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User
from django.test import TestCase, override_settings
from django.utils import timezone

from portal.audit.models import Event
from portal.directory.models import Employee, Unit
from portal.directory.sync import TooManyLeaversError
from tests.directory.listing import counts, listing, people, sync
from tests.factories import make_unit, make_user


def employee(identifier: str = "E1") -> Employee:
    return Employee.objects.select_related("unit__parent", "manager", "user").get(external_id=identifier)


class SyncTests(TestCase):
    def test_new_employees_come_with_their_unit_under_the_agency(self):
        outcome, refused = sync(listing({"employee_id": "E1", "preferred_name": "Ami", "office": "Old  Mill"}))
        amira = employee()
        assert (counts(outcome), refused) == ({"new": 1}, [])
        assert (amira.given, amira.family, amira.preferred, amira.job_title) == ("Amira", "Khan", "Ami", "Clerk")
        assert (amira.unit.code, amira.unit.name, amira.unit.kind) == ("old-mill", "Old Mill", Unit.Kind.OFFICE)
        assert (amira.unit.parent.name, amira.unit.parent.kind) == ("Harwick County", Unit.Kind.AGENCY)
        assert list(Employee.objects.found("amira ami")) == [amira]

    def test_the_same_file_again_touches_nothing(self):
        more = (
            "email", "manager", "unit_parent", "languages", "joined", "left", "protected", "other_names", "places",
            "shifts",
        )  # fmt: skip
        rows = [
            {
                "employee_id": "E1",
                "email": "A@x.example",
                "languages": "pl,EN",
                "joined": "2020-02-01",
                "places": "4;5",
            },
            {"employee_id": "E2", "manager": "E1", "protected": "yes", "other_names": "Mia; Amy", "office": "Mill"},
            {"employee_id": "E3", "manager": "E9", "left": "2021-01-01"},
        ]
        sync(listing(*rows, more=more))
        before = list(Employee.objects.order_by("pk").values()), list(Unit.objects.order_by("pk").values())
        outcome, refused = sync(listing(*rows, more=more))
        assert (counts(outcome), refused) == ({"same": 3}, [(4, "manager")])
        assert (list(Employee.objects.order_by("pk").values()), list(Unit.objects.order_by("pk").values())) == before

    def test_only_the_changed_row_gets_a_new_time_and_can_be_found_by_its_new_name(self):
        sync(listing(*people(2)))
        Employee.objects.update(changed_at=timezone.now() - timedelta(days=1))
        before = employee("E2").changed_at
        outcome, _ = sync(listing({"employee_id": "E1", "last_name": "Wójcik"}, *people(1, start=2)))
        assert counts(outcome) == {"changed": 1, "same": 1}
        assert employee("E1").changed_at > before == employee("E2").changed_at
        assert [found.external_id for found in Employee.objects.found("wojcik")] == ["E1"]

    def test_whoever_is_absent_has_left_today_and_is_signed_out_for_good(self):
        sync(listing(*people(6)))
        user = make_user(password="a long password")
        Employee.objects.filter(external_id="E6").update(user=user)
        self.client.force_login(user)

        outcome, _ = sync(listing(*people(5)))

        assert counts(outcome) == {"same": 5, "leaving": 1}
        assert outcome.employees.first["leaving"] == ["E6"]
        assert employee("E6").left == timezone.localdate()
        user.refresh_from_db()
        assert (user.is_active, user.has_usable_password()) == (False, False)
        assert Event.objects.filter(verb="directory.account_closed", object_id=str(user.pk)).count() == 1
        User.objects.filter(pk=user.pk).update(is_active=True)
        assert "_auth_user_id" in self.client.session
        assert self.client.get("/admin/").status_code == 302

    def test_whoever_comes_back_works_here_again_and_may_sign_on(self):
        sync(listing(*people(6)))
        user = make_user()
        Employee.objects.filter(external_id="E6").update(user=user)
        sync(listing(*people(5)))
        outcome, _ = sync(listing(*people(6)))
        user.refresh_from_db()
        assert counts(outcome) == {"same": 5, "back": 1}
        assert (employee("E6").left, user.is_active) == (None, True)

    def test_an_account_closed_by_hand_stays_closed(self):
        sync(listing(*people(1)))
        user = make_user(is_active=False)
        Employee.objects.update(user=user)
        sync(listing({"employee_id": "E1", "job_title": "Lead"}))
        user.refresh_from_db()
        assert not user.is_active

    def test_somebody_gone_is_not_marked_again(self):
        sync(listing(*people(6)))
        sync(listing(*people(5)))
        Employee.objects.filter(external_id="E6").update(left=date(2020, 1, 1))
        outcome, _ = sync(listing(*people(5)))
        assert (counts(outcome), employee("E6").left) == ({"same": 5}, date(2020, 1, 1))

    def test_a_day_of_leaving_that_is_to_come_stands_without_a_column_for_it(self):
        sync(listing(*people(1)))
        Employee.objects.update(left=timezone.localdate() + timedelta(days=3))
        assert counts(sync(listing(*people(1)))[0]) == {"same": 1}

    def test_an_account_closes_when_the_announced_day_has_come(self):
        sync(listing(*people(1)))
        user = make_user()
        Employee.objects.update(user=user, left=timezone.localdate())
        sync(listing({"employee_id": "E1", "left": timezone.localdate().isoformat()}, more=("left",)))
        user.refresh_from_db()
        assert not user.is_active

    def test_columns_that_the_file_lacks_stay_as_they_are(self):
        sync(
            listing({"employee_id": "E1", "email": "a@x.example", "other_names": "Mia"}, more=("email", "other_names"))
        )
        sync(listing({"employee_id": "E1", "last_name": "Stone"}))
        amira = employee()
        assert (amira.email, amira.others, amira.family, amira.search) == (
            "a@x.example", "Mia", "Stone", "amira stone mia",
        )  # fmt: skip

    def test_windows_rooms_and_shifts_come_tidied_and_go_when_their_cells_are_emptied(self):
        columns = ("places", "shifts")
        sync(listing({"employee_id": "E1", "places": " Window  4;Room 12; ", "shifts": "night"}, more=columns))
        assert (employee().places, employee().shifts) == ("Window 4; Room 12", "night")

        sync(listing({"employee_id": "E1", "last_name": "Stone"}))
        assert (employee().places, employee().shifts) == ("Window 4; Room 12", "night")

        outcome, _ = sync(listing({"employee_id": "E1", "last_name": "Stone"}, more=columns))
        assert counts(outcome) == {"changed": 1}
        assert (employee().places, employee().shifts) == ("", "")

    def test_addresses_may_change_hands_in_one_file_and_the_accounts_follow(self):
        one, two = {"employee_id": "E1", "email": "a@x.example"}, {"employee_id": "E2", "email": "b@x.example"}
        sync(listing(one, two, more=("email",)))
        user = make_user("a@x.example")
        user.emailaddress_set.create(email="a@x.example", verified=True, primary=True)
        Employee.objects.filter(external_id="E1").update(user=user)

        sync(listing(one | {"email": "B@x.example"}, two | {"email": "a@x.example"}, more=("email",)))

        user.refresh_from_db()
        assert (employee("E1").email, employee("E2").email) == ("b@x.example", "a@x.example")
        address = user.emailaddress_set.get()
        assert (user.email, address.email) == ("b@x.example", "b@x.example")
        assert (address.verified, address.primary) == (True, True)

    def test_a_new_employee_may_get_the_address_of_one_who_left(self):
        rows = [row | {"email": f"{row['employee_id']}@x.example"} for row in people(6)]
        sync(listing(*rows, more=("email",)))
        _, refused = sync(listing(*rows[:5], {"employee_id": "E7", "email": "e6@x.example"}, more=("email",)))
        assert refused == []
        assert (employee("E6").email, employee("E7").email) == ("", "e6@x.example")

    def test_managers_may_stand_anywhere_in_the_file(self):
        sync(listing({"employee_id": "E1", "manager": "E2"}, {"employee_id": "E2"}, more=("manager",)))
        assert employee("E1").manager == employee("E2")
        sync(listing({"employee_id": "E1"}, {"employee_id": "E2", "manager": "E1"}, more=("manager",)))
        assert (employee("E1").manager, employee("E2").manager) == (None, employee("E1"))

    def test_a_dry_run_says_the_same_and_changes_nothing(self):
        sync(listing(*people(10)))
        new = listing({"employee_id": "E1", "office": "Mill"}, *people(8, start=3), *people(1, start=20))
        before = list(Employee.objects.order_by("pk").values()), list(Unit.objects.values())
        events = Event.objects.count()
        tried, _ = sync(new, dry_run=True)
        assert (list(Employee.objects.order_by("pk").values()), list(Unit.objects.values())) == before
        assert Event.objects.count() == events
        done, _ = sync(new)
        assert (tried.employees, tried.units) == (done.employees, done.units)
        assert counts(done) == {"new": 1, "changed": 1, "leaving": 1, "same": 8}

    def test_more_than_a_fifth_leaving_is_refused_unless_said_otherwise(self):
        sync(listing(*people(10)))
        with pytest.raises(TooManyLeaversError):
            sync(listing({"employee_id": "E1", "job_title": "Lead"}, *people(6, start=2)))
        assert (Employee.objects.present().count(), employee("E1").job_title) == (10, "Clerk")
        assert counts(sync(listing(*people(8)))[0]) == {"same": 8, "leaving": 2}
        assert counts(sync(listing(*people(4)), allow_leavers=True)[0]) == {"same": 4, "leaving": 4}


class UnitSyncTests(TestCase):
    more = ("unit_code", "unit_parent")

    def test_units_go_by_their_code_and_stand_under_the_parent_named(self):
        rows = [
            {"employee_id": "E1", "office": "North", "unit_code": "N"},
            {"employee_id": "E2", "office": "Harbour", "unit_code": "N-1", "unit_parent": "N"},
        ]
        sync(listing(*rows, more=self.more))
        assert (employee("E2").unit.code, employee("E2").unit.parent.code) == ("N-1", "N")
        outcome, _ = sync(listing(rows[0], rows[1] | {"office": "New Harbour"}, more=self.more))
        assert (outcome.units.named, counts(outcome)) == ({"N-1": "New Harbour"}, {"same": 2})
        assert employee("E2").unit.name == "New Harbour"

    def test_an_empty_parent_leaves_a_unit_where_it_is(self):
        region = make_unit("North", code="N")
        make_unit("Harbour", code="harbour", parent=region)
        outcome, _ = sync(listing(*people(1)))
        assert (employee().unit.parent, outcome.units.moved) == (region, [])

    def test_units_may_change_places(self):
        upper = {"employee_id": "E1", "office": "A", "unit_code": "A"}
        lower = {"employee_id": "E2", "office": "B", "unit_code": "B", "unit_parent": "A"}
        sync(listing(upper, lower, more=self.more))
        agency = Unit.objects.get(kind=Unit.Kind.AGENCY).code
        moved = upper | {"unit_parent": "B"}, lower | {"unit_parent": agency}
        outcome, refused = sync(listing(*moved, more=self.more))
        assert (refused, sorted(outcome.units.moved)) == ([], ["A", "B"])
        assert employee("E1").unit.parent == employee("E2").unit

    def test_a_circle_of_units_is_refused_where_it_is_said_and_the_employees_count(self):
        rows = [
            {"employee_id": "E1", "unit_code": "A", "unit_parent": "B"},
            {"employee_id": "E2", "unit_code": "B", "unit_parent": "A"},
            {"employee_id": "E3", "unit_code": "C", "unit_parent": "C"},
            {"employee_id": "E4", "unit_code": "D", "unit_parent": "nowhere"},
        ]
        outcome, refused = sync(listing(*rows, more=self.more))
        assert sorted(refused) == [(line, "unit_parent") for line in (2, 3, 4, 5)]
        assert counts(outcome) == {"new": 4}
        assert set(Unit.objects.filter(code__in="ABCD").values_list("parent__kind", flat=True)) == {Unit.Kind.AGENCY}

    def test_a_unit_with_two_parents_stays_where_it_is(self):
        make_unit(code="N"), make_unit(code="S")
        rows = [
            {"employee_id": "E1", "unit_code": "A", "unit_parent": "N"},
            {"employee_id": "E2", "unit_code": "A", "unit_parent": "S"},
        ]
        _, refused = sync(listing(*rows, more=self.more))
        assert (refused, employee().unit.parent.kind) == ([(2, "unit_parent")], Unit.Kind.AGENCY)

    @override_settings(AGENCY_NAME="Harbour")
    def test_an_office_of_the_agency_s_name_is_the_agency(self):
        sync(listing(*people(1)))
        assert (employee().unit.kind, Unit.objects.count()) == (Unit.Kind.AGENCY, 1)

    def test_an_office_in_any_script_and_of_any_length_has_a_code(self):
        sync(listing({"employee_id": "E1", "office": "Κέντρο Υγείας"}, {"employee_id": "E2", "office": "x" * 200}))
        assert employee("E1").unit.code == "κέντρο-υγείας"
        assert len(employee("E2").unit.code) == 80
