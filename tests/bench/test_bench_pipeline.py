"""`bench pipeline` runs on a database of its own and says every figure, with the reference or without it."""

import csv
import json
from importlib.util import find_spec
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from portal.bench.reference import MODEL
from portal.bench.sheet import COLUMNS, write_sheets
from portal.bench.workers import Measure

STEPS = {"receive", "understand", "route", "whole"}


@pytest.fixture(scope="module")
def outcome():
    said, told = StringIO(), StringIO()
    call_command(
        "bench", "pipeline", rows=200, rows_large=200, processes=[1], skip_memory=True, stdout=said, stderr=told
    )
    return said.getvalue(), told.getvalue()


def test_the_last_line_is_one_object_with_every_figure(outcome):
    figures = json.loads(outcome[0].splitlines()[-1])

    assert set(figures) == {"bench", "rows", "cores", "spacy", "processes", "memory_mb", "budgets"}
    assert set(figures["processes"]["1"]) == {*STEPS, "ner", "ratios"}
    assert set(figures["processes"]["1"]["ratios"]) == STEPS
    assert set(figures["budgets"]) == {"route", "whole"}


def test_every_step_dealt_with_every_comment(outcome):
    figures = json.loads(outcome[0].splitlines()[-1])["processes"]["1"]

    assert {step: figures[step]["rows"] for step in STEPS} == dict.fromkeys(STEPS, 200)
    assert all(figures[step]["per_second"] > 0 and figures[step]["peak_mb"] > 0 for step in STEPS)


def test_a_table_stands_before_the_last_line(outcome):
    assert "comments/s" in outcome[0].splitlines()[2] + outcome[0].splitlines()[1]


def test_it_says_in_one_sentence_whether_there_is_a_reference(outcome):
    missing = "spaCy is not installed, so nothing is compared" in outcome[1]

    assert missing is (find_spec(MODEL) is None)
    assert json.loads(outcome[0].splitlines()[-1])["spacy"] is not missing


def test_an_unknown_benchmark_is_refused():
    with pytest.raises(CommandError, match="invalid choice"):
        call_command("bench", "nothing")


def test_sheets_share_the_comments_out(tmp_path):
    first, second = write_sheets(tmp_path, 5, 2)

    rows = [list(csv.reader(path.open(newline=""))) for path in (first, second)]

    assert [len(each) for each in rows] == [4, 3]
    assert [each[0] for each in rows] == [list(COLUMNS)] * 2


def test_speed_is_rows_over_wall_seconds():
    assert Measure(rows=300, seconds=2.0, cpu_seconds=1.0, peak_mb=90.0).per_second == 150.0
