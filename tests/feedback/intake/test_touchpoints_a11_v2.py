from datetime import UTC, datetime

import pytest

from feedback.intake.lines import UnreadableFileError
from feedback.intake.touchpoints_a11_v2 import EXPECTED
from tests.feedback.intake.files import a11_file, a11_row, comments, csv_bytes, read, refusals

KIND = "touchpoints-a11-v2"


def trust(*answers, **about):
    rows = [a11_row(f"r{number}", answer) for number, answer in enumerate(answers)]
    return [(c.trust_raw, c.trust_scale) for c in comments(read(a11_file(*rows), KIND, **about))]


def error_of(data):
    with pytest.raises(UnreadableFileError) as error:
        read(data, KIND)
    return str(error.value)


def test_a_row_becomes_a_comment():
    about = {"received_at": datetime(2024, 3, 31, tzinfo=UTC), "unit": "north", "service": "permits"}
    (comment,) = comments(read(a11_file(a11_row()), KIND, question="Additional Comments", **about))

    assert (comment.reference, comment.text, comment.question) == ("r1", "Maria was kind.", "Additional Comments")
    assert (comment.received_at, comment.unit, comment.service) == tuple(about.values())
    assert comment.question_set == "a11-v2"


def test_null_leaves_the_denominators():
    (comment,) = comments(read(a11_file(a11_row(positive="10n0000", negative="nnnnnnn")), KIND))

    offered = {"effectiveness", "ease", "transparency", "humanity", "employee", "other"}
    assert comment.drivers.keys() == {"positive"}
    assert comment.drivers["positive"].keys() == offered
    assert [name for name, ticked in comment.drivers["positive"].items() if ticked] == ["effectiveness"]


def test_thumbs_are_told_from_answers_on_five():
    assert trust("0", "1", "") == [(0, 2), (1, 2), (None, None)]
    assert trust("1", "5") == [(1, 5), (5, 5)]


def test_a_file_of_ones_is_told_by_the_list_that_was_ticked():
    happy = a11_row(positive="1000000", negative="nnnnnnn")
    angry = a11_row(positive="0000000", negative="0100000")

    assert comments(read(a11_file(happy), KIND))[0].trust_scale == 2
    assert comments(read(a11_file(angry), KIND))[0].trust_scale == 5


def test_the_scale_can_be_given():
    assert trust("1", "1", trust_scale=5) == [(1, 5), (1, 5)]


def test_a_file_that_mixes_scales_is_refused_with_line_and_column():
    mixed = a11_file(a11_row("a", "0"), a11_row("b", "1"), a11_row("c", "4"))

    assert error_of(mixed).startswith("Line 4, column 2: ")


def test_columns_may_come_in_another_order_and_with_touchpoints_own_ids():
    header = ["job_id", *reversed(EXPECTED)]
    data = csv_bytes(header, ["7", *reversed(a11_row())])

    assert [comment.reference for comment in comments(read(data, KIND))] == ["r1"]


def test_a_header_that_lacks_columns_names_them():
    assert "question_4" in error_of(csv_bytes(EXPECTED[:-1], a11_row()[:-1]))


def test_a_header_with_a_strange_column_says_where():
    assert error_of(csv_bytes([*EXPECTED, "surprise"])).startswith("Line 1, column 18: ")


def test_a_column_that_stands_twice_is_refused():
    assert "question_1" in error_of(csv_bytes([*EXPECTED, "question_1"]))


def test_a_driver_that_is_none_of_the_three_is_refused_by_its_column():
    rows = read(a11_file(a11_row("a", positive="2000000"), a11_row("b")), KIND)

    assert [(line, column) for line, column, _why in refusals(rows)] == [(2, "positive_effectiveness")]
    assert [comment.reference for comment in comments(rows)] == ["b"]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (a11_row(reference=""), "external_id"),
        (a11_row(answer="x"), "question_1"),
        (a11_row(answer="7"), "question_1"),
        (a11_row(text="a\0b"), "question_4"),
        (a11_row(text="a" * 10_001), "question_4"),
        (a11_row(answer="", text="", positive="nnnnnnn"), "question_4"),
    ],
)
def test_what_is_wrong_is_said_by_the_name_of_its_column(row, column):
    rows = read(a11_file(row, a11_row("good")), KIND)

    assert [(line, found) for line, found, _why in refusals(rows)] == [(2, column)]
    assert [comment.reference for comment in comments(rows)] == ["good"]


def test_answers_without_words_count():
    (comment,) = comments(read(a11_file(a11_row(text="")), KIND))

    assert (comment.text, comment.trust_raw) == ("", 1)


def test_a_formula_is_text():
    assert comments(read(a11_file(a11_row(text='=HYPERLINK("x")')), KIND))[0].text == '=HYPERLINK("x")'


def test_no_reason_repeats_the_citizens_words():
    rows = read(a11_file(a11_row("a", "secret"), a11_row("b", text="secret" * 2_000), a11_row("secret", "9")), KIND)

    assert len(refusals(rows)) == 3
    assert not [why for _line, _column, why in refusals(rows) if "secret" in why]
