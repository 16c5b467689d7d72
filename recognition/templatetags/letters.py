"""What a letter's card says and offers beside the words."""

from django import template
from django.utils.translation import gettext as _

from recognition import sharing
from recognition.models import Belonging, Compliment, Review

register = template.Library()


@register.filter
def seen_by(letter: Compliment) -> str:
    """Who sees ``letter``, to stand after "Seen by"."""
    return sharing.seen_by(letter)


@register.filter
def audiences(letter: Compliment) -> list[sharing.Audience]:
    """Whom its owner may let see it, each told in words before it is chosen."""
    return sharing.audiences(letter)


@register.filter
def may_thank(letter: Compliment) -> bool:
    """Whether a line back would be read, and none is on its way already."""
    thanks = getattr(letter, "thanks", None)
    return letter.is_reachable and (thanks is None or thanks.review == Review.RETURNED)


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
