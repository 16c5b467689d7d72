"""What a steward is told after a decision: what was done, how long it can be undone, what was learnt from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from recognition.models import Decision, Lesson, Mention, Settlement


@dataclass(frozen=True, slots=True)
class Told:
    """The steward's last decision, while it can be undone."""

    settlement: Settlement
    said: str
    learnt: Sequence[Lesson]

    @classmethod
    def about_last(cls, steward: User) -> "Told | None":
        """None once the time for undoing it is over."""
        last = Settlement.objects.undoable_by(steward).first()
        if last is None or last.mention is None:
            return None
        lessons = Lesson.objects.visible_to(steward).filter(pk__in=last.made["lessons"])
        return cls(last, said_of(last.mention), list(lessons.newest_of_each(forgotten=False).with_people()))


def said_of(mention: Mention) -> str:
    """What was done about ``mention``, in a sentence."""
    match mention.decision:
        case Decision.EMPLOYEE if mention.employee.has_left:
            return _("Delivered to the former team of %(name)s.") % {"name": mention.employee}
        case Decision.EMPLOYEE:
            return _("Delivered to %(name)s.") % {"name": mention.employee}
        case Decision.TEAM:
            return _("Delivered to the team.")
    return _("Put aside: it goes to nobody.")
