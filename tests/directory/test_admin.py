"""The admin mends the directory within one's own units, and gets round no rule."""

from django.contrib.admin.sites import site
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from portal.audit.models import Event
from portal.directory import granting
from portal.directory.models import Employee, Grant, Service, Unit
from portal.directory.roles import Role
from tests.factories import make_employee, make_service, make_unit, make_user


def changes(kind: str, obj) -> str:
    return reverse(f"admin:directory_{kind}_change", args=[obj.pk])


def listed(kind: str) -> str:
    return reverse(f"admin:directory_{kind}_changelist")


class AdminTests(TestCase):
    def setUp(self):
        self.region, self.elsewhere = make_unit("Region"), make_unit("Elsewhere")
        self.office = make_unit("Harbour", parent=self.region)
        self.user = make_user()
        granting.grant(self.user, Role.ADMINISTRATOR, self.region)
        self.user.refresh_from_db()
        self.client.force_login(self.user)

    def shown(self, kind: str, **query) -> set:
        return set(self.client.get(listed(kind), query).context["cl"].result_list)

    def form(self, employee: Employee, **changed) -> dict:
        fields = ("given", "family", "preferred", "others", "job_title", "email", "languages", "places", "shifts")
        return {name: getattr(employee, name) for name in fields} | {"unit": employee.unit_id} | changed

    def test_it_opens_through_the_portal_s_own_sign_on_and_for_administrators_alone(self):
        assert self.client.get(reverse("admin:index")).status_code == 200
        self.client.force_login(make_employee().user)
        assert self.client.get(listed("unit"), follow=True).status_code == 403
        self.client.logout()
        answer = self.client.get(reverse("admin:login"))
        assert (answer.status_code, answer.url.partition("?")[0]) == (302, reverse("account_login"))

    def test_no_other_package_shows_its_tables_there(self):
        apps = {model._meta.app_label for model in site._registry}

        self.assertEqual(apps, {"audit", "directory", "feedback", "notices", "recognition"})

    def test_one_sees_the_units_and_people_that_one_administers(self):
        near, _far = make_employee(unit=self.office), make_employee(unit=self.elsewhere)
        make_employee("Hana Hidden", self.office, protected=True)
        assert self.shown("unit") == {self.region, self.office}
        assert self.shown("employee") == {near}
        assert self.client.get(changes("unit", self.elsewhere)).status_code == 302

    def test_people_are_found_by_their_names_in_any_script(self):
        kasia = make_employee("Katarzyna Wójcik", self.office)
        make_employee("Ben Ode", self.office)
        assert self.shown("employee", q="βοιτσικ") == set()
        assert self.shown("employee", q="wojcik katar") == {kasia}

    def test_people_are_neither_added_nor_deleted_by_hand(self):
        amira = make_employee(unit=self.office)
        assert self.client.get(reverse("admin:directory_employee_add")).status_code == 403
        assert self.client.post(reverse("admin:directory_employee_delete", args=[amira.pk])).status_code == 403

    def test_a_change_is_on_record_without_names(self):
        amira = make_employee(unit=self.office)
        answer = self.client.post(changes("employee", amira), self.form(amira, family="Nowak", places="Window 4"))
        assert answer.status_code == 302
        amira.refresh_from_db()

        assert (amira.search, amira.places) == ("amira nowak", "Window 4")
        assert Event.objects.filter(verb="directory.employee_changed", object_id=str(amira.pk)).count() == 1

    def test_nobody_can_take_over_an_account_by_changing_its_address(self):
        amira = make_employee(unit=self.office)
        before = amira.email
        self.client.post(changes("employee", amira), self.form(amira, email="mine@agency.example"))
        amira.refresh_from_db()
        amira.user.refresh_from_db()

        assert (amira.email, amira.user.email) == (before, before)

    def test_a_day_of_leaving_closes_the_account_and_its_removal_opens_it(self):
        amira = make_employee(unit=self.office)
        self.client.post(changes("employee", amira), self.form(amira, left=timezone.localdate()))
        amira.user.refresh_from_db()
        assert not amira.user.is_active
        self.client.post(changes("employee", amira), self.form(amira, left=""))
        amira.user.refresh_from_db()
        assert amira.user.is_active

    def test_nobody_is_moved_out_of_the_units_that_one_administers(self):
        amira = make_employee(unit=self.office)
        answer = self.client.post(changes("employee", amira), self.form(amira, unit=self.elsewhere.pk))
        assert list(answer.context["adminform"].form.errors) == ["unit"]

    def test_a_unit_moves_within_and_a_circle_is_told(self):
        harbour = {"name": "Harbour", "time_zone": "UTC"}
        below = make_unit("Pier", parent=self.office)
        for parent in (self.elsewhere, below):
            answer = self.client.post(changes("unit", self.office), harbour | {"parent": parent.pk})
            assert list(answer.context["adminform"].form.errors) == ["parent"]
        self.client.post(changes("unit", self.region), {"name": "North", "time_zone": "UTC", "parent": self.office.pk})
        self.region.refresh_from_db()
        assert (self.region.name, self.region.parent) == ("North", None)

    def test_a_unit_comes_under_one_that_one_administers(self):
        form = {"name": "Pier", "code": "pier", "kind": "office", "time_zone": "UTC"}
        answer = self.client.post(reverse("admin:directory_unit_add"), form)
        assert list(answer.context["adminform"].form.errors) == ["parent"]
        self.client.post(reverse("admin:directory_unit_add"), form | {"parent": self.office.pk})
        assert Unit.objects.get(code="pier").parent == self.office

    def test_a_service_has_its_stages_beside_it(self):
        service = make_service("Passports", stages=("Apply",))
        stage = service.stages.get()
        form = {
            "name": "Passports and more", "code": service.code,
            "stages-TOTAL_FORMS": 2, "stages-INITIAL_FORMS": 1,
            "stages-0-id": stage.pk, "stages-0-service": service.pk, "stages-0-position": 1, "stages-0-name": "Apply",
            "stages-1-service": service.pk, "stages-1-position": 2, "stages-1-name": "Collect",
        }  # fmt: skip
        self.client.post(changes("service", service), form)
        service = Service.objects.get()
        assert (service.name, [stage.name for stage in service.stages.all()]) == (
            "Passports and more",
            ["Apply", "Collect"],
        )

    def test_a_role_is_given_and_taken_within_one_s_units_and_on_record(self):
        amira = make_employee(email="amira@agency.example")
        add = reverse("admin:directory_grant_add")
        form = {"email": "Amira@agency.example", "role": "steward", "unit": self.elsewhere.pk}
        assert list(self.client.post(add, form).context["adminform"].form.errors) == ["unit"]
        self.client.post(add, form | {"unit": self.office.pk})
        held = Grant.objects.get(user=amira.user)
        self.client.post(reverse("admin:directory_grant_delete", args=[held.pk]), {"post": "yes"})
        assert not Grant.objects.filter(user=amira.user).exists()
        verbs = Event.objects.about("auth.user", str(amira.user_id)).order_by("pk").values_list("verb", "actor_id")
        assert list(verbs) == [
            ("directory.granted.steward", self.user.pk),
            ("directory.revoked.steward", self.user.pk),
        ]

    def test_a_role_for_nobody_says_what_to_do(self):
        form = {"email": "nobody@agency.example", "role": "steward", "unit": self.office.pk}
        answer = self.client.post(reverse("admin:directory_grant_add"), form)
        assert list(answer.context["adminform"].form.errors) == ["email"]

    def test_lists_cost_the_same_queries_with_one_row_and_with_four(self):
        make_employee(unit=self.office)
        for kind in ("employee", "unit", "grant"):
            with self.subTest(kind):
                few = self.queries(kind)
                for _ in range(3):
                    unit = make_unit(parent=self.office)
                    granting.grant(make_employee(unit=unit).user, Role.STEWARD, unit)
                assert self.queries(kind) == few

    def queries(self, kind: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            self.client.get(listed(kind))
        return len(queries)
