"""What a letter's card says and offers beside the words."""

import re

from django import template
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from recognition import first_names, sharing
from recognition.models import Belonging, Compliment, Review

register = template.Library()
BLANK_LINES, PARTING = re.compile(r"\s*\n\s*\n\s*"), "</p><p>"


@register.filter
def as_paragraphs(words: tuple[str, str, str]) -> SafeString:
    """``words`` (before the name, the name, after it) as their writer parted them by blank lines, the name marked."""
    before, name, after = (BLANK_LINES.sub(PARTING, conditional_escape(part.strip("\r\n"))) for part in words)
    marked = format_html('<mark class="praise">{}</mark>', mark_safe(name)) if name else ""  # noqa: S308 - escaped above
    return mark_safe(f"<p>{before}{marked}{after}</p>".replace("\n", "<br>"))  # noqa: S308 - escaped above


@register.filter
def words_for(letter: Compliment, reader: AbstractBaseUser) -> tuple[str, str, str]:
    """The words of ``letter`` as ``reader`` may see them: who else is named is for its owner, or the team it is to."""
    is_own = letter.unit_id is not None or letter.employee.user_id == getattr(reader, "pk", None)
    return letter.words if is_own else letter.words_for_others


@register.filter
def by_first_name(letter: Compliment) -> tuple[str, str, str]:
    """The words of ``letter`` for a screen that anybody may read."""
    return first_names.by_first_name(letter.words_for_others, letter.employee.called, letter.employee.family)


@register.filter
def audiences(letter: Compliment) -> list[sharing.Audience]:
    """Whom its owner may let see it, each told in words before it is chosen."""
    return sharing.audiences(letter)


@register.filter
def may_thank(letter: Compliment) -> bool:
    """Whether a line back would be read, and none is on its way already."""
    return letter.is_reachable and (letter.answer is None or letter.answer.review == Review.RETURNED)


@register.filter
def in_words(belonging: Belonging) -> str:
    """To whom the owner said that the letter belongs too, and what came of it."""
    if belonging.kind == Belonging.Kind.TEAM:
        told = {
            Review.WAITING: _("You said it belongs to everyone of %(unit)s too. A steward sees to it."),
            Review.PASSED: _("Everyone of %(unit)s has it too."),
            Review.RETURNED: _("It stayed with you: a steward did not give it to the team."),
        }
    else:
        named = _("You said %(name)s did this with you. A steward sees to it.")
        told = {
            Review.WAITING: named
            if belonging.colleague
            else _("A colleague did this with you, you said. A steward asks."),
            Review.PASSED: _("%(name)s has it too."),
            Review.RETURNED: _("It stayed with you: a steward gave it to no colleague."),
        }
    return told[Review(belonging.review)] % {
        "unit": belonging.compliment.employee.unit,
        "name": belonging.colleague,
    }
