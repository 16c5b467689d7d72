"""Administrators see what will not go out, and set webhooks whose secret they are shown once."""

from django.contrib.messages import get_messages
from django.test import TestCase
from django.urls import reverse

from portal.directory.models import Unit
from portal.directory.roles import Role
from portal.notices.models import Notice, Webhook
from tests.factories import make_employee, make_grant, make_unit
from tests.notices.test_mail import make_mail


class AdminTests(TestCase):
    def setUp(self):
        self.ioana = make_employee("Ioana Crivat").user
        self.administer(Unit.objects.agency())

    def administer(self, unit):
        self.ioana.grants.all().delete()
        make_grant(self.ioana, Role.ADMINISTRATOR, unit)
        self.ioana.is_staff = True
        self.ioana.save()
        self.client.force_login(self.ioana)

    def add(self, **data):
        usual = {"name": "pager", "url": "https://hook.example/", "unit": ""}
        return self.client.post(reverse("admin:notices_webhook_add"), {**usual, **data})

    def test_what_will_not_go_out_is_listed_with_the_reason(self):
        make_mail("fine")
        Notice.objects.filter(pk=make_mail("stuck").pk).update(tries=3, trouble="The mail was not taken: 450 Later")
        page = self.client.get(reverse("admin:notices_notice_changelist") + "?trouble=yes")

        self.assertContains(page, "450 Later")
        self.assertEqual(page.context["cl"].result_count, 1)

    def test_a_new_webhook_is_off_and_its_secret_is_shown_once(self):
        response = self.add()
        shown = [str(message) for message in get_messages(response.wsgi_request)]

        self.assertFalse(Webhook.objects.get().is_on)
        self.assertEqual(len([text for text in shown if "whsec_" in text]), 1)
        change = reverse("admin:notices_webhook_change", args=[Webhook.objects.get().pk])
        self.client.get(change)  # shows what was to be shown once
        self.assertNotContains(self.client.get(change), "whsec_")

    def test_changing_it_keeps_its_secret(self):
        self.add()
        before = Webhook.objects.get().secret
        address = reverse("admin:notices_webhook_change", args=[Webhook.objects.get().pk])
        self.client.post(address, {"name": "pager", "url": "https://other.example/", "unit": "", "is_on": "on"})
        after = Webhook.objects.get()

        self.assertEqual((after.secret, after.is_on, after.url), (before, True, "https://other.example/"))

    def test_who_administers_one_unit_sets_no_webhook_for_all(self):
        office = make_unit("Lakewood", Unit.objects.agency())
        self.administer(office)
        self.add()
        self.assertEqual(Webhook.objects.count(), 0)
        self.add(unit=office.pk)

        self.assertEqual(Webhook.objects.get().unit, office)
