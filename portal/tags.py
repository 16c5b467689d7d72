"""How every page says a time and a language."""

from datetime import datetime

from django import template
from django.template.defaultfilters import date as format_date
from django.utils import timezone
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _

register = template.Library()


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
    return format_date(local, "l j F" if local.year == timezone.localdate().year else "j F Y")


@register.filter
def day(moment: datetime) -> str:
    """The day alone: its name in this week, with the year if it was another."""
    local = timezone.localtime(moment)
    days = (timezone.localdate() - local.date()).days
    if 0 <= days < 7:
        return format_date(local, "l")
    return format_date(local, "j F" if local.year == timezone.localdate().year else "j F Y")


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
    """A count that was not made beyond a thousand: "1,000+"."""
    return "1,000+" if count > 1000 else f"{count:,}"
