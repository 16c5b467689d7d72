import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedback.intake.lines import UnreadableFileError
from tests.feedback.intake.files import comments, csv_bytes, read, refusals

KIND = "neutral"


def lines(*rows):
    return "\n".join(json.dumps(row) for row in rows).encode()


def test_csv_and_json_lines_say_the_same():
    header = ["source_id", "text", "received_at", "occurred_on", "unit", "trust_raw", "trust_scale", "drivers_positive"]
    values = ["s1", "Thanks, Jan.", "2024-03-31T14:05Z", "2024-03-30", "north", "4", "5", "ease;humanity"]
    as_json = dict(zip(header, values, strict=True)) | {"trust_raw": 4, "drivers_positive": ["ease", "humanity"]}

    (from_csv,) = comments(read(csv_bytes(header, values), KIND))
    (from_json,) = comments(read(lines(as_json), KIND))

    assert from_csv == from_json
    assert (from_csv.received_at, from_csv.occurred_on) == (
        datetime(2024, 3, 31, 14, 5, tzinfo=UTC),
        date(2024, 3, 30),
    )
    assert from_csv.drivers["positive"] == {
        name: name in {"ease", "humanity"}
        for name in ("effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", "other")
    }


def test_a_list_that_was_not_shown_leaves_the_denominators():
    rows = [{"source_id": "a", "text": "Hi", "drivers_positive": None, "drivers_negative": []}]

    (comment,) = comments(read(lines(*rows), KIND))

    assert comment.drivers.keys() == {"negative"}
    assert set(comment.drivers["negative"].values()) == {False}


def test_what_we_do_not_keep_is_left_out():
    row = {"source_id": "a", "text": "Hi", "employee_hint": "Maria", "tags": ["x"], "raw": {"ip": "203.0.113.9"}}

    assert "203.0.113.9" not in repr(comments(read(lines(row), KIND)))


def test_a_location_code_stands_for_the_unit():
    assert comments(read(lines({"source_id": "a", "text": "Hi", "location_code": "north"}), KIND))[0].unit == "north"


def test_what_stands_in_a_row_comes_before_what_is_true_of_the_file():
    rows = read(csv_bytes(["source_id", "text", "unit"], ["a", "Hi", "south"], ["b", "Hi", ""]), KIND, unit="north")

    assert [comment.unit for comment in comments(rows)] == ["south", "north"]


@pytest.mark.parametrize("header", [["source_id", "text", "recieved_at"], ["text"], ["source_id", "text", "text"]])
def test_a_header_that_is_wrong_refuses_the_file(header):
    with pytest.raises(UnreadableFileError):
        read(csv_bytes(header), KIND)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ('{"source_id": "a", "text": "Hi"', ""),
        ("[1]", ""),
        ("[" * 100_000, ""),
        ('{"source_id": "a", "text": {"no": "text"}}', "text"),
        ('{"source_id": "a", "text": "\\ud800"}', "text"),
        ('{"source_id": "a", "text": "x", "surprise": 1}', ""),
        ('{"source_id": "a", "text": "x", "trust_raw": 4}', "trust_raw"),
        ('{"source_id": "a", "text": "x", "drivers_positive": ["smell"]}', "drivers_positive"),
        ('{"source_id": "a", "text": "x", "received_at": "yesterday"}', "received_at"),
        ('{"source_id": "", "text": "x"}', "source_id"),
        ('{"source_id": "a", "text": "caf\udce9"}', ""),
        ("x" * 200_000, ""),
    ],
)
def test_a_bad_line_is_refused_and_the_next_one_taken(row, column):
    good = '{"source_id": "good", "text": "Hi"}'
    rows = read("\n".join([good, row, "", good]).encode(errors="surrogateescape"), KIND)

    assert [(line, found) for line, found, _why in refusals(rows)] == [(2, column)]
    assert len(comments(rows)) == 2


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"{", b"source_id,text\n", b'source_id,text\na,"']))
def test_any_bytes_are_taken_or_refused_once(data, start):
    try:
        rows = read(start + data, KIND)
    except UnreadableFileError:
        return
    assert all((row.comment is None) != (row.refusal is None) for row in rows)
    assert len({row.line for row in rows}) == len(rows)
