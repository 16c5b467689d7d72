import os
import socket

import pytest

from portal.setup import demonstration
from portal.setup.commands import data_dir, embedded_server, needs_database
from portal.setup.demonstration import CannotStartError


@pytest.mark.parametrize("arguments", [["migrate"], ["import_feedback", "x"], ["shell"], ["check", "--database", "x"]])
def test_a_command_that_reads_or_writes_gets_the_server(arguments):
    assert needs_database(["manage.py", *arguments])


@pytest.mark.parametrize(
    "arguments", [[], ["help"], ["link_names", "x.csv"], ["lock"], ["test"], ["migrate", "--help"]]
)
def test_a_command_that_only_computes_starts_no_server(arguments):
    assert not needs_database(["manage.py", *arguments])


def test_no_server_is_started_beside_the_agencys_own(tmp_path, monkeypatch):
    monkeypatch.setenv("PORTAL_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", "postgres://goodword@database.example/goodword")

    with embedded_server():
        assert list(tmp_path.iterdir()) == []


def test_the_data_folder_is_absolute_wherever_the_command_was_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORTAL_DATA_DIR", "data")

    assert data_dir() == tmp_path / "data"


def test_a_port_in_use_is_refused_with_a_sentence():
    with socket.create_server((demonstration.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(CannotStartError) as refusal:
            demonstration.refuse_taken_port(port)

    assert str(refusal.value) == f"Port {port} cannot be used ({os.strerror(98)}): choose another with --port."


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_cannot_be_is_refused(port):
    with pytest.raises(CannotStartError, match=f"^Port {port} cannot be used"):
        demonstration.refuse_taken_port(port)


def test_two_portals_do_not_share_a_data_folder(tmp_path):
    with (
        demonstration.alone_over(tmp_path),
        demonstration.alone_over(tmp_path / "other"),
        pytest.raises(CannotStartError, match="already runs over"),
        demonstration.alone_over(tmp_path),
    ):
        pass

    with demonstration.alone_over(tmp_path):
        pass
