"""What a sync means for the accounts: whoever left is signed out and stays out, and addresses follow the directory."""

from datetime import date

from django.contrib.auth import get_user_model
from django.db import connection

from portal.audit import trail

BATCH = 1000
OPEN = """
UPDATE auth_user AS account SET is_active = true
FROM directory_employee AS employee JOIN directory_incoming AS one ON one.external_id = employee.external_id
WHERE employee.user_id = account.id AND NOT one.refused AND one.kind = 'back' AND NOT account.is_active
"""
READDRESS = """
UPDATE auth_user AS account SET email = employee.email FROM directory_employee AS employee
WHERE employee.user_id = account.id AND account.email <> employee.email
"""
FORGET_OLD_ADDRESSES = """
DELETE FROM account_emailaddress AS address USING directory_employee AS employee
WHERE employee.user_id = address.user_id AND lower(address.email) <> employee.email
"""


def close(*, today: date) -> None:
    """Close the accounts of all who have left by ``today``; their sessions end, for these hang on the password."""
    gone = get_user_model().objects.filter(is_active=True, employee__left__lte=today)
    while batch := list(gone.order_by("pk")[:BATCH]):
        for user in batch:
            user.is_active = False
            user.set_unusable_password()
        get_user_model().objects.bulk_update(batch, ["is_active", "password"])
        trail.record_many(None, "directory.account_closed", batch)


def reopen() -> None:
    """Open the accounts of those who are back; they sign on anew."""
    _run(OPEN)


def readdress() -> None:
    """Give every account its employee's address: one that went to somebody else opens the old account no longer."""
    _run(READDRESS)
    _run(FORGET_OLD_ADDRESSES)


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
