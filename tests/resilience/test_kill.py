"""Pull the plug at any moment: nothing is lost, nothing arrives twice."""

import csv
import time

import pytest

from tests.resilience.portals import Portal

ROWS = 20_000
COLLEAGUES = [("Maria", "Kowalska"), ("Tomasz", "Wrona"), ("Eleni", "Papadopoulou"), ("Ioana", "Munteanu")]
PATIENCE_SECONDS = 400
ROUTED = "SELECT count(*) FROM recognition_routing"


@pytest.fixture
def portal(tmp_path):
    portal = Portal(tmp_path)
    yield portal
    portal.stop()


def write_directory(path):
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["employee_id", "first_name", "last_name", "preferred_name", "job_title", "office"])
        rows.writerows(
            [f"E{n}", given, family, "", "Clerk", "Lakewood"] for n, (given, family) in enumerate(COLLEAGUES)
        )


def write_comments(path):
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["source_id", "received_at", "unit", "language", "text"])
        for number in range(ROWS):
            name = " ".join(COLLEAGUES[number % len(COLLEAGUES)])
            words = f"{name} was wonderful with my papers, number {number}."
            rows.writerow([f"R{number}", "2026-11-01T10:00:00+00:00", "lakewood", "en", words])


def drive(portal, importing, killings):
    """Keep the portal going until all is routed; at each count in ``killings`` pull that plug."""
    until = time.monotonic() + PATIENCE_SECONDS
    importer = importing()
    while (routed := portal.ask(ROUTED)) < ROWS or importer.poll() != 0:
        assert time.monotonic() < until, f"only {routed} of {ROWS} were routed"
        if killings and routed >= killings[0][0]:
            killings.pop(0)[1]()
        if not portal.server.is_running():
            portal.server.start()
        portal.keep_running()
        if importer.poll():
            importer = importing()
        time.sleep(0.5)


def prepared(portal, tmp_path):
    """A portal with a directory, and the file to import."""
    directory, comments = tmp_path / "directory.csv", tmp_path / "comments.csv"
    write_directory(directory)
    write_comments(comments)
    assert portal.manage("migrate").wait() == 0
    assert portal.manage("sync_directory", str(directory)).wait() == 0
    return comments


def test_every_row_is_routed_exactly_once_whatever_is_killed(portal, tmp_path):
    comments = prepared(portal, tmp_path)
    importers = []

    def importing():
        importers.append(portal.manage("import_feedback", str(comments), "--source", "letters"))
        return importers[-1]

    killings = [
        (500, lambda: importers[-1].kill()),  # noqa: PLW0108 - whichever is the last one by then
        (2_000, lambda: portal.kill_child("worker")),
        (6_000, portal.kill_database),
        (9_000, lambda: portal.kill_child("web")),
        (12_000, lambda: portal.kill_child("worker")),
    ]
    drive(portal, importing, killings)

    assert killings == []
    assert portal.ask("SELECT count(*) FROM feedback_feedback") == ROWS
    assert portal.ask("SELECT count(*) FROM feedback_feedback WHERE state = 'routed'") == ROWS
    assert portal.ask("SELECT count(DISTINCT feedback_id) FROM recognition_routing") == ROWS
    assert portal.ask("SELECT count(*) FROM recognition_compliment") == ROWS
    assert portal.ask("SELECT count(DISTINCT (feedback_id, employee_id)) FROM recognition_compliment") == ROWS
