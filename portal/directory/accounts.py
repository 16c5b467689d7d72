"""Accounts follow the directory: who works here may have one, who left has none that opens."""

from datetime import date

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import connection, transaction
from django.db.models import F, OuterRef, QuerySet, Subquery

from portal.audit import trail
from portal.directory.models import Employee

BATCH = 1000

# The directory vouches for the address, and allauth counts it as verified: no account waits for a letter to confirm it.
VOUCH = """
INSERT INTO account_emailaddress (user_id, email, verified, "primary")
SELECT account.id, employee.email, true, true
FROM directory_employee AS employee JOIN auth_user AS account ON account.id = employee.user_id
WHERE employee.email <> '' AND NOT EXISTS (SELECT FROM account_emailaddress WHERE user_id = account.id)
ON CONFLICT DO NOTHING
"""


@transaction.atomic
def account_of(employee: Employee) -> AbstractBaseUser:
    """The account of ``employee``, made when missing: without a password, for whoever signs on elsewhere or resets it.

    Raises ``ValueError`` for somebody without an e-mail address: nobody could sign on with such an account.
    """
    employee = Employee.objects.select_for_update(of=["self"]).select_related("user").get(pk=employee.pk)
    if employee.user is None:
        if not employee.email:
            raise ValueError("an account needs an e-mail address")
        user = get_user_model()(email=employee.email)
        user.set_unusable_password()
        get_adapter().populate_username(None, user)
        user.save()
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        Employee.objects.filter(pk=employee.pk).update(user=user)
        trail.record(None, "directory.account_opened", user)
        return user
    return employee.user


def close_departed(*, today: date) -> None:
    """Close the accounts of all who have left by ``today``; their sessions end, for these hang on the password."""
    gone = get_user_model().objects.filter(is_active=True, employee__left__lte=today)
    while batch := list(gone.order_by("pk")[:BATCH]):
        for user in batch:
            user.is_active = False
            user.set_unusable_password()
        get_user_model().objects.bulk_update(batch, ["is_active", "password"])
        trail.record_many(None, "directory.account_closed", batch)


def open_again(employees: QuerySet[Employee]) -> None:
    """Open the accounts of ``employees``, who are back; they sign on anew."""
    closed = get_user_model().objects.filter(is_active=False, employee__in=employees)
    trail.record_many(None, "directory.account_reopened", closed)
    closed.update(is_active=True)


def readdress() -> None:
    """Give every account its employee's address: one that went to somebody else opens the old account no longer."""
    address = Employee.objects.filter(user=OuterRef("pk")).values("email")
    accounts = get_user_model().objects.exclude(employee=None).exclude(email=F("employee__email"))
    accounts.update(email=Subquery(address))
    EmailAddress.objects.exclude(user__employee=None).exclude(email__iexact=F("user__employee__email")).delete()
    with connection.cursor() as cursor:
        cursor.execute(VOUCH)
