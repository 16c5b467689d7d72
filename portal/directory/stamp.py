"""Whether anything that naming must know has changed in the directory, told without looking at it."""

from django.db import connection

STAMP = "SELECT coalesce(string_agg(stamp::text, ' ' ORDER BY stamp), '') FROM directory_stamp"


def current_stamp() -> str:
    """Letters that are others after every change of a name, an office, a manager or a day, also in this transaction.

    Those of another database, or of this one before it was restored, are never the same. Source: migration 0005.
    """
    with connection.cursor() as cursor:
        cursor.execute(STAMP)
        return cursor.fetchone()[0]
