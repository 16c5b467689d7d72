"""What the public page asks, and about what: the place, the trust question, the ticks of A-11 (version 2)."""

from dataclasses import dataclass
from typing import Self

from django.conf import settings
from django.db.models import Q, QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feedback.intake.comment import window_of
from portal.directory.folding import fold
from portal.directory.models import Service, Unit

QUESTION_SET = "a11-v2"
SCAN_ME = gettext_lazy("Scan this with your phone. It takes less than a minute, and you need no account.")

WENT_WELL = [
    ("effectiveness", gettext_lazy("I got what I came for")),
    ("ease", gettext_lazy("It was easy")),
    ("efficiency", gettext_lazy("It did not take long")),
    ("transparency", gettext_lazy("I knew what would happen next")),
    ("humanity", gettext_lazy("I was treated with respect")),
    ("employee", gettext_lazy("Somebody helped me")),
    ("other", gettext_lazy("Something else")),
]
WENT_BADLY = [
    ("effectiveness", gettext_lazy("I did not get what I came for")),
    ("ease", gettext_lazy("It was hard")),
    ("efficiency", gettext_lazy("It took too long")),
    ("transparency", gettext_lazy("I did not know what would happen next")),
    ("humanity", gettext_lazy("I was not treated with respect")),
    ("employee", gettext_lazy("Nobody helped me")),
    ("other", gettext_lazy("Something else")),
]


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was: a unit, the service if the address names one, and a window or room ("" if not)."""

    unit: Unit
    service: Service | None
    at: str

    @classmethod
    def or_404(cls, unit: str, service: str, at: str) -> Self:
        """The place that the codes ``unit`` and ``service`` ("" for none) name; raises ``Http404`` if there is none."""
        found = get_object_or_404(Unit, code=unit)
        return cls(found, get_object_or_404(given_in(found), code=service) if service else None, window_of(at))

    @property
    def services(self) -> list[Service]:
        """What to choose from, unless the address has chosen already."""
        return [] if self.service else list(given_in(self.unit))

    @property
    def trust_question(self) -> str:
        """The sentence as the visitor reads it, to be kept with the answer: the wording decides what a yes means."""
        if self.service:
            question = _(
                "Based on my experience with %(service)s, I trust %(agency)s to do right by the people it serves."
            )
            return question % {"service": self.service.name, "agency": settings.AGENCY_NAME}
        question = _("Based on my experience, I trust %(agency)s to do right by the people it serves.")
        return question % {"agency": settings.AGENCY_NAME}

    @property
    def label(self) -> str:
        """The unit and the window, as the page's header says them."""
        if not self.at:
            return self.unit.name
        window = _("window %(number)s") % {"number": self.at}
        return _("%(office)s, %(window)s") % {"office": self.unit.name, "window": window}


def given_in(unit: Unit) -> QuerySet[Service]:
    """The services of ``unit``; one that lists no units at all is given everywhere."""
    return Service.objects.filter(Q(units=unit) | Q(units=None)).distinct()


def agency_or_none() -> Unit | None:
    """The unit above all others: for whoever was in no office. None until the directory has one."""
    return Unit.objects.filter(kind=Unit.Kind.AGENCY).first()


def offices_called(words: str) -> list[Unit]:
    """Every office in whose name, or its region's, each of ``words`` stands, whatever its case, accents or script."""
    offices = Unit.objects.filter(kind=Unit.Kind.OFFICE).select_related("parent")
    wanted = fold(words).split()
    return [office for office in offices if _is_called(office, wanted)]


def _is_called(office: Unit, wanted: list[str]) -> bool:
    if not wanted:
        return True
    name = fold(f"{office.name} {office.parent.name if office.parent else ''}")
    return all(word in name for word in wanted)
