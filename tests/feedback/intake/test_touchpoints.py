from datetime import UTC, datetime

import pytest

from feedback.intake.lines import UnreadableFileError
from feedback.intake.touchpoints_a11_v2 import EXPECTED
from tests.feedback.intake.files import a11_row, comments, csv_bytes, read, refusals

TRUST = "Based on my experience with Permits, I trust Harwick County to deliver on its mission."
WELL = "What went well?"
BADLY = "What didn't go so well?"
COMMENTS = "Additional Comments"
HEADER = (
    *("ID", "UUID", TRUST, WELL, BADLY, COMMENTS, "Location Code", "User Agent", "Status", "Archived", "Flagged"),
    *("Deleted", "Deleted at", "Page", "Query string", "Hostname", "Referrer", "Created at", "IP Address", "Tags"),
)
KIND = "touchpoints"


def row(uuid="u1", **cells):
    values = {
        "ID": "1",
        "UUID": uuid,
        TRUST: "1",
        WELL: "ease,humanity",
        COMMENTS: "Maria was kind to me.",
        "Location Code": "north",
        "Created at": "2024-03-31 14:05:00 UTC",
        "IP Address": "203.0.113.9",
        "Archived": "false",
        **cells,
    }
    return [values.get(name, "") for name in HEADER]


def taken(*rows, header=HEADER, **about):
    return comments(read(csv_bytes(header, *rows), KIND, **about))


def test_a_response_becomes_a_comment():
    (comment,) = taken(row())

    assert (comment.reference, comment.text, comment.question) == ("u1", "Maria was kind to me.", COMMENTS)
    assert (comment.unit, comment.received_at) == ("north", datetime(2024, 3, 31, 14, 5, tzinfo=UTC))
    assert (comment.trust_question, comment.trust_raw, comment.trust_scale) == (TRUST, 1, 2)
    assert [name for name, ticked in comment.drivers["positive"].items() if ticked] == ["ease", "humanity"]
    assert "negative" not in comment.drivers


def test_the_address_of_the_citizen_is_read_into_nothing():
    assert "203.0.113.9" not in repr(taken(row()))


def test_several_written_answers_stay_one_response_in_paragraphs():
    header = ["UUID", "What could we improve?", "Any additional feedback?", "Created at"]
    rows = [["u1", "Shorter waits please.", "Jan was great.", "2024-03-31"], ["u2", "", "Thanks.", "2024-03-31"]]

    first, second = taken(*rows, header=header)

    assert first.text == "Shorter waits please.\n\nJan was great."
    assert first.question == "What could we improve?\nAny additional feedback?"
    assert (second.text, second.question) == ("Thanks.", "Any additional feedback?")


def test_a_written_question_is_told_by_its_answers_where_its_text_says_nothing():
    header = ["UUID", "Ihre Meinung", "Welches Amt?", "Created at"]
    texts = ["Frau Kowalska war sehr freundlich.", "Ich habe vier Stunden gewartet.", "Alles ging schnell und gut."]
    rows = [[f"u{number}", text, "Nord", "2024-03-31"] for number, text in enumerate(texts)]

    assert [comment.text for comment in taken(*rows, header=header)] == texts


def test_a_list_of_choices_is_never_taken_for_a_comment():
    header = ["UUID", "What could we improve?", "Comments", "Created at"]
    rows = [[f"u{n}", ["Waiting time", "Opening hours"][n % 2], f"Thanks, desk {n}", "2024-03-31"] for n in range(30)]

    assert {comment.question for comment in taken(*rows, header=header)} == {"Comments"}


def test_a_question_about_the_person_is_never_taken_for_a_comment():
    header = ["UUID", "Your name and address", "Created at"]
    rows = [["u1", "Jo Doe of 5 Main Street", "2024-03-31"], ["u2", "Al Ode of 7 Main Street", "2024-03-31"]]

    with pytest.raises(UnreadableFileError):
        taken(*rows, header=header)


def test_the_written_question_can_be_named():
    header = ["UUID", "Q7", "Created at"]

    assert taken(["u1", "Fine", "2024-03-31"], header=header, question="Q7")[0].text == "Fine"


def test_withdrawn_responses_are_passed_over():
    rows = read(csv_bytes(HEADER, row("a", Flagged="true"), row("b", Deleted="true"), row("c", Archived="t")), KIND)

    assert [(entry.comment, entry.refusal) for entry in rows] == [(None, None)] * 3


def test_answers_from_one_to_five_are_kept_with_their_scale():
    assert [(c.trust_raw, c.trust_scale) for c in taken(row("a", **{TRUST: "2"}), row("b", **{TRUST: "5"}))] == [
        (2, 5),
        (5, 5),
    ]


def test_the_combined_export_brings_its_drivers():
    header = [*HEADER, *EXPECTED]

    (comment,) = taken([*row(), *a11_row(positive="n1nnnnn")], header=header)

    assert comment.drivers == {"positive": {"ease": True}}
    assert comment.text == "Maria was kind to me."


def test_a_date_that_could_be_two_days_is_refused_by_its_column():
    rows = read(csv_bytes(HEADER, row(**{"Created at": "03/04/2024"}), row("u2")), KIND)

    assert [(line, column) for line, column, _why in refusals(rows)] == [(2, "Created at")]
    assert len(comments(rows)) == 1


def test_a_file_without_uuids_is_refused():
    with pytest.raises(UnreadableFileError, match="uuid"):
        taken(["1", "2"], header=["ID", COMMENTS])
