"""Generated directories: names as often as the tables say, and comments that name the generated people."""

import random
from collections import Counter

import pytest

from portal.bench import naming_generated as generated
from portal.bench import naming_speed
from portal.bench.naming_rows import read_rows
from portal.bench.naming_tables import Names, counted, ranked
from recognition.management.commands.link_names import people_in
from tests.bench.naming_cases import write_rows

COMMON = {"Olive": 3.0, "Nora": 1.0}
FAMILY = {"Thistle": 3.0, "Underhill": 1.0}
TABLES = {"en": Names((counted(COMMON), counted(COMMON)), (counted(FAMILY), counted(FAMILY)))}


@pytest.fixture(scope="module")
def staff():
    return generated.employees(2_000, TABLES, random.Random(1))


@pytest.fixture
def rows(tmp_path):
    return read_rows(write_rows(tmp_path / "rows.jsonl"))


def test_names_occur_as_often_as_the_table_says(staff):
    share = Counter(person.given for person in staff)["Olive"] / len(staff)

    assert share == pytest.approx(0.75, abs=0.03)


def test_the_same_seed_draws_the_same_people(staff):
    assert generated.employees(2_000, TABLES, random.Random(1)) == staff


def test_everybody_has_a_key_of_their_own_and_an_office(staff):
    assert len({person.key for person in staff}) == 2_000
    assert {person.office for person in staff} == {f"Office {number}" for number in range(1, 21)}


def test_offices_differ_in_size(staff):
    sizes = Counter(person.office for person in staff)

    assert sizes["Office 1"] > 2 * sizes["Office 20"]


def test_the_distribution_says_how_common_the_commonest_names_are(staff):
    found = generated.distribution(staff)

    assert (found["employees"], found["offices"], found["distinct_first_names"]) == (2_000, 20, 2)
    assert found["commonest_first_name"] == Counter(person.given for person in staff)["Olive"] / 2_000
    assert found["with_a_namesake"] > 0.9


def test_names_without_counts_get_rarer_by_their_rank():
    drawn = ranked([f"Name{number}" for number in range(100)], random.Random(1))

    shares = [after - before for before, after in zip((0.0, *drawn.sums), drawn.sums, strict=False)]

    assert shares == sorted(shares, reverse=True)
    assert shares[0] / shares[99] == pytest.approx(108 / 9)


def test_a_written_directory_reads_back(staff, tmp_path):
    generated.write_directory(tmp_path / "staff.csv", staff)

    assert list(people_in(tmp_path / "staff.csv")) == staff


def test_comments_name_people_of_their_office(staff, rows):
    found = list(generated.comments(rows, staff, 24, random.Random(1)))
    called = {(person.given, person.family, person.office) for person in staff}

    given, family = found[0].text.removesuffix(" was so kind.").split(" ", 1)
    assert (given, family, found[0].office) in called
    assert found[4].text.removesuffix(" was so kind.") in COMMON
    assert found[8].text.isupper()
    assert [row.office for row in found if not row.surface] == [found[11].office, found[23].office]


def test_comments_without_an_office_stay_without(staff, rows):
    assert next(row for row in generated.comments(rows, staff, 12, random.Random(1)) if row.id == "6").office == ""


def test_ours_is_measured_in_a_fresh_process(staff, rows, tmp_path):
    directory, timed, warm = (tmp_path / name for name in ("staff.csv", "timed.jsonl", "warm.jsonl"))
    generated.write_directory(directory, staff)
    generated.write_comments(timed, rows)
    generated.write_comments(warm, list(generated.comments(rows, staff, 5, random.Random(1))))

    found = naming_speed.in_fresh_process(naming_speed.ours, directory, warm, timed)

    assert found["comments"] == 12
    assert 0 < found["p50_ms"] <= found["p95_ms"] <= found["p99_ms"] <= found["max_ms"]
    assert all(found[name] > 0 for name in ("build_seconds", "first_ms", "rss_before_mb", "peak_mb"))


def test_rapidfuzz_is_measured_on_a_sample(staff, rows, tmp_path):
    directory, timed = tmp_path / "staff.csv", tmp_path / "timed.jsonl"
    generated.write_directory(directory, staff)
    generated.write_comments(timed, rows)

    assert naming_speed.in_fresh_process(naming_speed.rapidfuzz, directory, timed, 3)["comments"] == 3


def test_percentiles_are_over_all_comments():
    found = naming_speed.latencies(lambda _asked: None, range(50))

    assert found["comments"] == 50
