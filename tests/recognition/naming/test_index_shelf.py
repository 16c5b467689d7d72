"""One process builds, the others open what it left; whatever is wrong with the folder, there is an index."""

import subprocess
import sys

import pytest

from recognition.naming.shelf import Shelf
from tests.recognition.naming.people import HALL, INDEX, PEOPLE

# Says when it is about to ask, waits to be told to, then says whether it built and whom it finds.
PROCESS = """
import sys, time
from pathlib import Path
from recognition.naming import Index
from recognition.naming.shelf import Shelf
from tests.recognition.naming.people import HALL, PEOPLE

built = []

def build():
    built.append(1)
    time.sleep(0.5)
    return Index.build(PEOPLE)

print("ready", flush=True)
sys.stdin.readline()
index = Shelf(Path(sys.argv[1])).take("today", build)
shared = "today.index" in Path("/proc/self/maps").read_text()
print(len(built), shared, *index.decide("Denise Fowler was kind.", office=HALL).employee_ids, flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "naming"


def start(folder):
    process = subprocess.Popen(
        [sys.executable, "-c", PROCESS, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "ready\n"
    return process


def tell(process):
    process.stdin.write("\n")
    process.stdin.flush()


def refuse_to_build():
    raise AssertionError("the index was there")


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def test_of_processes_that_come_at_once_one_builds_and_all_map_its_file(folder):
    processes = [start(folder) for _ in range(3)]
    for process in processes:
        tell(process)
    answers = [process.stdout.readline().split() for process in processes]
    for process in processes:
        process.communicate("\n")

    assert sorted(answer[0] for answer in answers) == ["0", "0", "1"]
    assert [answer[1:] for answer in answers] == [["True", "1"]] * 3


def test_an_index_that_is_there_is_opened(folder):
    Shelf(folder).take("today", lambda: INDEX)

    opened = Shelf(folder).take("today", refuse_to_build)
    assert opened.decide("Denise Fowler was kind.", office=HALL) == INDEX.decide("Denise Fowler was kind.", office=HALL)


def test_an_earlier_index_goes_once_nobody_has_it_open(folder):
    shelf = Shelf(folder)
    earlier = shelf.take("monday", lambda: INDEX)
    shelf.take("tuesday", lambda: INDEX)
    while_open = files(folder)
    assert len(earlier) == len(PEOPLE)
    del earlier
    shelf.take("wednesday", lambda: INDEX)

    assert while_open == ["lock", "monday.index", "tuesday.index"]
    assert files(folder) == ["lock", "wednesday.index"]


def test_an_index_that_another_process_has_open_stays(folder):
    process = start(folder)
    tell(process)
    process.stdout.readline()
    Shelf(folder).take("tomorrow", lambda: INDEX)
    stays = files(folder)
    process.communicate("\n")

    assert stays == ["lock", "today.index", "tomorrow.index"]


def test_what_a_crash_left_half_written_is_removed(folder):
    folder.mkdir()
    (folder / "monday.index.123.new").write_bytes(b"half")
    Shelf(folder).take("tuesday", lambda: INDEX)

    assert files(folder) == ["lock", "tuesday.index"]


def test_a_damaged_file_is_built_anew(folder):
    Shelf(folder).take("today", lambda: INDEX)
    path = folder / "today.index"
    path.write_bytes(path.read_bytes()[:-100])
    again = Shelf(folder).take("today", lambda: INDEX)

    assert len(again) == len(PEOPLE)
    assert len(Shelf(folder).take("today", refuse_to_build)) == len(PEOPLE)


def test_a_folder_that_cannot_be_made_leaves_an_index_in_memory(folder):
    folder.write_text("a file stands in its place")

    assert len(Shelf(folder).take("today", lambda: INDEX)) == len(PEOPLE)


def test_a_file_that_cannot_be_written_leaves_an_index_in_memory(folder):
    (folder / "today.index").mkdir(parents=True)

    assert len(Shelf(folder).take("today", lambda: INDEX)) == len(PEOPLE)


def test_the_folder_is_closed_to_everybody_else(folder):
    Shelf(folder).take("today", lambda: INDEX)

    assert folder.stat().st_mode & 0o777 == 0o700


def test_what_goes_wrong_while_building_is_not_hidden_and_the_next_one_may_build(folder):
    with pytest.raises(AssertionError):
        Shelf(folder).take("today", refuse_to_build)

    assert len(Shelf(folder).take("today", lambda: INDEX)) == len(PEOPLE)
