"""The case in the middle of the desk: a comment, the name in question, and whom it may mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import QuerySet

from feedback.models import Feedback
from portal.directory.models import Employee
from recognition.delivering import parts_of
from recognition.finding import find_people
from recognition.marking import Piece, pieces
from recognition.models import Candidate, Compliment, Mention, Reason, Routing

FOUND = 9


@dataclass(frozen=True, slots=True)
class Found:
    """Who is called as somebody typed; ``offered`` are offered before them, and their numbers go on from there."""

    search: str
    people: Sequence[Employee]
    offered: int


@dataclass(frozen=True, slots=True)
class Case:
    """One comment on the desk: its words marked, the name in question, and whom it may mean."""

    routing: Routing
    mention: Mention | None
    pieces: Sequence[Piece]
    candidates: Sequence[Candidate]
    looked: "Found"
    may_correct: bool  # the comment itself: its sentiments, themes and what is hidden in it

    @classmethod
    def of(cls, routing: Routing, *, reader: User, search: str = "") -> "Case":
        """The next open question of ``routing``; ``search`` looks for somebody else in the directory."""
        mention = None if routing.is_held else routing.mentions.undecided().first()
        parts = parts_of(routing.feedback)
        shown = pieces(routing.feedback.text, parts, mention.span if mention else None)
        candidates = _candidates(mention, addressees(routing, reader))
        found = look_for(search, routing, mention, reader=reader) if search else Found("", (), len(candidates))
        may_correct = Feedback.objects.visible_to(reader).filter(pk=routing.feedback_id).exists()
        return cls(routing, mention, shown, candidates, found, may_correct)

    @property
    def is_unsafe(self) -> bool:
        """Whether the question is if anybody should read this at all; then nobody is chosen beforehand."""
        return self.routing.reason == Reason.UNSAFE

    @property
    def has_aside(self) -> bool:
        return any(piece.aside for piece in self.pieces)

    @property
    def chosen(self) -> int | None:
        """The employee to preselect: the first candidate, where it stands clearly before the second."""
        if self.is_unsafe:
            return None
        if len(self.candidates) == 1 or (
            len(self.candidates) > 1 and self.candidates[0].score - self.candidates[1].score >= 0.2
        ):
            return self.candidates[0].employee_id
        return None


def look_for(search: str, routing: Routing, mention: Mention | None, *, reader: User) -> Found:
    """Whom ``search`` finds for ``routing`` beside the candidates that are offered already."""
    nameable = addressees(routing, reader)
    offered = [candidate.employee_id for candidate in _candidates(mention, nameable)]
    people = find_people(search, nameable.exclude(pk__in=offered), unit_id=routing.unit_id, most=FOUND)
    return Found(search.strip(), people, len(offered))


def addressees(routing: Routing, steward: User) -> QuerySet[Employee]:
    """To whom ``steward`` may deliver: nobody they may not name, nor anybody who said "that wasn't me"."""
    refused = Compliment.objects.filter(feedback=routing.feedback_id).exclude(not_me_at=None)
    return Employee.objects.visible_to(steward).exclude(pk__in=refused.values("employee"))


def _candidates(mention: Mention | None, nameable: QuerySet[Employee]) -> list[Candidate]:
    if mention is None:
        return []
    return list(mention.candidates.filter(employee__in=nameable).select_related("employee__unit", "mention")[:FOUND])
