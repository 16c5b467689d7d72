"""Waiting → sent: claim what is due, send it, write down what became of it.

A notice is sent at least once: a worker that is killed between sending and writing that down leaves it claimed, and
when the lease ends it goes out again, under the same Message-ID or webhook-id, by which the other side can tell.
Nobody ever sends the same notice beside somebody else.
"""

import smtplib
from collections.abc import Sequence

import structlog
from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.translation import gettext as _

from portal.notices.addresses import RefusedAddressError
from portal.notices.calling import CallFailedError, call
from portal.notices.models import Notice, Way
from portal.notices.sealing import CannotOpenError
from portal.notices.writing import mail_of, message_of

# Few enough for one lease, however slow the other side; a webhook may take twenty seconds to fail.
BATCH = {Way.MAIL: 10, Way.WEBHOOK: 3}
REFUSED_FOR_GOOD = range(500, 600)
log = structlog.get_logger(__name__)


def send_waiting(way: Way) -> int:
    """Send the next notices of one ``way``; returns how many were taken. Call it outside any transaction."""
    taken = Notice.objects.claim(way, BATCH[way])
    if taken and way == Way.MAIL:
        _mail(taken)
    for notice in taken if way == Way.WEBHOOK else ():
        _call(notice)
    return len(taken)


def _mail(notices: Sequence[Notice]) -> None:
    """Over one connection. When it cannot be had, or breaks, all that are left wait: one timeout, not ten."""
    connection = get_connection(fail_silently=False)
    left = list(notices)
    try:
        connection.open()
        while left and _mail_one(left[0], connection):
            left.pop(0)
    except (OSError, smtplib.SMTPException) as error:
        for notice in left:
            _failed(notice, _("The mail server cannot be used: %(why)s") % {"why": _said(error)})
    finally:
        _close(connection)


def _mail_one(notice: Notice, connection: BaseEmailBackend) -> bool:
    """Send one. What is wrong with this mail alone is written down; what is wrong with the connection is raised."""
    try:
        mail = mail_of(notice)
    except Exception:  # whatever keeps one mail from being written must not keep the others
        log.exception("notice not written", notice=notice.pk)
        _failed(notice, _("It could not be written: the log says why."))
        return True
    if mail is None:
        Notice.objects.filter(pk=notice.pk).withdraw()
        return True
    message = message_of(notice, mail, connection)
    try:
        message.send()
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError, ValueError) as error:
        _failed(notice, _("The mail was not taken: %(why)s") % {"why": _said(error)}, for_good=_is_final(error))
    else:
        notice.mark_sent()
    return True


def _close(connection: BaseEmailBackend) -> None:
    try:
        connection.close()
    except (OSError, smtplib.SMTPException):
        log.warning("the mail server did not say goodbye")


def _is_final(error: Exception) -> bool:
    """Whether the server said that it will never take this: an address that is not there stays so."""
    if not isinstance(error, smtplib.SMTPRecipientsRefused):
        return isinstance(error, ValueError)
    return all(code in REFUSED_FOR_GOOD for code, _text in error.recipients.values())


def _said(error: Exception) -> str:
    """What the server said, without whom it was about."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return "; ".join(f"{code} {text.decode(errors='replace')}" for code, text in error.recipients.values())
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error
        return f"{error.smtp_code} {text.decode(errors='replace') if isinstance(text, bytes) else text}"
    return getattr(error, "strerror", None) or type(error).__name__


def _call(notice: Notice) -> None:
    webhook = notice.webhook
    if not webhook.is_on:
        _failed(notice, _("The webhook is switched off."), for_good=True)
        return
    try:
        call(
            webhook.url,
            secret=webhook.secret,
            message_id=notice.uuid,
            body=notice.body,
            allow_private=settings.WEBHOOKS_ALLOW_PRIVATE,
        )
    except (RefusedAddressError, CallFailedError) as error:
        _failed(notice, str(error))
    except CannotOpenError:
        _failed(notice, _("Its secret was sealed with a former SECRET_KEY: give it a new one."), for_good=True)
    else:
        notice.mark_sent()


def _failed(notice: Notice, trouble: str, *, for_good: bool = False) -> None:
    log.warning("notice not sent", notice=notice.pk, way=notice.way, tries=notice.tries)
    notice.mark_failed(trouble, for_good=for_good)
