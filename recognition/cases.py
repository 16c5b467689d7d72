"""What the desk shows: the queue at its side, and the case in the middle."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import models
from django.db.models import Prefetch, QuerySet

from feedback.models import Feedback
from portal.directory.models import Employee
from recognition.delivering import parts_of
from recognition.marking import Piece, pieces
from recognition.models import Candidate, Compliment, Mention, Reason, Routing

SHOWN, SHOWN_ALL = 12, 200
COUNTED = 1001
FOUND = 9


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for one steward; ``count`` is not made beyond a thousand."""

    rows: Sequence[Routing]
    count: int

    @classmethod
    def for_steward(cls, user: User, *, whole: bool = False) -> "Queue":
        """The first that wait for ``user``; the ``whole`` queue is still no more than anybody settles in a day."""
        waiting = Routing.objects.visible_to(user).on_desk()
        undecided = Prefetch("mentions", Mention.objects.undecided(), to_attr="undecided")
        rows = waiting.select_related("unit", "feedback__unit").prefetch_related(undecided)
        return cls(list(rows[: SHOWN_ALL if whole else SHOWN]), len(waiting.order_by().values_list("pk")[:COUNTED]))

    @property
    def first(self) -> Routing | None:
        """The first that a steward can settle; what an officer has is only shown."""
        return next((row for row in self.rows if not row.is_held), None) or next(iter(self.rows), None)

    @property
    def oldest(self) -> Routing | None:
        return min(self.rows, key=lambda row: row.waiting_since, default=None)

    @property
    def more(self) -> int:
        return self.count - len(self.rows)


@dataclass(frozen=True, slots=True)
class Case:
    """One comment on the desk: its words marked, the name in question, and whom it may mean."""

    routing: Routing
    mention: Mention | None
    pieces: Sequence[Piece]
    candidates: Sequence[Candidate]
    search: str
    found: Sequence[Employee]
    may_correct: bool  # the comment itself: its sentiments, themes and what is hidden in it

    @classmethod
    def of(cls, routing: Routing, *, reader: User, search: str = "") -> "Case":
        """The next open question of ``routing``; ``search`` looks for somebody else in the directory."""
        mention = None if routing.is_held else routing.mentions.undecided().first()
        parts = parts_of(routing.feedback)
        shown = pieces(routing.feedback.text, parts, mention.span if mention else None)
        nameable = addressees(routing, reader)
        candidates = _candidates(mention, nameable)
        strangers = nameable.exclude(pk__in=[candidate.employee_id for candidate in candidates])
        found = _found(search, strangers, routing)
        may_correct = Feedback.objects.visible_to(reader).filter(pk=routing.feedback_id).exists()
        return cls(routing, mention, shown, candidates, search.strip(), found, may_correct)

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


def addressees(routing: Routing, steward: User) -> QuerySet[Employee]:
    """To whom ``steward`` may deliver: nobody they may not name, nor anybody who said "that wasn't me"."""
    refused = Compliment.objects.filter(feedback=routing.feedback_id).exclude(not_me_at=None)
    return Employee.objects.visible_to(steward).exclude(pk__in=refused.values("employee"))


def _candidates(mention: Mention | None, nameable: QuerySet[Employee]) -> list[Candidate]:
    if mention is None:
        return []
    return list(mention.candidates.filter(employee__in=nameable).select_related("employee__unit", "mention")[:FOUND])


def _found(search: str, among: QuerySet[Employee], routing: Routing) -> list[Employee]:
    """Who is called so, colleagues of the comment's own unit first."""
    if len(search.strip()) < 2:
        return []
    distance = models.Case(models.When(unit=routing.unit_id, then=models.Value(0)), default=models.Value(1))
    return list(among.found(search).select_related("unit").order_by(distance, "family", "given", "pk")[:FOUND])
