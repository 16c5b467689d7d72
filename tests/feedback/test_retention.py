"""What is personal goes when its time is over, by the periods that an administrator chose."""

from datetime import timedelta

from django.conf import settings
from django.contrib.messages import get_messages
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from feedback.models import Contact, Feedback, FollowUp, Original, RetentionPeriod, State, Tombstone
from feedback.retention import delete_expired, keep_for, would_go
from portal.audit.models import Event
from portal.directory.models import Unit
from portal.directory.roles import Role
from tests.factories import make_compliment, make_employee, make_grant, make_understood, make_unit, make_user

Kind = RetentionPeriod.Kind


def make_administrator():
    """Somebody who administers the whole agency."""
    user = make_user()
    make_grant(user, Role.ADMINISTRATOR, Unit.objects.agency())
    return user


def arrived(days_ago, **fields):
    """A comment that came so many days ago, its words kept for 90 days from then."""
    moment = timezone.now() - timedelta(days=days_ago)
    feedback = make_understood("You were kind.", arrived_at=moment, received_at=moment, **fields)
    Original.objects.filter(feedback=feedback).update(delete_after=moment + timedelta(days=90))
    return feedback


class PeriodTests(TestCase):
    def setUp(self):
        self.user = make_administrator()

    def test_without_a_row_the_setting_holds_and_comments_stay(self):
        arrived(3_000)

        assert RetentionPeriod.objects.in_days() == {
            Kind.ORIGINALS: settings.ORIGINAL_RETENTION_DAYS,
            Kind.CONTACTS: settings.ORIGINAL_RETENTION_DAYS,
            Kind.COMMENTS: None,
            Kind.FOLLOW_UPS: None,
        }
        assert delete_expired() == 1
        assert (Original.objects.count(), Feedback.objects.count()) == (0, 1)

    def test_a_shorter_time_holds_for_what_is_here_already(self):
        arrived(31)
        young = arrived(29)
        keep_for(Kind.ORIGINALS, 30, by=self.user)

        assert delete_expired() == 1
        original = Original.objects.get()
        assert original.feedback == young
        assert original.delete_after == young.arrived_at + timedelta(days=30)
        assert delete_expired() == 0

    def test_a_longer_time_prolongs_nothing_that_was_promised(self):
        feedback = arrived(10)
        promised = Original.objects.get().delete_after
        keep_for(Kind.ORIGINALS, 365, by=self.user)
        delete_expired()

        assert Original.objects.get(feedback=feedback).delete_after == promised

    def test_addresses_have_a_period_of_their_own(self):
        feedback = arrived(5)
        Contact.objects.create(feedback=feedback, email="a@b.example", delete_after=timezone.now() + timedelta(days=85))
        keep_for(Kind.CONTACTS, 3, by=self.user)
        delete_expired()

        assert (Contact.objects.count(), Original.objects.count()) == (0, 1)

    def test_old_comments_go_with_their_letters_and_stay_away(self):
        letter = make_compliment(make_employee())
        Feedback.objects.filter(pk=letter.feedback_id).update(arrived_at=timezone.now() - timedelta(days=400))
        young = arrived(3)
        keep_for(Kind.COMMENTS, 365, by=self.user)

        assert delete_expired() == 1
        assert list(Feedback.objects.all()) == [young]
        assert type(letter).objects.count() == 0
        assert Tombstone.objects.count() == 1
        assert delete_expired() == 0

    def test_a_comment_with_a_waiting_alert_or_an_open_complaint_or_not_understood_stays(self):
        alarming, complaint = arrived(400), arrived(400)
        Feedback.objects.filter(pk=arrived(400).pk).update(state=State.RECEIVED, sentiment="", text="")
        alarming.alerts.create(kind="self_harm", severity="urgent", start=0, end=5)
        FollowUp.objects.create(feedback=complaint, unit=make_unit(), due_at=timezone.now())
        keep_for(Kind.COMMENTS, 365, by=self.user)
        delete_expired()

        assert Feedback.objects.count() == 3

    def test_a_closed_complaint_is_emptied_and_stays_closed(self):
        long_ago = timezone.now() - timedelta(days=100)
        answered = {"answer": "Thank you.", "answered_at": long_ago, "what_changed": "A bench.", "owner": self.user}
        closed = {"state": FollowUp.State.CLOSED, "closed_at": long_ago, "unit": make_unit(), "due_at": long_ago}
        FollowUp.objects.create(feedback=arrived(120), **closed, **answered)
        keep_for(Kind.FOLLOW_UPS, 90, by=self.user)

        assert (would_go(Kind.FOLLOW_UPS, 90), delete_expired()) == (1, 2)  # the words as they came had their time, too
        emptied = FollowUp.objects.get()
        assert (emptied.state, emptied.answer, emptied.what_changed, emptied.owner) == ("closed", "", "", None)
        assert delete_expired() == 0


class RetentionPageTests(TestCase):
    def setUp(self):
        self.user = make_administrator()
        self.client.force_login(self.user)

    def post(self, kind, **data):
        return self.client.post(reverse("sources:period", args=[kind]), data)

    def test_a_period_is_looked_at_before_it_holds(self):
        arrived(40)

        seen = self.post("originals", days="30")
        assert seen.context["would_go"] == 1
        assert not RetentionPeriod.objects.exists()
        self.post("originals", days="30", seen="30")

        assert RetentionPeriod.objects.get().days == 30
        assert Event.objects.filter(verb="feedback.retention_set", actor_id=self.user.pk).count() == 1

    def test_other_days_than_those_looked_at_are_looked_at_first(self):
        self.post("originals", days="10", seen="30")

        assert not RetentionPeriod.objects.exists()

    def test_comments_can_be_kept_until_somebody_deletes_them(self):
        keep_for(Kind.COMMENTS, 365, by=self.user)
        response = self.post("comments", days="")

        self.assertRedirects(response, reverse("sources:retention"))
        assert [str(it) for it in get_messages(response.wsgi_request)] == ["It holds from now on."]
        assert not RetentionPeriod.objects.exists()

    def test_what_is_no_number_of_days_is_refused(self):
        for written, said in {
            "": "Write a number of days.",
            "0": "One day is the least.",
            "99999": "36,500 days, a century, is the most.",
            "soon": "Write a whole number of days.",
        }.items():
            response = self.post("originals", days=written)
            self.assertContains(response, said, status_code=422)

    def test_an_unknown_kind_is_nowhere(self):
        assert self.post("everything", days="3").status_code == 404

    def test_the_public_page_tells_the_days(self):
        keep_for(Kind.ORIGINALS, 17, by=self.user)

        self.assertContains(self.client.get(reverse("say:privacy")), "deleted after 17 days")
