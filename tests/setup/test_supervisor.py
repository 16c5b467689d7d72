import os
import signal
import subprocess
import sys

import pytest
from django.conf import settings

from portal.setup.processes import is_alive
from tests.setup.waiting import wait_for

SLEEP = "time.sleep(60)"
DEAF = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
WITH_GRANDCHILD = (
    "import subprocess; child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    "pathlib.Path('new').write_text(str(child.pid)); os.replace('new', 'grandchild'); time.sleep(60)"
)


def number_in(path):
    return int(path.read_text())


@pytest.fixture
def supervise(tmp_path):
    """Start a supervisor over children that do the given things; answers with it once all of them run."""
    started = []

    def start(*deeds):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.setup.run_children", str(tmp_path), *deeds],
            cwd=settings.BASE_DIR, stderr=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip
        started.append(process)
        assert wait_for((tmp_path / "ready").exists)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_whatever_ends_it_ends_its_children_first(supervise, tmp_path, ending):
    supervisor = supervise(SLEEP, SLEEP)
    children = [number_in(tmp_path / "pid-0"), number_in(tmp_path / "pid-1")]
    assert all(map(is_alive, children))

    supervisor.send_signal(ending)

    assert supervisor.wait(20) == 0
    assert not any(map(is_alive, children))


def test_what_a_child_started_and_forgot_is_ended_too(supervise, tmp_path):
    supervisor = supervise(WITH_GRANDCHILD)
    assert wait_for((tmp_path / "grandchild").exists)

    supervisor.terminate()
    supervisor.wait(20)

    assert wait_for(lambda: not is_alive(number_in(tmp_path / "grandchild")))


def test_a_child_that_does_not_listen_is_killed(supervise, tmp_path):
    supervisor = supervise(DEAF)

    supervisor.terminate()

    assert supervisor.wait(20) == 0
    assert not is_alive(number_in(tmp_path / "pid-0"))


def test_a_child_that_ends_is_started_again(supervise, tmp_path):
    supervise(SLEEP)
    first = number_in(tmp_path / "pid-0")

    os.kill(first, signal.SIGKILL)

    assert wait_for(lambda: number_in(tmp_path / "pid-0") != first)


def test_a_child_that_keeps_ending_stops_everything_with_a_sentence(supervise, tmp_path):
    supervisor = supervise(SLEEP, "sys.exit('no')")

    _out, said = supervisor.communicate(timeout=20)

    assert supervisor.returncode == 1
    assert said == f"The child 1 ended 3 times right after its start: see {tmp_path / '1.log'}.\n"
    assert (tmp_path / "1.log").read_text() == "no\n" * 3
    assert not is_alive(number_in(tmp_path / "pid-0"))


def test_children_end_when_the_supervisor_is_killed(supervise, tmp_path):
    supervisor = supervise(SLEEP, SLEEP)

    supervisor.kill()

    assert wait_for(lambda: not is_alive(number_in(tmp_path / "pid-0")))
    assert wait_for(lambda: not is_alive(number_in(tmp_path / "pid-1")))
