"""The drill over a whole portal: its own processes, and a real mail server."""

import pytest

from tests.notices.servers import mail_server
from tests.resilience.portals import Portal

OFFICER = "amira.khan@agency.example"


@pytest.fixture
def mailbox():
    with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
def portal(tmp_path, mailbox):
    portal = Portal(tmp_path)
    portal.environ |= {"EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": str(mailbox.port), "EMAIL_USE_TLS": "0"}
    yield portal
    portal.stop()


def founded(portal, tmp_path):
    """A portal with one office and its officer."""
    directory = tmp_path / "directory.csv"
    directory.write_text(
        "employee_id,first_name,last_name,preferred_name,job_title,office,email\n"
        f"E1,Amira,Khan,,Safety Officer,Lakewood,{OFFICER}\n"
    )
    assert portal.manage("migrate").wait() == 0
    assert portal.manage("sync_directory", str(directory)).wait() == 0
    assert portal.manage("grant", OFFICER, "safety_officer", "lakewood").wait() == 0


def test_the_drill_passes_over_running_processes_and_names_them_when_they_do_not_run(portal, mailbox, tmp_path):
    founded(portal, tmp_path)
    drill = ("drill_alerts", "--unit=lakewood", "--acknowledge")
    log = tmp_path / "drill_alerts.log"

    assert portal.manage(*drill, "--wait=1").wait() == 1
    assert "No worker took the comment." in log.read_text()

    portal.keep_running()
    assert portal.manage(*drill).wait() == 0, log.read_text()
    assert mailbox.recipients == [OFFICER]
    assert portal.ask("SELECT count(*) FROM feedback_feedback") == 0
    assert portal.ask("SELECT count(*) FROM recognition_compliment") == 0
