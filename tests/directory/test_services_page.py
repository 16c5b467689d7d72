"""Services and their stages, kept by whoever administers the whole agency."""

from django.test import TestCase
from django.urls import reverse

from portal.audit.models import Event
from portal.directory.models import Service, Stage
from tests.directory.administrators import make_administrator
from tests.factories import make_received, make_service, make_unit


class ServicePageTests(TestCase):
    def setUp(self):
        self.client.force_login(make_administrator())
        self.office = make_unit("Lakewood")
        self.service = make_service("Cards", units=(self.office,), stages=("Asking", "Counter", "Waiting"))

    def post(self, name, /, *args, **data):
        return self.client.post(reverse(f"directory:{name}", args=[self.service.code, *args]), data)

    def stages(self):
        return list(self.service.stages.values_list("position", "name"))

    def stage(self, name):
        return self.service.stages.get(name=name)

    def test_a_service_is_added_with_its_units(self):
        data = {"name": "Permits", "code": "permits", "units": [self.office.pk]}
        self.client.post(reverse("directory:service_add"), data)

        assert list(Service.objects.get(code="permits").units.all()) == [self.office]
        assert Event.objects.filter(verb="directory.service_added").count() == 1

    def test_a_service_is_renamed_and_keeps_its_code(self):
        self.post("service", name="Residence cards", code="other")

        renamed = Service.objects.get(pk=self.service.pk)
        assert (renamed.name, renamed.code, renamed.units.count()) == ("Residence cards", self.service.code, 0)

    def test_stages_are_added_renamed_moved_and_removed_on_record(self):
        self.post("stage_add", **{"new-name": "Fetching"})
        self.post("stage", self.stage("Waiting").pk, up="")
        counter = self.stage("Counter")
        self.post("stage", counter.pk, **{f"{counter.pk}-name": "At the counter"})
        self.post("stage_remove", self.stage("Asking").pk)

        assert self.stages() == [(2, "Waiting"), (3, "At the counter"), (4, "Fetching")]
        deeds = Event.objects.filter(object_type="directory.stage").values_list("verb", flat=True).order_by("pk")
        assert list(deeds) == [f"directory.stage_{deed}" for deed in ("added", "changed", "changed", "removed")]

    def test_the_first_stage_stays_first(self):
        self.post("stage", self.stage("Asking").pk, up="")

        assert self.stages() == [(1, "Asking"), (2, "Counter"), (3, "Waiting")]

    def test_a_stage_to_which_a_comment_belongs_stays(self):
        make_received(unit=self.office, service=self.service, stage=self.stage("Counter"))
        address = reverse("directory:stage_remove", args=[self.service.code, self.stage("Counter").pk])
        response = self.client.post(address, follow=True)

        self.assertContains(response, "The stage stays")
        assert Stage.objects.filter(name="Counter").exists()
        assert not Event.objects.filter(verb="directory.stage_removed").exists()

    def test_a_service_goes_with_its_stages_unless_a_comment_belongs_to_it(self):
        used = make_service("Permits")
        make_received(unit=self.office, service=used)
        self.client.post(reverse("directory:service_remove", args=[used.code]))
        self.post("service_remove")

        assert list(Service.objects.all()) == [used]
        assert not Stage.objects.exists()

    def test_a_stage_without_a_name_is_refused_where_it_stands(self):
        counter = self.stage("Counter")
        for response in (self.post("stage_add"), self.post("stage", counter.pk, **{f"{counter.pk}-name": " "})):
            self.assertContains(response, "Write the name of the stage.", status_code=422)
        assert len(self.stages()) == 3

    def test_a_stage_of_another_service_is_nowhere(self):
        other = make_service("Permits", stages=("Asking",))

        assert self.post("stage_remove", other.stages.get().pk).status_code == 404
