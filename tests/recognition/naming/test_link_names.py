"""The command that links names from file to file, run as its users run it."""

import csv
import json
import subprocess
import sys

import pytest

from tests.test_architecture import ROOT

HEADER = ["employee_id", "first_name", "last_name", "preferred_name", "job_title", "office"]


@pytest.fixture
def directory(tmp_path):
    path = tmp_path / "directory.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [["E1", "Denise", "Fowler", "", "Nurse", "Hall"], ["E2", "Denise", "Marlow", "", "Clerk", "Desk"]]
        csv.writer(file).writerows([HEADER, *rows, ["E3", "Denise", "Petty", "", "Porter", "Desk"]])
    return path


def link(directory, *lines):
    """The answers, what was complained about, and the exit code."""
    command = [sys.executable, ROOT / "manage.py", "link_names", directory]
    data = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    run = subprocess.run(command, input=data, capture_output=True, check=False, cwd=ROOT)
    return [json.loads(line) for line in run.stdout.splitlines()], run.stderr.decode(), run.returncode


def test_each_comment_gets_whom_it_names(directory):
    answers, _complaints, code = link(directory, {"id": "a", "text": "Denise helped me.", "office": "Hall"})

    assert (answers, code) == (
        [
            {
                "id": "a",
                "employee_ids": ["E1"],
                "decision": "linked",
                "candidates": [{"employee_id": "E1", "score": 0.99, "why": ["matched_letters: denise", "same_office"]}],
            }
        ],
        0,
    )


def test_an_unsure_comment_gets_all_its_candidates(directory):
    answers, _complaints, _code = link(directory, {"id": "a", "text": "Denise helped me.", "office": "Desk"})

    assert (answers[0]["decision"], answers[0]["employee_ids"]) == ("ambiguous", ["E2", "E3"])


def test_bad_lines_are_named_and_the_others_answered(directory):
    good = {"id": "b", "text": "Denise Fowler helped me.", "office": "", "language": "en"}
    answers, complaints, code = link(directory, b"{", b"\xff", b"[]", {"id": "a"}, good)

    assert ([a["id"] for a in answers], code) == (["b"], 1)
    assert [line[:7] for line in complaints.splitlines()[:4]] == ["Line 1:", "Line 2:", "Line 3:", "Line 4:"]


def test_halves_of_characters_and_endless_numbers_are_bad_lines_as_well(directory):
    good = {"id": "b", "text": "Denise Fowler \ud800 helped me.", "office": "\udfff"}
    answers, complaints, code = link(directory, {"id": "\ud800", "text": "a"}, b"9" * 6000, good)

    assert ([a["id"] for a in answers], code) == (["b"], 1)
    assert [line[:7] for line in complaints.splitlines()[:2]] == ["Line 1:", "Line 2:"]


def test_a_directory_without_a_needed_column_is_refused(tmp_path):
    path = tmp_path / "directory.csv"
    path.write_text("employee_id,first_name\nE1,Denise\n", encoding="utf-8")

    _answers, complaints, code = link(path, {"id": "a", "text": "Denise"})

    assert (complaints.strip(), code) == ("CommandError: The directory lacks the column last_name.", 1)
