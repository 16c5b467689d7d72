"""The wall: what people chose to share, by office, theme and language; the choice is a sentence and in the address."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from string import Formatter
from typing import NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import Q
from django.db.models.functions import Length
from django.http import QueryDict
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from feedback.models import Sentiment, Theme
from portal.directory.models import Unit
from recognition.models import Compliment, Kudos
from recognition.reacting import gladness
from recognition.timeline import Entry, Strand, Stretch, stretch

LANGUAGES = [code for code, _name in settings.LANGUAGES]
OFFICES = 30  # listed below the one chosen; others are looked for by name
ON_A_PAGE = 15  # five rows of three
KIOSK_LETTERS, KIOSK_SIGNS = 24, 420  # what a screen in a corridor holds, and what one reads in passing


class Option(NamedTuple):
    """One thing that could be chosen, and the address of the wall with it chosen."""

    name: str
    query: str
    is_chosen: bool


class Part(NamedTuple):
    """A piece of the sentence: plain ``words``, or something chosen, with the address that opens what else there is."""

    words: str
    name: str = ""
    query: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reader wants to see of the wall; blank means all of it.

    ``opened`` is the part of the sentence whose options are shown, ``sought`` a part of an office's name.
    """

    unit: Unit | None = None
    theme: str = ""
    language: str = ""
    opened: str = ""
    sought: str = ""

    @classmethod
    def read(cls, query: QueryDict) -> "Choice":
        """The choice in an address; what is not known there counts as blank."""
        code = query.get("unit", "").replace("\0", "")
        theme, language = query.get("theme", ""), query.get("language", "")
        return cls(
            unit=Unit.objects.filter(code=code).exclude(kind=Unit.Kind.AGENCY).first() if code else None,
            theme=theme if theme and theme in Theme.objects.named().names else "",
            language=language if language in LANGUAGES else "",
            opened="office" if "office" in query else query.get("choose", ""),
            sought=query.get("office", "").replace("\0", "").strip()[:80],
        )

    @property
    def query(self) -> str:
        """The choice as it stands in an address, from the question mark on; empty for all."""
        told = {"unit": self.unit and self.unit.code, "theme": self.theme, "language": self.language}
        return urlencode({name: value for name, value in told.items() if value})

    def strands(self) -> list[Strand]:
        """Letters and thanks among colleagues that this choice lets through. Thanks have no theme."""
        letters, kudos = Compliment.objects.on_the_wall().with_letterhead(), Kudos.objects.on_the_wall().with_people()
        if self.unit:
            below = Unit.objects.below(self.unit.pk)
            at_no_office = Q(feedback__unit=None, employee__unit__in=below)
            letters, kudos = letters.filter(Q(feedback__unit__in=below) | at_no_office), kudos.filter(unit__in=below)
        if self.language:
            letters, kudos = letters.filter(feedback__language=self.language), kudos.filter(language=self.language)
        if self.theme:
            about = {"feedback__segments__sentiment": Sentiment.PRAISE}
            about["feedback__segments__themes__contains"] = [self.theme]
            letters = letters.filter(pk__in=Compliment.objects.filter(**about).values("pk"))
        strands = [Strand("l", letters, "shared_at"), Strand("k", kudos, "shown_at")]
        return strands[:1] if self.theme else strands

    def sentence(self) -> Iterator[Part]:
        """The choice in words."""
        chosen = {
            "office": self.unit.name if self.unit else _("all offices"),
            "theme": Theme.objects.named().names[self.theme] if self.theme else _("anything"),
            "language": _language_name(self.language),
        }
        for words, name, _spec, _conversion in Formatter().parse(_("From {office}, about {theme}, in {language}.")):
            yield Part(words)
            if name:
                is_open = name == self.opened
                query = self.query if is_open else "&".join(filter(None, [self.query, f"choose={name}"]))
                yield Part(chosen[name], name, query, is_open)

    def options(self, reader: User) -> list[Option]:
        """What else the opened part of the sentence could be; nothing while none is opened."""
        match self.opened:
            case "office":
                return [self._option(_("all offices"), unit=None), *self._offices(reader)]
            case "theme":
                offered = Theme.objects.named().offered([self.theme] if self.theme else ())
                return [self._option(_("anything"), theme=""), *(self._option(it, theme=key) for key, it in offered)]
            case "language":
                return [self._option(_language_name(code), language=code) for code in ["", *LANGUAGES]]
        return []

    def _offices(self, reader: User) -> Iterator[Option]:
        """The reader's own, and step by step down the tree, or those called as was looked for."""
        if self.sought:
            listed = list(Unit.objects.filter(name__icontains=self.sought)[:OFFICES])
        else:
            inside = self.unit or Unit.objects.filter(kind=Unit.Kind.AGENCY).first()
            above = self.unit.parent if self.unit and self.unit.parent_id else None
            own = reader.employee.unit if getattr(reader, "employee", None) else None
            listed = [above, self.unit, *Unit.objects.filter(parent=inside)[:OFFICES], own]
        for unit in dict.fromkeys(it for it in listed if it and it.kind != Unit.Kind.AGENCY):
            yield self._option(unit.name, unit=unit)

    def _option(self, name: str, **other: Unit | str | None) -> Option:
        changed = replace(self, **other)
        return Option(name, changed.query, changed == self)


def _language_name(code: str) -> str:
    return get_language_info(code)["name_translated"] if code else _("any language")


def page(choice: Choice, reader: User, before: str | None) -> Stretch:
    """A page of the wall for ``reader``, with what they may know of who is glad."""
    shown = stretch(choice.strands(), before, size=ON_A_PAGE)
    for entry, glad in zip(shown.entries, gladness([it.row for it in shown.entries], reader), strict=True):
        entry.glad = glad
    return shown


def for_a_screen(choice: Choice) -> list[Entry]:
    """The newest letters short enough to be read in passing; ``KIOSK_LETTERS`` at most."""
    letters = choice.strands()[0]
    short = letters.rows.alias(length=Length("excerpt")).filter(length__lte=KIOSK_SIGNS)
    return letters._replace(rows=short).below(None, KIOSK_LETTERS)
