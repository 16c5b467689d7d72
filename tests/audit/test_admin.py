from django.contrib.admin.sites import site
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import RequestFactory, TestCase

from portal.audit.models import Event, Seal
from portal.audit.trail import record


class AdminTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.administrator = get_user_model().objects.create_superuser("administrator")
        cls.read, cls.other = Group.objects.create(name="read"), Group.objects.create(name="other")

    def request(self, **query):
        request = RequestFactory().get("/", query)
        request.user = self.administrator
        return request

    def found(self, query):
        request = self.request(q=query)
        return list(site.get_model_admin(Event).get_changelist_instance(request).get_queryset(request))

    def test_even_an_administrator_may_only_look(self):
        for model in (Event, Seal):
            with self.subTest(model.__name__):
                self.assertEqual(
                    site.get_model_admin(model).get_model_perms(self.request()),
                    {"add": False, "change": False, "delete": False, "view": True},
                )

    def test_an_object_is_found_with_all_that_was_done_to_it_newest_first(self):
        record(self.administrator, "feedback.original_read", self.read)
        record(self.administrator, "feedback.searched", self.other)
        record(None, "feedback.expired", self.read)

        self.assertEqual(
            [event.verb for event in self.found(f" auth.group  {self.read.pk} ")],
            ["feedback.expired", "feedback.original_read"],
        )

    def test_without_a_search_everything_is_listed_newest_first(self):
        record(None, "feedback.expired")
        record(None, "feedback.searched")

        self.assertEqual([event.verb for event in self.found("")], ["feedback.searched", "feedback.expired"])
