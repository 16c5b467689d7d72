"""Citizens' pages and the staff's may be served from two hosts: neither side needs the other's addresses."""

from http import HTTPStatus

from django.test import TestCase, override_settings

from tests.factories import make_employee, make_unit


@override_settings(ROOT_URLCONF="portal.urls.staff")
class StaffHostTests(TestCase):
    def test_pages_come_without_the_link_to_the_citizens_page(self):
        self.client.force_login(make_employee().user)

        for address in ["/letters/", "/account/2fa/"]:
            self.assertNotContains(self.client.get(address), ">Privacy</a>")

    def test_signing_in_and_errors_need_no_citizens_page(self):
        self.assertNotContains(self.client.get("/account/login/"), "/say/")
        self.client.force_login(make_employee().user)
        self.assertNotContains(self.client.get("/nowhere/"), "/say/", status_code=HTTPStatus.NOT_FOUND)


@override_settings(ROOT_URLCONF="portal.urls.public")
class PublicHostTests(TestCase):
    def test_citizens_pages_and_errors_name_no_page_of_the_staff(self):
        make_unit("Lakewood office", code="lakewood")

        for address in ["/say/", "/say/lakewood/", "/code/", "/privacy/"]:
            self.assertNotContains(self.client.get(address), "/account/")
        self.assertNotContains(self.client.get("/say/nowhere/"), "I work here", status_code=HTTPStatus.NOT_FOUND)


class OneHostTests(TestCase):
    def test_a_staff_page_leads_to_the_citizens_page_on_privacy(self):
        self.client.force_login(make_employee().user)

        self.assertContains(self.client.get("/letters/"), '<a href="/privacy/">Privacy</a>', html=True)
