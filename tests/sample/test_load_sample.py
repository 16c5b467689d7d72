"""`load_sample`: once, through the real doors, and never over somebody else's data."""

from io import StringIO

from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command
from django.test import TestCase, override_settings
from django.urls import reverse

from feedback.models import Feedback, FollowUp, ImportRun, SafetyAlert, State
from portal.directory.models import Employee, Grant, Service, Stage, Unit
from portal.sample.signins import SIGN_INS
from recognition.models import Compliment, Kudos, Reaction, Review, Routing, Thanks, Visibility
from tests.authenticator import code_of
from tests.factories import make_employee

COUNTED = ("directory", "feedback", "recognition", "auth", "audit")


def load(count=150):
    said = StringIO()
    call_command("load_sample", comments=count, stdout=said, stderr=StringIO())
    return said.getvalue()


def everything():
    """Every row of our apps, as the database has it."""
    return {
        model.__name__: list(model.objects.order_by("pk").values())
        for label in COUNTED
        for model in apps.get_app_config(label).get_models()
    }


@override_settings(SAMPLE_SIGN_INS=True)
class LoadSampleTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        load()

    def test_the_directory_is_there(self):
        self.assertEqual(Employee.objects.count(), 2000)
        self.assertEqual(Unit.objects.filter(kind=Unit.Kind.OFFICE).count(), 20)
        self.assertEqual(Service.objects.count(), 8)
        self.assertGreater(Stage.objects.count(), 20)
        self.assertEqual(Employee.objects.filter(manager=None).count(), 1)

    def test_every_comment_has_been_routed(self):
        self.assertEqual(set(Feedback.objects.values_list("state", flat=True)), {State.ROUTED})
        self.assertEqual(Routing.objects.count(), Feedback.objects.count())

    def test_a_second_time_adds_nothing_and_changes_nothing(self):
        before = everything()

        self.assertEqual(load(), "The sample agency is there already.\n")
        self.assertEqual(everything(), before)

    def test_an_interrupted_load_goes_on_without_doubling_anything(self):
        counts = {model: len(rows) for model, rows in everything().items()}
        ImportRun.objects.update(finished_at=None)

        load()

        self.assertEqual({model: len(rows) for model, rows in everything().items()}, counts)

    def test_maria_has_three_unread_letters_and_some_that_she_read(self):
        letters = Compliment.objects.filter(employee__email="maria.kowalska@harwick.example")

        self.assertEqual(letters.unread().count(), 3)
        self.assertGreaterEqual(letters.exclude(read_at=None).count(), 3)

    def test_people_let_others_see_some_of_their_letters_and_keep_most(self):
        seen = Compliment.objects.filter(employee__isnull=False).values_list("visibility", flat=True)

        self.assertEqual(set(seen), set(Visibility))
        self.assertGreater(list(seen).count(Visibility.ME), len(seen) / 2)

    def test_lines_back_and_thanks_among_colleagues_were_read_by_a_steward_and_some_wait(self):
        for written in (Thanks, Kudos):
            self.assertEqual(written.objects.filter(review=Review.WAITING).count(), 3)
            self.assertGreater(written.objects.filter(review=Review.PASSED).count(), 3)

    def test_something_hangs_on_the_wall_and_colleagues_are_glad_of_it(self):
        self.assertTrue(Compliment.objects.on_the_wall().exists())
        self.assertTrue(Kudos.objects.exclude(shown_at=None).exists())
        self.assertTrue(Reaction.objects.exists())

    def test_complaints_were_answered_and_closed_and_the_latest_wait(self):
        states = set(FollowUp.objects.values_list("state", flat=True))

        self.assertEqual(states, set(FollowUp.State))

    def test_one_urgent_alert_is_open(self):
        self.assertEqual(SafetyAlert.objects.urgent().waiting().count(), 1)

    def test_the_comment_about_an_anna_waits_on_the_desk(self):
        waiting = Routing.objects.on_desk().filter(unit__code="lakewood-benefits", reason="unsure")

        self.assertIn("Anna was so kind", " ".join(waiting.values_list("feedback__text", flat=True)))

    def test_whoever_is_listed_can_sign_in(self):
        for row in SIGN_INS:
            self.assertIsNotNone(authenticate(email=row.email, password=row.password), row.who)

    @override_settings(MFA_TOTP_TOLERANCE=1)  # the half minute may end between the code and its use
    def test_maria_signs_in_sets_up_a_second_factor_and_is_then_asked_for_it(self):
        maria = next(row for row in SIGN_INS if row.who.startswith("Maria"))
        sign_in = {"login": maria.email, "password": maria.password}
        self.client.post(reverse("account_login"), sign_in)
        self.client.post(reverse("account_reauthenticate"), {"password": maria.password})
        form = self.client.get(reverse("mfa_activate_totp")).context["form"]

        response = self.client.post(reverse("mfa_activate_totp"), {"code": code_of(form.secret)})

        self.assertRedirects(response, reverse("mfa_view_recovery_codes"))
        self.client.logout()
        self.assertRedirects(self.client.post(reverse("account_login"), sign_in), reverse("mfa_authenticate"))

    def test_every_address_is_the_directorys_and_counts_as_verified(self):
        held = EmailAddress.objects.values_list("user__employee__email", "email", "verified", "primary")

        self.assertEqual(set(held), {(row.email, row.email, True, True) for row in SIGN_INS})

    def test_the_roles_are_those_that_the_list_names(self):
        held = set(Grant.objects.values_list("user__email", "role", "unit__code"))

        self.assertEqual(
            held,
            {
                ("ben.ode@harwick.example", "steward", "agency"),
                ("luca.bellandi@harwick.example", "steward", "harwick-coast"),
                ("amira.khan@harwick.example", "safety_officer", "agency"),
                ("henry.castell@harwick.example", "service_owner", "agency"),
                ("grace.whitlock@harwick.example", "manager", "lakewood-benefits"),
                ("ioana.crivat@harwick.example", "administrator", "agency"),
            },
        )


class RefusalTests(TestCase):
    def test_it_refuses_a_directory_with_other_people(self):
        make_employee(name="Somebody Else")

        with self.assertRaisesMessage(CommandError, "people who are not of the sample"):
            load(10)
        self.assertEqual((Employee.objects.count(), Feedback.objects.count(), ImportRun.objects.count()), (1, 0, 0))

    def test_without_leave_it_makes_no_account(self):
        load(10)

        self.assertFalse(Grant.objects.exists())
        self.assertFalse(Employee.objects.exclude(user=None).exists())
