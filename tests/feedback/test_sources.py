"""Sources of comments: made, given tokens, closed; by whoever administers the whole agency."""

import json
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import time_machine
from django.core.management import CommandError, call_command
from django.test import TestCase
from django.urls import reverse

from feedback.models import Channel, Feedback, Source, Token
from portal.audit.models import Event
from tests.directory.administrators import make_administrator
from tests.factories import make_received, make_source


@contextmanager
def open_file(content):
    """The path of a file with ``content``, gone afterwards with the report of its refused rows."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "comments.csv"
        path.write_text(content)
        yield path


class SourcePageTests(TestCase):
    def setUp(self):
        self.source = make_source("kiosks")
        self.client.force_login(make_administrator())

    def post(self, name, *args):
        return self.client.post(reverse(f"sources:{name}", args=[self.source.name, *args]), follow=True)

    def issue(self):
        return self.post("issue").context["secret"]

    def send(self, secret, reference="a"):
        sent = json.dumps({"reference": reference, "text": "Thank you, Maria."})
        headers = {"authorization": f"Bearer {secret}"}
        return self.client.post("/api/v1/feedback", sent, content_type="application/json", headers=headers)

    def deeds(self):
        return list(Event.objects.filter(verb__startswith="feedback.").order_by("pk").values_list("verb", flat=True))

    def test_a_source_is_made_once(self):
        address = reverse("sources:sources")
        made = self.client.post(address, {"name": "city-survey", "channel": "file"})
        self.assertRedirects(made, reverse("sources:source", args=["city-survey"]))
        again = self.client.post(address, {"name": "city-survey", "channel": "file"})

        self.assertContains(again, "There is a source of this name already.", status_code=422)
        assert Source.objects.get(name="city-survey").channel == Channel.FILE
        assert self.deeds() == ["feedback.source_made"]

    def test_a_name_that_is_none_is_explained_and_no_channel_of_the_portal_itself_is_taken(self):
        response = self.client.post(reverse("sources:sources"), {"name": "city survey", "channel": "public"})

        self.assertContains(response, "without blanks", status_code=422)
        assert "channel" in response.context["form"].errors

    def test_a_token_is_shown_once_and_kept_as_a_hash(self):
        response = self.post("issue")
        secret = response.context["secret"]

        self.assertContains(response, secret)
        assert "no-store" in response["Cache-Control"]
        self.assertNotContains(self.client.get(reverse("sources:source", args=["kiosks"])), secret)
        assert secret not in str(list(Token.objects.values()))
        assert self.deeds() == ["feedback.token_issued"]

    def test_a_revoked_token_opens_nothing(self):
        secret = self.issue()
        assert self.send(secret).status_code == 201
        self.post("revoke", Token.objects.get().pk)

        assert self.send(secret, "b").status_code == 401
        assert Feedback.objects.count() == 1
        assert self.deeds() == ["feedback.token_issued", "feedback.token_revoked"]

    def test_a_closed_source_takes_nothing_and_says_so_until_it_is_opened(self):
        secret = self.issue()
        self.post("close")
        refused = self.send(secret)
        assert (refused.status_code, Feedback.objects.count()) == (403, 0)
        assert refused.json()["detail"].startswith("The source kiosks is closed.")
        self.post("open_again")

        assert self.send(secret).status_code == 201

    def test_no_file_is_imported_from_a_closed_source(self):
        self.post("close")
        path = self.enterContext(open_file("source_id,text\n1,Thanks\n"))

        with self.assertRaisesMessage(CommandError, "The source kiosks is closed."):
            call_command("import_feedback", path, source="kiosks", stdout=StringIO())
        assert not Feedback.objects.exists()

    def test_when_a_token_was_used_is_noted_to_the_hour(self):
        secret = self.issue()
        with time_machine.travel("2026-03-01T10:00Z", tick=False) as clock:
            for minutes in (0, 30, 31):
                clock.shift(60 * minutes)
                self.send(secret, str(minutes))
                if not minutes:
                    first = Token.objects.get().used_at
                elif minutes == 30:
                    assert Token.objects.get().used_at == first
        assert Token.objects.get().used_at > first

    def test_what_the_portal_itself_takes_in_is_neither_closed_nor_given_tokens(self):
        self.source = Source.objects.create(name="public-page", channel=Channel.PUBLIC_PAGE)

        for name in ("close", "issue", "open_again"):
            assert self.post(name).status_code == 404, name
        self.assertNotContains(self.client.get(reverse("sources:source", args=["public-page"])), "Issue a token")

    def test_the_list_says_how_much_came(self):
        for _number in range(3):
            make_received()

        self.assertContains(self.client.get(reverse("sources:sources")), "3 comments")
