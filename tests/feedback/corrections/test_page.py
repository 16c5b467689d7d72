"""The page on which a steward puts a comment right."""

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from feedback.models import Correction, Feedback, Original, State
from portal.audit.models import Event
from portal.directory.models import Unit
from portal.directory.roles import Role
from recognition.models import Outcome, Reason, Routing
from tests.factories import make_grant, make_service, make_steward, make_understood, make_unit, make_unsure, make_user


class PutRightTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.steward = make_steward(self.office)
        self.client.force_login(self.steward)
        self.feedback = make_understood(
            "Ask Zbyszek there. The door was shut.", unit=self.office, neutral="The door was shut.", state=State.ROUTED
        )
        self.praise, self.neutral = self.feedback.segments.all()

    def address(self, name="put_right", feedback=None):
        return reverse(f"comments:{name}", args=[(feedback or self.feedback).uuid])

    def answers(self, **changed):
        """The form as the page shows it, with what the steward changed: ``s1_sentiment="praise"``."""
        answers = {}
        for stretch in self.client.get(self.address()).context["page"].stretches:
            for name in ("sentiment", "themes", "was"):
                answers[stretch.add_prefix(name)] = stretch.initial[name]
        return answers | changed

    def save(self, **changed):
        return self.client.post(self.address("judge"), self.answers(**changed), follow=True)

    def test_saving_the_page_as_it_is_changes_nothing(self):
        self.assertContains(self.save(), "Nothing was changed.")

        self.assertEqual(Correction.objects.count(), 0)

    def test_only_what_was_changed_is_corrected(self):
        self.save(**{f"s{self.neutral.pk}-sentiment": "complaint", f"s{self.neutral.pk}-themes": ["access"]})

        labels = Correction.objects.order_by("kind").values_list("kind", "was", "becomes", "start")
        start = self.neutral.start
        self.assertEqual(
            list(labels), [("sentiment", "neutral", "complaint", start), ("theme", "other", "access", start)]
        )

    def test_what_another_steward_changed_meanwhile_stays(self):
        mine = self.answers(**{f"s{self.praise.pk}-sentiment": "neutral"})
        self.save(**{f"s{self.neutral.pk}-sentiment": "complaint"})

        self.client.post(self.address("judge"), mine)

        sentiments = list(self.feedback.segments.values_list("sentiment", flat=True))
        self.assertEqual(sentiments, ["neutral", "complaint"])

    def test_made_up_answers_change_nothing(self):
        pk = self.neutral.pk
        self.client.post(self.address("judge"), {f"s{pk}-sentiment": "joy", f"s{pk}-was": "neutral"})
        self.client.post(
            self.address("judge"), {f"s{pk}-sentiment": "praise", f"s{pk}-themes": "x y", f"s{pk}-was": ""}
        )

        self.assertEqual(Correction.objects.count(), 0)

    def test_hidden_words_are_a_placeholder_and_can_be_shown_again(self):
        page = self.client.post(self.address("hide"), {"words": "Zbyszek", "kind": "name"}, follow=True)
        self.assertContains(page, "[name]")
        self.assertNotContains(page, "Zbyszek")
        (place,) = page.context["page"].hidden

        page = self.client.post(self.address("show_again"), {"start": place.start, "kind": place.kind}, follow=True)

        self.assertContains(page, "Ask Zbyszek there.")

    def test_words_that_cannot_be_hidden_are_answered_in_the_form(self):
        for words, said in (
            ("", "Type the words that must be hidden."),
            ("-a-", "Type at least two letters or digits: one would be hidden everywhere."),
            ("Zbys", "These words do not stand in the comment. Type whole words, as they are written."),
        ):
            page = self.client.post(self.address("hide"), {"words": words, "kind": "name"})
            self.assertContains(page, said, count=2)

        self.assertEqual(Feedback.objects.get().text, "Ask Zbyszek there. The door was shut.")

    def test_a_card_number_has_no_button_that_shows_it(self):
        Feedback.objects.update(text="Ask [card] there. The door was shut.")
        Original.objects.update(text="Ask 4111 there. The door was shut.", redactions=[[4, 8, "card"]])

        self.assertContains(self.client.get(self.address()), "It stands for a card number and stays hidden.")

    def test_a_comment_that_a_worker_has_is_not_changed(self):
        Feedback.objects.update(state=State.UNDERSTOOD)
        answers = self.answers(**{f"s{self.neutral.pk}-sentiment": "complaint"})
        Feedback.objects.claim(State.UNDERSTOOD, 1)

        page = self.client.post(self.address("judge"), answers, follow=True)

        self.assertContains(page, "this comment is being sorted just now")
        self.assertEqual(Correction.objects.count(), 0)

    def test_reading_is_on_record(self):
        self.client.get(self.address())

        event = Event.objects.get()
        self.assertEqual((event.verb, event.object_id), ("feedback.comment_read", str(self.feedback.pk)))

    def test_the_page_costs_no_more_with_more_stretches(self):
        self.client.get(self.address())
        with CaptureQueriesContext(connection) as few:
            self.client.get(self.address())
        for start in (20, 24, 30):
            self.feedback.segments.create(start=start, end=start + 3, sentiment="neutral")
        with CaptureQueriesContext(connection) as many:
            self.client.get(self.address())

        self.assertEqual(len(many), len(few))

    def test_getting_never_acts(self):
        for name in ("judge", "hide", "show_again"):
            self.assertEqual(self.client.get(self.address(name)).status_code, 405)


class WhoMayTests(TestCase):
    def setUp(self):
        self.agency = Unit.objects.agency()
        self.office = make_unit("Lakewood", self.agency)

    def status(self, user, **fields):
        feedback = make_understood("Kind.", **{"state": State.ROUTED, **fields})
        self.client.force_login(user)
        return self.client.get(reverse("comments:put_right", args=[feedback.uuid])).status_code

    def test_a_steward_opens_the_comments_of_their_own_units(self):
        steward = make_steward(self.office)

        self.assertEqual(self.status(steward, unit=self.office), 200)
        self.assertEqual(self.status(steward, unit=make_unit("Harbour", self.agency)), 404)
        self.assertEqual(self.status(steward), 404)

    def test_one_without_a_unit_is_for_where_its_service_is_offered_or_for_the_agency(self):
        here, anywhere = make_service(units=(self.office,)), make_service(units=(self.office, make_unit("Harbour")))

        self.assertEqual(self.status(make_steward(self.office), service=here), 200)
        self.assertEqual(self.status(make_steward(self.office), service=anywhere), 404)
        self.assertEqual(self.status(make_steward(self.agency), service=anywhere), 200)

    def test_what_is_not_yet_redacted_is_nobody_s(self):
        feedback = make_understood("Kind.", unit=self.office)
        Feedback.objects.filter(pk=feedback.pk).update(state=State.RECEIVED, sentiment="", text="")
        self.client.force_login(make_steward(self.office))

        self.assertEqual(self.client.get(reverse("comments:put_right", args=[feedback.uuid])).status_code, 404)

    def test_no_other_role_puts_a_comment_right(self):
        for role in set(Role) - {Role.STEWARD}:
            user = make_user()
            make_grant(user, role, self.agency)
            self.assertEqual(self.status(user, unit=self.office), 403)


class LinkTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", Unit.objects.agency())
        self.client.force_login(make_steward(self.office))

    def test_the_desk_and_the_words_as_they_came_lead_to_it(self):
        case = make_unsure(unit=self.office)
        link = reverse("comments:put_right", args=[case.feedback.uuid])

        self.assertContains(self.client.get(reverse("recognition:case", args=[case.uuid])), f'href="{link}"')
        self.assertContains(self.client.get(reverse("feedback:original", args=[case.feedback.uuid])), f'href="{link}"')

    def test_the_desk_leads_nowhere_that_the_steward_may_not_go(self):
        feedback = make_understood("Anna was kind.", state=State.ROUTED)
        case = Routing.objects.create(feedback=feedback, unit=self.office, outcome=Outcome.PERSON, reason=Reason.UNSURE)

        page = self.client.get(reverse("recognition:case", args=[case.uuid]))

        self.assertNotContains(page, reverse("comments:put_right", args=[feedback.uuid]))
