"""Rows and directories are read, or refused with a sentence that says what to mend."""

import pytest
from django.core.management import CommandError

from portal.bench.naming_rows import in_each, paths_of, read_directories, read_rows
from recognition.naming import Outcome
from tests.bench.naming_cases import CASES, row_object, write_people, write_rows


def refused(tmp_path, **changes):
    """What is said about the first case with ``changes``; a change to None leaves the entry out."""
    broken = {name: value for name, value in (row_object(0, CASES[0]) | changes).items() if value is not None}
    with pytest.raises(CommandError) as caught:
        read_rows(write_rows(tmp_path / "rows.jsonl", [broken]))
    return str(caught.value)


def test_a_row_is_read_with_its_answer(tmp_path):
    row = read_rows(write_rows(tmp_path / "rows.jsonl"))[5]

    assert (row.text, row.decision, row.ids, row.directory) == (
        "Anna was so kind.", Outcome.AMBIGUOUS, frozenset({"E1", "E2"}), "small",
    )  # fmt: skip


def test_a_system_sees_nothing_of_the_answer(tmp_path):
    row = read_rows(write_rows(tmp_path / "rows.jsonl"))[4]

    assert row.line() == b'{"id": "R4", "text": "Robert was so kind.", "office": "Town Hall", "language": "en"}'


@pytest.mark.parametrize("name", ["id", "text", "phenomenon", "gold_decision", "gold_employee_ids"])
def test_a_row_without_an_entry_is_refused_with_its_line(tmp_path, name):
    said = refused(tmp_path, **{name: None})

    assert said.startswith("Line 1 of ")
    assert f"“{name}”" in said
    assert said.endswith(
        "Each row needs a comment and its answer: id, text, phenomenon, gold_decision, gold_employee_ids."
    )


def test_an_unknown_decision_is_refused_with_those_known(tmp_path):
    assert "only linked, ambiguous, none are known" in refused(tmp_path, gold_decision="perhaps")


@pytest.mark.parametrize("changes", [{"gold_employee_ids": []}, {"gold_decision": "none"}])
def test_people_that_do_not_fit_the_decision_are_refused(tmp_path, changes):
    assert "do not fit its “gold_decision”" in refused(tmp_path, **changes)


@pytest.mark.parametrize(("content", "problem"), [("{\n", "is not JSON"), ("[]\n", "is not a JSON object")])
def test_a_line_that_is_no_object_is_refused(tmp_path, content, problem):
    path = tmp_path / "rows.jsonl"
    path.write_text(content)

    with pytest.raises(CommandError, match=problem):
        read_rows(path)


def test_two_rows_with_one_id_are_refused(tmp_path):
    path = write_rows(tmp_path / "rows.jsonl", [row_object(0, CASES[0]), row_object(0, CASES[1])])

    with pytest.raises(CommandError, match="two rows with the id R0"):
        read_rows(path)


def test_a_missing_file_of_rows_is_said(tmp_path):
    with pytest.raises(CommandError, match=r"cannot be read .* give --rows a file of JSON lines"):
        read_rows(tmp_path / "none.jsonl")


def test_a_file_without_rows_is_said(tmp_path):
    (tmp_path / "rows.jsonl").touch()

    with pytest.raises(CommandError, match="has no rows"):
        read_rows(tmp_path / "rows.jsonl")


def test_a_bare_path_serves_every_row_that_names_no_other(tmp_path):
    plain, large = write_people(tmp_path / "plain.csv"), write_people(tmp_path / "large.csv")
    rows = read_rows(
        write_rows(tmp_path / "rows.jsonl", [row_object(0, CASES[0]), row_object(1, CASES[1]) | {"directory": "400k"}])
    )

    found = dict(in_each(rows, paths_of([str(plain), f"400k={large}"])))

    assert {path: [row.id for row in its_rows] for path, its_rows in found.items()} == {plain: ["R0"], large: ["R1"]}


def test_a_row_whose_directory_was_not_given_is_refused(tmp_path):
    rows = read_rows(write_rows(tmp_path / "rows.jsonl"))

    with pytest.raises(CommandError, match="add --directory small=PATH"):
        read_directories(rows, paths_of([f"other={write_people(tmp_path / 'people.csv')}"]))


def test_a_directory_that_lacks_whom_a_row_is_about_is_refused(tmp_path):
    rows = read_rows(write_rows(tmp_path / "rows.jsonl", [row_object(0, CASES[0]) | {"gold_employee_ids": ["E99"]}]))

    with pytest.raises(CommandError, match="Row R0 is about E99"):
        read_directories(rows, paths_of([str(write_people(tmp_path / "people.csv"))]))


def test_a_directory_without_a_column_is_refused(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("employee_id,name\nE1,Anna\n")

    with pytest.raises(CommandError, match="lacks the column first_name"):
        read_directories(read_rows(write_rows(tmp_path / "rows.jsonl")), paths_of([str(path)]))


def test_a_directory_that_is_no_file_is_refused(tmp_path):
    with pytest.raises(CommandError, match="is no file: give --directory the CSV"):
        paths_of([f"2k={tmp_path / 'none.csv'}"])


def test_two_directories_for_the_same_rows_are_refused(tmp_path):
    path = write_people(tmp_path / "people.csv")

    with pytest.raises(CommandError, match="Two directories for the same rows"):
        paths_of([str(path), str(path)])
