"""A second session on the test database: somebody else at the same time."""

from contextlib import contextmanager

from django.db import connection


@contextmanager
def other_session():
    """A cursor in a transaction of another session; commits at the end."""
    other = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            yield cursor
        other.commit()
    finally:
        other.close()
