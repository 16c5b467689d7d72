import psycopg
import pytest
from django.db import connection

from portal.setup.broker import conninfo
from portal.setup.checks import is_the_agencys_own, knows_all_letters, letters_of


@pytest.fixture
def database_without_letters(db):
    """A connection to a second database, whose character type knows ASCII alone."""
    other = connection.copy()
    other.settings_dict = {**connection.settings_dict, "NAME": "without_letters"}
    with psycopg.connect(conninfo(connection.settings_dict), autocommit=True) as server:
        server.execute("CREATE DATABASE without_letters TEMPLATE template0 LOCALE 'C'")
        yield other
        other.close()
        server.execute("DROP DATABASE without_letters")


@pytest.mark.django_db
def test_the_portals_database_knows_all_letters():
    assert knows_all_letters(["default"]) == []


def test_a_database_that_would_lose_greek_names_is_an_error(database_without_letters):
    errors = letters_of(database_without_letters)

    assert [error.id for error in errors] == ["setup.E001"]
    assert "encoding UTF8 and character type C:" in errors[0].msg


def test_no_database_is_asked_where_none_was_named():
    assert knows_all_letters(None) == []


def test_an_agency_is_warned_of_the_embedded_server(settings, monkeypatch):
    monkeypatch.setitem(settings.DATABASES["default"], "HOST", str(settings.DATA_DIR / "postgres-socket"))
    assert [warning.id for warning in is_the_agencys_own()] == ["setup.W001"]

    monkeypatch.setitem(settings.DATABASES["default"], "HOST", "database.example")
    assert is_the_agencys_own() == []
