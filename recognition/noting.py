"""Leave in the database whom a comment names: its mentions, each with its candidates."""

from collections.abc import Iterable

from django.utils import timezone

from recognition import naming
from recognition.models import Candidate, Decision, Mention, Routing
from recognition.planning import Plan

# A name that hundreds bear tells a steward nothing: the desk keeps the likeliest, and a search for the others.
MOST_CANDIDATES = 50


def note_mentions(routed: Iterable[tuple[Routing, Plan]]) -> None:
    """Write the mentions of each plan beside its routing."""
    found = [(routing, plan, named) for routing, plan in routed for named in plan.mentions]
    mentions = Mention.objects.bulk_create(_mention(routing, plan, named) for routing, plan, named in found)
    Candidate.objects.bulk_create(
        Candidate(
            mention=mention,
            employee_id=candidate.key,
            position=position,
            score=candidate.score,
            why=[[it.kind, it.detail, *filter(None, [it.through])] for it in candidate.why],
        )
        for mention, (_, _, named) in zip(mentions, found, strict=True)
        for position, candidate in enumerate(named.candidates[:MOST_CANDIDATES])
    )


def _mention(routing: Routing, plan: Plan, named: naming.Mention) -> Mention:
    """A sure mention is decided by the machine, unless safety holds the whole comment."""
    decided = plan.delivers and named in plan.sure
    return Mention(
        routing=routing,
        start=named.start,
        end=named.end,
        places=named.places,
        written=named.surface[:200],
        certainty=named.certainty,
        decision=Decision.EMPLOYEE if decided else "",
        employee_id=named.candidates[0].key if decided else None,
        decided_at=timezone.now() if decided else None,
    )
