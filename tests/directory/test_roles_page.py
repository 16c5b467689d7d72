"""Giving and taking roles on the administration's pages."""

from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from portal.audit.models import Event
from portal.directory.models import Grant, Unit
from portal.directory.roles import Role
from tests.directory.administrators import make_administrator
from tests.factories import make_employee, make_grant, make_unit, make_user


class RolesPageTests(TestCase):
    def setUp(self):
        self.agency = Unit.objects.agency()
        self.north = make_unit("North", self.agency, kind="region")
        self.lakewood = make_unit("Lakewood", self.north)
        self.south = make_unit("South", self.agency, kind="region")
        self.boss = make_administrator()
        self.client.force_login(self.boss)
        self.ben = make_employee("Ben Ode", self.lakewood)

    def of(self, employee):
        return reverse("directory:roles_of_person", args=[employee.pk])

    def give(self, employee, role=Role.STEWARD, unit=None):
        return self.client.post(self.of(employee), {"role": role, "unit": (unit or self.lakewood).pk})

    def take(self, held):
        return self.client.post(reverse("directory:take_back", args=[held.pk]), follow=True)

    def found(self, words):
        return [str(it) for it in self.client.get(reverse("directory:roles"), {"q": words}).context["found"].people]

    def test_a_role_is_given_and_taken_on_record(self):
        self.give(self.ben)
        held = Grant.objects.get(user=self.ben.user)
        self.take(held)

        assert not Grant.objects.filter(user=self.ben.user).exists()
        deeds = Event.objects.filter(object_id=str(self.ben.user.pk), object_type="auth.user").order_by("pk")
        expected = [(f"directory.{it}.steward", self.boss.pk, self.lakewood.pk) for it in ("granted", "revoked")]
        assert list(deeds.values_list("verb", "actor_id", "unit_id")) == expected

    def test_whoever_has_no_account_gets_one_with_the_first_role(self):
        self.ben.user.delete()
        self.ben.refresh_from_db()
        self.give(self.ben)

        assert Grant.objects.get(role=Role.STEWARD).user.email == self.ben.email

    def test_without_an_address_nobody_can_sign_in_and_the_page_says_so(self):
        nameless = make_employee("Cleo Dane", self.lakewood, user=None, email="")

        self.assertContains(self.give(nameless), "no e-mail address in the directory", status_code=422)

    def test_an_account_that_is_nobodys_is_found_by_its_whole_address(self):
        outside = make_user("auditor@agency.example")
        assert self.found("auditor") == []
        assert self.found("Auditor@agency.example") == ["auditor@agency.example"]
        address = reverse("directory:roles_of_account", args=[outside.pk])
        self.client.post(address, {"role": Role.LEADER, "unit": self.agency.pk})

        assert Grant.objects.get(role=Role.LEADER).user == outside

    def test_people_are_found_by_name_and_protected_ones_are_not(self):
        make_employee("Benita Berg", self.south, protected=True)
        make_employee("Ben Left", self.south, left="2020-01-01")

        assert self.found("ben") == ["Ben Ode"]
        assert self.found("b") == []

    def test_an_administrator_of_a_region_gives_and_takes_there_alone(self):
        above = make_grant(self.ben.user, Role.LEADER, self.south)
        self.client.force_login(make_administrator(self.north, "Nora Lind"))

        assert self.give(self.ben, unit=self.south).status_code == 422
        assert self.take(above).status_code == 404
        assert self.give(self.ben, unit=self.lakewood).status_code == 302
        page = self.client.get(self.of(self.ben))
        assert [held.role for held in page.context["held"]] == [Role.STEWARD]
        self.assertContains(page, "in units that you do not administer")

    def test_the_page_of_a_protected_person_is_nowhere(self):
        hidden = make_employee("Benita Berg", self.lakewood, protected=True)
        held = make_grant(hidden.user, Role.LEADER, self.lakewood)

        assert self.client.get(self.of(hidden)).status_code == 404
        assert self.take(held).status_code == 404

    def test_looking_at_somebodys_roles_is_on_record(self):
        self.client.get(self.of(self.ben))

        event = Event.objects.get(verb="directory.roles_read")
        assert (event.object_type, event.object_id) == ("directory.employee", str(self.ben.pk))

    def test_the_last_administrator_of_the_agency_stays_one(self):
        mine = Grant.objects.get(user=self.boss)
        gone = make_employee("Old Boss", self.agency, left="2020-01-01")
        make_grant(gone.user, Role.ADMINISTRATOR, self.agency)
        self.assertContains(self.take(mine), "nobody else administers the whole agency")
        assert Grant.objects.filter(pk=mine.pk).exists()

        self.give(self.ben, Role.ADMINISTRATOR, self.agency)
        assert self.take(mine).status_code == 200  # on a page that they may still open
        assert not Grant.objects.filter(pk=mine.pk).exists()

    def test_the_list_shows_one_role_alone_if_asked(self):
        self.give(self.ben)
        page = self.client.get(reverse("directory:roles"), {"role": "steward"}).context["page"]

        assert [held.user for held in page.rows] == [User.objects.get(pk=self.ben.user.pk)]
