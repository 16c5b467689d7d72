"""How every page says a time and a language."""

from datetime import date, datetime

from django import template
from django.template.defaultfilters import date as format_date
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import get_language, get_language_info, pgettext_lazy
from django.utils.translation import gettext as _

register = template.Library()

# A day as each language writes it: "23 de noviembre", "23 listopada".
WITH_ITS_NAME = pgettext_lazy("date format", "l j F")
IN_THIS_YEAR = pgettext_lazy("date format", "j F")
WITH_ITS_YEAR = pgettext_lazy("date format", "j F Y")
# Django's own catalogues begin days and months with a capital here; these languages do not.
LOWER_CASE = {"it", "pl", "ro"}


def dated(day: date, pattern: str = WITH_ITS_YEAR) -> str:
    """``day`` in words, as the reader's language writes it; ``pattern`` is one of those above."""
    words = format_date(day, str(pattern))
    return words.lower() if (get_language() or "").split("-")[0] in LOWER_CASE else words


@register.filter
def when(moment: datetime) -> str:
    """The day in words, with the time if it was today or yesterday, with the year if it was another."""
    local = timezone.localtime(moment)
    days = (timezone.localdate() - local.date()).days
    clock = format_date(local, "H:i")
    if days == 0:
        return _("Today, %(time)s") % {"time": clock}
    if days == 1:
        return _("Yesterday, %(time)s") % {"time": clock}
    return dated(local, WITH_ITS_NAME if local.year == timezone.localdate().year else WITH_ITS_YEAR)


@register.filter
def day(moment: datetime) -> str:
    """The day alone: its name in this week, with the year if it was another."""
    local = timezone.localtime(moment)
    days = (timezone.localdate() - local.date()).days
    if 0 <= days < 7:
        return dated(local, "l")
    return dated(local, IN_THIS_YEAR if local.year == timezone.localdate().year else WITH_ITS_YEAR)


@register.filter
def in_full(moment: date) -> str:
    """The day in full: "23 November 2026"."""
    return dated(timezone.localtime(moment) if isinstance(moment, datetime) else moment)


@register.filter
def to_the_minute(moment: datetime) -> str:
    """The day in full, and the time."""
    return f"{in_full(moment)}, {format_date(timezone.localtime(moment), 'H:i')}"


@register.filter
def other_language(code: str) -> str:
    """The language ``code`` in words, empty when the reader reads this page in it, or when it is unknown."""
    if not code or code == (get_language() or "").split("-")[0]:
        return ""
    try:
        return get_language_info(code)["name_translated"]
    except KeyError:
        return ""


@register.filter
def window(place: str) -> str:
    """Where in an office: the number or letter of a window."""
    return _("window %(number)s") % {"number": place}


@register.filter
def few(count: int) -> str:
    """A count for the navigation, where the exact number beyond 99 says nothing: "99+"."""
    return "99+" if count > 99 else str(count)


@register.filter
def capped(count: int) -> str:
    """A count that was not made beyond a thousand, as the reader's language groups digits: "1,000+"."""
    shown = number_format(min(count, 1000), force_grouping=True)
    return f"{shown}+" if count > 1000 else shown
