import multiprocessing
import os
import signal
import stat
from pathlib import Path

import pytest

from portal.setup.postgres import (
    EmbeddedPostgres,
    ServerError,
    database_settings,
    make_private,
    pass_file,
    socket_folder,
)
from tests.setup.waiting import wait_for


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


def process_of(server):
    return int((server.cluster / "postmaster.pid").read_text().split()[0])


def start_and_stop(data_dir):
    server = EmbeddedPostgres(data_dir)
    server.start()
    answered = server.is_running()
    server.stop()
    return answered


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = EmbeddedPostgres(tmp_path_factory.mktemp("data"))
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=["namespace", "account"] if os.getuid() == 0 else ["user"])
def way_to_run(request, monkeypatch):
    """Each way that PostgreSQL can be run on this machine, root's second one included."""
    if request.param == "account":
        monkeypatch.setenv("PORTAL_NO_USER_NAMESPACE", "1")


def test_settings_are_made_without_a_server_or_a_folder():
    folder = Path("/nowhere/data")

    assert database_settings(folder) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "goodword",
        "USER": "goodword",
        "HOST": "/nowhere/data/postgres-socket",
        "PORT": "5432",
        "OPTIONS": {"passfile": "/nowhere/data/postgres-password"},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
    assert not folder.exists()


def test_a_long_data_folder_gets_a_short_socket_folder_of_its_own():
    one, other = Path("/" + "long" * 30), Path("/" + "long" * 31)

    assert len(str(socket_folder(one))) < 60
    assert socket_folder(one) == socket_folder(one)
    assert socket_folder(one) != socket_folder(other)


def test_a_server_runs_in_any_folder(tmp_path, way_to_run):
    data_dir = tmp_path / 'it\'s a, "b" \\ c'

    assert start_and_stop(data_dir)
    assert start_and_stop(data_dir)
    assert not EmbeddedPostgres(data_dir).is_running()


def test_a_short_socket_folder_is_gone_with_its_server(tmp_path):
    data_dir = tmp_path / ("long-" * 25)

    assert start_and_stop(data_dir)
    assert not socket_folder(data_dir).exists()


def test_nobody_but_the_owner_reaches_the_socket_or_the_password(server):
    socket = socket_folder(server.data_dir) / ".s.PGSQL.5432"

    assert mode_of(socket) == 0o700
    assert mode_of(socket.parent) == 0o700
    assert mode_of(server.cluster) == 0o700
    assert mode_of(pass_file(server.data_dir)) == 0o600
    assert not list(server.data_dir.glob("*.new"))


def test_a_wrong_password_is_refused(server):
    password = pass_file(server.data_dir)
    right = password.read_text()
    password.write_text("*:*:*:goodword:wrong\n")
    try:
        assert not server.is_running()
    finally:
        password.write_text(right)


def test_folders_above_keep_their_permissions(tmp_path):
    above = tmp_path / "closed"
    above.mkdir(mode=0o700)

    assert start_and_stop(above / "data")
    assert mode_of(above) == 0o700


def test_a_killed_server_starts_again_with_its_data(server):
    server._ask("CREATE TABLE kept AS SELECT 42 AS answer", "goodword")
    assert not server.is_gone()
    os.kill(process_of(server), signal.SIGKILL)
    assert wait_for(server.is_gone)

    server.start()

    assert not server.is_gone()

    assert server._ask("SELECT answer FROM kept", "goodword") == "42"


def test_a_number_that_another_process_has_by_now_does_not_stop_the_start(tmp_path):
    assert start_and_stop(tmp_path)
    (tmp_path / "postgres" / "postmaster.pid").write_text(f"{os.getppid()}\n{tmp_path}/postgres\n1\n5432\n\n\n")

    assert start_and_stop(tmp_path)


def test_an_interrupted_initialisation_is_begun_afresh(tmp_path):
    (tmp_path / "postgres.new" / "base").mkdir(parents=True)

    assert start_and_stop(tmp_path)


def test_a_server_left_behind_is_used_again(server):
    process = process_of(server)

    EmbeddedPostgres(server.data_dir).start()

    assert process_of(server) == process


def test_a_server_is_stopped_by_the_last_who_uses_it(tmp_path):
    first, second = EmbeddedPostgres(tmp_path), EmbeddedPostgres(tmp_path)
    first.start()
    second.start()

    first.stop()
    assert second.is_running()

    second.stop()
    assert not second.is_running()


def test_two_first_starts_at_once_make_one_server(tmp_path):
    with multiprocessing.get_context("spawn").Pool(2) as processes:
        assert processes.map(start_and_stop, [tmp_path, tmp_path]) == [True, True]


def test_two_servers_do_not_know_of_each_other(server, tmp_path):
    server._ask("CREATE TABLE only_here ()", "goodword")
    other = EmbeddedPostgres(tmp_path)
    other.start()

    assert other._ask("SELECT to_regclass('only_here') IS NULL", "goodword") == "t"

    other.stop()
    assert server.is_running()


def test_a_socket_folder_that_leads_elsewhere_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "socket").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(ServerError, match="belongs to somebody else"):
        make_private(tmp_path / "socket")


def test_a_server_that_cannot_start_says_why_in_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr("portal.setup.postgres.START_SECONDS", 0)
    assert start_and_stop(tmp_path)
    with (tmp_path / "postgres" / "postgresql.conf").open("a") as file:
        file.write("no_such_setting = 1\n")

    with pytest.raises(ServerError, match=r"^PostgreSQL does not start \(.+\): see .+postgres.log\.$"):
        EmbeddedPostgres(tmp_path).start()
