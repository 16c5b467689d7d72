"""Only people whom the directory knows get in, by password or by the agency's identity provider."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.core.context import request_context
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.helpers import complete_social_login
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.models import AnonymousUser, User
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.core.exceptions import PermissionDenied
from django.test import RequestFactory, TestCase, override_settings
from django.urls import reverse
from django.utils import timezone

from portal.directory.models import Employee
from tests.factories import make_employee, make_user

PASSWORD = "seven quiet herons"
PROVIDER = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": "agency",
                "name": "Agency",
                "client_id": "goodword",
                "secret": "not used here",
                "settings": {"server_url": "https://id.agency.example"},
            }
        ]
    }
}


@override_settings(SOCIALACCOUNT_PROVIDERS=PROVIDER)
class IdentityProviderTests(TestCase):
    """What the identity provider says is built by allauth's own provider; nothing is fetched."""

    def setUp(self):
        self.request = RequestFactory().get("/")
        SessionMiddleware(lambda request: None).process_request(self.request)
        MessageMiddleware(lambda request: None).process_request(self.request)
        self.request.user = AnonymousUser()

    def said(self, email: str, *, subject: str = "42", verified: bool = True):
        provider = get_adapter().get_provider(self.request, "agency")
        claims = {"sub": subject, "email": email, "email_verified": verified, "given_name": "A", "family_name": "K"}
        return provider.sociallogin_from_response(self.request, {"userinfo": claims})

    def sign_on(self, *claims, **more) -> int | None:
        """Go through allauth's whole sign-on; the key of whoever is signed on afterwards."""
        with request_context(self.request):
            complete_social_login(self.request, self.said(*claims, **more))
        return int(self.request.session["_auth_user_id"]) if "_auth_user_id" in self.request.session else None

    def test_an_employee_gets_an_account_at_the_first_sign_on(self):
        amira = make_employee(email="amira@agency.example", user=None)
        signed_on = self.sign_on("Amira@agency.example")
        amira.refresh_from_db()
        assert (amira.user_id, amira.user.email) == (signed_on, "amira@agency.example")
        assert (amira.user.has_usable_password(), amira.user.first_name, amira.user.is_staff) == (False, "", False)

    def test_the_second_sign_on_is_the_same_account(self):
        make_employee(email="amira@agency.example", user=None)
        first = self.sign_on("amira@agency.example")
        self.setUp()
        assert self.sign_on("amira@agency.example") == first
        assert User.objects.count() == 1

    def test_an_account_that_was_there_before_is_used(self):
        amira = make_employee(email="amira@agency.example")
        assert self.sign_on("amira@agency.example") == amira.user_id
        assert SocialAccount.objects.get().user_id == amira.user_id

    def test_nobody_unknown_gets_in(self):
        make_employee()
        assert self.sign_on("stranger@elsewhere.example") is None
        assert self.sign_on("") is None
        assert not get_adapter().is_open_for_signup(self.request, self.said("stranger@elsewhere.example"))
        assert User.objects.count() == 1

    def test_an_address_that_the_provider_has_not_verified_opens_nothing(self):
        amira = make_employee(email="amira@agency.example", user=None)
        ben = make_employee(email="ben@agency.example")
        assert self.sign_on(amira.email, verified=False) is None
        assert self.sign_on(ben.email, verified=False) is None
        amira.refresh_from_db()
        assert amira.user is None

    def test_an_address_that_somebody_else_put_into_their_account_opens_nothing_of_theirs(self):
        ben, amira = make_employee("Ben Ode"), make_employee(email="amira@agency.example", user=None)
        EmailAddress.objects.create(user=ben.user, email=amira.email, verified=True)
        signed_on = self.sign_on(amira.email)
        assert signed_on is None or signed_on != ben.user_id

    def test_whoever_has_left_does_not_get_in_with_or_without_an_account(self):
        today = timezone.localdate()
        make_employee(email="amira@agency.example", user=None, left=today)
        make_employee(email="ben@agency.example", left=today)
        assert self.sign_on("amira@agency.example") is None
        assert self.sign_on("ben@agency.example", subject="43") is None

    def test_whoever_leaves_after_having_signed_on_before_does_not_get_in(self):
        amira = make_employee(email="amira@agency.example")
        self.sign_on(amira.email)
        Employee.objects.update(left=timezone.localdate())
        self.setUp()
        assert self.sign_on(amira.email) is None

    def test_a_closed_account_does_not_open(self):
        amira = make_employee(email="amira@agency.example")
        User.objects.update(is_active=False)
        assert self.sign_on(amira.email) is None

    def test_save_user_ties_no_account_to_an_employee_who_has_one(self):
        amira = make_employee(email="amira@agency.example")
        with pytest.raises(PermissionDenied):
            get_adapter().save_user(self.request, self.said(amira.email))
        assert list(User.objects.all()) == [amira.user]


class PasswordTests(TestCase):
    def sign_on(self, email: str, password: str = PASSWORD) -> bool:
        self.client.post(reverse("account_login"), {"login": email, "password": password})
        return "_auth_user_id" in self.client.session

    def make(self, **fields) -> Employee:
        return make_employee(user=make_user("amira@agency.example", password=PASSWORD), **fields)

    def test_an_employee_signs_on_with_address_and_password(self):
        self.make()
        assert self.sign_on("Amira@agency.example")

    def test_a_wrong_password_a_closed_account_and_a_leaver_do_not_get_in(self):
        amira = self.make()
        assert not self.sign_on("amira@agency.example", "something else")
        Employee.objects.update(left=timezone.localdate())
        assert not self.sign_on("amira@agency.example")
        Employee.objects.update(left=timezone.localdate() + timedelta(days=1))
        User.objects.filter(pk=amira.user_id).update(is_active=False)
        assert not self.sign_on("amira@agency.example")

    def test_nobody_makes_an_account_of_their_own(self):
        form = {"email": "stranger@elsewhere.example", "password1": PASSWORD, "password2": PASSWORD}
        self.client.post(reverse("account_signup"), form)
        assert not User.objects.exists()

    def test_nobody_adds_an_address_to_their_account(self):
        self.client.force_login(self.make().user)
        for answer in (self.client.get, self.client.post):
            response = answer(reverse("account_email"), {"action_add": "", "email": "amira@elsewhere.example"})
            self.assertRedirects(response, reverse("recognition:home"), fetch_redirect_response=False)
        assert not EmailAddress.objects.exists()

    def test_the_second_factor_can_be_set_up(self):
        self.client.force_login(self.make().user)
        assert reverse("mfa_index").startswith("/account/")
        assert self.client.get(reverse("mfa_activate_totp")).status_code in {200, 302}
