import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from queue import Empty
from urllib.parse import quote

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from kombu import Connection
from psycopg import OperationalError
from psycopg.conninfo import conninfo_to_dict

from portal.celery import app
from portal.setup import broker
from tests.setup.tasks import leave_a_mark
from tests.setup.waiting import wait_for

DATABASE = {
    "NAME": "portal",
    "HOST": "/a folder/with 'signs'",
    "PORT": "5432",
    "USER": "worker",
    "PASSWORD": "",
    "OPTIONS": {"passfile": "/a folder/password", "sslmode": "verify-full", "pool": True},
}


def test_without_an_address_the_queue_is_in_the_database():
    url, options = broker.settings_for("", DATABASE)

    assert url == "pgmq://localhost"
    assert options["init_extension"] is False
    assert conninfo_to_dict(options["conn_string"]) == {
        "dbname": "portal",
        "host": "/a folder/with 'signs'",
        "port": "5432",
        "user": "worker",
        "passfile": "/a folder/password",
        "sslmode": "verify-full",
    }


@pytest.mark.parametrize(
    ("url", "options"),
    [
        ("redis://queue/0", {"visibility_timeout": broker.VISIBILITY_SECONDS}),
        ("rediss://queue/0", {"visibility_timeout": broker.VISIBILITY_SECONDS}),
        ("amqps://user:secret@queue//", {}),
    ],
)
def test_an_address_of_the_agencys_own_is_used_as_it_is(url, options):
    assert broker.settings_for(url, DATABASE) == (url, options)


def queue_in(database, **changes):
    url, options = broker.settings_for("", database)
    return Connection(url, transport_options={**options, **changes})


@contextmanager
def simple_queue():
    with queue_in(connection.settings_dict, visibility_timeout=1) as broker_connection:
        yield broker_connection.SimpleQueue("comes_back")


@pytest.mark.django_db
def test_a_message_that_was_not_finished_comes_back():
    with simple_queue() as queue:
        queue.put({"row": 1})
        assert queue.get(timeout=5).payload == {"row": 1}
    # Closed without an acknowledgement, as by a killed worker.
    with simple_queue() as queue:
        message = queue.get(timeout=5)
        assert message.payload == {"row": 1}
        message.ack()
    with simple_queue() as queue, pytest.raises(Empty):
        queue.get_nowait()


@pytest.mark.django_db
def test_a_message_that_cannot_be_acknowledged_gives_its_place_free():
    with simple_queue() as queue:
        queue.channel.basic_qos(0, 1, False)
        queue.put({"row": 1})
        message = queue.get(timeout=5)
        assert not queue.channel.qos.can_consume()
        queue.channel.pgmq.pool.close()

        with pytest.raises(OperationalError):
            message.ack()

        assert queue.channel.qos.can_consume()


@pytest.fixture
def worker(db, tmp_path, monkeypatch):
    """A real worker on the test database, which it is given as an agency would give its own."""
    database = connection.settings_dict
    url = f"postgres://{database['USER']}:{quote(database['PASSWORD'])}@{quote(database['HOST'], safe='')}"
    url += f":{database['PORT']}/{database['NAME']}"
    if "passfile" in database["OPTIONS"]:
        url += f"?passfile={quote(database['OPTIONS']['passfile'])}"
    process = subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "portal", "worker", "-c", "1", "-I", "tests.setup.tasks",
         "--without-gossip", "--without-mingle", "--without-heartbeat"],
        env={**os.environ, "DATABASE_URL": url, "CELERY_BROKER_URL": ""}, cwd=settings.BASE_DIR,
        stdout=(tmp_path / "log").open("w"), stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    yield process
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def test_a_worker_does_what_was_sent(worker, tmp_path):
    mark = tmp_path / "mark"
    with queue_in(connection.settings_dict) as queue:
        leave_a_mark.apply_async([str(mark)], connection=queue)

    wait_for(lambda: (mark.exists() and mark.read_text()) or worker.poll() is not None)
    assert worker.poll() is None, (tmp_path / "log").read_text()
    assert mark.read_text() == "here\n"


def test_tasks_belong_to_the_portals_queue_in_every_thread():
    assert leave_a_mark.app == app


@pytest.mark.django_db
def test_the_queue_can_be_removed_and_installed_again():
    call_command("migrate", "setup", "zero", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regnamespace('pgmq') IS NULL")
        assert cursor.fetchone() == (True,)

    call_command("migrate", "setup", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pgmq.send('nobody_made_it', '{}'::jsonb) IS NOT NULL FROM pgmq.create('nobody_made_it')")
        assert cursor.fetchone() == (True,)
