"""Units on the administration's pages: each administrator keeps those of their grants."""

from django.test import TestCase
from django.urls import reverse

from portal.audit.models import Event
from portal.directory.models import Unit
from tests.directory.administrators import make_administrator
from tests.factories import make_employee, make_steward, make_unit


class UnitPageTests(TestCase):
    def setUp(self):
        self.agency = Unit.objects.agency()
        self.north = make_unit("North", self.agency, code="north", kind="region")
        self.lakewood = make_unit("Lakewood", self.north, code="lakewood")
        self.south = make_unit("South", self.agency, code="south", kind="region")
        self.client.force_login(make_administrator())

    def page(self, code):
        return reverse("directory:unit", args=[code])

    def save(self, code, /, **changes):
        unit = Unit.objects.get(code=code)
        parent = unit.parent_id or ""
        data = {"name": unit.name, "kind": unit.kind, "parent": parent, "time_zone": unit.time_zone}
        return self.client.post(self.page(code), data | changes)

    def again(self, unit):
        return Unit.objects.get(pk=unit.pk)

    def test_an_administrator_of_a_region_sees_and_changes_that_region_alone(self):
        self.client.force_login(make_administrator(self.north))
        listed = self.client.get(reverse("directory:units")).context

        assert (listed["top"], listed["page"].rows) == (self.north, [self.lakewood])
        assert self.client.get(self.page("lakewood")).status_code == 200
        assert self.client.get(self.page("south")).status_code == 404
        assert self.save("south", name="Mine").status_code == 404

    def test_nobody_else_comes_in(self):
        self.client.force_login(make_steward(self.agency))

        assert self.client.get(reverse("directory:units")).status_code == 403

    def test_a_unit_is_renamed_on_record_and_keeps_its_code(self):
        self.save("lakewood", name="Lakewood Hall", code="elsewhere", time_zone="Europe/Bucharest")

        unit = self.again(self.lakewood)
        assert (unit.name, unit.code, unit.time_zone) == ("Lakewood Hall", "lakewood", "Europe/Bucharest")
        assert Event.objects.filter(verb="directory.unit_changed", unit_id=unit.pk).count() == 1

    def test_a_unit_moves(self):
        self.save("lakewood", parent=self.south.pk)

        assert self.again(self.lakewood).parent == self.south

    def test_a_unit_cannot_be_put_below_itself(self):
        self.save("lakewood", kind="region")
        response = self.save("north", parent=self.lakewood.pk)

        self.assertContains(response, "choose a unit that is not itself below this one", status_code=422)
        assert self.again(self.north).parent == self.agency

    def test_a_region_is_not_moved_by_whoever_administers_it_alone(self):
        self.client.force_login(make_administrator(self.north))
        self.save("north", parent=self.south.pk, name="Far north")

        assert (self.again(self.north).parent, self.again(self.north).name) == (self.agency, "Far north")

    def test_the_agency_stays_the_agency(self):
        self.save("agency", name="Harwick", kind="office", parent=self.north.pk)

        agency = self.again(self.agency)
        assert (agency.name, agency.kind, agency.parent) == ("Harwick", "agency", None)

    def test_a_time_zone_that_is_none_is_refused(self):
        response = self.save("lakewood", time_zone="Mars/Olympus")

        self.assertContains(response, "Choose a time zone from the list.", status_code=422)

    def test_a_unit_is_added_below_another_and_takes_over_its_time_zone(self):
        Unit.objects.filter(pk=self.north.pk).update(time_zone="Europe/Athens")
        form = self.client.get(reverse("directory:unit_add") + "?below=north").context["form"]
        data = {**form.initial, "parent": self.north.pk, "name": "Hill", "code": "hill", "kind": "office"}
        self.client.post(reverse("directory:unit_add"), data)

        hill = Unit.objects.get(code="hill")
        assert (hill.parent, hill.time_zone) == (self.north, "Europe/Athens")
        assert Event.objects.filter(verb="directory.unit_added", unit_id=hill.pk).exists()

    def test_what_is_missing_or_taken_is_said(self):
        response = self.client.post(reverse("directory:unit_add"), {"code": "north", "time_zone": "UTC"})

        for said in ("Write the name.", "Something else has this code already", "Choose to which unit it belongs."):
            self.assertContains(response, said, status_code=422)

    def test_no_second_agency_is_made(self):
        data = {"name": "B", "code": "b", "kind": "agency", "parent": self.agency.pk, "time_zone": "UTC"}

        assert self.client.post(reverse("directory:unit_add"), data).status_code == 422
        assert not Unit.objects.filter(code="b").exists()

    def test_a_search_finds_by_name_and_code(self):
        for words in ("lake", "LAKEWOOD", "wood lake"):
            found = self.client.get(reverse("directory:units"), {"q": words}).context["page"].rows
            assert found == [self.lakewood], words

    def test_a_long_list_goes_on_by_key(self):
        for number in range(25):
            make_unit(f"Office {number:02}", self.south)
        first = self.client.get(self.page("south")).context["below"]
        rest = self.client.get(self.page("south"), {"after": first.more}).context["below"]

        names = [unit.name for unit in [*first.rows, *rest.rows]]
        assert names == [f"Office {number:02}" for number in range(25)]
        assert rest.more is None


class HubTests(TestCase):
    def entries(self, user):
        self.client.force_login(user)
        groups = self.client.get(reverse("directory:administration")).context["groups"]
        return [str(entry.label) for _label, entries in groups for entry in entries]

    def test_whoever_administers_the_agency_is_offered_everything(self):
        offered = self.entries(make_administrator())

        expected = ["Units", "Services", "Roles", "Sources", "Themes", "Retention", "Lessons"]
        assert offered == [*expected, "On call", "Safety phrases", "Record"]

    def test_whoever_administers_a_part_is_offered_what_they_can_change(self):
        region = make_unit("North", Unit.objects.agency(), kind="region")

        assert self.entries(make_administrator(region)) == ["Units", "Roles", "Lessons", "On call", "Record"]

    def test_what_holds_for_the_whole_agency_is_closed_to_them(self):
        self.client.force_login(make_administrator(make_unit("North", Unit.objects.agency())))

        for name in ("directory:services", "sources:sources", "sources:themes", "sources:retention", "sources:phrases"):
            assert self.client.get(reverse(name)).status_code == 403, name

    def test_an_employee_has_no_such_entry_and_no_such_page(self):
        self.client.force_login(make_employee().user)

        self.assertNotContains(self.client.get(reverse("recognition:inbox")), reverse("directory:administration"))
        assert self.client.get(reverse("directory:administration")).status_code == 403
