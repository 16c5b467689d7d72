"""`bench naming` prints a table and one object with every figure, or says what it lacks."""

import json
from importlib.util import find_spec
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from portal.bench.naming_tables import PACKAGES, SHARES
from portal.bench.reference import MODEL
from tests.bench.naming_cases import write_people, write_rows

SYSTEMS = {"ours", "exact", "rapidfuzz"}


def bench(folder, *arguments):
    said, told = StringIO(), StringIO()
    rows, people = write_rows(folder / "rows.jsonl"), write_people(folder / "people.csv")
    call_command(
        "bench", "naming", "--rows", str(rows), "--directory", str(people), *arguments, stdout=said, stderr=told
    )
    return said.getvalue(), told.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("bench")


@pytest.fixture(scope="module")
def outcome(folder):
    return bench(folder, "--skip-speed", "--answers", str(folder / "answers"))


@pytest.fixture(scope="module")
def figures(outcome):
    return json.loads(outcome[0].splitlines()[-1])


def test_the_last_line_is_one_object_with_every_figure(figures):
    assert set(figures) == {
        "bench", "rows", "language_told", "cores", "spacy", "systems", "calibration", "speed", "goals",
    }  # fmt: skip
    assert set(figures["systems"]) >= SYSTEMS


def test_every_system_answered_every_row(figures, folder):
    assert {system: figures["systems"][system]["overall"]["rows"] for system in SYSTEMS} == dict.fromkeys(SYSTEMS, 12)
    assert len((folder / "answers" / "ours.jsonl").read_text().splitlines()) == 12


def test_ours_is_right_where_the_others_link_writers_and_relatives(figures):
    misroutes = {system: figures["systems"][system]["overall"]["misroutes_per_row"] for system in SYSTEMS}

    assert misroutes == {"ours": 0.0, "exact": 0.08333, "rapidfuzz": 0.16667}


def test_goals_say_whether_they_hold_or_were_not_measured(figures):
    held = {goal["goal"]: goal["holds"] for goal in figures["goals"]}

    assert held["F1"] is True
    assert held["p95 large : small"] is None


def test_the_table_shows_systems_phenomena_and_calibration(outcome):
    assert all(title in outcome[0] for title in ("Quality on 12 rows", "Ours by phenomenon", "Candidates by score"))


def test_it_says_in_one_sentence_whether_spacy_is_there(outcome, figures):
    missing = "spaCy is not installed, so it is not compared" in outcome[1]

    assert missing is (find_spec(MODEL) is None)
    assert ("spacy" in figures["systems"]) is not missing


def test_speed_is_measured_where_the_lists_of_names_are_and_refused_elsewhere(tmp_path):
    small = ("--small", "100", "--large", "200", "--comments", "12", "--sample", "3", "--sample-large", "2")

    if all(map(find_spec, PACKAGES)):
        said, _told = bench(tmp_path, *small, "--systems", "ours", "rapidfuzz")
        speed = json.loads(said.splitlines()[-1])["speed"]
        assert set(speed) == {"given", "small", "large", "large_to_small_p95"}
        assert speed["large"]["names"]["employees"] == 200
        assert speed["large"]["rapidfuzz"]["comments"] == 2
        assert "generated, 200" in said
    else:
        with pytest.raises(CommandError, match=r"lists of names are not installed: install requirements-bench\.txt"):
            bench(tmp_path, *small)


def test_the_language_can_be_kept_from_the_systems(tmp_path):
    said, _told = bench(tmp_path, "--skip-speed", "--systems", "exact", "--without-language")

    assert json.loads(said.splitlines()[-1])["language_told"] is False


def test_the_shares_of_the_languages_are_per_cent():
    assert sum(SHARES.values()) == 100
