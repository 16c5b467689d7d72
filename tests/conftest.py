"""What every test stands on: a real PostgreSQL and a real browser."""

import os

import pytest
from django.conf import settings

from portal.setup import browser
from portal.setup.commands import data_dir
from portal.setup.postgres import EmbeddedPostgres

# The browser's synchronous interface runs inside an event loop, where Django would refuse the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

BROWSER_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.hookimpl(trylast=True)
def pytest_configure(config):
    """Send wake-ups nowhere: a test that wants a worker starts one."""
    settings.CELERY_BROKER_URL, settings.CELERY_BROKER_TRANSPORT_OPTIONS = "memory://", {}


@pytest.fixture(scope="session")
def embedded_server():
    """The server in PORTAL_DATA_DIR; the first process starts it, the last one to end stops it."""
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    server = EmbeddedPostgres(data_dir())
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix, embedded_server):
    """Have the server before pytest-django makes the test database; every process has a database of its own."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Chromium as the system has it; nothing is downloaded."""
    if not browser.executable():
        pytest.fail(browser.MISSING, pytrace=False)
    return {**browser_type_launch_args, "executable_path": browser.executable(), "args": BROWSER_OPTIONS}


def pytest_terminal_summary(terminalreporter):
    """Repeat which checks before pytest failed (`manage.py test`), where nobody overlooks it."""
    if os.environ.get("GOODWORD_FAILED_CHECKS"):
        terminalreporter.section("failed before pytest", red=True)
        terminalreporter.line(os.environ["GOODWORD_FAILED_CHECKS"])
