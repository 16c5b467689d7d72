"""The record is searched by who, what, about whom, where and when; each look is itself on record."""

import csv
import io
from datetime import UTC, datetime, timedelta

import time_machine
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from portal.audit import sealing
from portal.audit.models import Event, Seal
from portal.audit.searching import Chain, Search, Thing, as_csv, known_verbs
from portal.audit.trail import record, record_many
from portal.directory.models import Unit
from tests.directory.administrators import make_administrator
from tests.factories import make_employee, make_steward, make_unit

LONG_AGO = datetime(2025, 3, 1, 12, tzinfo=UTC)


def happened(at, verb="feedback.comment_read", **fields):
    """One event of another day."""
    return Event.objects.create(at=at, actor_label="system", verb=verb, **fields)


def found(**asked):
    """The verbs that a search finds, newest first."""
    return list(Search(**asked).events().order_by("-at", "-pk").values_list("verb", flat=True))


class SearchTests(TestCase):
    def setUp(self):
        self.office = make_unit()
        self.ada, self.ben = make_employee("Ada Minn"), make_employee("Ben Ode")
        record(self.ada.user, "feedback.alert_read", self.ben, unit=self.office)
        record(self.ben.user, "feedback.comment_read", self.ada)
        record("citizen", "feedback.deleted")

    def test_it_finds_by_who_what_about_whom_and_where(self):
        assert found(actor=self.ada.user.pk) == ["feedback.alert_read"]
        assert found(actor_label="citizen") == ["feedback.deleted"]
        assert found(verb="feedback.comment_read") == ["feedback.comment_read"]
        assert found(about=(Thing("directory.employee", str(self.ben.pk)),)) == ["feedback.alert_read"]
        assert found(units=frozenset([self.office.pk])) == ["feedback.alert_read"]
        assert found(units=frozenset()) == []
        assert len(found()) == 3

    def test_it_finds_by_when_from_the_first_moment_to_before_the_last(self):
        for days in range(3):
            happened(LONG_AGO + timedelta(days=days), f"feedback.day{days}")

        assert found(since=LONG_AGO, before=LONG_AGO + timedelta(days=2)) == ["feedback.day1", "feedback.day0"]

    def test_it_knows_every_verb_that_was_ever_written(self):
        record_many(None, "feedback.alert_read", [self.ada, self.ben])

        assert known_verbs() == ["feedback.alert_read", "feedback.comment_read", "feedback.deleted"]

    def test_a_file_holds_every_event_and_runs_no_formula(self):
        happened(LONG_AGO, object_type="feedback.feedback", object_id="=2+3")
        rows = list(csv.DictReader(io.StringIO("".join(as_csv(Event.objects.all())))))

        assert [row["verb"] for row in rows[:3]] == ["feedback.deleted", "feedback.comment_read", "feedback.alert_read"]
        assert rows[3]["object_id"] == "'=2+3"
        assert rows[2]["actor_id"] == str(self.ada.user.pk)

    def test_a_file_longer_than_a_stretch_is_whole(self):
        happened(LONG_AGO)
        record_many(None, "feedback.alert_read", [self.ada] * 4_500)

        assert sum(1 for _row in as_csv(Event.objects.all())) == 1 + 3 + 1 + 4_500

    def test_the_chain_says_how_far_it_is_sealed(self):
        assert Chain.now() == Chain(None, 3)


class SealedTests(TestCase):
    def test_what_is_sealed_waits_no_more(self):
        record(None, "feedback.expired")
        sealing.seal_waiting()

        assert Chain.now() == Chain(Seal.objects.get(), 0)


class RecordPageTests(TestCase):
    def setUp(self):
        self.north = make_unit("North", Unit.objects.agency(), kind="region")
        self.lakewood = make_unit("Lakewood", self.north)
        self.south = make_unit("South", Unit.objects.agency())
        self.ben = make_employee("Ben Ode", self.lakewood)
        self.boss = make_administrator()
        self.client.force_login(self.boss)
        record(self.ben.user, "feedback.alert_read", self.ben, unit=self.lakewood)
        record(None, "feedback.drill_begun", unit=self.south)

    def look(self, **asked):
        return self.client.get(reverse("directory:record"), asked)

    def deeds(self, **asked):
        deeds = [str(line.deed) for line in self.look(**asked).context["lines"]]
        return [deed for deed in deeds if deed != "Searched the record"]

    def test_events_are_told_in_words_with_the_names_that_one_may_see(self):
        line = self.look(by="Ben Ode").context["lines"][0]

        assert (str(line.deed), line.who, line.unit) == ("Read an alert", "Ben Ode", "Lakewood")

    def test_somebody_protected_is_told_by_the_key_of_their_account(self):
        type(self.ben).objects.update(protected=True)
        line = self.look(verb="feedback.alert_read").context["lines"][0]

        assert line.who == f"Account {self.ben.user.pk}"
        assert "Ben" not in self.look(verb="feedback.alert_read").content.decode()

    def test_whoever_administers_a_region_sees_what_happened_there(self):
        self.client.force_login(make_administrator(self.north, "Nora Lind"))

        assert self.deeds() == ["Read an alert"]
        assert self.look(unit=self.south.code).status_code == 422

    def test_a_region_is_searched_with_what_is_below_it(self):
        assert self.deeds(unit=self.north.code) == ["Read an alert"]

    def test_it_is_asked_about_somebody_by_name_as_employee_and_as_account(self):
        record(None, "directory.account_opened", self.ben.user)

        assert self.deeds(about="ben ode") == ["Opened an account", "Read an alert"]
        assert self.deeds(about=f"directory.employee {self.ben.pk}") == ["Opened an account", "Read an alert"]
        assert self.deeds(about=f"auth.user {self.ben.user.pk}") == ["Opened an account"]

    def test_a_name_that_fits_several_is_asked_back(self):
        make_employee("Ben Berg", self.south)
        response = self.look(by="ben")

        self.assertContains(response, "Several people are called so", status_code=422)
        self.assertContains(response, f"by={self.ben.user.pk}", status_code=422)

    def test_what_cannot_be_looked_for_is_said(self):
        for asked, said in (
            ({"by": "Zoe"}, "Nobody of this name works here."),
            ({"verb": "feedback.never"}, "feedback.never"),
            ({"since": "2026-03-02", "until": "2026-03-01"}, "The last day lies before the first."),
            ({"since": "yesterday"}, "Enter a valid date."),
        ):
            self.assertContains(self.look(**asked), said, status_code=422)

    def test_a_day_is_a_day_of_ones_own_clock(self):
        with timezone.override("Europe/Bucharest"):
            happened(datetime(2025, 2, 28, 22, 30, tzinfo=UTC), "feedback.erased")
        with time_machine.travel(LONG_AGO), self.settings(TIME_ZONE="Europe/Bucharest"):
            assert self.deeds(since="2025-03-01", until="2025-03-01") == ["Deleted a comment for good"]

    def test_each_look_and_each_file_is_on_record(self):
        self.look(about="Ben Ode", unit=self.lakewood.code)
        file = self.client.get(reverse("directory:record_export"), {"by": "system"})
        rows = list(csv.DictReader(io.StringIO(b"".join(file.streaming_content).decode())))

        about_ben = {"object_type": "directory.employee", "object_id": str(self.ben.pk), "unit_id": self.lakewood.pk}
        assert Event.objects.filter(actor_id=self.boss.pk, verb="audit.searched", **about_ben).count() == 1
        assert Event.objects.filter(actor_id=self.boss.pk, verb="audit.exported").count() == 1
        assert [row["verb"] for row in rows] == ["feedback.drill_begun"]
        assert file["Content-Disposition"].startswith("attachment")

    def test_a_file_holds_no_more_than_the_page(self):
        self.client.force_login(make_administrator(self.north, "Nora Lind"))
        file = self.client.get(reverse("directory:record_export"))
        verbs = [row["verb"] for row in csv.DictReader(io.StringIO(b"".join(file.streaming_content).decode()))]

        assert verbs == ["audit.exported", "feedback.alert_read"][1:]

    def test_a_long_record_goes_on_by_key_and_costs_the_same_queries(self):
        record_many(None, "feedback.erased", [self.ben] * 45)
        seen, after = [], ""
        while after is not None:
            page = self.look(verb="feedback.erased", after=after).context["page"]
            seen, after = seen + [event.pk for event in page.rows], page.more
        assert len(seen) == len(set(seen)) == 45

        record(None, "feedback.retried", self.ben)
        counts = set()
        for verb in ("feedback.retried", "feedback.erased"):
            with CaptureQueriesContext(connection) as asked:
                self.look(verb=verb)
            counts.add(len(asked))
        assert len(counts) == 1

    def test_a_steward_does_not_search_it(self):
        self.client.force_login(make_steward(self.lakewood))

        assert self.look().status_code == 403
