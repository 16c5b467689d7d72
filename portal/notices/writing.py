"""What a mail says. Most say it from the start; some are written the moment they go out, so that nothing lies about."""

from typing import NamedTuple

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.module_loading import import_string

from portal.notices.models import Notice


class Mail(NamedTuple):
    """Plain ``text``, the same as ``html`` if there is one, and where one click stops such mails (RFC 8058)."""

    subject: str
    text: str
    html: str = ""
    stop_address: str = ""


def mail_of(notice: Notice) -> Mail | None:
    """What ``notice`` says now; None when there is nothing left to say.

    Who writes it is named in ``NOTICE_WRITERS``, by a dotted path to a function of the notice: nothing here knows it.
    """
    if not notice.writer:
        return Mail(notice.subject, notice.body)
    return import_string(settings.NOTICE_WRITERS[notice.writer])(notice)


def message_of(notice: Notice, mail: Mail, connection: BaseEmailBackend) -> EmailMultiAlternatives:
    """The mail as it goes over the line, under an id that stays the same however often it is tried."""
    host = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ") or "localhost"
    headers = {"Message-ID": f"<{notice.uuid}@{host}>", "Auto-Submitted": "auto-generated"}
    if mail.stop_address:
        headers |= {"List-Unsubscribe": f"<{mail.stop_address}>"}
        headers |= {"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    message = EmailMultiAlternatives(
        mail.subject, mail.text, to=[notice.address], headers=headers, connection=connection
    )
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    return message
