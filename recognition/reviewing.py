"""What colleagues wrote and a steward reads first: lines back to citizens, thanks among colleagues, "theirs too"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from portal.directory.models import Employee, Unit
from recognition import belonging, kudos, thanking
from recognition.careful import Careful, read_carefully
from recognition.cases import Found
from recognition.finding import find_people
from recognition.models import Belonging, Kudos, Review, Thanks

SHOWN = 12
COUNTED = 1001
FOUND = 9


class Kind(StrEnum):
    """The three kinds; their values stand in addresses."""

    THANKS = "thanks"
    KUDOS = "kudos"
    BELONGING = "belonging"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to read: of which ``kind``, whose, and since when it waits."""

    kind: Kind
    row: Thanks | Kudos | Belonging

    @property
    def author(self) -> Employee:
        return self.row.sender if self.kind is Kind.KUDOS else self.row.compliment.employee

    @property
    def unit(self) -> Unit:
        return self.row.unit if self.kind is Kind.KUDOS else self.author.unit

    @property
    def since(self) -> datetime:
        return self.row.said_at if self.kind is Kind.BELONGING else self.row.written_at

    @property
    def words(self) -> str:
        return "" if self.kind is Kind.BELONGING else self.row.words

    @property
    def asks_for_a_colleague(self) -> bool:
        """Whether passing it on takes somebody to whom it goes."""
        return self.kind is Kind.BELONGING and self.row.kind == Belonging.Kind.COLLEAGUE

    @property
    def waits(self) -> bool:
        return self.row.review == Review.WAITING

    @property
    def label(self) -> str:
        """What it is, in the few words of the queue."""
        match self.kind:
            case Kind.THANKS:
                return _("A line back to a citizen")
            case Kind.KUDOS:
                return _("Thanks to a colleague")
        return _("A colleague too") if self.asks_for_a_colleague else _("The team too")


def readable_by(steward: User, kind: Kind) -> QuerySet:
    """What of one ``kind`` was written where ``steward`` is one, settled or not, with the people it shows."""
    match kind:
        case Kind.KUDOS:
            return Kudos.objects.visible_to(steward).with_people()
        case Kind.THANKS:
            return _said_of_letters(Thanks, steward)
    return _said_of_letters(Belonging, steward).select_related("colleague__unit")


def waiting_for(steward: User, kind: Kind) -> QuerySet:
    """Of these, what waits, oldest first."""
    since = "said_at" if kind is Kind.BELONGING else "written_at"
    return readable_by(steward, kind).waiting().order_by(since, "pk")


def _said_of_letters(model: type[Thanks | Belonging], steward: User) -> QuerySet:
    return model.objects.visible_to(steward).select_related("compliment__employee__unit", "compliment__feedback")


def waiting_count(steward: User, most: int = COUNTED) -> int:
    """How many wait for ``steward``, of each kind counted no further than ``most``; in one question."""
    first, *others = (waiting_for(steward, kind).order_by().values_list("pk")[:most] for kind in Kind)
    return first.union(*others, all=True).count()


@dataclass(frozen=True, slots=True)
class Reviews:
    """What waits to be read by one steward, oldest first; ``open`` is before them."""

    items: Sequence[Item]
    count: int
    open: Item | None

    @classmethod
    def for_steward(cls, steward: User, opened: Item | None = None) -> "Reviews":
        """The first that wait, whatever their kind."""
        items = [Item(kind, row) for kind in Kind for row in waiting_for(steward, kind)[:SHOWN]]
        return cls(sorted(items, key=lambda it: it.since)[:SHOWN], waiting_count(steward), opened)

    @property
    def more(self) -> int:
        return self.count - len(self.items)

    @property
    def later(self) -> Item | None:
        """The one after the open one, from the top again after the last; None where there is no other."""
        return next((item for item in [*self.items[self._place + 1 :], *self.items[: self._place]]), None)

    @property
    def earlier(self) -> Item | None:
        return self.items[self._place - 1] if self._place > 0 else None

    @property
    def _place(self) -> int:
        return self.items.index(self.open) if self.open in self.items else -1


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing before a steward: its words with what needs care marked, and to whom it may go."""

    item: Item
    careful: Careful
    looked: Found

    @classmethod
    def of(cls, item: Item, *, steward: User, search: str = "") -> "Reading":
        """``search`` looks for the colleague to whom a letter belongs too."""
        careful = read_carefully(item.words, getattr(item.row, "language", ""))
        return cls(item, careful, look_for(search, item, steward=steward))


def look_for(search: str, item: Item, *, steward: User) -> Found:
    """Whom ``search`` finds beside the colleague whom the owner of a letter named."""
    if not item.asks_for_a_colleague:
        return Found("", (), 0)
    named = [item.row.colleague_id] if item.row.colleague_id else []
    others = colleagues_of(item, steward).exclude(pk__in=named)
    return Found(search.strip(), find_people(search, others, unit_id=item.unit.pk, most=FOUND), len(named))


def colleagues_of(item: Item, steward: User) -> QuerySet[Employee]:
    """To whom ``steward`` may give a copy of a letter: whoever works here and may be named, but its owner."""
    return Employee.objects.visible_to(steward).present().exclude(pk=item.author.pk)


def pass_on(item: Item, *, by: User, colleague: Employee | None = None) -> bool:
    """Let it go on its way; False when somebody settled it before. Raises ``ValueError`` where nobody was named."""
    match item.kind:
        case Kind.THANKS:
            return thanking.pass_on(item.row, by)
        case Kind.KUDOS:
            return kudos.pass_on(item.row, by)
    return belonging.accept(item.row, by, colleague)


def give_back(item: Item, *, by: User, reason: str) -> bool:
    """Return it with a ``reason``, which is told to whoever wrote it; False when somebody settled it before."""
    match item.kind:
        case Kind.THANKS:
            return thanking.give_back(item.row, by, reason)
        case Kind.KUDOS:
            return kudos.give_back(item.row, by, reason)
    return belonging.decline(item.row, by)
