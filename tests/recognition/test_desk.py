"""The steward's desk: who sees what waits, and what each decision does."""

from django.test import TestCase, override_settings
from django.urls import reverse
from django.utils import timezone

from feedback.models import SafetyAlert
from portal.audit.models import Event
from portal.directory.roles import Role
from recognition.desk import AlreadySettled, decide
from recognition.models import Compliment, Decision, Outcome, Reason, Routing
from tests.factories import make_employee, make_grant, make_steward, make_unit, make_unsure


class DeskTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("North"))
        self.anna, self.ann = make_employee("Anna Lis", self.office), make_employee("Anna Berg", self.office)
        self.routing = make_unsure("Anna was kind.", unit=self.office, candidates=(self.anna, self.ann))
        self.steward = make_steward(self.office.parent)
        self.client.force_login(self.steward)

    def answer(self, decision, employee=None, routing=None):
        routing = routing or self.routing
        mention = routing.mentions.undecided().first()
        data = {"decision": decision, "mention": mention.pk if mention else "", "employee": getattr(employee, "pk", "")}
        return self.client.post(reverse("recognition:decide", args=[routing.uuid]), data, follow=True)

    def test_a_steward_sees_the_units_of_the_grant_and_no_others(self):
        elsewhere = make_unsure("Anna was kind.", unit=make_unit("Elsewhere"))

        self.assertEqual(list(Routing.objects.visible_to(self.steward)), [self.routing])
        for name in ("case", "decide"):
            address = reverse(f"recognition:{name}", args=[elsewhere.uuid])
            self.assertEqual(self.client.get(address).status_code, 405 if name == "decide" else 404)
        self.assertEqual(self.client.post(reverse("recognition:decide", args=[elsewhere.uuid])).status_code, 404)

    def test_an_employee_has_no_desk(self):
        self.client.force_login(self.anna.user)

        self.assertEqual(self.client.get(reverse("recognition:desk")).status_code, 403)

    def test_accepting_a_candidate_delivers_to_that_employee_alone(self):
        self.answer(Decision.EMPLOYEE, self.ann)

        self.assertEqual([letter.employee for letter in Compliment.objects.all()], [self.ann])
        self.routing.refresh_from_db()
        self.assertEqual(self.routing.outcome, Outcome.DELIVERED)

    def test_who_decided_and_when_is_kept(self):
        self.answer(Decision.EMPLOYEE, self.ann)

        mention = self.routing.mentions.get()
        self.assertEqual((mention.decided_by, mention.employee), (self.steward, self.ann))
        self.assertIsNotNone(mention.decided_at)
        self.assertTrue(Event.objects.filter(verb="recognition.decided_employee").exists())

    def test_somebody_else_can_be_chosen_from_the_directory(self):
        wojcik = make_employee("Ada Wójcik", self.office)

        response = self.client.get(reverse("recognition:case", args=[self.routing.uuid]), {"q": "wojcik"})
        self.assertEqual(response.context["case"].looked.people, [wojcik])
        self.answer(Decision.EMPLOYEE, wojcik)

        self.assertEqual(Compliment.objects.get().employee, wojcik)

    def test_the_search_shows_colleagues_of_the_office_first_and_no_candidate_twice(self):
        far = make_employee("Anna Aalto", make_unit("Elsewhere"))
        near = make_employee("Anna Zorn", self.office)

        response = self.client.get(reverse("recognition:case", args=[self.routing.uuid]), {"q": "anna"})

        self.assertEqual(response.context["case"].looked.people, [near, far])

    def test_the_team_gets_it_when_the_steward_says_so(self):
        self.answer(Decision.TEAM)

        self.assertEqual(Compliment.objects.get().unit, self.office)
        self.routing.refresh_from_db()
        self.assertEqual(self.routing.outcome, Outcome.TEAM)

    def test_nobody_gets_it_when_the_steward_says_so(self):
        self.answer(Decision.NOBODY)

        self.assertEqual(Compliment.objects.count(), 0)
        self.routing.refresh_from_db()
        self.assertEqual(self.routing.outcome, Outcome.NOBODY)

    def test_nothing_is_delivered_without_a_choice(self):
        response = self.answer(Decision.EMPLOYEE)

        self.assertContains(response, "Choose to whom it goes")
        self.assertEqual(Compliment.objects.count(), 0)

    def test_the_second_steward_changes_nothing(self):
        mention = self.routing.mentions.get().pk
        decide(self.routing, Decision.EMPLOYEE, by=self.steward, mention=mention, employee=self.anna)

        with self.assertRaises(AlreadySettled):
            decide(self.routing, Decision.EMPLOYEE, by=self.steward, mention=mention, employee=self.ann)
        self.assertEqual(Compliment.objects.get().employee, self.anna)

    def test_a_protected_employee_is_named_only_to_their_own_steward(self):
        hidden = make_employee("Anna Secret", make_unit("Elsewhere"), protected=True)
        self.routing.mentions.get().candidates.create(employee=hidden, position=2, score=0.5)

        response = self.client.get(reverse("recognition:case", args=[self.routing.uuid]), {"q": "secret"})

        self.assertNotContains(response, "Anna Secret")
        self.answer(Decision.EMPLOYEE, hidden)
        self.assertEqual(Compliment.objects.count(), 0)

    @override_settings(DESK_HOLD_SECONDS=0)
    def test_whoever_said_that_wasnt_me_is_not_chosen_again(self):
        self.answer(Decision.EMPLOYEE, self.anna)
        self.client.force_login(self.anna.user)
        self.client.post(reverse("recognition:not_me", args=[Compliment.objects.get().uuid]))
        self.client.force_login(self.steward)

        response = self.answer(Decision.EMPLOYEE, self.anna)

        self.assertContains(response, "Choose somebody from the directory.")
        self.routing.refresh_from_db()
        self.assertEqual(self.routing.outcome, Outcome.PERSON)

    def test_a_steward_who_has_left_has_no_desk(self):
        gone = make_employee("Gone Steward", self.office)
        make_grant(gone.user, Role.STEWARD, self.office)
        gone.left = timezone.localdate()
        gone.save()
        self.client.force_login(gone.user)

        self.assertEqual(self.client.get(reverse("recognition:desk")).status_code, 403)

    def test_a_search_with_a_nul_finds_nobody_and_breaks_nothing(self):
        response = self.client.get(reverse("recognition:case", args=[self.routing.uuid]), {"q": "an\0na"})

        self.assertEqual(response.status_code, 200)

    def test_opening_a_case_is_in_the_audit_trail(self):
        self.client.get(reverse("recognition:case", args=[self.routing.uuid]))

        event = Event.objects.get(verb="recognition.case_read")
        self.assertEqual((event.actor_id, event.object_id), (self.steward.pk, str(self.routing.pk)))

    def test_what_is_urgent_comes_first_then_the_oldest(self):
        held = make_unsure("Held", unit=self.office)
        Routing.objects.filter(pk=held.pk).update(outcome=Outcome.HELD, reason="")
        unsafe = make_unsure("Unsafe", unit=self.office)
        Routing.objects.filter(pk=unsafe.pk).update(reason=Reason.UNSAFE)
        oldest = make_unsure("Old", unit=self.office)
        Routing.objects.filter(pk=oldest.pk).update(waiting_since="2020-01-01T00:00Z")

        order = list(Routing.objects.visible_to(self.steward).on_desk())

        self.assertEqual(order, [held, unsafe, oldest, self.routing])

    def test_what_an_officer_has_is_shown_without_its_words(self):
        Routing.objects.filter(pk=self.routing.pk).update(outcome=Outcome.HELD, reason="")

        response = self.client.get(reverse("recognition:case", args=[self.routing.uuid]))

        self.assertContains(response, "Held for safety")
        self.assertNotContains(response, "was kind")
        self.answer(Decision.EMPLOYEE, self.anna)
        self.assertEqual(Compliment.objects.count(), 0)

    def test_words_that_are_not_safe_are_settled_by_the_steward_who_read_them(self):
        routing = make_unsure("Hello there.", unit=self.office)
        routing.mentions.all().delete()
        Routing.objects.filter(pk=routing.pk).update(reason=Reason.UNSAFE)
        routing.feedback.alerts.create(kind="mocking", severity="hold", start=0, end=5)

        self.answer(Decision.NOBODY, routing=routing)

        self.assertEqual(SafetyAlert.objects.get().acknowledged_by, self.steward)
        routing.refresh_from_db()
        self.assertEqual(routing.outcome, Outcome.NOBODY)
