"""Roles are given and taken on record, and nobody holds what was taken."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.test import TestCase

from portal.audit.models import Event
from portal.directory import granting
from portal.directory.models import Employee, Grant
from portal.directory.roles import PERMISSIONS, Role
from tests.factories import make_employee, make_unit, make_user


def run(*arguments: str) -> str:
    out = io.StringIO()
    call_command("grant", *arguments, stdout=out)
    return out.getvalue()


class GrantingTests(TestCase):
    def setUp(self):
        self.office = make_unit("Harbour", code="harbour")
        self.amira = make_employee(email="amira@agency.example")
        self.user = self.amira.user

    def again(self):
        return type(self.user).objects.get(pk=self.user.pk)

    def events(self) -> list[tuple]:
        about = Event.objects.about("auth.user", str(self.user.pk)).order_by("pk")
        return list(about.values_list("verb", "actor_label", "actor_id", "unit_id"))

    def test_the_command_gives_a_role_once_and_takes_it_and_both_are_on_record(self):
        run("Amira@agency.example", "steward", "harbour")
        run("amira@agency.example", "steward", "harbour")
        assert self.again().has_perm("recognition.work_desk")
        run("amira@agency.example", "steward", "harbour", "--revoke")
        assert not self.again().has_perm("recognition.work_desk")
        assert self.events() == [
            ("directory.granted.steward", "system", None, self.office.pk),
            ("directory.revoked.steward", "system", None, self.office.pk),
        ]

    def test_who_did_it_is_on_record(self):
        boss = make_user()
        granting.revoke(granting.grant(self.user, Role.LEADER, self.office, by=boss), by=boss)
        assert [event[2] for event in self.events()] == [boss.pk, boss.pk]

    def test_an_employee_without_an_account_gets_one(self):
        Employee.objects.update(user=None)
        run("amira@agency.example", "administrator", "harbour")
        user = Employee.objects.get().user
        assert (user.email, user.has_usable_password(), user.is_staff) == ("amira@agency.example", False, True)

    def test_an_account_that_is_no_employee_s_may_hold_a_role(self):
        make_user("outside@agency.example")
        run("outside@agency.example", "leader", "harbour")
        assert Grant.objects.get().user.email == "outside@agency.example"

    def test_the_admin_opens_with_the_role_and_closes_with_the_last_of_it(self):
        elsewhere = make_unit()
        held = [granting.grant(self.user, Role.ADMINISTRATOR, unit) for unit in (self.office, elsewhere)]
        assert self.again().is_staff
        granting.revoke(held[0])
        assert self.again().is_staff
        granting.revoke(held[1])
        assert not self.again().is_staff

    def test_what_cannot_be_is_one_sentence(self):
        for arguments, words in (
            (["nobody@agency.example", "steward", "harbour"], "nobody@agency.example"),
            (["amira@agency.example", "steward", "nowhere"], "nowhere"),
            (["amira@agency.example", "king", "harbour"], "king"),
            (["amira@agency.example", "steward", "harbour", "--revoke"], "does not hold"),
        ):
            with pytest.raises(CommandError, match=words):
                run(*arguments)
        assert not Grant.objects.exists()

    def test_someone_who_left_gets_nothing(self):
        Employee.objects.update(left="2020-01-01")
        with pytest.raises(CommandError):
            run("amira@agency.example", "steward", "harbour")

    def test_somebody_closed_out_may_do_nothing_whatever_they_hold(self):
        for role in Role:
            granting.grant(self.user, role, self.office)
        user = self.again()
        user.is_active = False
        assert [name for name in PERMISSIONS if user.has_perm(name)] == []
