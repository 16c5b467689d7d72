import json
from datetime import UTC, datetime
from io import StringIO

import time_machine
from django.core.management import CommandError, call_command
from django.test import Client, TestCase, override_settings
from django.urls import reverse

from feedback.api import MOST_COMMENTS, REQUESTS_A_MINUTE
from feedback.limits import allow
from feedback.models import Feedback, Original, Source, Token
from tests.factories import make_source, make_unit

ADDRESS = "/api/v1/feedback"


class ApiTests(TestCase):
    def setUp(self):
        self.source = make_source("kiosks")
        self.secret = Token.issue(self.source)

    def post(self, body, **headers):
        headers = {"authorization": f"Bearer {self.secret}", **headers}
        sent = body if isinstance(body, bytes | str) else json.dumps(body)
        return Client(enforce_csrf_checks=True).post(ADDRESS, sent, content_type="application/json", headers=headers)

    def problem(self, body):
        response = self.post(body)
        self.assertEqual(response.status_code, 400)
        (problem,) = response.json()["detail"]
        self.assertEqual(Feedback.objects.count(), 0)
        return problem["index"], problem["field"]

    def test_one_comment_is_taken(self):
        response = self.post({"reference": "a", "text": "Thank you, Maria."})

        self.assertEqual(response.status_code, 201)
        self.assertEqual(
            response.json(), {"results": [{"reference": "a", "outcome": "new", "field": "", "reason": ""}]}
        )
        self.assertEqual(Feedback.objects.get().source, self.source)
        self.assertEqual(Original.objects.get().text, "Thank you, Maria.")

    def test_many_are_answered_one_by_one(self):
        make_unit("North", code="north")
        sent = [
            {"reference": "a", "text": "Thanks", "unit": "north"},
            {"reference": "a", "text": "Thanks", "unit": "north"},
            {"reference": "b", "text": "Thanks", "unit": "nowhere"},
        ]

        response = self.post(sent)

        results = response.json()["results"]
        self.assertEqual(response.status_code, 201)
        self.assertEqual([result["outcome"] for result in results], ["new", "known", "refused"])
        self.assertEqual(results[2]["field"], "unit")

    def test_the_same_again_is_known(self):
        self.post({"reference": "a", "text": "Thanks"})

        response = self.post({"reference": "a", "text": "Thanks"})

        self.assertEqual((response.status_code, response.json()["results"][0]["outcome"]), (200, "known"))

    def test_other_words_under_a_known_reference_are_refused(self):
        self.post({"reference": "a", "text": "Thanks"})

        response = self.post({"reference": "a", "text": "No thanks"})

        self.assertEqual((response.status_code, response.json()["detail"][0]["field"]), (400, "reference"))

    def test_everything_a_survey_asks_is_kept(self):
        answers = {"trust_raw": 1, "trust_scale": 2, "trust_question": "I trust Harwick.", "drivers_positive": ["ease"]}

        self.post(
            {"reference": "a", "text": "Gràcies 🙏", "received_at": "2024-03-31T14:05Z", "language": "ca", **answers}
        )

        kept = Feedback.objects.get()
        self.assertEqual((kept.trust_raw, kept.trust_scale, kept.trust_question), (1, 2, "I trust Harwick."))
        self.assertEqual((kept.drivers["positive"]["ease"], kept.drivers["positive"]["humanity"]), (True, False))
        self.assertEqual(kept.received_at.isoformat(), "2024-03-31T14:05:00+00:00")

    def test_whoever_has_no_token_is_told_nothing_about_tokens(self):
        Token.objects.update(revoked_at="2024-01-01T00:00Z")
        for header in ("", "Bearer", "Bearer wrong", f"Bearer {self.secret}", f"Basic {self.secret}", "Bearer \xff"):
            response = self.post({"reference": "a", "text": "Thanks"}, authorization=header)
            self.assertEqual((response.status_code, response.json()), (401, {"detail": "Unauthorized"}))

    def test_what_is_malformed_is_named_by_index_and_field(self):
        good = {"reference": "good", "text": "Thanks"}
        self.assertEqual(self.problem([good, {"text": "Thanks"}]), (1, "reference"))
        self.assertEqual(self.problem([good, good | {"text": "a" * 10_001}]), (1, "text"))
        self.assertEqual(self.problem([good, good | {"text": " "}]), (1, "text"))
        self.assertEqual(self.problem([good, good | {"text": "a\0"}]), (1, "text"))
        self.assertEqual(self.problem(good | {"text": 7}), (0, "text"))
        self.assertEqual(self.problem(good | {"ip": "203.0.113.9"}), (0, "ip"))
        self.assertEqual(self.problem(good | {"received_at": "yesterday"}), (0, "received_at"))
        self.assertEqual(self.problem(good | {"drivers_negative": ["smell"]}), (0, "drivers_negative.0"))
        self.assertEqual(self.problem([good] * (MOST_COMMENTS + 1)), (None, ""))
        self.assertEqual(self.problem([]), (None, ""))
        self.assertEqual(self.problem("{"), (None, ""))
        self.assertEqual(self.problem(""), (None, ""))
        self.assertEqual(self.problem(b'"\xff"'), (None, ""))
        self.assertEqual(self.problem('{"reference": "a", "text": "\\ud800"}'), (0, "text"))
        self.assertEqual(self.problem("[" * 10_000), (None, ""))

    def test_no_answer_repeats_the_words(self):
        response = self.post([{"reference": "a", "text": "secret" * 2_000}, {"reference": "b", "text": {"secret": 1}}])

        self.assertEqual(response.status_code, 400)
        self.assertNotIn(b"secret", response.content)

    @override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=100)
    def test_a_body_that_is_too_large_is_not_read(self):
        response = self.post({"reference": "a", "text": "x" * 200})

        self.assertEqual(response.status_code, 413)

    def test_who_asks_too_often_is_told_when_to_come_again(self):
        with time_machine.travel(datetime(2024, 3, 31, 12, 0, 10, tzinfo=UTC), tick=False):
            for _time in range(REQUESTS_A_MINUTE):
                allow("api", str(self.source.pk), times=REQUESTS_A_MINUTE, seconds=60)

            response = self.post({"reference": "b", "text": "Thanks"})

        self.assertEqual((response.status_code, response["Retry-After"]), (429, "50"))

    def test_a_batch_costs_the_same_queries_however_many_it_holds(self):
        self.post({"reference": "first", "text": "Thanks"})  # the first one of an hour notes that the token was used
        for size in (1, 300):
            sent = [{"reference": f"{size}-{number}", "text": "Thanks"} for number in range(size)]
            with self.assertNumQueries(9):
                self.post(sent)

    def test_the_documentation_is_open_and_needs_no_other_host(self):
        page, schema = self.client.get("/api/v1/docs"), self.client.get("/api/v1/openapi.json")

        self.assertEqual((page.status_code, schema.status_code), (200, 200))
        self.assertIn("img-src 'self' data:", page["Content-Security-Policy"])
        self.assertNotIn("//", page.content.decode().replace("\\u002F", "/").split("<title>")[0])
        self.assertIn("/api/v1/feedback", schema.json()["paths"])

    def test_health_says_only_that_it_is_well(self):
        response = self.client.get(reverse("health"))

        self.assertEqual((response.status_code, response.content), (200, b"ok"))


class IssueTokenTests(TestCase):
    def issue(self, *args):
        out = StringIO()
        call_command("issue_token", *args, stdout=out, stderr=StringIO())
        return out.getvalue().strip()

    def test_a_new_token_opens_the_door_and_is_kept_as_a_hash_only(self):
        secret = self.issue("kiosks")

        self.assertEqual(Token.objects.named_by(secret).source, Source.objects.get(name="kiosks"))
        self.assertNotIn(secret, str(list(Token.objects.values())))

    def test_earlier_tokens_end_on_request(self):
        first, second = self.issue("kiosks"), self.issue("kiosks")
        self.assertIsNotNone(Token.objects.named_by(first))

        third = self.issue("kiosks", "--revoke")

        self.assertEqual(
            [Token.objects.named_by(secret) is None for secret in (first, second, third)], [True, True, False]
        )

    def test_a_source_needs_a_plain_name(self):
        with self.assertRaises(CommandError):
            self.issue("my kiosks")
