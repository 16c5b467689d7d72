"""Naming's evidence in words a steward reads."""

from django import template
from django.utils.translation import gettext as _

from portal.directory.models import Employee
from recognition import explaining
from recognition.marking import Letters, alike_letters
from recognition.models import Candidate

register = template.Library()
register.filter("how_often", explaining.how_often)


@register.filter
def reasons(candidate: Candidate) -> list[explaining.Reason]:
    """Why they may be meant, a sentence each."""
    return explaining.reasons_for(candidate)


@register.filter
def alike(person: Employee, written: str) -> list[Letters]:
    """Their name, with the letters that the written one shares marked."""
    return alike_letters(str(person), written or "")


@register.filter
def how_sure(score: float) -> str:
    """A score in the three words that help to decide."""
    if score >= 0.75:
        return _("Very likely")
    return _("Possible") if score >= 0.35 else _("Unlikely")
