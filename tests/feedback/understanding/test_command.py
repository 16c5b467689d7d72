import io
import json
import sys

import pytest
from django.core.management import CommandError, call_command


@pytest.fixture
def said(monkeypatch):
    def say(text: str) -> tuple[list[dict], str, bool]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogateescape"))))
        out, err, refused = io.StringIO(), io.StringIO(), False
        try:
            call_command("understand", stdout=out, stderr=err)
        except CommandError:
            refused = True
        return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue(), refused

    return say


def test_a_row_is_answered_with_everything_understood(said):
    (answer,), _err, refused = said('{"id": 7, "text": "Maria was kind, but I waited hours. Ring 07700 900123"}\n')
    assert not refused
    assert set(answer) == {
        *("id", "language", "sentiment", "praise", "segments", "themes", "safety", "redacted", "redactions", "people"),
        "why",
    }
    assert (answer["id"], answer["language"]) == (7, "en")
    assert answer["redactions"] == [{"start": 41, "end": 53, "kind": "phone"}]
    assert set(answer["segments"][0]) == {"start", "end", "sentiment", "praise", "themes", "matched"}


def test_a_bad_line_is_told_and_the_others_are_answered(said):
    answers, err, refused = said('{"id": 1, "text": "fine"}\nnonsense\n\n[1]\n{"id": 2, "rating": "x"}\n{"id": 3}\n')
    assert [answer["id"] for answer in answers] == [1, 3]
    assert [line.split(":")[0] for line in err.splitlines()] == ["Line 2", "Line 4", "Line 5"]
    assert refused


def test_bytes_that_are_no_utf8_are_read_as_far_as_they_go(said):
    answers, _err, refused = said('{"id": 1, "text": "good \udcff"}\n')
    assert (len(answers), refused) == (1, False)


def test_the_question_and_the_rating_are_taken_into_account(said):
    rows = [
        {"id": 1, "text": "Nothing", "question": "What could we do better?"},
        {"id": 2, "text": "I came.", "rating": 1},
    ]
    answers, _err, _refused = said("\n".join(map(json.dumps, rows)))
    assert [answer["sentiment"] for answer in answers] == ["praise", "complaint"]
