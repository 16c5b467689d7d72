"""What a digest says: the newest letters as they lie in the inbox, and who among the colleagues says thank you.

It is written while it goes out and kept nowhere; what was read or deleted meanwhile is not in it.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from portal.directory.language import written_to
from portal.directory.models import Employee
from portal.notices.models import Notice
from portal.notices.writing import Mail
from recognition.models import Compliment, KudosRecipient, Preference

SHOWN = 3  # letters with their words; whatever else is new waits behind the link
SALT = "recognition.digest.stop"


def digest_of(notice: Notice) -> Mail | None:
    """The mail for ``notice.user``, in their language; None when nothing is new any more, or they want no mail."""
    employee = Employee.objects.present().filter(user=notice.user).select_related("user__personal_settings").first()
    if employee is None or _wants_none(employee):
        return None
    told = {name: datetime.fromisoformat(moment) for name, moment in json.loads(notice.body).items()}
    letters, thanks = _letters(employee, **told), _thanks(employee, **told)
    if not letters and not thanks:
        return None
    with translation.override(written_to(employee.user)):
        return _mail(employee, letters, thanks)


def _wants_none(employee: Employee) -> bool:
    return Preference.objects.filter(employee=employee, digest=Preference.Digest.NEVER).exists()


def _letters(employee: Employee, *, since: datetime, until: datetime) -> list[Compliment]:
    new = Compliment.objects.to_person(employee.user).unread().filter(delivered_at__gt=since, delivered_at__lte=until)
    return list(new.with_letterhead().newest_first()[: SHOWN + 1])


def _thanks(employee: Employee, *, since: datetime, until: datetime) -> list[KudosRecipient]:
    new = KudosRecipient.objects.to_person(employee.user).unread()
    new = new.filter(kudos__reviewed_at__gt=since, kudos__reviewed_at__lte=until)
    return list(new.select_related("kudos__sender").order_by("-pk")[: SHOWN + 1])


def _mail(employee: Employee, letters: Sequence[Compliment], thanks: Sequence[KudosRecipient]) -> Mail:
    stop = stop_address(employee)
    context = {
        "name": employee.called,
        "headline": _headline(employee, letters, thanks),
        "letters": letters[:SHOWN],
        "more": len(letters) > SHOWN,
        "thankers": list(dict.fromkeys(it.kudos.from_whom for it in thanks[:SHOWN])),
        "portal_name": settings.PORTAL_NAME,
        "agency_name": settings.AGENCY_NAME,
        "language": translation.get_language(),
        "stop": stop,
        "inbox": _address("recognition:inbox"),
        "colleagues": _address("recognition:colleagues"),
        "choices": _address("recognition:choices"),
    }
    text = render_to_string("recognition/mail/digest.txt", context).strip() + "\n"
    html = render_to_string("recognition/mail/digest.html", context)
    return Mail(context["headline"], text, html, stop)


def _headline(employee: Employee, letters: Sequence[Compliment], thanks: Sequence[KudosRecipient]) -> str:
    name = employee.called
    if len(letters) == 1:
        return _("%(name)s, somebody wrote about you") % {"name": name}
    if letters:
        return _("%(name)s, people wrote about you") % {"name": name}
    if len({it.kudos.sender_id for it in thanks}) == 1:
        return _("%(name)s, %(colleague)s thanks you") % {"name": name, "colleague": thanks[0].kudos.from_whom}
    return _("%(name)s, colleagues thank you") % {"name": name}


def stop_address(employee: Employee) -> str:
    """Where one click ends these mails, without signing in: the signature alone opens it, for this one thing."""
    return _address("recognition:stop_digest", token_of(employee))


def token_of(employee: Employee) -> str:
    """What stands in a ``stop_address``: it says for whom, and that it was made here."""
    return Signer(salt=SALT).sign(employee.pk)


def employee_of(token: str) -> Employee | None:
    """Whom a ``stop_address`` is for; None if it was not made here."""
    try:
        return Employee.objects.filter(pk=Signer(salt=SALT).unsign(token)).first()
    except BadSignature:
        return None


def _address(name: str, *arguments: str) -> str:
    return settings.PORTAL_ADDRESS + reverse(name, args=arguments)
