"""``manage.py sync_directory``: what it prints, what it writes, how it ends, and how much memory it takes."""

import io
import tracemalloc

import pytest
from django.core.management import CommandError, call_command
from django.test import TestCase

from portal.directory.models import Employee
from tests.directory.listing import counts, listing, people, sync


@pytest.fixture
def run(tmp_path):
    """Sync a file with these bytes; what was printed on either stream, and the path of the refused rows."""

    def run(data: bytes, *options: str) -> tuple[str, str]:
        path = tmp_path / "staff.csv"
        path.write_bytes(data)
        out, err = io.StringIO(), io.StringIO()
        call_command("sync_directory", str(path), *options, stdout=out, stderr=err)
        return out.getvalue(), err.getvalue()

    return run


@pytest.mark.django_db
def test_the_counts_come_with_the_first_identifiers(run):
    run(listing(*people(6)))
    out, err = run(listing({"employee_id": "E1", "job_title": "Lead"}, *people(4, start=2), *people(1, start=9)))
    lines = [line.split() for line in out.splitlines()]
    assert [line[:1] for line in lines[1:6]] == [["1"], ["1"], ["0"], ["1"], ["4"]]
    assert [lines[1][-1], lines[2][-1], lines[4][-1]] == ["E9", "E1", "E6"]
    assert err == ""


@pytest.mark.django_db
def test_refused_rows_are_printed_and_written_down_and_the_command_fails_after_the_good_ones_count(
    run, tmp_path, capsys
):
    rows = [{"employee_id": f"B{number}", "last_name": ""} for number in range(30)]
    err = io.StringIO()
    (tmp_path / "staff.csv").write_bytes(listing(*rows, *people(2)))
    with pytest.raises(CommandError, match="30 refused"):
        call_command("sync_directory", str(tmp_path / "staff.csv"), stdout=io.StringIO(), stderr=err)
    written = tmp_path / "staff.csv.refused.csv"
    assert len(err.getvalue().splitlines()) == 21
    assert written.read_text("utf-8-sig").splitlines()[:2] == ["line,column,reason", "2,last_name,empty: fill it in."]
    assert len(written.read_text().splitlines()) == 31
    assert written.stat().st_mode & 0o777 == 0o600
    assert Employee.objects.count() == 2


@pytest.mark.django_db
def test_a_clean_run_removes_the_refused_rows_of_the_one_before(run, tmp_path):
    with pytest.raises(CommandError):
        run(listing({"employee_id": "E1", "last_name": ""}))
    run(listing(*people(1)))
    assert [path.name for path in tmp_path.iterdir()] == ["staff.csv"]


@pytest.mark.django_db
def test_a_dry_run_writes_nothing_at_all(run, tmp_path):
    with pytest.raises(CommandError):
        run(listing({"employee_id": "E1", "last_name": ""}, *people(1, start=2)), "--dry-run")
    assert [path.name for path in tmp_path.iterdir()] == ["staff.csv"]
    assert not Employee.objects.exists()


@pytest.mark.django_db
def test_too_many_leavers_are_named_with_the_way_on(run):
    run(listing(*people(10)))
    with pytest.raises(CommandError, match=r"5 of 10 .*E10, E6.*--allow-leavers"):
        run(listing(*people(5)))
    run(listing(*people(5)), "--allow-leavers")
    assert Employee.objects.present().count() == 5


@pytest.mark.django_db
def test_a_file_that_is_no_table_is_one_sentence(run):
    with pytest.raises(CommandError, match=r"line 1: this is UTF-16"):
        run(listing(*people(1)).decode().encode("utf-16"))
    with pytest.raises(CommandError, match="No such file"):
        call_command("sync_directory", "/nowhere.csv")


class LargeFileTests(TestCase):
    def test_twenty_thousand_rows_take_little_memory_and_a_second_run_changes_nothing(self):
        data = listing(*({"employee_id": f"E{n}", "office": f"Office {n % 50}"} for n in range(20_000)))
        tracemalloc.start()
        outcome, refused = sync(data)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        before = list(Employee.objects.order_by("pk").values_list("pk", "changed_at"))
        again, _ = sync(data)
        assert (counts(outcome), refused) == ({"new": 20_000}, [])
        assert peak < 8_000_000
        assert counts(again) == {"same": 20_000}
        assert list(Employee.objects.order_by("pk").values_list("pk", "changed_at")) == before
