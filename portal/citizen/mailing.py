"""The mail that tells a citizen of a line: no word of anybody, a link that opens once, their own language."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from portal.citizen.models import OneTimeLink
from portal.notices.models import Notice
from portal.notices.writing import Mail
from portal.tags import dated

CITIZENS_URLS = "portal.urls.public"  # whoever sends it: staff may have a host of their own


def write(notice: Notice) -> Mail | None:
    """The mail for the link that the notice's body names; None if it opens nothing any more."""
    link = OneTimeLink.objects.select_related("feedback").filter(uuid=notice.body).first()
    if link is None or not link.is_open:
        return None
    language = link.feedback.language
    with translation.override(language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE):
        subject = _("Somebody answers your words to %(agency)s") % {"agency": settings.AGENCY_NAME}
        return Mail(" ".join(subject.split()), _text(link))


def _text(link: OneTimeLink) -> str:
    day = dated(timezone.localtime(link.expires_at))
    came = _("You wrote to %(agency)s and left this address, because you wished an answer. A line has come back.")
    once = _("It opens once, until %(day)s. With the code from the page that thanked you, you can read it longer.")
    said = [
        came % {"agency": settings.AGENCY_NAME},
        _("Open this page and press the button to read it:"),
        f"{settings.PUBLIC_ADDRESS}{reverse('citizen:line', args=[link.token], urlconf=CITIZENS_URLS)}",
        once % {"day": day},
        _("Please do not answer this mail: nobody reads it there."),
    ]
    return "\n\n".join(said) + "\n"
